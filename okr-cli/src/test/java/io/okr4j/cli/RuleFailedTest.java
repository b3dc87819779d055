package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import io.okr4j.format.PlanFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the code that stands on the page of okr.review.rule-failed. */
class RuleFailedTest {

    private static final Plan OWNERLESS = PlanFormat.read(Session.CLEAN.replace("    owner: sales\n", ""))
            .getPlan()
            .orElseThrow();

    @Test
    void a_rule_that_throws_is_reported_once_and_one_that_passes_over_is_not() {
        assertThat(codes(new Throwing())).containsOnlyOnce("okr.review.rule-failed");
        assertThat(codes(new Careful()))
                .doesNotContain("okr.review.rule-failed")
                .contains("okr.objective.no-owner");
    }

    private static List<String> codes(ReviewRule rule) {
        return OkrReviewer.builder()
                .rule(rule)
                .build()
                .review(OWNERLESS, LocalDate.of(2026, 8, 14))
                .getFindings()
                .stream()
                .map(Finding::getCode)
                .toList();
    }

    /** What the two have in common. */
    private abstract static class Looking implements ReviewRule {

        private final List<Owner> seen = new ArrayList<>();

        @Override
        public RuleDescription description() {
            return RuleDescription.of("acme.objective.looked-at", Severity.ADVICE, "a test");
        }

        void look(Owner owner) {
            seen.add(owner);
        }
    }

    private static final class Throwing extends Looking {
        @Override
        public List<Finding> review(ReviewContext context) {
            context.plans()
                    .forEach(plan -> plan.getObjectives()
                            .forEach(objective -> look(objective.getOwner().orElseThrow())));
            return List.of();
        }
    }

    private static final class Careful extends Looking {
        @Override
        public List<Finding> review(ReviewContext context) {
            context.plans()
                    .forEach(plan -> plan.getObjectives()
                            .forEach(objective -> objective.getOwner().ifPresent(this::look)));
            return List.of();
        }
    }
}
