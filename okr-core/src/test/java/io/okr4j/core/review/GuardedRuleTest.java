package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.invariant.InvalidOkrException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule from elsewhere may do without taking the review down. */
class GuardedRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    private static final String CODE = "acme.broken";
    private static final RuleDescription DESCRIPTION = RuleDescription.of(CODE, Severity.ADVICE, "acme");
    private static final Plan PLAN = Plan.of(
            Plans.good("loyal").build(),
            Objective.builder()
                    .id("bare")
                    .title("Customers find a site near them")
                    .build());

    private record House(Function<ReviewContext, List<? extends Observation>> look) implements ReviewRule {
        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public List<? extends Observation> review(ReviewContext context) {
            return look.apply(context);
        }
    }

    private static Finding finding(RuleDescription rule, String plan) {
        return rule.finding(PLAN.withId(plan), ".").build();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                broken("RR-1: it threw java.lang.IllegalStateException: out of order", context -> {
                    throw new IllegalStateException("out of order");
                }),
                broken(
                        "RR-1: it threw java.lang.StackOverflowError",
                        context -> List.of(finding(DESCRIPTION, "deep" + endless(1)))),
                broken("RR-1: it threw java.lang.NoClassDefFoundError: com/acme/Gone", context -> {
                    throw new NoClassDefFoundError("com/acme/Gone");
                }),
                broken("RR-1: it threw java.lang.AssertionError: never", context -> {
                    throw new AssertionError("never");
                }),
                broken("RR-1: it returned null", context -> nothing()),
                broken(
                        "RR-1: one of its findings was null",
                        context -> Arrays.asList(finding(DESCRIPTION, PLAN.getId()), nothing())),
                broken(
                        "RR-3: it reported acme.other",
                        context -> List.of(
                                finding(RuleDescription.of("acme.other", Severity.ADVICE, "acme"), PLAN.getId()))),
                broken(
                        "it reported the plan 'elsewhere', which is not reviewed",
                        context -> List.of(finding(DESCRIPTION, "elsewhere"))));
    }

    private static Arguments broken(String problem, Function<ReviewContext, List<? extends Observation>> look) {
        return Arguments.of(problem, look);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"
    }) // what a rule in a language without null checks gives
    private static <T> T nothing() {
        return null;
    }

    @SuppressWarnings("InfiniteRecursion") // that is the point
    private static long endless(long depth) {
        return endless(depth + 1) + depth;
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_rule_that_breaks_its_contract_is_named_and_the_rest_goes_on(
            String problem, Function<ReviewContext, List<? extends Observation>> look) {
        OkrReviewer reviewer = OkrReviewer.builder().rule(new House(look)).build();

        List<Finding> findings = reviewer.review(PLAN, DAY).getFindings();

        assertThat(findings)
                .filteredOn(finding -> finding.getCode().equals("okr.review.rule-failed"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getPath()).isEqualTo(".");
                    assertThat(finding.getFacts())
                            .containsEntry("rule", CODE)
                            .containsEntry("class", House.class.getName())
                            .containsEntry("problem", problem);
                    assertThat(finding.message(Locale.ENGLISH)).contains(CODE, House.class.getName());
                });
        assertThat(findings).extracting(Finding::getCode).contains("okr.objective.no-owner");
    }

    @Test
    void a_machine_that_is_at_its_end_is_no_fault_of_a_rule() {
        OkrReviewer reviewer = OkrReviewer.builder()
                .rule(new House(context -> {
                    throw new OutOfMemoryError("a test");
                }))
                .build();

        assertThatThrownBy(() -> reviewer.review(PLAN, DAY)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void a_rule_that_does_not_say_what_it_is_cannot_be_added() {
        assertThatThrownBy(() -> OkrReviewer.builder()
                        .rule(describedBy(call -> nothing()))
                        .build())
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("GuardedRuleTest")
                .hasMessageEndingWith("it was null");
        assertThatThrownBy(() -> OkrReviewer.builder()
                        .rule(describedBy(call -> {
                            throw new IllegalStateException("out of order");
                        }))
                        .build())
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("GuardedRuleTest")
                .hasMessageEndingWith("it threw java.lang.IllegalStateException: out of order");
    }

    @Test
    void a_rule_is_asked_once_what_it_is() {
        OkrReviewer reviewer = OkrReviewer.builder()
                .rule(describedBy(call -> call == 1 ? DESCRIPTION : nothing()))
                .build();

        assertThat(reviewer.review(PLAN, DAY).getFindings())
                .extracting(Finding::getCode)
                .contains(CODE)
                .doesNotContain("okr.review.rule-failed");
        assertThat(reviewer.known()).contains(DESCRIPTION);
    }

    @Test
    void a_rule_that_is_added_twice_is_refused() {
        House house = new House(context -> List.of());

        assertThatThrownBy(() -> OkrReviewer.builder().rule(house).rule(house).build())
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining(CODE)
                .hasMessageContaining(House.class.getName());
    }

    @Test
    void a_rule_that_fails_does_so_in_each_of_many_threads() {
        OkrReviewer reviewer = OkrReviewer.builder()
                .rule(new House(context -> List.of(finding(DESCRIPTION, "deep" + endless(1)))))
                .build();
        Review once = reviewer.review(PLAN, DAY);

        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> reviewer.review(PLAN, DAY)))
                .allSatisfy(review -> assertThat(review).isEqualTo(once));
    }

    private static ReviewRule describedBy(Function<Integer, RuleDescription> description) {
        AtomicInteger calls = new AtomicInteger();
        return new ReviewRule() {
            @Override
            public RuleDescription description() {
                return description.apply(calls.incrementAndGet());
            }

            @Override
            public List<Finding> review(ReviewContext context) {
                return List.of(finding(DESCRIPTION, PLAN.getId()));
            }
        };
    }
}
