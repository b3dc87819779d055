package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.State;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OkrReviewerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    private static final Plan GOOD = Plan.of(Plans.good("loyal").build());

    @Test
    void a_good_plan_has_no_finding() {
        assertThat(OkrReviewer.standard().review(GOOD, DAY).getFindings()).isEmpty();
    }

    @Test
    void what_a_draft_lacks_is_a_warning_and_what_an_active_objective_lacks_is_an_error() {
        Objective bare = Objective.builder()
                .id("bare")
                .title("Customers find a site near them")
                .build();

        assertThat(severities(bare)).containsOnly(Severity.ERROR).hasSize(3);
        assertThat(severities(bare.withState(State.draft())))
                .containsOnly(Severity.WARNING)
                .hasSize(3);
        assertThat(severities(bare.withState(State.active().withdraw(DAY, "not now"))))
                .isEmpty();
    }

    @Test
    void what_a_withdrawn_key_result_lacks_does_not_matter() {
        Plan plan = Plan.of(Plans.good("loyal")
                .addKeyResult(KeyResult.builder()
                        .id("gone")
                        .title("Gone")
                        .state(State.active().withdraw(DAY, "not now"))
                        .build())
                .build());

        assertThat(OkrReviewer.standard().review(plan, DAY).getFindings()).isEmpty();
    }

    @Test
    void findings_come_in_the_order_of_the_plan_and_the_most_severe_first_at_each_place() {
        Objective second =
                Objective.builder().id("second").title("Increase revenue").build();
        Objective first = Objective.builder()
                .id("first")
                .title("Sell more products")
                .owner(Owner.team("Sales"))
                .addKeyResult(KeyResult.builder()
                        .id("flat")
                        .title("Flat")
                        .measure(Measure.from(3).to(3))
                        .certainty("0.5")
                        .build())
                .build();

        Review review = OkrReviewer.standard().review(Plan.of(first, second), DAY);

        assertThat(review.getFindings())
                .extracting(Finding::getPath, Finding::getCode)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("first#period", "okr.objective.no-period"),
                        org.assertj.core.groups.Tuple.tuple("first#keyResults", "okr.objective.key-result-count"),
                        org.assertj.core.groups.Tuple.tuple("first#title", "okr.objective.vague"),
                        org.assertj.core.groups.Tuple.tuple("first/flat#measure.target", "okr.measure.flat"),
                        org.assertj.core.groups.Tuple.tuple("second#keyResults", "okr.objective.no-key-result"),
                        org.assertj.core.groups.Tuple.tuple("second#owner", "okr.objective.no-owner"),
                        org.assertj.core.groups.Tuple.tuple("second#period", "okr.objective.no-period"),
                        org.assertj.core.groups.Tuple.tuple("second#title", "okr.objective.vague"));
        assertThat(review.worst()).contains(Severity.ERROR);
        assertThat(review.atLeast(Severity.ERROR)).hasSize(5);
    }

    @Test
    void a_rule_that_is_switched_off_reports_nothing_whether_it_is_a_constraint_or_not() {
        Plan plan =
                Plan.of(Objective.builder().id("bare").title("Increase revenue").build());
        Policy policy = Policy.standard().without("okr.objective.vague").without("okr.objective.no-owner");

        Review review = OkrReviewer.builder().policy(policy).build().review(plan, DAY);

        assertThat(review.getFindings())
                .extracting(Finding::getCode)
                .containsExactly("okr.objective.no-key-result", "okr.objective.no-period");
    }

    @Test
    void a_number_of_the_policy_is_replaced_by_its_name() {
        Plan plan = Plan.of(Plans.good("loyal").build());
        Policy policy = Policy.standard().with("key-results.min", "4", "our handbook");
        OkrReviewer reviewer = OkrReviewer.builder().policy(policy).build();

        assertThat(reviewer.review(plan, DAY).getFindings())
                .extracting(Finding::getCode)
                .containsExactly("okr.objective.key-result-count");
        assertThat(reviewer.limits())
                .extracting(PolicyValue::getName, value -> value.getValue().toPlainString(), PolicyValue::getSource)
                .contains(tuple("key-results.min", "4", "our handbook"));
        assertThat(OkrReviewer.standard().limits())
                .extracting(PolicyValue::getName)
                .contains("certainty.required", "key-results.max", "key-results.min", "objectives.max")
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_number_of_the_policy_may_be_as_large_as_numbers_are() {
        // 2 to the power of 32, of which an int would keep nothing
        Policy policy = Policy.standard()
                .with("key-results.max", "4294967296", "our handbook")
                .with("objectives.max", "4294967296", "our handbook")
                .with("objective.title.max-characters", "4294967296", "our handbook");

        Review review = OkrReviewer.builder()
                .policy(policy)
                .build()
                .review(Plan.of(Plans.good("loyal").build()), DAY);

        assertThat(review.getFindings()).isEmpty();
    }

    @Test
    void a_policy_that_names_what_there_is_not_is_refused() {
        assertThatThrownBy(() -> OkrReviewer.builder()
                        .policy(Policy.standard().with("key-results.maximum", "4", "our handbook"))
                        .build())
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("key-results.maximum")
                .hasMessageContaining("key-results.max");
        assertThatThrownBy(() -> OkrReviewer.builder()
                        .policy(Policy.standard().without("okr.objective.vage"))
                        .build())
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("okr.objective.vage");
    }

    @Test
    void a_rule_with_the_code_of_another_is_refused_with_both_names() {
        assertThatThrownBy(() -> OkrReviewer.builder()
                        .rule(rule("okr.objective.vague", context -> List.of()))
                        .build())
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("okr.objective.vague")
                .hasMessageContaining("VagueObjectiveRule");
        assertThatThrownBy(() -> OkrReviewer.builder()
                        .rule(rule("okr.measure.flat", context -> List.of()))
                        .build())
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("okr.measure.flat");
        assertThatThrownBy(() -> OkrReviewer.builder()
                        .rule(rule("okr.review.rule-failed", context -> List.of()))
                        .build())
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("okr.review.rule-failed");
    }

    @Test
    void every_rule_that_a_reviewer_lists_can_be_switched_off() {
        Policy policy = Policy.standard();
        for (RuleDescription rule : OkrReviewer.standard().rules()) {
            policy = policy.without(rule.getCode());
        }

        assertThat(OkrReviewer.builder().policy(policy).build().rules()).isEmpty();
    }

    @Test
    void a_finding_reads_the_same_in_every_default_locale_and_time_zone() {
        Plan plan =
                Plan.of(Objective.builder().id("bare").title("Increase revenue").build());
        List<String> usual = texts(plan);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "zh-CN", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

                assertThat(texts(plan)).isEqualTo(usual);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(usual).anyMatch(text -> text.contains("负责人"));
    }

    @Test
    void many_threads_see_the_same() {
        OkrReviewer reviewer = OkrReviewer.standard();
        Plan plan = Plan.of(IntStream.range(0, 50)
                .mapToObj(i -> Objective.builder()
                        .id("o" + i)
                        .title(i % 2 == 0 ? "Increase revenue" : "Customers find a site near them")
                        .build())
                .toArray(Objective[]::new));
        Review once = reviewer.review(plan, DAY);

        List<Review> reviews = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> reviewer.review(plan, DAY))
                .toList();

        assertThat(reviews).allSatisfy(review -> assertThat(review).isEqualTo(once));
    }

    @Test
    void a_fingerprint_does_not_change_when_something_is_inserted_elsewhere() {
        Objective bare = Objective.builder()
                .id("bare")
                .title("Customers find a site near them")
                .build();
        Review alone = OkrReviewer.standard().review(Plan.of(bare), DAY);
        Review among = OkrReviewer.standard().review(Plan.of(Plans.good("loyal").build(), bare), DAY);

        assertThat(among.getFindings())
                .extracting(Finding::fingerprint)
                .isEqualTo(
                        alone.getFindings().stream().map(Finding::fingerprint).toList())
                .hasSize(3);
    }

    @Test
    void several_plans_are_reviewed_together() {
        Plan company = Plan.builder()
                .id("company")
                .addObjective(Plans.good("grow")
                        .owner(io.okr4j.core.Owner.company("Alderbrook"))
                        .period(Period.ofYear(2026))
                        .build())
                .build();
        Plan team = Plan.builder()
                .id("team")
                .addObjective(Plans.good("loyal")
                        .addLink(io.okr4j.core.Link.supports("company:grow"))
                        .addLink(io.okr4j.core.Link.supports("company:shrink"))
                        .build())
                .build();

        assertThat(OkrReviewer.standard().review(List.of(company, team), DAY).getFindings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getCode()).isEqualTo("okr.plan.dangling-reference");
                    assertThat(finding.getPlan()).isEqualTo("team");
                    assertThat(finding.getFacts()).containsEntry("reference", "company:shrink");
                });
        assertThat(OkrReviewer.standard().review(team, DAY).getFindings())
                .as("a plan that is not loaded may well have it")
                .isEmpty();
    }

    private static List<Severity> severities(Objective objective) {
        return OkrReviewer.standard().review(Plan.of(objective), DAY).getFindings().stream()
                .map(Finding::getSeverity)
                .toList();
    }

    private static List<String> texts(Plan plan) {
        return OkrReviewer.standard().review(plan, DAY).getFindings().stream()
                .flatMap(finding -> IntStream.of(0, 1)
                        .mapToObj(i -> i == 0 ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
                        .map(language -> finding + " " + finding.message(language) + finding.advice(language)))
                .toList();
    }

    private static ReviewRule rule(
            String code, java.util.function.Function<ReviewContext, List<? extends Observation>> look) {
        return new ReviewRule() {
            @Override
            public RuleDescription description() {
                return RuleDescription.of(code, Severity.ADVICE, "acme");
            }

            @Override
            public List<? extends Observation> review(ReviewContext context) {
                return look.apply(context);
            }
        };
    }
}
