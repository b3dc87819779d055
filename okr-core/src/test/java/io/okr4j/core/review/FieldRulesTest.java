package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Phase;
import io.okr4j.core.Plan;
import io.okr4j.core.Reference;
import io.okr4j.core.State;
import io.okr4j.core.Visibility;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.PayLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules that are decided by fields alone: pay, deadlines, visibility and owners. */
class FieldRulesTest {

    private static final State WITHDRAWN =
            State.builder().phase(Phase.WITHDRAWN).build();

    @Nested
    class Pay {

        private static final String CODE = "okr.measure.pay-link";

        private static KeyResult paid(PayLink link) {
            return Plans.keyResult("paid", "0.5")
                    .withMeasure(
                            Metric.builder().baseline(5).target(3).payLink(link).build());
        }

        private static Plan plan(String id, PayLink ofKpi, Objective... objectives) {
            return Plan.builder()
                    .id(id)
                    .addKpis(Kpi.builder()
                            .id("margin")
                            .name("Margin")
                            .payLink(ofKpi)
                            .build())
                    .addObjectives(objectives)
                    .build();
        }

        @ParameterizedTest
        @CsvSource({"BONUS, 1", "SALES_QUOTA, 0", "NONE, 0"})
        void a_bonus_by_the_same_figure_is_one_and_a_sales_quota_is_none(PayLink link, int expected) {
            assertThat(Seen.in(CODE, paid(link))).hasSize(expected);
        }

        @Test
        void the_finding_stands_at_the_measure() {
            assertThat(Seen.in(CODE, paid(PayLink.BONUS)))
                    .extracting(Finding::getPath)
                    .containsExactly("o/paid#measure.payLink");
        }

        @ParameterizedTest
        @CsvSource({"BONUS, 1", "SALES_QUOTA, 0", "NONE, 0"})
        void a_bonus_by_the_kpi_that_it_is_taken_from_is_one(PayLink link, int expected) {
            KeyResult taken = paid(PayLink.NONE).withTakenFrom(Reference.to("margin"));

            assertThat(Seen.of(
                            CODE,
                            plan("p", link, Plans.good("o").addKeyResult(taken).build())))
                    .hasSize(expected);
        }

        @Test
        void the_kpi_of_that_name_in_another_plan_is_another() {
            KeyResult own = paid(PayLink.NONE).withTakenFrom(Reference.to("margin"));
            KeyResult theirs = paid(PayLink.NONE).withTakenFrom(Reference.parse("company:margin"));
            Plan company = plan("company", PayLink.BONUS);
            Plan ownTeam =
                    plan("team", PayLink.NONE, Plans.good("o").addKeyResult(own).build());
            Plan theirTeam = plan(
                    "team", PayLink.NONE, Plans.good("o").addKeyResult(theirs).build());

            assertThat(together(company, ownTeam)).isEmpty();
            assertThat(together(company, theirTeam)).containsExactly("team");
        }

        private static List<String> together(Plan... plans) {
            return OkrReviewer.standard().review(List.of(plans), Seen.DAY).getFindings().stream()
                    .filter(finding -> finding.getCode().equals(CODE))
                    .map(Finding::getPlan)
                    .toList();
        }
    }

    @Nested
    class Deadlines {

        private static final String CODE = "okr.objective.deadlines-at-end";
        private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

        private static KeyResult due(String id, LocalDate deadline) {
            return Plans.keyResult(id, "0.5").withDeadline(deadline);
        }

        private static Objective with(KeyResult... keyResults) {
            return Plans.good("o").keyResults(List.of(keyResults)).build();
        }

        private static Objective both(LocalDate one, LocalDate other) {
            return with(due("one", one), due("other", other));
        }

        @Test
        void all_on_the_last_day_is_no_plan() {
            assertThat(Seen.of(CODE, both(LAST, LAST))).singleElement().satisfies(finding -> {
                assertThat(finding.getPath()).isEqualTo("o#keyResults");
                assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
                assertThat(finding.getFacts()).containsEntry("end", "2026-09-30");
            });
        }

        @Test
        void one_day_earlier_is_one() {
            assertThat(Seen.of(CODE, both(LAST, LAST.minusDays(1)))).isEmpty();
        }

        @Test
        void one_alone_may_be_due_on_the_last_day_unless_the_policy_says_otherwise() {
            Policy one = Policy.standard().with("deadlines.min-count", "1", "a test");

            assertThat(Seen.of(CODE, with(due("one", LAST)))).isEmpty();
            assertThat(Seen.of(CODE, one, Plan.of(with(due("one", LAST))))).hasSize(1);
        }

        @Test
        void what_has_no_deadline_or_no_period_is_left_alone() {
            assertThat(Seen.of(CODE, Plans.good("o").build())).isEmpty();
            assertThat(Seen.of(CODE, both(LAST, LAST).withPeriod(Optional.empty())))
                    .isEmpty();
        }

        @Test
        void what_was_withdrawn_does_not_count() {
            KeyResult early = due("early", LAST.minusDays(1));
            Objective withdrawn = with(due("one", LAST), due("other", LAST), early.withState(WITHDRAWN));

            assertThat(Seen.of(CODE, withdrawn)).hasSize(1);
        }
    }

    @Nested
    class Hidden {

        private static final String CODE = "okr.objective.hidden";

        @Test
        void a_restricted_objective_says_why() {
            Objective secret = Plans.good("o").visibility(Visibility.RESTRICTED).build();

            assertThat(Seen.of(CODE, secret)).extracting(Finding::getPath).containsExactly("o#visibility");
            assertThat(Seen.of(CODE, secret.withRestriction("A merger is being talked about")))
                    .isEmpty();
            assertThat(Seen.of(CODE, secret.withState(WITHDRAWN))).isEmpty();
        }

        @Test
        void a_public_one_need_not() {
            assertThat(Seen.of(CODE, Plans.good("o").build())).isEmpty();
        }
    }

    @Nested
    class Individuals {

        private static final String CODE = "okr.objective.individual";

        private static Plan owned(Owner owner) {
            return Plan.of(Plans.good("o").owner(owner).build());
        }

        @Test
        void an_objective_of_one_person_gets_advice() {
            assertThat(Seen.of(CODE, owned(Owner.individual("Mia"))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.getPath()).isEqualTo("o#owner");
                        assertThat(finding.getSeverity()).isEqualTo(Severity.ADVICE);
                        assertThat(finding.getFacts()).containsEntry("owner", "Mia");
                    });
            assertThat(Seen.of(CODE, owned(Owner.team("Sales")))).isEmpty();
            assertThat(Seen.of(CODE, owned(Owner.company("Bicycles")))).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = Preset.class,
                names = {"GOOGLE", "SOURCE_ARTICLES"})
        void sources_that_want_them_switch_it_off(Preset preset) {
            assertThat(Seen.of(CODE, Policy.of(preset), owned(Owner.individual("Mia"))))
                    .isEmpty();
        }
    }
}
