package io.okr4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.invariant.InvalidOkrException;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The curve that progress is expected to follow, where it is not the same every day.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Trajectory implements WithTrajectory, Serializable {
    Trajectory() {}

    /**
     * Follows a shape that needs no checkpoints.
     *
     * @param shape any shape but {@link TrajectoryShape#PHASED}
     * @return the trajectory
     * @throws InvalidOkrException with code {@code okr.invalid.checkpoints} if the shape is phased
     */
    public static Trajectory of(TrajectoryShape shape) {
        return builder().shape(shape).build();
    }

    /**
     * Follows dated checkpoints.
     *
     * @param checkpoints at least one, in order of their days
     * @return the trajectory
     */
    public static Trajectory through(Checkpoint... checkpoints) {
        return builder()
                .shape(TrajectoryShape.PHASED)
                .addCheckpoints(checkpoints)
                .build();
    }

    @JsonCreator
    static Trajectory fromJson(
            @JsonProperty("shape") TrajectoryShape shape,
            @JsonProperty("checkpoints") @Nullable List<Checkpoint> checkpoints) {
        return builder()
                .shape(Absent.refuse("shape", shape))
                .addAllCheckpoints(Absent.orNone(checkpoints))
                .build();
    }

    /** {@return the shape of the curve} */
    public abstract TrajectoryShape getShape();

    /** {@return the dated checkpoints of a phased curve, in order of their days} */
    public abstract List<Checkpoint> getCheckpoints();

    @Value.Check
    void check() {
        if ((getShape() == TrajectoryShape.PHASED) == getCheckpoints().isEmpty()) {
            throw new InvalidOkrException(
                    "okr.invalid.checkpoints",
                    "checkpoints must be given for the shape PHASED and for no other, but shape was " + getShape()
                            + " with " + getCheckpoints().size() + " checkpoints",
                    List.of("checkpoints"));
        }
        for (int i = 1; i < getCheckpoints().size(); i++) {
            if (!getCheckpoints()
                    .get(i - 1)
                    .getOn()
                    .isBefore(getCheckpoints().get(i).getOn())) {
                throw new InvalidOkrException(
                        "okr.invalid.checkpoints",
                        "checkpoints must be in order of their days, each day once, but "
                                + getCheckpoints().get(i).getOn() + " follows "
                                + getCheckpoints().get(i - 1).getOn(),
                        List.of("checkpoints"));
            }
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
     * Builds {@link Trajectory} values; not thread-safe.
     *
     * <p>Required: {@code shape}. Optional: {@code checkpoints}. Lists also have methods that add one element or
     * several.
     */
    public static final class Builder extends ImmutableTrajectory.Builder {
        Builder() {}
    }
}
