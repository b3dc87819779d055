package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    private static final Objective OWNERLESS = Plans.good("ownerless").build().toBuilder()
            .owner(java.util.Optional.empty())
            .build();
    private static final Objective VAGUE =
            Plans.good("vague").title("Increase revenue").build();
    private static final Objective ENDLESS = Plans.good("endless").build().toBuilder()
            .period(java.util.Optional.empty())
            .build();

    private static Review review(String plan, Objective... objectives) {
        return OkrReviewer.standard()
                .review(Plan.builder().id(plan).addObjectives(objectives).build(), DAY);
    }

    @Test
    void tells_what_is_new_what_is_gone_and_what_is_still_there() {
        ReviewChange change = review("plan", VAGUE, ENDLESS).since(review("plan", OWNERLESS, VAGUE));

        assertThat(change.getNewFindings()).extracting(Finding::getCode).containsExactly("okr.objective.no-period");
        assertThat(change.getGoneFindings()).extracting(Finding::getCode).containsExactly("okr.objective.no-owner");
        assertThat(change.getStillFindings()).extracting(Finding::getCode).containsExactly("okr.objective.vague");
        assertThat(change).hasToString("1 new, 1 gone, 1 still there");
    }

    @Test
    void nothing_changes_where_only_the_order_does() {
        ReviewChange change =
                review("plan", VAGUE, OWNERLESS, ENDLESS).since(review("plan", ENDLESS, OWNERLESS, VAGUE));

        assertThat(change.getNewFindings()).isEmpty();
        assertThat(change.getGoneFindings()).isEmpty();
        assertThat(change.getStillFindings()).hasSize(3);
    }

    @Test
    void the_same_finding_with_other_facts_is_another_one() {
        Review earlier =
                review("plan", Plans.good("vague").title("Increase revenue").build());
        Review later =
                review("plan", Plans.good("vague").title("Increase sales").build());

        assertThat(later.since(earlier)).hasToString("1 new, 1 gone, 0 still there");
    }

    @Test
    void what_is_accepted_is_left_out_of_a_review() {
        AcceptedFindings accepted = AcceptedFindings.of(review("plan", OWNERLESS, VAGUE));
        Review later = review("plan", VAGUE, ENDLESS);

        assertThat(accepted.newIn(later).getFindings())
                .extracting(Finding::getCode)
                .containsExactly("okr.objective.no-period");
        assertThat(accepted.goneIn(later, List.of("plan")))
                .extracting(AcceptedFinding::getCode)
                .containsExactly("okr.objective.no-owner");
        assertThat(accepted.goneIn(later, List.of("another"))).isEmpty();
    }

    @Test
    void updating_keeps_what_was_accepted_of_plans_that_were_not_reviewed() {
        AcceptedFindings accepted = AcceptedFindings.of(review("a", OWNERLESS))
                .updated(review("b", VAGUE, ENDLESS), List.of("b"))
                .updated(review("b", ENDLESS), List.of("b"));

        assertThat(accepted.getFindings())
                .extracting(AcceptedFinding::getPlan, AcceptedFinding::getCode)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", "okr.objective.no-owner"),
                        org.assertj.core.groups.Tuple.tuple("b", "okr.objective.no-period"));
    }

    @Test
    void accepted_findings_stand_once_and_in_order_whatever_order_they_were_given_in() {
        AcceptedFindings once = AcceptedFindings.of(review("plan", VAGUE, ENDLESS, OWNERLESS));
        AcceptedFindings twice = AcceptedFindings.builder()
                .addAllFindings(
                        AcceptedFindings.of(review("plan", OWNERLESS, ENDLESS)).getFindings())
                .addAllFindings(once.getFindings())
                .build();

        assertThat(twice).isEqualTo(once);
        assertThat(once.getFindings()).isSorted().doesNotHaveDuplicates().hasSize(3);
    }
}
