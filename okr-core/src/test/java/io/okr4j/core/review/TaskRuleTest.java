package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.Reference;
import io.okr4j.core.Role;
import io.okr4j.core.State;
import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.statement.StatementClassifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskRuleTest {

    private static final String CODE = "okr.key-result.task";
    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    private static final KeyResult LAUNCH = titled("Launch the new mobile app");
    private static final KeyResult CALLS = titled("Hold ten sales calls a week");

    private static KeyResult titled(String title) {
        return KeyResult.builder().id("it").title(title).build();
    }

    private static Plan plan(KeyResult keyResult) {
        Objective objective = Plans.good("loyal").addKeyResult(keyResult).build();
        return Plan.of(objective);
    }

    private static List<Finding> findings(KeyResult keyResult) {
        return findings(keyResult, Policy.standard());
    }

    private static List<Finding> findings(KeyResult keyResult, Policy policy) {
        return OkrReviewer.builder().policy(policy).build().review(plan(keyResult), DAY).getFindings().stream()
                .filter(finding -> finding.getCode().equals(CODE))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Launch the new mobile app, features",
        "Hold ten sales calls a week, calls",
        "Write ten blog posts, posts",
        "Train all sales reps on the new price list, training",
        "Hire five engineers, hiring",
        "发布新的移动应用, features",
        "每周拨打十个销售电话, calls"
    })
    void a_task_gets_a_warning_with_its_kind_its_words_and_the_effect_that_it_should_have(String title, String work) {
        Finding finding = findings(titled(title)).get(0);

        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getPath()).isEqualTo("loyal/it#title");
        assertThat(finding.getFacts())
                .containsKeys("kind", "evidence")
                .containsEntry("title", title)
                .containsEntry("work", work);
        assertThat(finding.getFacts().get("kind")).isIn("activity", "output");
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(finding.advice(language))
                    .contains("?")
                    .isEqualTo(Messages.text(CODE + ".advice." + work, finding.getFacts(), language)
                            .orElseThrow());
        }
    }

    @Test
    void what_is_launched_is_made_and_what_is_held_is_done() {
        assertThat(findings(LAUNCH).get(0).getFacts()).containsEntry("kind", "output");
        assertThat(findings(CALLS).get(0).getFacts()).containsEntry("kind", "activity");
    }

    @Test
    void work_without_a_usual_effect_gets_general_advice() {
        Finding finding =
                findings(titled("Move the archive into the new building")).get(0);

        assertThat(finding.getFacts()).doesNotContainKey("work");
        assertThat(finding.advice(Locale.ENGLISH)).startsWith("Say what will be different once \"Move the archive");
    }

    @ParameterizedTest
    @EnumSource(OwnWork.class)
    void each_kind_of_work_has_its_advice_in_both_languages(OwnWork work) {
        String key = CODE + ".advice." + work.key();
        String english = Messages.text(key, Map.of(), Locale.ENGLISH).orElse("");
        String chinese = Messages.text(key, Map.of(), Locale.CHINESE).orElse("");

        assertThat(english).contains("from ? to ?");
        assertThat(chinese).contains("从 ? 到 ?");
    }

    @Test
    void the_work_is_what_stands_before_its_purpose() {
        assertThat(OwnWork.namedIn("Choose one tool for reports")).isEmpty();
        assertThat(OwnWork.namedIn("Hold workshops on sales calls")).contains(OwnWork.TRAINING);
        assertThat(OwnWork.namedIn("为销售电话编写手册")).contains(OwnWork.CALLS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Churn falls from 5 % to 3 %",
                "Raise monthly revenue from 20 to 30 million euros",
                "Improve customer experience",
                "",
                "客户流失率从 5% 降到 3%"
            })
    void what_is_no_task_is_left_alone(String title) {
        assertThat(findings(titled(title))).isEmpty();
    }

    @Test
    void counts_of_own_work_are_tasks_but_not_where_they_are_declared_as_leading() {
        Measure measure = Measure.from(4).to(10).unit(Unit.count("calls"));

        assertThat(findings(CALLS.withMeasure(measure))).hasSize(1);
        assertThat(findings(CALLS.withMeasure(measure).withRole(Role.LAGGING))).hasSize(1);
        assertThat(findings(CALLS.withMeasure(measure).withRole(Role.LEADING))).isEmpty();
        assertThat(findings(CALLS.withRole(Role.LEADING))).isEmpty();
    }

    @Test
    void a_launch_is_no_leading_indicator() {
        Measure milestones = Milestones.builder()
                .addMilestone(
                        Milestone.builder().id("live").title("App launched").build())
                .build();

        assertThat(findings(LAUNCH.withRole(Role.LEADING))).hasSize(1);
        assertThat(findings(LAUNCH.withRole(Role.LEADING).withMeasure(milestones)))
                .hasSize(1);
    }

    static Stream<Measure> effects() {
        return Stream.of(
                Measure.from(100).to(120).unit(Unit.currency("EUR")),
                Measure.from(5).to(3).unit(Unit.percentOf("customers")),
                Measure.from(900).to(1500).unit(Unit.count("customers")),
                Measure.from(30).to(60).unit(Unit.score("NPS", -100, 100)),
                Measure.atMost(3).toBuilder().unit(Unit.HOURS).build(),
                Measure.from(3).byPercent(-20));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void work_whose_measure_counts_an_effect_says_what_it_is_for(Measure effect) {
        assertThat(findings(LAUNCH.withMeasure(effect))).isEmpty();
    }

    @Test
    void work_whose_measure_counts_the_work_does_not() {
        assertThat(findings(LAUNCH.withMeasure(Measure.from(0).to(3).unit(Unit.count("releases")))))
                .hasSize(1);
        assertThat(findings(LAUNCH.withMeasure(Measure.from(0).to(90).unit(Unit.percentOf("tasks")))))
                .hasSize(1);
        assertThat(findings(titled("Hold a workshop with each team")
                        .withMeasure(Measure.from(0).to(9).unit(Unit.count("teams")))))
                .hasSize(1);
    }

    @Test
    void what_is_taken_from_a_kpi_or_guards_or_finds_out_a_baseline_is_no_task() {
        assertThat(findings(CALLS.withTakenFrom(Reference.to("calls")))).isEmpty();
        assertThat(findings(CALLS.withRole(Role.GUARDRAIL))).isEmpty();
        assertThat(findings(CALLS.withMeasure(BaselineToEstablish.builder().build())))
                .isEmpty();
    }

    @Test
    void what_is_withdrawn_does_not_matter() {
        assertThat(findings(LAUNCH.withState(State.active().withdraw(DAY, "not now"))))
                .isEmpty();
    }

    @Test
    void the_policy_says_how_sure_the_classifier_must_be() {
        assertThat(findings(LAUNCH, Policy.standard().with("key-result.task.min-probability", "1", "a test")))
                .isEmpty();
    }

    @Test
    void no_probability_enters_the_facts_and_nothing_learnt_the_fingerprint() {
        Finding finding = findings(CALLS).get(0);
        Finding relearnt = finding.toBuilder()
                .putFact("kind", "output")
                .putFact("evidence", "other words")
                .build();

        assertThat(finding.getFacts().toString()).doesNotContain("0.").doesNotContain("+");
        assertThat(relearnt.fingerprint()).isEqualTo(finding.fingerprint());
        assertThat(finding.fingerprint()).contains("Hold ten sales calls a week");
    }

    @Test
    void each_key_result_is_classified_once_in_a_review() {
        List<String> asked = new ArrayList<>();
        Classifications counting = new Classifications(text -> {
            asked.add(text);
            return StatementClassifier.standard().classify(text);
        });
        ReviewContext context = new ReviewContext(List.of(plan(LAUNCH)), DAY, Policy.standard(), counting);

        BuiltInRules.all().forEach(rule -> rule.review(context));

        assertThat(asked).contains("Launch the new mobile app").doesNotHaveDuplicates();
    }
}
