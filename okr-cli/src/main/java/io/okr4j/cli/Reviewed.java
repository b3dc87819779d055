package io.okr4j.cli;

import io.okr4j.core.review.Observation;
import io.okr4j.core.review.Review;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.util.List;
import java.util.Locale;

/**
 * A review, and all that a report of it needs.
 *
 * @param plans the plans
 * @param review what was seen in them
 * @param rules the rules that were run
 * @param language the language of the report
 */
record Reviewed(List<LoadedPlan> plans, Review review, List<RuleDescription> rules, Language language) {

    LoadedPlan planOf(Observation seen) {
        return plans.stream()
                .filter(loaded -> loaded.plan().getId().equals(seen.getPlan()))
                .findFirst()
                .orElseThrow();
    }

    LoadedPlan.Spot spotOf(Observation seen) {
        return planOf(seen).spot(seen.getPath());
    }

    Tally tally() {
        return Tally.of(plans, review);
    }

    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
