package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.Role;
import io.okr4j.core.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TaskListRuleTest {

    private static final String CODE = "okr.objective.task-list";
    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    private static final KeyResult LAUNCH =
            KeyResult.builder().title("Launch the new mobile app").build();
    private static final KeyResult CALLS =
            KeyResult.builder().title("Hold ten sales calls a week").build();
    private static final KeyResult POSTS =
            KeyResult.builder().title("Write ten blog posts").build();
    private static final KeyResult OUTCOME = Plans.keyResult("churn", "0.8");
    private static final KeyResult OTHER_OUTCOME = Plans.keyResult("churn-of-the-large", "0.5");

    private static List<Finding> findings(KeyResult... keyResults) {
        return findings(Policy.standard(), keyResults);
    }

    private static List<Finding> findings(Policy policy, KeyResult... keyResults) {
        Objective objective =
                Plans.good("loyal").keyResults(List.of(keyResults)).build();
        return OkrReviewer.builder().policy(policy).build().review(Plan.of(objective), DAY).getFindings().stream()
                .filter(finding -> finding.getCode().equals(CODE))
                .toList();
    }

    @Test
    void an_objective_most_of_whose_key_results_are_tasks_is_a_task_list() {
        Finding finding = findings(LAUNCH, CALLS, OUTCOME).get(0);

        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getPath()).isEqualTo("loyal#keyResults");
        assertThat(finding.getFacts()).containsEntry("tasks", "2").containsEntry("count", "3");
        assertThat(finding.message(Locale.ENGLISH)).startsWith("Of the 3 key results, 2 are work");
        assertThat(findings(LAUNCH, CALLS, POSTS)).hasSize(1);
    }

    @Test
    void the_fingerprint_does_not_depend_on_what_the_classifier_takes_for_a_task() {
        assertThat(findings(LAUNCH, CALLS, OUTCOME).get(0).fingerprint())
                .isEqualTo(findings(LAUNCH, CALLS, POSTS).get(0).fingerprint());
    }

    @Test
    void half_are_not_most_and_one_is_no_list() {
        assertThat(findings(LAUNCH, CALLS, OUTCOME, OTHER_OUTCOME)).isEmpty();
        assertThat(findings(LAUNCH)).isEmpty();
        assertThat(findings(OUTCOME, OTHER_OUTCOME)).isEmpty();
        assertThat(findings()).isEmpty();
    }

    @Test
    void leading_indicators_need_something_that_they_lead_to() {
        KeyResult leading = CALLS.withRole(Role.LEADING);

        assertThat(findings(leading, LAUNCH)).hasSize(1);
        assertThat(findings(leading, OUTCOME)).isEmpty();
    }

    @Test
    void what_is_withdrawn_does_not_count() {
        KeyResult withdrawn = LAUNCH.withState(State.active().withdraw(DAY, "not now"));

        assertThat(findings(withdrawn, CALLS, OUTCOME)).isEmpty();
    }

    @Test
    void the_policy_says_what_most_are_and_what_a_list_is() {
        Policy policy = Policy.standard();

        assertThat(findings(policy.with("objective.task-list.share", "0.7", "a test"), LAUNCH, CALLS, OUTCOME))
                .isEmpty();
        assertThat(findings(policy.with("objective.task-list.min", "3", "a test"), LAUNCH, CALLS, OUTCOME))
                .isEmpty();
        assertThat(findings(policy.with("objective.task-list.min", "1", "a test"), LAUNCH))
                .hasSize(1);
    }

    @Test
    void the_list_is_found_though_the_rule_on_single_tasks_is_switched_off() {
        Stream<String> codes = findings(Policy.standard().without("okr.key-result.task"), LAUNCH, CALLS).stream()
                .map(Finding::getCode);

        assertThat(codes).containsExactly(CODE);
    }
}
