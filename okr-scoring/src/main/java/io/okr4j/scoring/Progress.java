package io.okr4j.scoring;

import io.okr4j.core.KeyResult;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far the readings of a key result have come from its baseline to its target on a day.
 *
 * <p>The raw value is unbounded: 0 at the baseline, 1 at the target, negative for a step back, above 1 beyond the
 * target. It is a quotient of exact numbers, rounded half even to 15 decimals, once. The clamped value lies from 0 to
 * the ceiling of the policy. Where there is no number there is a reason, never a 0 that nobody has read.
 *
 * <p>Sums start from nothing: the baseline of a flow is what was reached in the period before, so 27 of 30 signed since
 * the start is 90 % whatever the baseline. A rate that recurs and has no baseline starts from nothing too. Where a
 * scope is per person and readings name persons, each is measured for himself or herself, and the clamped values are
 * averaged.
 *
 * <p>Instances are immutable and thread-safe; explanations are made when they are asked for.
 */
public final class Progress {

    private final KeyResult keyResult;
    private final @Nullable Measure measure;
    private final LocalDate asOf;
    private final ScoringPolicy policy;
    private final @Nullable Period period;
    private final @Nullable Cadence cadence;
    private final Outcome outcome;
    private final @Nullable BigDecimal raw;
    private final @Nullable BigDecimal clamped;

    Progress(
            KeyResult keyResult,
            @Nullable Measure measure,
            LocalDate asOf,
            ScoringPolicy policy,
            @Nullable Period period,
            @Nullable Cadence cadence) {
        this.keyResult = keyResult;
        this.measure = measure;
        this.asOf = asOf;
        this.policy = policy;
        this.period = period;
        this.cadence = cadence;
        if (measure == null) {
            this.outcome = new Outcome.NotMeasured(Reason.NO_MEASURE);
            this.raw = null;
            this.clamped = null;
        } else {
            Evaluation evaluation = new Evaluation(keyResult, measure, asOf, policy, period, cadence, null);
            this.outcome = evaluation.run();
            this.raw = raw(outcome);
            this.clamped = raw == null || evaluation.clamped != null ? evaluation.clamped : clamp(raw, policy);
        }
    }

    /**
     * Measures a key result under the usual policy.
     *
     * @param keyResult the key result
     * @param asOf the day; check-ins of later days do not exist, and what was promised on that day counts
     * @return its progress
     */
    public static Progress of(KeyResult keyResult, LocalDate asOf) {
        return of(keyResult, asOf, ScoringPolicy.standard());
    }

    /**
     * Measures a key result.
     *
     * <p>Without its objective nobody knows when check-ins were due, so missed ones count only where the measure has a
     * window and a recurrence.
     *
     * @param keyResult the key result
     * @param asOf the day; check-ins of later days do not exist, and what was promised on that day counts
     * @param policy what the caller decides
     * @return its progress
     */
    public static Progress of(KeyResult keyResult, LocalDate asOf, ScoringPolicy policy) {
        return new Progress(keyResult, measureOn(keyResult, asOf), asOf, policy, null, null);
    }

    static @Nullable Measure measureOn(KeyResult keyResult, LocalDate asOf) {
        return keyResult.getAmendments().isEmpty()
                ? keyResult.getMeasure().orElse(null)
                : keyResult.termsOn(asOf).getMeasure().orElse(null);
    }

    static BigDecimal clamp(BigDecimal raw, ScoringPolicy policy) {
        if (raw.signum() < 0) {
            return BigDecimal.ZERO;
        }
        return raw.min(policy.getCeiling().getValue());
    }

    private static @Nullable BigDecimal raw(Outcome outcome) {
        if (outcome instanceof Outcome.Share share) {
            return share.raw();
        }
        if (outcome instanceof Outcome.Satisfied satisfied) {
            return satisfied.met() ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return outcome instanceof Outcome.Reached reached ? reached.score() : null;
    }

    /** {@return what the readings come to} */
    public Outcome outcome() {
        return outcome;
    }

    /** {@return how far, without bounds; none if it is not measured. What holds is 1, what does not is 0} */
    public Optional<BigDecimal> raw() {
        return Optional.ofNullable(raw);
    }

    /** {@return how far, from 0 to the ceiling of the policy; none if it is not measured} */
    public Optional<BigDecimal> clamped() {
        return Optional.ofNullable(clamped);
    }

    /** {@return why there is no number, if there is none} */
    public Optional<Reason> reason() {
        return outcome instanceof Outcome.NotMeasured none ? Optional.of(none.reason()) : Optional.empty();
    }

    /** {@return the day} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the measure that held on the day, or the original one; none in a draft} */
    public Optional<Measure> measure() {
        return Optional.ofNullable(measure);
    }

    /** {@return how the number comes about, step by step} */
    public List<Step> steps() {
        Trace trace = new Trace();
        if (measure == null) {
            trace.step("not-measured", "not measured: " + Reason.NO_MEASURE.text());
            return trace.steps();
        }
        new Evaluation(keyResult, measure, asOf, policy, period, cadence, trace).run();
        if (raw != null
                && clamped != null
                && clamped.compareTo(clamp(raw, policy)) == 0
                && raw.compareTo(clamped) != 0) {
            trace.step("clamp", "counts as " + Writing.percent(clamped), "progress", clamped);
        }
        measure.getWindow()
                .filter(window -> raw != null && window.getEnd().isAfter(asOf))
                .ifPresent(window -> trace.step("window", "its window is open until " + window.getEnd()));
        return trace.steps();
    }

    /**
     * {@return how the number comes about in one line, such as {@code 30 → 27 of 30 → 25.5 days: 3 of 4.5 days = 66.7
     * %}}
     */
    public String explain() {
        return steps().stream().map(Step::text).collect(Collectors.joining("; "));
    }

    /** {@return the clamped value in percent, or the reason why there is none} */
    @Override
    public String toString() {
        return clamped != null
                ? Writing.percent(clamped)
                : reason().map(Reason::text).orElse("");
    }
}
