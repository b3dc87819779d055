package io.okr4j.core.review;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Phase;
import io.okr4j.core.measure.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for key results that have not been checked in as often as agreed. */
final class MissingCheckInRule implements ReviewRule {

    private static final String SOURCE =
            "OKRs Tool: two weeks without a check-in are a stall; the source articles: once a week";
    private static final PolicyValue GRACE = PolicyValue.count(
            "check-in.grace-days", "7", "OKRs Tool: two weeks without a check-in, so one after it was due weekly");
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.check-in.missing", Severity.WARNING, SOURCE, GRACE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        int grace = context.whole(GRACE);
        LocalDate asOf = context.asOf();
        return StandingObjectives.each(
                context,
                (plan, objective) -> Rhythm.of(plan, objective, asOf)
                        // that nothing has begun at all is another rule's matter
                        .filter(rhythm -> Rhythm.begun(objective, asOf))
                        .stream()
                        .flatMap(rhythm -> objective.getKeyResults().stream()
                                .filter(keyResult -> running(keyResult, asOf))
                                .flatMap(keyResult -> {
                                    Optional<CheckIn> last = keyResult.latestCheckIn(asOf);
                                    LocalDate due = rhythm.due(last);
                                    return asOf.isAfter(due.plusDays(grace))
                                            ? Stream.of(DESCRIPTION
                                                    .finding(
                                                            plan,
                                                            objective.getId() + "/" + keyResult.getId() + "#checkIns")
                                                    .putFact(
                                                            "since",
                                                            last.map(CheckIn::getOn)
                                                                    .orElseGet(rhythm::start)
                                                                    .toString())
                                                    .putFact("due", due.toString())
                                                    .build())
                                            : Stream.empty();
                                })));
    }

    private static boolean running(KeyResult keyResult, LocalDate asOf) {
        boolean due = keyResult.getDeadline().filter(day -> day.isBefore(asOf)).isPresent();
        boolean later = keyResult
                .getMeasure()
                .flatMap(Measure::getWindow)
                .filter(window -> !window.contains(asOf))
                .isPresent();
        return keyResult.getState().getPhase() == Phase.ACTIVE && !due && !later;
    }
}
