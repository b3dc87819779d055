package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.constraint.PlainText;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Ids;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in the way of a key result.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Blocker implements WithBlocker, Serializable {
    Blocker() {}

    /**
     * Names a blocker.
     *
     * @param title what is in the way
     * @return an open blocker
     */
    public static Blocker of(String title) {
        return builder().title(title).build();
    }

    @JsonCreator
    static Blocker fromJson(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("title") String title,
            @JsonProperty("owner") @Nullable Owner owner,
            @JsonProperty("state") @Nullable BlockerState state,
            @JsonProperty("escalatedTo") @Nullable Owner escalatedTo,
            @JsonProperty("since") @Nullable LocalDate since) {
        Builder builder = builder()
                .title(Absent.refuse("title", title))
                .owner(Optional.ofNullable(owner))
                .escalatedTo(Optional.ofNullable(escalatedTo))
                .since(Optional.ofNullable(since));
        if (id != null) {
            builder.id(id);
        }
        if (state != null) {
            builder.state(state);
        }
        return builder.build();
    }

    /** {@return the name by which later check-ins speak of it; made from the title unless given} */
    @Value.Default
    public String getId() {
        return Ids.fromTitle(getTitle(), "blocker");
    }

    /** {@return what is in the way} */
    @PlainText
    public abstract String getTitle();

    /** {@return who is to remove it} */
    public abstract Optional<Owner> getOwner();

    /** {@return what has become of it} */
    @Value.Default
    public BlockerState getState() {
        return BlockerState.OPEN;
    }

    /** {@return who has been asked to help, such as the leader of the team} */
    public abstract Optional<Owner> getEscalatedTo();

    /** {@return the day since which it has been in the way} */
    public abstract Optional<LocalDate> getSince();

    @Value.Check
    void check() {
        Ids.require("id", getId());
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
     * Builds {@link Blocker} values; not thread-safe.
     *
     * <p>Required: {@code title}. Optional: {@code id}, {@code owner}, {@code state}, {@code escalatedTo},
     * {@code since}.
     */
    public static final class Builder extends ImmutableBlocker.Builder {
        Builder() {}
    }
}
