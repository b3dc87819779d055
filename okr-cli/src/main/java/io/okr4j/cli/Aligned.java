package io.okr4j.cli;

import io.okr4j.alignment.AlignmentGraph;
import io.okr4j.alignment.AlignmentMetrics;
import io.okr4j.alignment.ParentCandidates;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.Observation;
import io.okr4j.core.review.Question;
import io.okr4j.core.review.Severity;
import java.time.LocalDate;
import java.util.List;

/**
 * How plans hang together, and all that a report of it needs.
 *
 * @param plans the plans
 * @param graph who helps what
 * @param findings what was found about that
 * @param day the day
 * @param language the language of the report
 */
record Aligned(List<LoadedPlan> plans, AlignmentGraph graph, List<Finding> findings, LocalDate day, Language language) {

    /** How the codes of the rules begin that look at how plans hang together. */
    static final String CODES = "okr.alignment.";

    boolean failed() {
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    AlignmentMetrics metrics() {
        return AlignmentMetrics.of(graph, day);
    }

    List<Question> questions() {
        return ParentCandidates.of(graph).questions();
    }

    LoadedPlan planOf(Observation seen) {
        return plans.stream()
                .filter(loaded -> loaded.plan().getId().equals(seen.getPlan()))
                .findFirst()
                .orElseThrow();
    }

    LoadedPlan.Spot spotOf(Observation seen) {
        return planOf(seen).spot(seen.getPath());
    }
}
