package io.okr4j.scoring.review;

import io.okr4j.core.Objective;
import io.okr4j.core.Phase;
import io.okr4j.core.Plan;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.scoring.Aggregations;
import io.okr4j.scoring.GradingStrategies;
import io.okr4j.scoring.Score;
import io.okr4j.scoring.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The grades of the plans of a review, worked out once for all of its rules.
 *
 * <p>The rules speak of promises that should reach 1 and of stretches that should reach 0.7 on average. Google's
 * scheme, progress from 0 to 1 with the mean above it, is the one whose source says both, so its numbers are taken.
 */
final class Grades {

    private final LocalDate asOf;
    private final List<GradedKeyResult> keyResults = new ArrayList<>();

    private Grades(ReviewContext context) {
        asOf = context.asOf();
        for (Plan plan : context.plans()) {
            Scorecard card = Scorecard.of(plan, asOf, GradingStrategies.google(), Aggregations.mean());
            Iterator<Score> scores = card.keyResults().iterator();
            for (Objective objective : plan.getObjectives()) {
                objective
                        .getKeyResults()
                        .forEach(keyResult ->
                                keyResults.add(new GradedKeyResult(plan, objective, keyResult, scores.next(), asOf)));
            }
        }
    }

    static Grades of(ReviewContext context) {
        return context.once(Grades.class, Grades::new);
    }

    LocalDate asOf() {
        return asOf;
    }

    /** Those that have not been withdrawn, with their objectives or without. */
    Stream<GradedKeyResult> standing() {
        return keyResults.stream()
                .filter(graded -> graded.objective().getState().getPhase() != Phase.WITHDRAWN
                        && graded.keyResult().getState().getPhase() != Phase.WITHDRAWN);
    }

    /** Those that have been closed by the day. */
    Stream<GradedKeyResult> closed() {
        return standing().filter(GradedKeyResult::closed);
    }

    /** Those that are being worked on. */
    Stream<GradedKeyResult> running() {
        return standing().filter(GradedKeyResult::running);
    }
}
