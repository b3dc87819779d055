package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.constraint.PlainText;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.invariant.InvalidOkrException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where an objective or key result stands in its life, and since when.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class State implements WithState, Serializable {
    State() {}

    /** {@return the state of something that is being written} */
    public static State draft() {
        return builder().phase(Phase.DRAFT).build();
    }

    /** {@return the state of something that is being worked on} */
    public static State active() {
        return builder().phase(Phase.ACTIVE).build();
    }

    /**
     * Begins work on a day.
     *
     * @param on the day
     * @return the state of something that has been worked on since then
     */
    public static State activeSince(LocalDate on) {
        return builder().phase(Phase.ACTIVE).activatedOn(on).build();
    }

    @JsonCreator
    static State fromJson(
            @JsonProperty("phase") Phase phase,
            @JsonProperty("draftedOn") @Nullable LocalDate draftedOn,
            @JsonProperty("activatedOn") @Nullable LocalDate activatedOn,
            @JsonProperty("endedOn") @Nullable LocalDate endedOn,
            @JsonProperty("decision") @Nullable CloseDecision decision,
            @JsonProperty("reason") @Nullable String reason,
            @JsonProperty("transferredTo") @Nullable Owner transferredTo) {
        return builder()
                .phase(Absent.refuse("phase", phase))
                .draftedOn(Optional.ofNullable(draftedOn))
                .activatedOn(Optional.ofNullable(activatedOn))
                .endedOn(Optional.ofNullable(endedOn))
                .decision(Optional.ofNullable(decision))
                .reason(Optional.ofNullable(reason))
                .transferredTo(Optional.ofNullable(transferredTo))
                .build();
    }

    /** {@return draft, active, closed or withdrawn} */
    public abstract Phase getPhase();

    /** {@return the day on which it was first written} */
    public abstract Optional<LocalDate> getDraftedOn();

    /** {@return the day on which work on it began} */
    public abstract Optional<LocalDate> getActivatedOn();

    /** {@return the day on which it was closed or withdrawn} */
    public abstract Optional<LocalDate> getEndedOn();

    /** {@return what was decided when it was closed; there if and only if it is closed} */
    public abstract Optional<CloseDecision> getDecision();

    /** {@return why it was closed or withdrawn} */
    public abstract Optional<@PlainText String> getReason();

    /** {@return who took it over, if it was transferred} */
    public abstract Optional<Owner> getTransferredTo();

    /** {@return whether it is neither closed nor withdrawn} */
    public boolean open() {
        return getPhase() == Phase.DRAFT || getPhase() == Phase.ACTIVE;
    }

    /**
     * Closes it.
     *
     * @param on the day; not before the earlier days of this state
     * @param decision what was decided
     * @return the closed state, with the earlier days kept
     */
    public State close(LocalDate on, CloseDecision decision) {
        return toBuilder().phase(Phase.CLOSED).endedOn(on).decision(decision).build();
    }

    /**
     * Takes it back.
     *
     * @param on the day; not before the earlier days of this state
     * @param reason why
     * @return the withdrawn state, with the earlier days kept
     */
    public State withdraw(LocalDate on, String reason) {
        return toBuilder().phase(Phase.WITHDRAWN).endedOn(on).reason(reason).build();
    }

    @Value.Check
    void check() {
        if ((getPhase() == Phase.CLOSED) != getDecision().isPresent()) {
            throw new InvalidOkrException(
                    "okr.invalid.state",
                    "decision must be given if and only if phase is CLOSED, but phase was " + getPhase()
                            + " and decision was "
                            + getDecision().map(Enum::name).orElse("not given"),
                    List.of("phase", "decision"));
        }
        if (open() && getEndedOn().isPresent()) {
            throw new InvalidOkrException(
                    "okr.invalid.state",
                    "endedOn is for the phases CLOSED and WITHDRAWN but phase was " + getPhase(),
                    List.of("phase", "endedOn"));
        }
        List<LocalDate> days = Stream.of(getDraftedOn(), getActivatedOn(), getEndedOn())
                .flatMap(Optional::stream)
                .toList();
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).isBefore(days.get(i - 1))) {
                throw new InvalidOkrException(
                        "okr.invalid.state",
                        "draftedOn, activatedOn and endedOn must follow each other but " + days.get(i) + " follows "
                                + days.get(i - 1),
                        List.of("draftedOn", "activatedOn", "endedOn"));
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
     * Builds {@link State} values; not thread-safe.
     *
     * <p>Required: {@code phase}. Optional: {@code draftedOn}, {@code activatedOn}, {@code endedOn}, {@code decision},
     * {@code reason}, {@code transferredTo}.
     */
    public static final class Builder extends ImmutableState.Builder {
        Builder() {}
    }
}
