package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.review.Finding;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Severity;
import io.okr4j.format.PlanFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the rules that need grades say of the examples. */
class GradedRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    /** Rules on check-ins that need no grades. */
    private static final Set<String> OTHERS =
            Set.of("okr.check-in.reading", "okr.check-in.missing", "okr.check-in.no-note");

    @Test
    void the_plan_with_every_mistake_gets_their_findings_in_the_right_places() throws IOException {
        assertThat(findings("every-mistake.yaml"))
                .extracting(finding -> finding.getCode() + " " + finding.getPath())
                .containsExactlyInAnyOrder(
                        "okr.check-in.slowing losing-speed/slowing#checkIns",
                        "okr.check-in.stuck nearly-there/stuck#checkIns",
                        "okr.check-in.watermelon rosy-status/watermelon#checkIns[2026-08-14].status",
                        "okr.grade.amended-only moved-goalposts/amended-target#amendments",
                        "okr.grade.false-success called-success/false-success#state.decision",
                        "okr.grade.late-close closed-late#state",
                        "okr.grade.open-key-results closed-too-soon#keyResults",
                        "okr.grade.override-without-reason bare-override/no-reason#gradeOverride.reason",
                        "okr.grade.too-early hasty-grade/graded-early#measure.window",
                        "okr.grade.unexplained-miss broken-promise/miss-unexplained#missExplanation",
                        "okr.portfolio.sandbagging @tandem-tours",
                        "okr.portfolio.too-easy @pumps",
                        "okr.portfolio.too-hard @maps");
    }

    @Test
    void the_sales_plan_gets_advice_at_most() throws IOException {
        assertThat(findings("sales-2026.yaml"))
                .allSatisfy(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.ADVICE));
    }

    private static List<Finding> findings(String example) throws IOException {
        return OkrReviewer.standard()
                .review(
                        PlanFormat.read(Path.of("..", "examples", example))
                                .getPlan()
                                .orElseThrow(),
                        DAY)
                .getFindings()
                .stream()
                .filter(finding -> finding.getCode().matches("okr\\.(grade|portfolio|check-in)\\..*"))
                .filter(finding -> !OTHERS.contains(finding.getCode()))
                .toList();
    }
}
