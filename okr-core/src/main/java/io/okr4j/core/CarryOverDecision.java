package io.okr4j.core;

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
 * What was decided for one objective at the end of its period.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class CarryOverDecision implements WithCarryOverDecision, Serializable {
    CarryOverDecision() {}

    @JsonCreator
    static CarryOverDecision fromJson(
            @JsonProperty("objective") String objective,
            @JsonProperty("decision") CloseDecision decision,
            @JsonProperty("baselinePolicy") @Nullable BaselinePolicy baselinePolicy,
            @JsonProperty("transferTo") @Nullable Owner transferTo) {
        Builder builder = builder()
                .objective(Absent.refuse("objective", objective))
                .decision(Absent.refuse("decision", decision))
                .transferTo(Optional.ofNullable(transferTo));
        if (baselinePolicy != null) {
            builder.baselinePolicy(baselinePolicy);
        }
        return builder.build();
    }

    /** {@return the id of the objective} */
    public abstract String getObjective();

    /** {@return what was decided} */
    public abstract CloseDecision getDecision();

    /** {@return what becomes of the baselines of its key results, if it goes on} */
    @Value.Default
    public BaselinePolicy getBaselinePolicy() {
        return BaselinePolicy.KEEP_ORIGINAL;
    }

    /** {@return who takes it over; there if and only if it is transferred} */
    public abstract Optional<Owner> getTransferTo();

    @Value.Check
    void check() {
        if ((getDecision() == CloseDecision.TRANSFERRED) != getTransferTo().isPresent()) {
            throw new InvalidOkrException(
                    "okr.invalid.state",
                    "transferTo must be given if and only if decision is TRANSFERRED, but decision was "
                            + getDecision(),
                    List.of("decision", "transferTo"));
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
     * Builds {@link CarryOverDecision} values; not thread-safe.
     *
     * <p>Required: {@code objective}, {@code decision}. Optional: {@code baselinePolicy}, {@code transferTo}.
     */
    public static final class Builder extends ImmutableCarryOverDecision.Builder {
        Builder() {}
    }
}
