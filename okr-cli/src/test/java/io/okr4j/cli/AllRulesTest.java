package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Review;
import io.okr4j.core.review.ReviewChange;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.format.PlanFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for the rules of all modules together, which no module but this one sees. */
class AllRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    private static final String OF_EXTENSIONS = "okr.review.rule-failed";

    private static List<String> codes(List<RuleDescription> rules) {
        return rules.stream()
                .map(RuleDescription::getCode)
                .filter(code -> !code.equals(OF_EXTENSIONS))
                .toList();
    }

    @Test
    void the_coverage_page_names_the_rules_that_there_are() throws IOException {
        Set<String> named = Pattern.compile("`(okr\\.[a-z.-]+)`")
                .matcher(Files.readString(Path.of("..", "docs", "coverage.md")))
                .results()
                .map((MatchResult code) -> code.group(1))
                .collect(Collectors.toSet());

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        codes(OkrReviewer.standard().known()));
    }

    @Test
    void a_rule_is_as_severe_as_its_rows_unless_the_page_says_why_not() throws IOException {
        PublishedSeverities published = PublishedSeverities.read(Path.of("..", "docs", "coverage.md"));

        for (RuleDescription rule : OkrReviewer.standard().known()) {
            if (!rule.isQuestion()) {
                published
                        .of(rule.getCode())
                        .ifPresent(severity -> assertThat(rule.getSeverity())
                                .as(rule.getCode())
                                .isEqualTo(severity));
            }
        }
        assertThat(published.exceptions()).hasSize(4);
    }

    @Test
    void the_plan_with_every_mistake_gets_every_finding_once() throws IOException {
        List<Finding> findings = findings("every-mistake.yaml");

        List<RuleDescription> found = OkrReviewer.standard().rules().stream()
                .filter(rule -> !rule.isQuestion())
                .toList();
        assertThat(findings).extracting(Finding::getCode).containsExactlyInAnyOrderElementsOf(codes(found));
        assertThat(findings)
                .extracting(finding -> finding.getCode() + " " + finding.getPath())
                .filteredOn(finding -> finding.startsWith("okr.alignment."))
                .containsExactlyInAnyOrder(
                        "okr.alignment.loop in-a-circle#links[night-rescues]",
                        "okr.alignment.overload @school-store",
                        "okr.alignment.coverage-gap adults-learn/nobody-works-for-it",
                        "okr.alignment.no-anchor @skates",
                        "okr.alignment.single-point all-rest-on-it",
                        "okr.alignment.orphan orphan#links",
                        "okr.alignment.period ends-too-late#links[all-rest-on-it]",
                        "okr.alignment.double-count counted-twice/city-commuters#links[adults-enrolled]",
                        "okr.alignment.metric-twice counted-with-others/same-number#measure.metricName",
                        "okr.alignment.level-inversion leads-down#links[counted-twice]",
                        "okr.alignment.unit other-unit/counted-in-days#links[adults-riding]",
                        "okr.alignment.unconfirmed not-agreed#dependencies[school-store]",
                        "okr.alignment.unanswered not-written-down#dependencies[school-store]",
                        "okr.alignment.conflict school-bicycles/pulled-down#measure",
                        "okr.alignment.stale-parent helps-the-past#links[spring-course]",
                        "okr.alignment.promise-on-stretch promised#ambition",
                        "okr.alignment.causal-loop waits-for-itself/tower-tried#requires",
                        "okr.alignment.causal-order due-too-early/bridge-computed#deadline");
    }

    @Test
    void objectives_in_another_order_are_nothing_new() throws IOException {
        Plan plan = PlanFormat.read(Path.of("..", "examples", "every-mistake.yaml"))
                .getPlan()
                .orElseThrow();
        List<Objective> backwards = new ArrayList<>(plan.getObjectives());
        Collections.reverse(backwards);
        Plan turned = plan.withObjectives(backwards);
        Review before = OkrReviewer.standard().review(plan, DAY);

        ReviewChange change = OkrReviewer.standard().review(turned, DAY).since(before);

        assertThat(change.getNewFindings()).isEmpty();
        assertThat(change.getGoneFindings()).isEmpty();
        assertThat(change.getStillFindings()).hasSameSizeAs(before.getFindings());
    }

    @Test
    void the_plans_of_the_sales_organisation_hang_together() throws IOException {
        assertThat(findings("sales-2026.yaml"))
                .extracting(Finding::getCode)
                .isNotEmpty()
                .noneMatch(code -> code.startsWith("okr.alignment."));
    }

    private static List<Finding> findings(String example) throws IOException {
        return OkrReviewer.standard()
                .review(
                        PlanFormat.read(Path.of("..", "examples", example))
                                .getPlan()
                                .orElseThrow(),
                        DAY)
                .getFindings();
    }
}
