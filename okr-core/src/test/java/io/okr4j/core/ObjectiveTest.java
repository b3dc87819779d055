package io.okr4j.core;

import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ObjectiveTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private static final Objective LOYAL = Objective.builder()
            .title("Customers stay with us")
            .owner(Owner.team("Sales"))
            .addKeyResult(KeyResult.builder().id("churn").build())
            .addKeyResult(KeyResult.builder().id("cycle").build())
            .build();

    @Test
    void a_draft_may_lack_everything() {
        Objective draft = Objective.builder().build();

        assertThat(draft.getId()).isEqualTo("objective");
        assertThat(draft.getTitle()).isEmpty();
        assertThat(draft.getState()).isEqualTo(State.active());
        assertThat(draft.getVisibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(draft.level()).isEmpty();
        assertThat(draft.getKeyResults()).isEmpty();
        assertThat(draft.getCarryCount()).isZero();
    }

    @Test
    void its_level_is_that_of_its_owner() {
        assertThat(LOYAL.level()).contains(OwnerLevel.TEAM);
    }

    @Test
    void a_key_result_is_found_and_changed_in_its_place() {
        Objective changed = LOYAL.update("churn", kr -> kr.withTitle("Less churn"));

        assertThat(changed.getKeyResults()).extracting(KeyResult::getId).containsExactly("churn", "cycle");
        assertThat(changed.findKeyResult("churn")).map(KeyResult::getTitle).contains("Less churn");
        assertThat(changed.findKeyResult("other")).isEmpty();
        assertThat(LOYAL.findKeyResult("churn")).map(KeyResult::getTitle).contains("");
    }

    @Test
    void an_unknown_key_result_is_refused_with_those_there_are() {
        assertRefused(
                () -> LOYAL.update("other", kr -> kr),
                "okr.invalid.unknown-id",
                "there is no key result with the id 'other'; there are churn, cycle",
                "id");
        assertRefused(
                () -> Objective.builder().build().update("other", kr -> kr),
                "okr.invalid.unknown-id",
                "there is no key result with the id 'other'; there are none",
                "id");
    }

    @Test
    void closing_it_closes_those_key_results_that_are_open() {
        Objective closed = LOYAL.update("churn", kr -> kr.close(DAY.minusDays(9), CloseDecision.ABANDONED))
                .close(DAY, CloseDecision.ACHIEVED);

        assertThat(closed.getState().getDecision()).contains(CloseDecision.ACHIEVED);
        assertThat(closed.getState().getEndedOn()).contains(DAY);
        assertThat(closed.getKeyResults())
                .extracting(kr -> kr.getState().getDecision().orElseThrow())
                .containsExactly(CloseDecision.ABANDONED, CloseDecision.ACHIEVED);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertRefused(
                () -> Objective.builder().priority(0).build(),
                "okr.invalid.range",
                "priority must be positive but was 0",
                "priority");
        assertRefused(
                () -> Objective.builder().effort("-0.1").build(),
                "okr.invalid.range",
                "effort must not be negative but was -0.1",
                "effort");
        assertRefused(
                () -> Objective.builder().carryCount(-1).build(),
                "okr.invalid.range",
                "carryCount must not be negative but was -1",
                "carryCount");
        assertRefused(
                () -> Objective.builder().id("").build(),
                "okr.invalid.id",
                "id must be 1 to 100 letters, digits, '-', '_' or '.', beginning with a letter or digit, but was ''",
                "id");
    }

    @Test
    void a_key_result_id_that_was_chosen_stands_once() {
        assertRefused(
                () -> LOYAL.toBuilder()
                        .addKeyResult(KeyResult.builder().id("churn").build())
                        .build(),
                "okr.invalid.duplicate-id",
                "ids must be distinct within a plan but 'churn' stands twice",
                "id");
    }

    @Test
    void numbers_are_equal_however_they_are_given() {
        assertThat(LOYAL.toBuilder().effort("1.0").build())
                .isEqualTo(LOYAL.toBuilder().effort(1).build());
        assertThat(LOYAL.toBuilder().effort("0.50").build().getEffort()).contains(new BigDecimal("0.5"));
    }

    @Test
    void it_says_what_it_is() {
        assertThat(LOYAL).hasToString("Objective customers-stay-with-us 'Customers stay with us'");
    }
}
