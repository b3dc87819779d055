package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Ambition;
import io.okr4j.core.BaselinePolicy;
import io.okr4j.core.CarryOver;
import io.okr4j.core.CloseDecision;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.TeamInput;
import io.okr4j.core.Theme;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PortfolioRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private static List<Finding> findings(String code, Policy policy, LocalDate day, Plan... plans) {
        return OkrReviewer.builder().policy(policy).build().review(List.of(plans), day).getFindings().stream()
                .filter(finding -> finding.getCode().equals(code))
                .toList();
    }

    private static List<Finding> findings(String code, Plan... plans) {
        return findings(code, Policy.standard(), DAY, plans);
    }

    private static Plan committed(String... efforts) {
        return Plan.of(IntStream.range(0, efforts.length)
                .mapToObj(i -> Plans.good("o" + i)
                        .ambition(Ambition.COMMITTED)
                        .effort(efforts[i])
                        .build())
                .toArray(Objective[]::new));
    }

    private static Plan themed(Theme... themes) {
        return Plan.of(IntStream.range(0, themes.length)
                .mapToObj(i -> Plans.good("o" + i).theme(themes[i]).build())
                .toArray(Objective[]::new));
    }

    private static Plan ambitious(Ambition... ambitions) {
        return Plan.of(IntStream.range(0, ambitions.length)
                .mapToObj(i -> Plans.good("o" + i).ambition(ambitions[i]).build())
                .toArray(Objective[]::new));
    }

    @Nested
    class KeyResultsInAll {

        private static final String CODE = "okr.plan.key-result-count";

        private static Plan plan(int objectives, int keyResults) {
            return Plan.of(IntStream.range(0, objectives)
                    .mapToObj(i -> Plans.good("o" + i).build().toBuilder()
                            .keyResults(IntStream.range(0, keyResults)
                                    .mapToObj(j -> Plans.keyResult("k" + i + "-" + j, "0.5"))
                                    .toList())
                            .build())
                    .toArray(Objective[]::new));
        }

        @Test
        void more_than_ten_are_too_many() {
            assertThat(findings(CODE, plan(5, 2))).isEmpty();
            assertThat(findings(CODE, plan(3, 4)))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.getFacts())
                            .containsEntry("count", "12")
                            .containsEntry("max", "10"));
        }

        @Test
        void too_many_objectives_are_one_finding_and_not_two() {
            assertThat(findings(CODE, plan(6, 2))).isEmpty();
            assertThat(findings("okr.plan.objective-count", plan(6, 2))).hasSize(1);
        }

        @Test
        void what_is_over_is_not_counted() {
            assertThat(findings(CODE, Policy.standard(), DAY.plusYears(1), plan(3, 4)))
                    .isEmpty();
        }
    }

    @Nested
    class Stretch {

        private static final String CODE = "okr.plan.no-stretch";

        @Test
        void somewhere_an_owner_stretches() {
            assertThat(findings(CODE, ambitious(Ambition.COMMITTED, Ambition.COMMITTED)))
                    .extracting(Finding::getPath)
                    .containsExactly("@sales");
            assertThat(findings(CODE, ambitious(Ambition.COMMITTED, Ambition.ASPIRATIONAL)))
                    .isEmpty();
            assertThat(findings(CODE, ambitious(Ambition.COMMITTED))).isEmpty();
        }

        @Test
        void beginners_have_one_objective_and_it_stretches() {
            Policy starter = Policy.of(Preset.STARTER);

            assertThat(findings(CODE, starter, DAY, ambitious(Ambition.COMMITTED)))
                    .hasSize(1);
            assertThat(findings(CODE, starter, DAY, ambitious(Ambition.ASPIRATIONAL)))
                    .isEmpty();
            assertThat(findings(
                            "okr.plan.objective-count",
                            starter,
                            DAY,
                            ambitious(Ambition.ASPIRATIONAL, Ambition.ASPIRATIONAL)))
                    .hasSize(1);
        }

        @Test
        void what_does_not_say_how_ambitious_it_is_may_well_be() {
            Plan plan = Plan.of(
                    Plans.good("a").ambition(Ambition.COMMITTED).build(),
                    Plans.good("b").build());

            assertThat(findings(CODE, plan)).isEmpty();
        }

        @Test
        void a_key_result_that_stretches_is_enough() {
            Plan plan = Plan.of(
                    Plans.good("a").ambition(Ambition.COMMITTED).build(),
                    Plans.good("b").ambition(Ambition.COMMITTED).build());

            assertThat(findings(
                            CODE,
                            plan.update(
                                    "a-churn",
                                    kr -> kr.toBuilder()
                                            .ambition(Ambition.ASPIRATIONAL)
                                            .build())))
                    .isEmpty();
        }
    }

    @Nested
    class Capacity {

        private static final String CODE = "okr.plan.capacity";

        @Test
        void promises_leave_room() {
            assertThat(findings(CODE, committed("0.5", "0.4"))).isEmpty();
            assertThat(findings(CODE, committed("0.5", "0.41")))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.getFacts())
                            .containsEntry("committed", "91")
                            .containsEntry("total", "91"));
        }

        @Test
        void stretches_may_ask_for_somewhat_more_than_there_is() {
            Objective stretch = Plans.good("s")
                    .ambition(Ambition.ASPIRATIONAL)
                    .effort("0.7")
                    .build();

            assertThat(findings(CODE, committed("0.8").withObjectives(both(committed("0.8"), stretch))))
                    .isEmpty();
            assertThat(findings(CODE, committed("0.9").withObjectives(both(committed("0.9"), stretch))))
                    .hasSize(1);
        }

        private static List<Objective> both(Plan plan, Objective more) {
            return Stream.concat(plan.getObjectives().stream(), Stream.of(more)).toList();
        }

        @Test
        void without_efforts_nothing_is_said() {
            assertThat(findings(CODE, ambitious(Ambition.COMMITTED, Ambition.COMMITTED)))
                    .isEmpty();
        }
    }

    @Test
    void not_all_objectives_are_about_revenue() {
        String code = "okr.plan.numbers-only";

        assertThat(findings(code, themed(Theme.REVENUE, Theme.REVENUE))).hasSize(1);
        assertThat(findings(code, themed(Theme.REVENUE, Theme.PROCESS))).isEmpty();
        assertThat(findings(code, themed(Theme.REVENUE))).isEmpty();
        assertThat(findings(
                        code,
                        Plan.of(
                                Plans.good("a").theme(Theme.REVENUE).build(),
                                Plans.good("b").build())))
                .isEmpty();
    }

    @Nested
    class Input {

        private static final String CODE = "okr.plan.no-input";
        private static final Objective OBJECTIVE = Plans.good("loyal").build();
        private static final Owner SALES = Owner.team("Sales");

        private static Plan plan(TeamInput... inputs) {
            return Plan.builder().addObjectives(OBJECTIVE).addInputs(inputs).build();
        }

        private static TeamInput.Builder said(String on) {
            return TeamInput.builder()
                    .on(LocalDate.parse(on))
                    .author("Devi Rao")
                    .text("Offers wait too long.");
        }

        @Test
        void who_is_asked_is_asked_before_the_period() {
            assertThat(findings(CODE, plan(said("2026-07-20").owner(SALES).build())))
                    .hasSize(1);
            assertThat(findings(CODE, plan(said("2026-06-20").owner(SALES).build())))
                    .isEmpty();
        }

        @Test
        void what_was_said_about_another_period_does_not_count() {
            TeamInput earlier = said("2026-03-20")
                    .owner(SALES)
                    .period(Period.ofQuarter(2026, 2))
                    .build();

            assertThat(findings(CODE, plan(earlier))).hasSize(1);
            assertThat(findings(CODE, plan(earlier, said("2026-06-20").build())))
                    .isEmpty();
        }

        @Test
        void who_keeps_no_inputs_is_told_only_under_the_policy_that_wants_them() {
            assertThat(findings(CODE, plan())).isEmpty();
            assertThat(findings(CODE, Policy.of(Preset.SOURCE_ARTICLES), DAY, plan()))
                    .hasSize(1);
        }
    }

    @Nested
    class Zombies {

        private static final String CODE = "okr.objective.carried-over";
        private static final Plan FIRST = Plan.builder()
                .id("sales")
                .addObjective(Plans.good("loyal").build())
                .build();

        private static List<Plan> periods(CloseDecision... decisions) {
            Plan[] plans = new Plan[decisions.length + 1];
            plans[0] = FIRST;
            for (int i = 0; i < decisions.length; i++) {
                Period period = plans[i].getObjectives().get(0).getPeriod().orElseThrow();
                var carried = plans[i].carryOver(
                        period.next(),
                        CarryOver.on(period.getEnd())
                                .decide(
                                        plans[i].getObjectives().get(0).getId(),
                                        decisions[i],
                                        BaselinePolicy.KEEP_ORIGINAL));
                plans[i] = carried.getClosed();
                plans[i + 1] = carried.getNext();
            }
            return Arrays.asList(plans);
        }

        private static List<Finding> seen(List<Plan> plans) {
            return findings(CODE, Policy.standard(), LocalDate.of(2027, 2, 1), plans.toArray(Plan[]::new));
        }

        @Test
        void are_found_the_second_time() {
            assertThat(seen(periods(CloseDecision.CONTINUED))).isEmpty();
            assertThat(seen(periods(CloseDecision.CONTINUED, CloseDecision.CONTINUED)))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.getFacts()).containsEntry("count", "2"));
        }

        @Test
        void what_was_modified_on_the_way_is_no_zombie() {
            assertThat(seen(periods(CloseDecision.CONTINUED, CloseDecision.MODIFIED)))
                    .isEmpty();
        }

        @Test
        void the_count_is_trusted_where_the_earlier_periods_are_not_at_hand() {
            List<Plan> plans = periods(CloseDecision.CONTINUED, CloseDecision.CONTINUED);

            assertThat(seen(List.of(plans.get(2)))).hasSize(1);
        }

        @Test
        void key_results_are_looked_at_where_the_objective_is_new() {
            Plan plan = Plan.of(Plans.good("fresh").build())
                    .update("fresh-churn", kr -> kr.toBuilder().carryCount(2).build());

            assertThat(findings(CODE, plan))
                    .extracting(Finding::getPath)
                    .containsExactly("fresh/fresh-churn#carryCount");
        }

        @Test
        void a_loop_of_carries_comes_to_an_end() {
            Plan plan = Plan.of(Plans.good("loop")
                    .carryCount(9)
                    .carriedFrom(io.okr4j.core.Reference.to("loop"))
                    .build());

            assertThat(findings(CODE, Policy.standard().with("carry-over.max", "8", "a test"), DAY, plan))
                    .hasSize(1);
        }
    }
}
