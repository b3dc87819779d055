package io.okr4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.invariant.InvalidOkrException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Whom a target counts for: the team as a whole, each person, or each event.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Scope implements WithScope, Serializable {
    Scope() {}

    /** {@return the scope of the owner as a whole} */
    public static Scope team() {
        return builder().kind(ScopeKind.TEAM).build();
    }

    /**
     * Counts for each person.
     *
     * @param person what one of them is called, such as {@code sales rep}
     * @param population how many there are; positive
     * @return a scope per person
     */
    public static Scope perPerson(String person, int population) {
        return builder()
                .kind(ScopeKind.PER_PERSON)
                .of(person)
                .population(population)
                .build();
    }

    /**
     * Counts for each event.
     *
     * @param event what one of them is called, such as {@code conference}
     * @return a scope per event
     */
    public static Scope perEvent(String event) {
        return builder().kind(ScopeKind.PER_EVENT).of(event).build();
    }

    @JsonCreator
    static Scope fromJson(
            @JsonProperty("kind") ScopeKind kind,
            @JsonProperty("of") @Nullable String of,
            @JsonProperty("population") @Nullable Integer population) {
        return builder()
                .kind(Absent.refuse("kind", kind))
                .of(Optional.ofNullable(of))
                .population(Optional.ofNullable(population))
                .build();
    }

    /** {@return whom the target counts for} */
    public abstract ScopeKind getKind();

    /** {@return what one of them is called, such as {@code sales rep} or {@code conference}} */
    public abstract Optional<String> getOf();

    /** {@return how many of them there are; positive} */
    public abstract Optional<Integer> getPopulation();

    @Value.Check
    void check() {
        if (getPopulation().isPresent() && getPopulation().get() <= 0) {
            throw new InvalidOkrException(
                    "okr.invalid.range",
                    "population must be positive but was " + getPopulation().get(),
                    List.of("population"));
        }
    }

    /** {@return a builder that starts with every attribute of this value} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Scope} values; not thread-safe.
     *
     * <p>Required: {@code kind}. Optional: {@code of}, {@code population}.
     */
    public static final class Builder extends ImmutableScope.Builder {
        Builder() {}
    }
}
