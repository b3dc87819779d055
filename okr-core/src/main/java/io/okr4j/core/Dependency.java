package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.constraint.PlainText;
import io.okr4j.core.internal.Absent;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an objective needs of another owner.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Dependency implements WithDependency, Serializable {
    Dependency() {}

    @JsonCreator
    static Dependency fromJson(
            @JsonProperty("on") Owner on,
            @JsonProperty("need") @Nullable String need,
            @JsonProperty("answer") @Nullable Reference answer,
            @JsonProperty("commitment") @Nullable Commitment commitment) {
        Builder builder = builder()
                .on(Absent.refuse("on", on))
                .need(Optional.ofNullable(need))
                .answer(Optional.ofNullable(answer));
        if (commitment != null) {
            builder.commitment(commitment);
        }
        return builder.build();
    }

    /** {@return who is needed} */
    public abstract Owner getOn();

    /** {@return what is needed} */
    public abstract Optional<@PlainText String> getNeed();

    /** {@return the objective or key result with which the other owner commits to it} */
    public abstract Optional<Reference> getAnswer();

    /** {@return whether the other owner has agreed} */
    @Value.Default
    public Commitment getCommitment() {
        return Commitment.REQUESTED;
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
     * Builds {@link Dependency} values; not thread-safe.
     *
     * <p>Required: {@code on}. Optional: {@code need}, {@code answer}, {@code commitment}.
     */
    public static final class Builder extends ImmutableDependency.Builder {
        Builder() {}
    }
}
