package io.okr4j.core;

import static io.okr4j.core.invariant.Refusals.assertIncomplete;
import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StateTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);

    @Test
    void a_draft_and_an_active_state_are_open() {
        assertThat(State.draft().open()).isTrue();
        assertThat(State.active().open()).isTrue();
        assertThat(State.activeSince(JULY).getActivatedOn()).contains(JULY);
    }

    @ParameterizedTest
    @EnumSource(CloseDecision.class)
    void a_closed_state_keeps_its_days_and_says_what_was_decided(CloseDecision decision) {
        State closed = State.activeSince(JULY).close(SEPTEMBER, decision);

        assertThat(closed.open()).isFalse();
        assertThat(closed.getPhase()).isEqualTo(Phase.CLOSED);
        assertThat(closed.getDecision()).contains(decision);
        assertThat(closed.getActivatedOn()).contains(JULY);
        assertThat(closed.getEndedOn()).contains(SEPTEMBER);
    }

    @Test
    void a_withdrawn_state_says_why() {
        State withdrawn = State.activeSince(JULY).withdraw(SEPTEMBER, "the product is sold");

        assertThat(withdrawn.open()).isFalse();
        assertThat(withdrawn.getPhase()).isEqualTo(Phase.WITHDRAWN);
        assertThat(withdrawn.getReason()).contains("the product is sold");
        assertThat(withdrawn.getDecision()).isEmpty();
        assertThat(withdrawn.getActivatedOn()).contains(JULY);
    }

    @Test
    void a_decision_belongs_to_the_closed_phase_alone() {
        assertRefused(
                () -> State.builder().phase(Phase.CLOSED).build(),
                "okr.invalid.state",
                "decision must be given if and only if phase is CLOSED, but phase was CLOSED and decision was not"
                        + " given",
                "phase",
                "decision");
        assertRefused(
                () -> State.active().withDecision(CloseDecision.DEFERRED),
                "okr.invalid.state",
                "decision must be given if and only if phase is CLOSED, but phase was ACTIVE and decision was DEFERRED",
                "phase",
                "decision");
        assertRefused(
                () -> State.active().close(SEPTEMBER, CloseDecision.ACHIEVED).withdraw(SEPTEMBER, "why"),
                "okr.invalid.state",
                "decision must be given if and only if phase is CLOSED, but phase was WITHDRAWN and decision was"
                        + " ACHIEVED",
                "phase",
                "decision");
    }

    @Test
    void what_is_open_has_not_ended() {
        assertRefused(
                () -> State.draft().withEndedOn(SEPTEMBER),
                "okr.invalid.state",
                "endedOn is for the phases CLOSED and WITHDRAWN but phase was DRAFT",
                "phase",
                "endedOn");
    }

    @Test
    void its_days_follow_each_other() {
        assertThat(State.activeSince(JULY).withDraftedOn(JULY).getDraftedOn()).contains(JULY);
        assertRefused(
                () -> State.activeSince(SEPTEMBER).close(JULY, CloseDecision.ACHIEVED),
                "okr.invalid.state",
                "draftedOn, activatedOn and endedOn must follow each other but 2026-07-01 follows 2026-09-30",
                "draftedOn",
                "activatedOn",
                "endedOn");
        assertRefused(
                () -> State.draft().withDraftedOn(SEPTEMBER).withdraw(JULY, "why"),
                "okr.invalid.state",
                "draftedOn, activatedOn and endedOn must follow each other but 2026-07-01 follows 2026-09-30",
                "draftedOn",
                "activatedOn",
                "endedOn");
    }

    @Test
    void three_decisions_go_on_in_the_next_period() {
        assertThat(CloseDecision.values())
                .filteredOn(CloseDecision::goesOn)
                .containsExactly(CloseDecision.CONTINUED, CloseDecision.MODIFIED, CloseDecision.TRANSFERRED);
    }

    @Test
    void it_has_a_phase() {
        assertIncomplete(() -> State.builder().build(), "phase");
    }
}
