package io.okr4j.scoring.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.Role;
import io.okr4j.core.State;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.Aggregations;
import io.okr4j.scoring.GradingStrategies;
import io.okr4j.scoring.Scorecard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceBoardTest {

    private static final Period Q3 = Period.ofQuarter(2026, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private static KeyResult keyResult(String id, long value) {
        return KeyResult.builder()
                .id(id)
                .title(id)
                .measure(Measure.from(0).to(100))
                .build()
                .checkIn(CheckIn.on(DAY).value(value));
    }

    private static Scorecard card(Objective... objectives) {
        return Scorecard.of(Plan.of(objectives), DAY, GradingStrategies.google(), Aggregations.mean());
    }

    private static Objective objective(String id, KeyResult... keyResults) {
        return Objective.builder()
                .id(id)
                .title(id)
                .period(Q3)
                .addKeyResults(keyResults)
                .build();
    }

    @Test
    void policies_stand_side_by_side_and_the_board_says_where_they_differ() {
        PaceBoard board = PaceBoard.builder()
                .pace("viva")
                .pace("oboard")
                .build(card(objective("o", keyResult("slow", 40), keyResult("fast", 60))));

        assertThat(board.policies()).containsExactly("viva", "oboard");
        assertThat(board.of("slow").status("viva").word()).contains("Behind");
        assertThat(board.of("slow").status("oboard").word()).contains("on track");
        assertThat(board.of("slow").disputed()).isTrue();
        assertThat(board.of("fast").disputed()).isFalse();
        assertThat(board)
                .hasToString("slow: viva Behind (fresh), oboard on track (fresh)\n"
                        + "fast: viva On Track (fresh), oboard on track (fresh)");
    }

    @Test
    void an_objective_stands_as_its_key_results_do_without_guardrails_and_what_has_no_status() {
        KeyResult guardrail = keyResult("guard", 0).withRole(Role.GUARDRAIL);
        KeyResult draft = keyResult("draft", 0).withState(State.draft());
        PaceBoard board = PaceBoard.of(
                card(objective("o", keyResult("slow", 40), keyResult("fast", 60), guardrail, draft), objective("p")),
                PacePolicies.viva());

        assertThat(board.rollUp()).isEqualTo(RollUp.WORST);
        assertThat(board.objectives().get(0).standings()).containsExactly(Optional.of(Standing.BEHIND));
        assertThat(board.objectives().get(1).standings()).containsExactly(Optional.empty());
        assertThat(board.of("draft").status("viva").shown()).isEqualTo("draft");
    }

    @Test
    void it_counts_the_key_results_whose_check_in_is_overdue() {
        KeyResult silent = KeyResult.builder()
                .id("silent")
                .title("silent")
                .measure(Measure.from(0).to(100))
                .build();
        PaceBoard board = PaceBoard.builder()
                .pace(PacePolicies.viva())
                .staleness(StalenessPolicies.okrsTool())
                .rollUp(RollUp.MAJORITY)
                .trajectories(TrajectoryPolicy.standard())
                .build(card(objective("o", silent, keyResult("fast", 60))));

        assertThat(board.objectives().get(0).late()).isEqualTo(1);
        assertThat(board.objectives().get(0).standings()).isEqualTo(List.of(Optional.of(Standing.ON_TRACK)));
    }

    @Test
    void a_board_needs_policies_each_once_and_knows_what_it_was_asked() {
        Scorecard card = card(objective("o", keyResult("kr", 40)));

        assertThatThrownBy(() -> PaceBoard.builder().build(card)).isInstanceOf(InvalidOkrException.class);
        assertThatThrownBy(() -> PaceBoard.builder().pace("viva").pace("viva").build(card))
                .hasMessage("pace policies must be given, each id once, but they were [viva, viva]");
        PaceBoard board = PaceBoard.of(card, PacePolicies.viva());
        assertThatThrownBy(() -> board.of("x")).hasMessage("there is no key result 'x' on the board");
        assertThatThrownBy(() -> board.of("kr").status("upraise"))
                .hasMessage("there is no pace of 'upraise'; there are viva");
    }

    @Test
    void confidence_went_up_or_down_only_if_it_was_told_twice() {
        KeyResult told = keyResult("kr", 40)
                .checkIn(CheckIn.on(DAY.minusDays(7)).confidence("0.7"))
                .checkIn(CheckIn.on(DAY.minusDays(3)).confidence("0.5"));

        assertThat(ConfidenceTrend.of(told, DAY)).hasToString("DOWN from 0.7 to 0.5");
        assertThat(ConfidenceTrend.of(told, DAY.minusDays(4))).hasToString("STEADY");
    }
}
