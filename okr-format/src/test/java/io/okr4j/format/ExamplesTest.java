package io.okr4j.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Review;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plans of the folder examples are what they say of themselves. */
class ExamplesTest {
    private static final Path FOLDER = Path.of("..", "examples");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    // a translation need not be as plain or as vague as what it translates
    private static final Set<String> ABOUT_WORDING = Set.of(
            "okr.key-result.task",
            "okr.key-result.vague",
            "okr.objective.business-as-usual",
            "okr.objective.jargon",
            "okr.objective.launch",
            "okr.objective.metric-movement",
            "okr.objective.number",
            "okr.objective.solution",
            "okr.objective.task-list",
            "okr.objective.vague");

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> plans = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertThat(plans).hasSizeGreaterThanOrEqualTo(4);
            return plans;
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_read_and_is_as_the_schema_says(Path file) throws IOException {
        assertThat(PlanFormat.read(file).getProblems()).isEmpty();
        assertThat(Schemas.complaints(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_survives_being_written_and_read_again(Path file) {
        Plan plan = plan(file);

        assertThat(PlanFormat.read(PlanFormat.toYaml(plan)).getPlan()).contains(plan);
        assertThat(PlanFormat.read(PlanFormat.toJson(plan)).getPlan()).contains(plan);
    }

    @Test
    void the_plan_with_every_mistake_gets_every_finding_once() {
        List<String> codes =
                findings("every-mistake.yaml").stream().map(Finding::getCode).toList();

        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(OkrReviewer.standard().rules().stream()
                        .filter(rule -> !rule.isQuestion())
                        .map(RuleDescription::getCode)
                        .filter(code -> !code.equals("okr.review.rule-failed"))
                        .toList());
    }

    @Test
    void the_plan_with_every_mistake_gets_its_findings_in_the_right_places() {
        assertThat(findings("every-mistake.yaml"))
                .extracting(finding -> finding.getCode() + " " + finding.getPath())
                .contains(
                        "okr.plan.objective-count @city-team",
                        "okr.measure.flat flat-baseline/flat#measure.target",
                        "okr.measure.direction wrong-way-declared/wrong-way#measure.direction",
                        "okr.key-result.window window-outside/late-window#measure",
                        "okr.measure.percent-sense unstated-percent/percent-without-sense#measure.relativeTarget",
                        "okr.measure.relative-target unresolved-relative/relative-and-absolute#measure.target",
                        "okr.key-result.task task-list/launched#title",
                        "okr.objective.task-list task-list#keyResults",
                        "okr.key-result.vague unmeasured-result/no-measure#title",
                        "okr.check-in.reading unfit-reading/level-on-a-metric#checkIns[2026-07-10].reading",
                        "okr.plan.dangling-reference dangling#links[an-objective-that-is-gone]",
                        "okr.plan.key-result-count @city-libraries",
                        "okr.plan.no-stretch @hill-riders",
                        "okr.plan.capacity @ferry",
                        "okr.plan.numbers-only @price-desk",
                        "okr.plan.no-input @deaf-ears",
                        "okr.objective.carried-over zombie#carryCount",
                        "okr.measure.pay-link bonus/paid-by-it#measure.payLink",
                        "okr.objective.individual one-person#owner",
                        "okr.objective.hidden not-for-all#visibility",
                        "okr.objective.deadlines-at-end all-on-the-last-day#keyResults",
                        "okr.check-in.missing half-heard/no-news#checkIns",
                        "okr.objective.not-started asleep#keyResults",
                        "okr.objective.past-due left-open#state",
                        "okr.check-in.no-note unexplained/sinking#checkIns[2026-08-07].note",
                        "okr.key-result.lowered made-easy/lowered#amendments[2026-07-20]",
                        "okr.key-result.amended-late changed-at-the-end/amended-late#amendments[2026-08-12]",
                        "okr.key-result.duplicate said-twice/tricycle-trials-again",
                        "okr.key-result.copied copying/copied");
    }

    @Test
    void the_sales_plan_gets_the_findings_that_were_planted_and_no_others() {
        assertThat(findings("sales-2026.yaml"))
                .filteredOn(finding -> finding.getSeverity() != Severity.ADVICE)
                .extracting(finding -> finding.getCode() + " " + finding.getPath())
                .containsExactly(
                        "okr.measure.percent-sense nb-q3-signing/nb-q3-win-rate#measure.relativeTarget",
                        "okr.objective.key-result-count am-q3-expansion#keyResults",
                        "okr.key-result.window am-q3-answers/am-q3-satisfied#measure",
                        "okr.measure.no-target pa-q3-ramp/pa-q3-passed#measure",
                        "okr.objective.vague nb-q4-better#title",
                        "okr.key-result.no-measure nb-q4-better/nb-q4-stories#measure",
                        "okr.key-result.vague nb-q4-better/nb-q4-stories#title",
                        "okr.key-result.no-measure nb-q4-better/nb-q4-conversations#measure",
                        "okr.key-result.vague nb-q4-better/nb-q4-conversations#title");
    }

    @Test
    void the_findings_do_not_change_as_time_goes_by_but_for_those_that_tell_that_it_does() {
        // to be late is a matter of the day, which is why whoever shows the examples names one
        Set<String> aboutTheDay = Set.of(
                "okr.objective.past-due", "okr.objective.not-started", "okr.check-in.missing", "okr.plan.no-stretch");
        for (String file : List.of("sales-2026.yaml", "every-mistake.yaml")) {
            Plan plan = plan(FOLDER.resolve(file));
            assertThat(OkrReviewer.standard().review(plan, DAY.plusDays(1)).getFindings())
                    .isEqualTo(OkrReviewer.standard().review(plan, DAY).getFindings());
            assertThat(lasting(OkrReviewer.standard().review(plan, DAY.plusYears(5)), aboutTheDay))
                    .isEqualTo(lasting(OkrReviewer.standard().review(plan, DAY), aboutTheDay));
        }
    }

    /** What is said of an owner looks at periods that have not ended. */
    private static List<Finding> lasting(Review review, Set<String> aboutTheDay) {
        return review.getFindings().stream()
                .filter(finding -> !finding.getPath().startsWith("@") && !aboutTheDay.contains(finding.getCode()))
                .toList();
    }

    @Test
    void the_articles_are_the_same_in_both_languages() {
        Plan english = plan(FOLDER.resolve("articles-en.yaml"));
        Plan chinese = plan(FOLDER.resolve("articles-zh.yaml"));

        assertThat(chinese.getObjectives())
                .extracting(
                        Objective::getId, objective -> objective.getKeyResults().size(), Objective::getPeriod)
                .containsExactlyElementsOf(english.getObjectives().stream()
                        .map(objective -> org.assertj.core.groups.Tuple.tuple(
                                objective.getId(), objective.getKeyResults().size(), objective.getPeriod()))
                        .toList());
        assertThat(codes(chinese)).isEqualTo(codes(english)).isNotEmpty();
    }

    private static List<String> codes(Plan plan) {
        return OkrReviewer.standard().review(plan, DAY).getFindings().stream()
                .filter(finding -> !ABOUT_WORDING.contains(finding.getCode()))
                .map(finding -> finding.getCode() + " " + finding.getPath())
                .toList();
    }

    private static List<Finding> findings(String file) {
        return OkrReviewer.standard().review(plan(FOLDER.resolve(file)), DAY).getFindings();
    }

    private static Plan plan(Path file) {
        return PlanFormat.read(file).getPlan().orElseThrow();
    }
}
