package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Ambition;
import io.okr4j.core.Evidence;
import io.okr4j.core.Initiative;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Role;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.ReadingAggregation;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.Sense;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureRulesTest {

    private static KeyResult measured(Measure measure) {
        return Plans.keyResult("it", "0.2").withMeasure(measure);
    }

    private static Objective pair(KeyResult one, KeyResult other) {
        return Plans.good("o").keyResults(List.of(one, other)).build();
    }

    @Nested
    class NoBaseline {

        private static final String CODE = "okr.key-result.no-baseline";
        private static final Metric TARGET_ALONE =
                Metric.builder().target("25.5").unit(Unit.DAYS).build();

        @Test
        void the_advice_is_a_sentence_with_the_target_of_the_plan() {
            Finding finding = Seen.in(CODE, measured(TARGET_ALONE)).get(0);

            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getPath()).isEqualTo("o/it#measure.baseline");
            assertThat(finding.advice(Locale.ENGLISH)).contains("State the value today: \"from ? to 25.5 days\"");
            assertThat(finding.advice(Locale.CHINESE)).contains("“从 ? 到 25.5 days”");
        }

        @Test
        void a_change_needs_something_to_change_from() {
            RelativeTarget more =
                    RelativeTarget.builder().rate(15).sense(Sense.RELATIVE).build();

            assertThat(Seen.in(
                            CODE, measured(Metric.builder().relativeTarget(more).build())))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.advice(Locale.ENGLISH))
                            .startsWith("State the value before the change."));
            assertThat(Seen.in(
                            CODE,
                            measured(Metric.builder()
                                    .relativeTarget(more.withBase(java.math.BigDecimal.TEN))
                                    .build())))
                    .isEmpty();
        }

        @Test
        void what_needs_no_baseline_gets_no_finding() {
            Threshold uptime = Measure.atLeast(99);

            assertThat(Seen.in(CODE, measured(uptime))).isEmpty();
            assertThat(Seen.in(CODE, measured(Measure.yesNo("Contract signed"))))
                    .isEmpty();
            assertThat(Seen.in(CODE, measured(Measure.from(30).to(25)))).isEmpty();
            assertThat(Seen.in(CODE, measured(TARGET_ALONE.withAggregation(ReadingAggregation.SUM))))
                    .isEmpty();
        }

        @Test
        void a_count_starts_at_nothing_unless_it_is_said_to_move() {
            Metric partners =
                    Metric.builder().target(40).unit(Unit.count("partners")).build();

            assertThat(Seen.in(CODE, measured(partners))).isEmpty();
            assertThat(Seen.in(CODE, measured(partners.withDirection(Direction.INCREASE))))
                    .hasSize(1);
        }

        @Test
        void a_metric_without_a_target_is_the_matter_of_another_rule() {
            assertThat(Seen.in(CODE, measured(TARGET_ALONE.withTarget(Optional.empty()))))
                    .isEmpty();
        }
    }

    @Nested
    class Duration {

        private static final String CODE = "okr.objective.duration";

        @ParameterizedTest
        @CsvSource({
            "2026-07-01/2026-10-31, 0",
            "2026-07-01/2026-11-01, 1",
            "2026-07-01/2026-09-30, 0",
            "2026-01-01/2026-12-31, 1"
        })
        void a_team_plans_a_third_of_a_year_at_most(String period, int expected) {
            assertThat(Seen.of(
                            CODE, Plans.good("o").period(Period.parse(period)).build()))
                    .hasSize(expected);
        }

        @ParameterizedTest
        @CsvSource({"2026-01-01/2026-12-31, 0", "2026-01-01/2027-01-07, 1"})
        void a_company_plans_a_year(String period, int expected) {
            Objective objective = Plans.good("o")
                    .owner(Owner.company("Alderbrook"))
                    .period(Period.parse(period))
                    .build();

            assertThat(Seen.of(CODE, objective)).hasSize(expected);
        }
    }

    @Nested
    class Declared {

        @Test
        void under_google_an_objective_says_whether_it_is_promised() {
            String code = "okr.objective.no-ambition";
            Objective silent = Plans.good("o").build();
            KeyResult stretch = Plans.keyResult("one", "0.5").withAmbition(Ambition.ASPIRATIONAL);

            assertThat(Seen.of(code, silent)).hasSize(1);
            assertThat(Seen.of(code, silent.withAmbition(Ambition.COMMITTED))).isEmpty();
            assertThat(Seen.of(code, silent.withKeyResults(stretch))).isEmpty();
            assertThat(Seen.of(code, Policy.standard(), io.okr4j.core.Plan.of(silent)))
                    .isEmpty();
        }

        @Test
        void under_google_a_key_result_names_its_source() {
            String code = "okr.key-result.no-evidence";
            KeyResult silent = Plans.keyResult("it", "0.5");
            KeyResult said = silent.withEvidence(Evidence.from("CRM"));

            assertThat(Seen.of(code, pair(said, silent.withId("other"))))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.getPath()).isEqualTo("o/other#evidence"));
            assertThat(Seen.of(code, pair(said, said.withId("other")))).isEmpty();
        }

        @Test
        void under_the_articles_each_key_result_has_work_beside_it() {
            String code = "okr.objective.no-initiative";
            Objective.Builder objective = Plans.good("o");

            assertThat(Seen.of(code, objective.build()).get(0).getFacts()).containsEntry("count", "2");
            objective.addInitiative(Initiative.of("Visits", "o-churn"));
            assertThat(Seen.of(code, objective.build()).get(0).getFacts()).containsEntry("count", "1");
            objective.addInitiative(Initiative.of("Short contract", "o-renewals"));
            assertThat(Seen.of(code, objective.build())).isEmpty();
        }

        @Test
        void what_is_told_of_missing_work_does_not_depend_on_the_order_of_key_results() {
            String code = "okr.objective.no-initiative";
            Objective objective = Plans.good("o").build();
            List<KeyResult> turned = new ArrayList<>(objective.getKeyResults());
            Collections.reverse(turned);

            assertThat(Seen.of(code, objective.withKeyResults(turned)).get(0).fingerprint())
                    .isEqualTo(Seen.of(code, objective).get(0).fingerprint());
        }
    }

    @Nested
    class Roles {

        private static final String CODE = "okr.objective.one-sided-roles";
        private static final KeyResult LATE = Plans.keyResult("one", "0.8").withRole(Role.LAGGING);

        @Test
        void all_late_or_all_early_gets_advice_of_its_own() {
            KeyResult early = LATE.withRole(Role.LEADING);

            assertThat(Seen.of(CODE, pair(LATE, LATE.withId("two"))).get(0).advice(Locale.ENGLISH))
                    .contains("within the first weeks");
            assertThat(Seen.of(CODE, pair(early, early.withId("two"))).get(0).advice(Locale.ENGLISH))
                    .contains("what they lead to");
        }

        @Test
        void a_mix_and_what_is_not_said_get_none() {
            assertThat(Seen.of(CODE, pair(LATE, LATE.withId("two").withRole(Role.LEADING))))
                    .isEmpty();
            assertThat(Seen.of(CODE, pair(LATE, Plans.keyResult("two", "0.5")))).isEmpty();
            assertThat(Seen.of(CODE, Plans.good("o").build())).isEmpty();
        }

        @Test
        void a_guardrail_is_neither() {
            assertThat(Seen.of(CODE, pair(LATE, LATE.withId("two").withRole(Role.GUARDRAIL))))
                    .isEmpty();
        }
    }

    @Nested
    class CounterMeasure {

        private static final String CODE = "okr.objective.no-counter-measure";
        private static final KeyResult MORE = Plans.keyResult("one", "0.8")
                .withMeasure(Measure.from(300).to(500).unit(Unit.count("orders")));
        private static final KeyResult FASTER = Plans.keyResult("two", "0.5")
                .withMeasure(Measure.from(30).to(25).unit(Unit.DAYS));

        @Test
        void volume_and_speed_alone_are_one_sided() {
            assertThat(Seen.of(CODE, pair(MORE, FASTER)).get(0).getSeverity()).isEqualTo(Severity.WARNING);
        }

        @Test
        void something_that_is_to_fall_or_a_share_or_a_guardrail_balances_them() {
            KeyResult fewer = FASTER.withMeasure(Measure.from(9).to(4).unit(Unit.count("complaints")));

            assertThat(Seen.of(CODE, pair(MORE, fewer))).isEmpty();
            assertThat(Seen.of(CODE, pair(MORE, Plans.keyResult("two", "0.5")))).isEmpty();
            assertThat(Seen.of(CODE, pair(MORE, FASTER.withRole(Role.GUARDRAIL))))
                    .isEmpty();
            assertThat(Seen.of(CODE, pair(MORE, FASTER.withMeasure(Measure.yesNo("Certified")))))
                    .isEmpty();
        }

        @Test
        void longer_is_not_faster() {
            KeyResult longer = FASTER.withMeasure(Measure.from(25).to(30).unit(Unit.DAYS));

            assertThat(Seen.of(CODE, pair(MORE, longer))).isEmpty();
        }
    }

    @Nested
    class Repetition {

        @Test
        void a_key_result_that_stands_among_the_initiatives_is_work() {
            String code = "okr.key-result.is-initiative";
            KeyResult meet = Plans.keyResult("meet", "0.2")
                    .withTitle("Customers of the north meet each other every month")
                    .withMeasure(Measure.yesNo("First meeting held"));
            Objective.Builder objective = Plans.good("o").addKeyResult(meet);

            assertThat(Seen.of(code, objective.build())).isEmpty();
            objective.addInitiative(Initiative.of("Customers of the North meet each other, every month.", "o-churn"));
            assertThat(Seen.of(code, objective.build()).get(0).getPath()).isEqualTo("o/meet#title");
        }

        @Test
        void the_initiative_that_is_named_is_that_of_the_objective_before_that_of_the_plan() {
            KeyResult meet = Plans.keyResult("meet", "0.2")
                    .withTitle("Customers of the north meet each other every month")
                    .withMeasure(Measure.yesNo("First meeting held"));
            Objective alone = Plans.good("o").addKeyResult(meet).build();
            Initiative ofPlan = Initiative.of(meet.getTitle().toUpperCase(Locale.ROOT), "o-churn")
                    .withId("plans");
            Initiative own = Initiative.of(meet.getTitle(), "o-churn").withId("own");

            assertThat(initiatives(Plan.of(alone).withInitiatives(ofPlan))).containsExactly("plans");
            assertThat(initiatives(Plan.of(alone.withInitiatives(own, own.withId("later")))
                            .withInitiatives(ofPlan)))
                    .containsExactly("own");
        }

        @Test
        void titles_without_words_are_not_the_same() {
            KeyResult signs = Plans.keyResult("signs", "0.2").withTitle("???").withMeasure(Measure.yesNo("Done"));
            Objective objective = Plans.good("o")
                    .addKeyResult(signs)
                    .addInitiative(Initiative.of("...", "o-churn"))
                    .build();

            assertThat(initiatives(Plan.of(objective))).isEmpty();
        }

        private static List<String> initiatives(Plan plan) {
            return Seen.of("okr.key-result.is-initiative", plan).stream()
                    .map(finding -> finding.getFacts().get("initiative"))
                    .toList();
        }

        @Test
        void work_gets_one_finding_and_not_two() {
            KeyResult launch = Plans.keyResult("app", "0.2")
                    .withTitle("Launch the new mobile app")
                    .withMeasure(Measure.yesNo("App launched"));
            Objective objective = Plans.good("o")
                    .addKeyResult(launch)
                    .addInitiative(Initiative.of("Launch the new mobile app", "o-churn"))
                    .build();

            assertThat(Seen.of("okr.key-result.is-initiative", objective)).isEmpty();
            assertThat(Seen.of("okr.key-result.task", objective)).hasSize(1);
        }

        @Test
        void a_key_result_must_not_say_its_objective_again_unless_it_is_computed() {
            String code = "okr.key-result.repeats-objective";
            KeyResult echo = Plans.keyResult("echo", "0.2").withTitle("Customers of the North stay with us!");
            Metric revenue = Measure.from(10).to(12).withMetricName("Revenue");
            KeyResult same = Plans.keyResult("same", "0.2").withMeasure(revenue);

            assertThat(Seen.in(code, echo)).hasSize(1);
            assertThat(Seen.in(code, echo.withRequires("o-churn"))).isEmpty();
            assertThat(Seen.in(code, same)).isEmpty();
            assertThat(Seen.of(
                            code,
                            Plans.good("o").measure(revenue).addKeyResult(same).build()))
                    .hasSize(1);
        }

        @Test
        void a_key_result_fits_into_one_breath() {
            String code = "okr.key-result.title-too-long";

            assertThat(Seen.in(code, Plans.keyResult("it", "0.2").withTitle("x".repeat(160))))
                    .isEmpty();
            assertThat(Seen.in(code, Plans.keyResult("it", "0.2").withTitle("x".repeat(161))))
                    .hasSize(1);
        }
    }
}
