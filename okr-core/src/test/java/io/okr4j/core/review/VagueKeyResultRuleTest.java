package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Plan;
import io.okr4j.core.State;
import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VagueKeyResultRuleTest {

    private static final String CODE = "okr.key-result.vague";
    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    private static final KeyResult VAGUE = titled("Improve customer experience");

    private static KeyResult titled(String title) {
        return KeyResult.builder().id("it").title(title).build();
    }

    private static List<Finding> findings(KeyResult keyResult) {
        return findings(keyResult, Policy.standard());
    }

    private static List<Finding> findings(KeyResult keyResult, Policy policy) {
        Plan plan = Plan.of(Plans.good("loyal").addKeyResult(keyResult).build());
        return OkrReviewer.builder().policy(policy).build().review(plan, DAY).getFindings().stream()
                .filter(finding -> finding.getCode().equals(CODE))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Improve customer experience", "Better collaboration", "Improve communication", "改善客户体验"})
    void a_title_that_nobody_could_say_was_reached_is_vague(String title) {
        Finding finding = findings(titled(title)).get(0);

        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getPath()).isEqualTo("loyal/it#title");
        assertThat(finding.getFacts()).containsOnlyKeys("title");
        assertThat(finding.advice(Locale.ENGLISH)).contains("\"" + title + ": ... from ? to ?\"");
        assertThat(finding.advice(Locale.CHINESE)).contains(title).contains("从 ? 到 ?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Launch the new mobile app", "Churn falls from 5 % to 3 %", " "})
    void what_is_not_vague_is_left_alone(String title) {
        assertThat(findings(titled(title))).isEmpty();
    }

    @Test
    void a_measure_with_a_target_says_what_the_title_does_not() {
        Metric metric = Measure.from(3).to(5);

        assertThat(findings(VAGUE.withMeasure(metric))).isEmpty();
        assertThat(findings(VAGUE.withMeasure(Measure.atLeast(3)))).isEmpty();
        assertThat(findings(VAGUE.withMeasure(BaselineToEstablish.builder().build())))
                .isEmpty();
        assertThat(findings(VAGUE.withMeasure(metric.withTarget(Optional.empty()))))
                .hasSize(1);
    }

    @Test
    void what_is_withdrawn_does_not_matter() {
        assertThat(findings(VAGUE.withState(State.active().withdraw(DAY, "not now"))))
                .isEmpty();
    }

    @Test
    void the_policy_says_how_sure_the_classifier_must_be() {
        KeyResult likely = titled("Riders trust our workshop more");

        assertThat(findings(likely, Policy.standard().with("key-result.vague.min-probability", "0.7", "a test")))
                .hasSize(1);
        assertThat(findings(likely, Policy.standard().with("key-result.vague.min-probability", "0.99", "a test")))
                .isEmpty();
    }
}
