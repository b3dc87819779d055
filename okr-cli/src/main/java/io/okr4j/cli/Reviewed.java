package io.okr4j.cli;

import io.okr4j.core.review.AcceptedFinding;
import io.okr4j.core.review.AcceptedFindings;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.Observation;
import io.okr4j.core.review.Review;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A review, and all that a report of it needs.
 *
 * @param plans the plans
 * @param review what was seen in them
 * @param fresh the review without what has been accepted
 * @param accepted what has been accepted, if there is a baseline
 * @param rules the rules that were run
 * @param language the language of the report
 */
record Reviewed(
        List<LoadedPlan> plans,
        Review review,
        Review fresh,
        Optional<AcceptedFindings> accepted,
        List<RuleDescription> rules,
        Language language) {

    static Reviewed of(
            List<LoadedPlan> plans,
            Review review,
            Optional<AcceptedFindings> accepted,
            List<RuleDescription> rules,
            Language language) {
        Review fresh = accepted.map(known -> known.newIn(review)).orElse(review);
        return new Reviewed(plans, review, fresh, accepted, rules, language);
    }

    /** {@return how many findings have been accepted and are still there} */
    int acceptedCount() {
        return review.getFindings().size() - fresh.getFindings().size();
    }

    /** {@return what has been accepted of these plans and is no longer there} */
    List<AcceptedFinding> gone() {
        List<String> ids = plans.stream().map(loaded -> loaded.plan().getId()).toList();
        return accepted.map(known -> known.goneIn(review, ids)).orElseGet(List::of);
    }

    /** {@return how many findings have been accepted and are no longer there} */
    int goneCount() {
        return gone().size();
    }

    /** {@return whether a finding is new, if there is a baseline to compare with} */
    Optional<String> baselineState(Finding finding) {
        return accepted.map(known -> known.covers(finding) ? "unchanged" : "new");
    }

    LoadedPlan planOf(Observation seen) {
        return plan(seen.getPlan());
    }

    LoadedPlan plan(String id) {
        return plans.stream()
                .filter(loaded -> loaded.plan().getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    LoadedPlan.Spot spotOf(Observation seen) {
        return planOf(seen).spot(seen.getPath());
    }

    /** {@return how much was seen that has not been accepted} */
    Tally tally() {
        return Tally.of(plans, fresh);
    }

    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
