package io.okr4j.alignment;

import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Policy;
import java.time.LocalDate;
import java.util.List;

/** What the checks of this module see in plans. */
final class Seen {

    static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private static final String PREFIX = "okr.alignment.";
    private static final OkrReviewer REVIEWER = OkrReviewer.standard();

    private Seen() {}

    static List<Finding> findings(Plan... plans) {
        return findings(REVIEWER, plans);
    }

    static List<Finding> findings(Policy policy, Plan... plans) {
        return findings(OkrReviewer.builder().policy(policy).build(), plans);
    }

    private static List<Finding> findings(OkrReviewer reviewer, Plan... plans) {
        return reviewer.review(List.of(plans), DAY).getFindings().stream()
                .filter(finding -> finding.getCode().startsWith(PREFIX))
                .toList();
    }

    /** Such as {@code orphan p:loyal#links}. */
    static List<String> in(Plan... plans) {
        return shown(findings(plans));
    }

    static List<String> in(Policy policy, Plan... plans) {
        return shown(findings(policy, plans));
    }

    private static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.getCode().substring(PREFIX.length()) + " " + finding.getPlan() + ":"
                        + finding.getPath())
                .toList();
    }
}
