package io.okr4j.scoring.calibration;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Phase;
import io.okr4j.core.Plan;
import io.okr4j.core.State;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.LevelName;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.ScoringPolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was stated in periods that are over, and what came of it.
 *
 * <p>A key result is over on the day on which it was closed, else on the last day of its period. It counts as met by
 * what was first promised, whatever was amended later; where it has levels, by its target level. What was withdrawn, is
 * still a draft, or has no number in the end is left out. Instances are immutable and thread-safe.
 */
public final class ClosedPeriods {

    private static final int DAYS_PER_WEEK = 7;

    private record Ended(String of, KeyResult keyResult, LocalDate on, GradingContext context) {}

    private final List<Ended> ended;

    private ClosedPeriods(List<Ended> ended) {
        this.ended = List.copyOf(ended);
    }

    /**
     * Collects what is over.
     *
     * @param plans plans of any periods
     * @param asOf the day; what ends later is left out
     * @return what is over on that day
     */
    public static ClosedPeriods of(List<Plan> plans, LocalDate asOf) {
        List<Ended> ended = new ArrayList<>();
        for (Plan plan : plans) {
            for (Objective objective : plan.getObjectives()) {
                for (KeyResult keyResult : objective.getKeyResults()) {
                    end(plan, objective, keyResult)
                            .filter(on -> !on.isAfter(asOf))
                            .ifPresent(on -> ended.add(new Ended(
                                    plan.getId() + ":" + objective.getId() + "/" + keyResult.getId(),
                                    keyResult,
                                    on,
                                    GradingContext.of(objective, keyResult, on, ScoringPolicy.standard())
                                            .original())));
                }
            }
        }
        return new ClosedPeriods(ended);
    }

    private static Optional<LocalDate> end(Plan plan, Objective objective, KeyResult keyResult) {
        for (State state : List.of(keyResult.getState(), objective.getState())) {
            if (state.getPhase() == Phase.DRAFT || state.getPhase() == Phase.WITHDRAWN) {
                return Optional.empty();
            }
            if (state.getPhase() == Phase.CLOSED && state.getEndedOn().isPresent()) {
                return state.getEndedOn();
            }
        }
        return objective.getPeriod().or(plan::getPeriod).map(Period::getEnd);
    }

    private static Optional<Boolean> met(Ended one) {
        BigDecimal needed =
                one.context().measure().filter(Levels.class::isInstance).isPresent()
                        ? one.context().policy().score(LevelName.TARGET)
                        : BigDecimal.ONE;
        return one.context().progress().raw().map(raw -> raw.compareTo(needed) >= 0);
    }

    /** {@return a call for each certainty that was stated when a key result was written} */
    public List<Call> certainties() {
        List<Call> calls = new ArrayList<>();
        for (Ended one : ended) {
            Optional<BigDecimal> certainty = one.keyResult().original().getCertainty();
            certainty.ifPresent(p -> met(one).ifPresent(met -> calls.add(new Call(one.of(), p, met))));
        }
        return List.copyOf(calls);
    }

    /**
     * Collects the confidences of the last check-ins that were made some time before the end.
     *
     * @param weeks how many weeks before the end, such as 2 for the last call; 0 or more
     * @return a call for each key result that had a confidence by then
     */
    public List<Call> confidences(int weeks) {
        List<Call> calls = new ArrayList<>();
        for (Ended one : ended) {
            Optional<BigDecimal> confidence =
                    one.keyResult().checkInsUntil(one.on().minusDays((long) DAYS_PER_WEEK * weeks)).stream()
                            .flatMap(checkIn -> checkIn.getConfidence().stream())
                            .reduce((earlier, later) -> later);
            confidence.ifPresent(p -> met(one).ifPresent(met -> calls.add(new Call(one.of(), p, met))));
        }
        return List.copyOf(calls);
    }

    /**
     * Scores the certainties of levels: the mean, over the levels, of the square of probability less outcome.
     *
     * @return the mean ranked probability score of all key results whose three levels state a certainty, 0 being best;
     *     none without such key results
     */
    public Optional<BigDecimal> rankedProbabilityScore() {
        Ratio sum = Ratio.ZERO;
        int count = 0;
        for (Ended one : ended) {
            Optional<Levels> levels = one.context()
                    .measure()
                    .filter(Levels.class::isInstance)
                    .map(Levels.class::cast)
                    .filter(l -> l.levels().size() == LevelName.values().length
                            && l.levels().stream()
                                    .allMatch(level -> level.getCertainty().isPresent()));
            Optional<BigDecimal> raw = one.context().progress().raw();
            if (levels.isEmpty() || raw.isEmpty()) {
                continue;
            }
            Ratio score = Ratio.ZERO;
            for (LevelName name : LevelName.values()) {
                boolean reached = raw.get().compareTo(one.context().policy().score(name)) >= 0;
                BigDecimal stated =
                        levels.get().level(name).flatMap(Level::getCertainty).orElseThrow();
                score = score.plus(
                        Ratio.of(stated).minus(Ratio.of(reached ? 1 : 0)).square());
            }
            sum = sum.plus(score.over(LevelName.values().length));
            count++;
        }
        return count == 0 ? Optional.empty() : Optional.of(sum.over(count).decimal());
    }
}
