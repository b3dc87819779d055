package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Directive;
import io.okr4j.core.Initiative;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Reference;
import io.okr4j.core.Role;
import io.okr4j.core.State;
import io.okr4j.core.TeamInput;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private static List<Finding> findings(String code, Plan plan) {
        return OkrReviewer.standard().review(plan, DAY).getFindings().stream()
                .filter(finding -> finding.getCode().equals(code))
                .toList();
    }

    private static List<Finding> findings(String code, Objective... objectives) {
        return findings(code, Plan.of(objectives));
    }

    @Nested
    class KeyResultCount {

        private static final String CODE = "okr.objective.key-result-count";

        @ParameterizedTest
        @CsvSource({"1, 1", "2, 0", "5, 0", "6, 1"})
        void two_to_five_key_results_are_usual(int count, int expected) {
            assertThat(findings(CODE, withKeyResults(count))).hasSize(expected);
        }

        @Test
        void none_at_all_is_the_matter_of_another_rule() {
            assertThat(findings(CODE, withKeyResults(0))).isEmpty();
        }

        @Test
        void the_facts_say_how_many_and_how_many_are_usual() {
            assertThat(findings(CODE, withKeyResults(6)).get(0).getFacts())
                    .containsEntry("count", "6")
                    .containsEntry("range", "2\u20135")
                    .containsEntry("max", "5");
        }

        private static Objective withKeyResults(int count) {
            return Plans.good("many")
                    .keyResults(IntStream.range(0, count)
                            .mapToObj(i -> Plans.keyResult("kr" + i, "0." + (9 - i)))
                            .toList())
                    .build();
        }
    }

    @Nested
    class ObjectiveCount {

        private static final String CODE = "okr.plan.objective-count";

        @Test
        void six_objectives_of_one_owner_in_one_period_are_too_many() {
            assertThat(findings(CODE, objectives(5, Period.ofQuarter(2026, 3)))).isEmpty();
            assertThat(findings(CODE, objectives(6, Period.ofQuarter(2026, 3))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.getPath()).isEqualTo("@sales");
                        assertThat(finding.getFacts())
                                .containsEntry("owner", "Sales")
                                .containsEntry("count", "6");
                    });
        }

        @Test
        void objectives_of_other_periods_and_withdrawn_ones_do_not_count() {
            Objective[] six = objectives(6, Period.ofQuarter(2026, 3));
            six[0] = six[0].withPeriod(Period.ofQuarter(2026, 4));
            assertThat(findings(CODE, six)).isEmpty();

            six[0] = six[0].withPeriod(Period.ofQuarter(2026, 3))
                    .withState(State.active().withdraw(DAY, "not now"));
            assertThat(findings(CODE, six)).isEmpty();
        }

        private static Objective[] objectives(int count, Period period) {
            return IntStream.range(0, count)
                    .mapToObj(i -> Plans.good("o" + i).period(period).build())
                    .toArray(Objective[]::new);
        }
    }

    @Nested
    class TitleLength {

        private static final String CODE = "okr.objective.title-too-long";

        @Test
        void a_hundred_characters_fit_on_one_line() {
            assertThat(findings(CODE, titled("x".repeat(100)))).isEmpty();
            assertThat(findings(CODE, titled("😀".repeat(100)))).isEmpty();
            assertThat(findings(CODE, titled("x".repeat(101)))).hasSize(1);
        }

        @Test
        void two_lines_are_too_many() {
            assertThat(findings(CODE, titled("Customers stay\nwith us"))).hasSize(1);
        }
    }

    @Nested
    class VagueObjective {

        private static final String CODE = "okr.objective.vague";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Increase revenue",
                    "Sell more products",
                    "improve quality",
                    "Umsatz steigern",
                    "Mehr Umsatz erzielen",
                    "提高收入",
                    "卖更多产品"
                })
        void a_movement_and_what_moves_is_no_objective(String title) {
            assertThat(findings(CODE, titled(title))).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Customers of the north stay with us",
                    "Increase revenue by 20 %",
                    "Become the first choice of hospitals in the region",
                    "Build a planning model for the company",
                    "让北方的客户留下来",
                    "Kunden im Norden bleiben bei uns"
                })
        void a_title_that_tells_this_objective_from_others_is_one(String title) {
            assertThat(findings(CODE, titled(title))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Meet our numbers in the northern region",
                    "Give the shops of the north a stronger start",
                    "Improve how we welcome new customers of the bank",
                    "Win more hospitals through a better night service",
                    "Reach higher quality in the night wards",
                    "Make the night service of the north quicker",
                    "优化北方门店的夜间服务流程"
                })
        void a_word_that_could_mean_anything_is_vague_without_key_results(String title) {
            assertThat(findings(CODE, titled(title).withKeyResults(List.of()))).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Improve the night service through a nurse who knows each patient",
                    "Optimize the ward so that nobody waits for a bed",
                    "Nurses reach their goals for the night without a phone call",
                    "优化夜间服务，以便患者不再等待",
                    "优化夜间服务，以实现患者更安心"
                })
        void a_title_that_goes_on_to_say_how_or_what_for_is_not_held_to_its_verb(String title) {
            assertThat(findings(CODE, titled(title).withKeyResults(List.of()))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Higher education institutions choose us for their night wards",
                    "Help higher education institutions choose us",
                    "Become the first choice of a higher education institution",
                    "Our larger wards welcome each patient by name",
                    "Greater Manchester trusts our nurses"
                })
        void a_size_that_is_part_of_a_name_promises_nothing(String title) {
            assertThat(findings(CODE, titled(title).withKeyResults(List.of()))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"Give nurses a stronger and more flexible start, stronger", "让北方的夜间服务更快更好, 更快"})
        void of_several_vague_words_the_first_is_named(String title, String first) {
            assertThat(findings(CODE, titled(title).withKeyResults(List.of())))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.getFacts()).containsEntry("words", first));
        }

        @Test
        void a_vague_word_does_no_harm_where_key_results_are_measured() {
            String title = "A better start for every new customer of the bank";

            assertThat(findings(CODE, titled(title))).isEmpty();
            assertThat(findings(CODE, titled(title).withKeyResults(List.of()))).hasSize(1);
        }
    }

    @Nested
    class CertaintyTiers {

        private static final String CODE = "okr.objective.certainty-tiers";

        @ParameterizedTest
        @CsvSource(
                value = {"0.8,0.5,0", "0.5,0.8,1", "0.5,0.5,1", "0.8,-,1", "-,-,1"},
                nullValues = "-")
        void certainties_are_all_stated_and_fall(String first, String second, int expected) {
            assertThat(findings(CODE, withCertainties(first, second))).hasSize(expected);
        }

        @Test
        void a_policy_may_do_without_them_but_not_with_half_of_them() {
            OkrReviewer reviewer = OkrReviewer.builder()
                    .policy(Policy.standard().with("certainty.required", "0", "our handbook"))
                    .build();

            assertThat(reviewer.review(Plan.of(withCertainties(null, null)), DAY)
                            .getFindings())
                    .isEmpty();
            assertThat(reviewer.review(Plan.of(withCertainties("0.8", null)), DAY)
                            .getFindings())
                    .hasSize(1);
        }

        @Test
        void a_guardrail_has_no_tier() {
            Objective objective = Plans.good("guarded")
                    .addKeyResult(Plans.keyResult("guard", "0.9").withRole(Role.GUARDRAIL))
                    .build();

            assertThat(findings(CODE, objective)).isEmpty();
        }

        private static Objective withCertainties(
                @org.jspecify.annotations.Nullable String first, @org.jspecify.annotations.Nullable String second) {
            return Plans.good("tiers")
                    .keyResults(List.of(certain("one", first), certain("two", second)))
                    .build();
        }

        private static KeyResult certain(String id, @org.jspecify.annotations.Nullable String certainty) {
            KeyResult keyResult = Plans.keyResult(id, "0.5");
            return certainty == null
                    ? keyResult.withCertainty(java.util.Optional.empty())
                    : keyResult.toBuilder().certainty(certainty).build();
        }
    }

    @Nested
    class DanglingReference {

        private static final String CODE = "okr.plan.dangling-reference";

        @Test
        void every_kind_of_reference_is_looked_up() {
            Objective objective = Plans.good("o")
                    .keyResults(List.of(
                            Plans.keyResult("kr", "0.8")
                                    .withRequires("gone-1")
                                    .withGuards("gone-2")
                                    .withTakenFrom(Reference.to("gone-3"))
                                    .withLinks(Link.contributes("gone-4")),
                            Plans.keyResult("other", "0.5")))
                    .addLink(Link.supports("gone-5"))
                    .addInitiative(Initiative.of("Call them", "gone-6"))
                    .addDirective(Directive.builder()
                            .who("each rep")
                            .action("calls")
                            .keyResult("gone-7")
                            .build())
                    .carriedFrom(Reference.to("gone-8"))
                    .build();
            Plan plan = Plan.builder()
                    .addObjective(objective)
                    .addOwner(Owner.individual("Mai").withParent("gone-9"))
                    .addInput(TeamInput.builder()
                            .on(DAY)
                            .author("Mai")
                            .text("Fewer calls")
                            .addChanged(Reference.to("gone-10"))
                            .build())
                    .build();

            assertThat(findings(CODE, plan))
                    .extracting(finding -> finding.getFacts().get("reference"))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 10)
                            .mapToObj(i -> "gone-" + i)
                            .toList());
        }

        @Test
        void what_is_there_is_found_and_what_is_in_another_plan_may_be_there() {
            Objective objective = Plans.good("o")
                    .addLink(Link.supports("o-churn"))
                    .addLink(Link.supports("company:whatever"))
                    .addInitiative(Initiative.of("Call them", "o-churn"))
                    .build();

            assertThat(findings(CODE, objective)).isEmpty();
        }
    }

    private static Objective titled(String title) {
        return Plans.good("titled").title(title).build();
    }
}
