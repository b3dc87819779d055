package io.okr4j.scoring;

import io.okr4j.core.Ambition;
import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.Terms;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy looks at: a key result, its objective and siblings, the day, and the policy that holds.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class GradingContext {

    private final Objective objective;
    private final KeyResult keyResult;
    private final Circumstances circumstances;
    private final @Nullable Terms terms;

    // not volatile: it is immutable, and whoever does not see it measures the same again
    private @Nullable Progress progress;

    GradingContext(Objective objective, KeyResult keyResult, Circumstances circumstances, @Nullable Terms terms) {
        this.objective = objective;
        this.keyResult = keyResult;
        this.circumstances = circumstances;
        this.terms = terms;
    }

    /**
     * Looks at a key result by what was promised on the day.
     *
     * @param objective its objective
     * @param keyResult the key result
     * @param asOf the day
     * @param policy the policy that holds
     * @return the context
     */
    public static GradingContext of(Objective objective, KeyResult keyResult, LocalDate asOf, ScoringPolicy policy) {
        Circumstances circumstances =
                new Circumstances(asOf, policy, objective.getCadence().orElse(null), List.of());
        return of(objective, keyResult, circumstances);
    }

    static GradingContext of(Objective objective, KeyResult keyResult, Circumstances circumstances) {
        // without amendments the key result itself holds its terms
        Terms terms = keyResult.getAmendments().isEmpty() ? null : keyResult.termsOn(circumstances.asOf());
        return new GradingContext(objective, keyResult, circumstances, terms);
    }

    /** {@return the same by what was promised before the first amendment} */
    public GradingContext original() {
        return new GradingContext(objective, keyResult, circumstances, keyResult.original());
    }

    /**
     * Looks at it on another day, by the terms of this one.
     *
     * @param day the other day; what is dated later does not exist
     * @return the context of that day
     */
    public GradingContext on(LocalDate day) {
        return new GradingContext(objective, keyResult, circumstances.on(day), terms);
    }

    /** {@return the key result} */
    public KeyResult keyResult() {
        return keyResult;
    }

    /** {@return its objective} */
    public Objective objective() {
        return objective;
    }

    /** {@return the key results of the objective, this one among them} */
    public List<KeyResult> siblings() {
        return objective.getKeyResults();
    }

    /** {@return the day; what is dated later does not exist} */
    public LocalDate asOf() {
        return circumstances.asOf();
    }

    /** {@return the policy that holds} */
    public ScoringPolicy policy() {
        return circumstances.policy();
    }

    /** {@return plans of earlier periods, the latest last; possibly none} */
    public List<Plan> earlier() {
        return circumstances.earlier();
    }

    /** {@return the period of the objective} */
    public Optional<Period> period() {
        return objective.getPeriod();
    }

    /** {@return how sure it is meant to be: as the key result says, else as the objective says} */
    public Optional<Ambition> ambition() {
        Optional<Ambition> own = terms == null ? keyResult.getAmbition() : terms.getAmbition();
        return own.isPresent() ? own : objective.getAmbition();
    }

    /** {@return the probability of being met that was stated, from 0 to 1} */
    public Optional<BigDecimal> certainty() {
        return terms == null ? keyResult.getCertainty() : terms.getCertainty();
    }

    /** {@return its share of the objective} */
    public BigDecimal weight() {
        return terms == null ? keyResult.getWeight() : terms.getWeight().orElseGet(keyResult::getWeight);
    }

    /** {@return how it is counted, as it held on the day, or originally} */
    public Optional<Measure> measure() {
        return terms == null ? keyResult.getMeasure() : terms.getMeasure();
    }

    /** {@return the check-ins until the day, one for each day, in order} */
    public List<CheckIn> checkIns() {
        return keyResult.checkInsUntil(asOf());
    }

    /** {@return how far it has come, measured once for all strategies} */
    public Progress progress() {
        Progress known = progress;
        if (known == null) {
            known = progress(measure().orElse(null));
            progress = known;
        }
        return known;
    }

    /** By another measure than its own. */
    Progress progress(@Nullable Measure measure) {
        return new Progress(
                keyResult, measure, asOf(), policy(), objective.getPeriod().orElse(null), circumstances.cadence());
    }

    /**
     * Grades it by a strategy that may come from anywhere, as a scorecard does.
     *
     * <p>This is for whoever grades one key result without a plan around it, as
     * {@link io.okr4j.scoring.forecast.Forecaster#grade} does. It is not for strategies: one that is made of others
     * asks their {@link GradingStrategy#grade}, since a grade from here bears the id of the other and would break GS-3,
     * and one that hands itself in here would never end.
     *
     * @param strategy how it is graded
     * @return the grade; a strategy that breaks a rule of its contract is named in one that is declined, as on a
     *     scorecard
     * @throws InvalidOkrException with code {@code okr.invalid.strategy} if the strategy has no id or no scale
     */
    public Grade grade(GradingStrategy strategy) {
        return new GuardedStrategy(strategy).grade(this);
    }

    /** Lets go of what can be measured again: of many key results nobody will ask. */
    void forget() {
        progress = null;
    }

    /** {@return how often and when people check in, as the objective says, else the plan} */
    public Optional<Cadence> cadence() {
        return Optional.ofNullable(circumstances.cadence());
    }

    /** {@return the day by which it is due, as it held on the day, or originally; none if the end of the period} */
    public Optional<LocalDate> deadline() {
        return terms == null ? keyResult.getDeadline() : terms.getDeadline();
    }

    /** {@return why nobody grades it, whatever the strategy: it is a draft, or was withdrawn} */
    public Optional<Reason> ungradable() {
        Optional<Reason> ofObjective = Lives.ungradable(objective.getState(), asOf());
        return ofObjective.isPresent() ? ofObjective : Lives.ungradable(keyResult.getState(), asOf());
    }
}
