package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.okr4j.core.Plan;
import io.okr4j.core.invariant.InvalidOkrException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    private static final PolicyValue LIMIT = PolicyValue.of("plan.limit", "1", "a test")
            .butIn(Preset.GOOGLE, "2", "another test")
            .butIn(Preset.STARTER, "3", "a third test");
    private static final RuleDescription EVERYWHERE =
            RuleDescription.of("com.example.everywhere", Severity.WARNING, "a test", LIMIT);

    /** Sees something in every plan. */
    private record Always(RuleDescription description) implements ReviewRule {
        @Override
        public List<Finding> review(ReviewContext context) {
            return context.plans().stream()
                    .map(plan -> description
                            .finding(plan, ".")
                            .putFact("limit", context.limit(LIMIT).toPlainString())
                            .build())
                    .toList();
        }
    }

    private static Stream<String> seen(RuleDescription rule, Policy policy) {
        Review review = OkrReviewer.builder()
                .rule(new Always(rule))
                .policy(policy)
                .build()
                .review(Plan.of(), DAY);
        return review.getFindings().stream().map(finding -> finding.getFacts().getOrDefault("limit", ""));
    }

    @Test
    void a_preset_has_numbers_of_its_own() {
        assertThat(seen(EVERYWHERE, Policy.standard())).containsExactly("1");
        assertThat(seen(EVERYWHERE, Policy.of(Preset.GOOGLE))).containsExactly("2");
        assertThat(seen(EVERYWHERE, Policy.of(Preset.STARTER))).containsExactly("3");
        assertThat(seen(EVERYWHERE, Policy.of(Preset.SOURCE_ARTICLES))).containsExactly("1");
    }

    @Test
    void a_number_that_a_team_replaces_goes_before_that_of_the_preset() {
        assertThat(seen(EVERYWHERE, Policy.of(Preset.GOOGLE).with("plan.limit", "7", "our handbook")))
                .containsExactly("7");
    }

    @Test
    void a_rule_may_hold_in_some_presets_only() {
        RuleDescription only = EVERYWHERE.onlyIn(Preset.GOOGLE);
        RuleDescription not = EVERYWHERE.notIn(Preset.GOOGLE);

        assertThat(seen(only, Policy.of(Preset.GOOGLE))).hasSize(1);
        assertThat(seen(only, Policy.standard())).isEmpty();
        assertThat(seen(not, Policy.of(Preset.GOOGLE))).isEmpty();
        assertThat(seen(not, Policy.standard())).hasSize(1);
    }

    @Test
    void a_team_switches_rules_on_and_off_whatever_the_preset_says() {
        RuleDescription only = EVERYWHERE.onlyIn(Preset.GOOGLE);
        String code = only.getCode();

        assertThat(seen(only, Policy.standard().withRule(code))).hasSize(1);
        assertThat(seen(only, Policy.of(Preset.GOOGLE).without(code))).isEmpty();
        assertThat(seen(only, Policy.standard().without(code).withRule(code))).hasSize(1);
        assertThat(Policy.standard().without(code).withRule(code).without(code))
                .isEqualTo(Policy.standard().without(code));
    }

    @Test
    void rules_that_do_not_hold_are_known_all_the_same() {
        RuleDescription only = EVERYWHERE.onlyIn(Preset.GOOGLE);
        OkrReviewer reviewer = OkrReviewer.builder().rule(new Always(only)).build();

        assertThat(reviewer.rules()).doesNotContain(only);
        assertThat(reviewer.known()).contains(only).containsAll(reviewer.rules());
        assertThat(reviewer.limits()).extracting(PolicyValue::getName).doesNotContain("plan.limit");
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void a_preset_is_found_by_the_name_that_its_policy_has(Preset preset) {
        assertThat(Preset.find(preset.id())).contains(preset);
        assertThat(Policy.of(preset).getName()).isEqualTo(preset.id()).matches("[a-z-]+");
        assertThat(Preset.find(preset.name())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void every_number_of_every_preset_says_where_it_is_from(Preset preset) {
        assertThat(OkrReviewer.builder().policy(Policy.of(preset)).build().limits())
                .isNotEmpty()
                .allSatisfy(value -> {
                    assertThat(value.getSource()).isNotBlank();
                    assertThat(value.getVariants()).isEmpty();
                });
    }

    @Test
    void the_presets_differ_where_the_sources_do() {
        assertThat(number(Preset.DEFAULT, "key-results.max")).isEqualTo("5");
        assertThat(number(Preset.GOOGLE, "key-results.max")).isEqualTo("4");
        assertThat(number(Preset.SOURCE_ARTICLES, "key-results.min")).isEqualTo("3");
        assertThat(number(Preset.SOURCE_ARTICLES, "key-results.max")).isEqualTo("3");
        assertThat(number(Preset.GOOGLE, "objectives.min")).isEqualTo("3");
        assertThat(number(Preset.SOURCE_ARTICLES, "objectives.min")).isEqualTo("4");
        assertThat(number(Preset.SOURCE_ARTICLES, "objectives.max")).isEqualTo("6");
        assertThat(number(Preset.STARTER, "objectives.max")).isEqualTo("1");
    }

    @Test
    void a_variant_belongs_to_the_number_that_it_varies() {
        PolicyValue other = PolicyValue.of("plan.other", "2", "a test");

        assertThatThrownBy(() -> LIMIT.toBuilder()
                        .putVariant(Preset.SOURCE_ARTICLES, other)
                        .build())
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("plan.limit");
    }

    @Test
    void a_rule_is_either_switched_on_or_off() {
        assertThatThrownBy(() -> Policy.builder()
                        .name("torn")
                        .addSwitchedOn("okr.objective.vague")
                        .addSwitchedOff("okr.objective.vague")
                        .build())
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("okr.objective.vague");
    }

    @Test
    void a_rule_that_there_is_not_cannot_be_switched_on() {
        assertThatThrownBy(() -> OkrReviewer.builder()
                        .policy(Policy.standard().withRule("okr.objective.vage"))
                        .build())
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("'okr.objective.vage'");
    }

    private static String number(Preset preset, String name) {
        return OkrReviewer.builder().policy(Policy.of(preset)).build().limits().stream()
                .filter(value -> value.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue()
                .toPlainString();
    }
}
