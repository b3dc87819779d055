package io.okr4j.scoring.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.okr4j.core.AmendmentReason;
import io.okr4j.core.CheckIn;
import io.okr4j.core.CloseDecision;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.State;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final Period QUARTER = Period.ofQuarter(2026, 3);
    private static final LocalDate AFTER = LocalDate.of(2026, 10, 10);

    private static List<Call> calls(String probability, int met, int missed) {
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < met + missed; i++) {
            calls.add(new Call("kr" + i, new BigDecimal(probability), i < met));
        }
        return calls;
    }

    private static List<Call> tiers(int... metOfTen) {
        List<Call> calls = new ArrayList<>();
        String[] certainties = {"0.8", "0.5", "0.2"};
        for (int i = 0; i < metOfTen.length; i++) {
            calls.addAll(calls(certainties[i], metOfTen[i], 10 - metOfTen[i]));
        }
        return calls;
    }

    @Test
    void the_tiers_of_a_calibrated_author_cost_what_the_method_says() {
        Calibration calibration = Calibration.of(tiers(8, 5, 2));

        // (0.8 * 0.2 + 0.5 * 0.5 + 0.2 * 0.8) / 3
        assertThat(calibration.brier()).contains(new BigDecimal("0.19"));
        assertThat(calibration.reliability()).contains(BigDecimal.ZERO);
        assertThat(calibration.resolution()).contains(new BigDecimal("0.06"));
        assertThat(calibration.uncertainty()).contains(new BigDecimal("0.25"));
        assertThat(calibration.withinTiers()).contains(BigDecimal.ZERO);
        assertThat(calibration.inOrder()).isTrue();
    }

    @Test
    void one_outcome_of_the_three_tiers_scores_as_published() {
        List<Call> likeliest = List.of(
                new Call("a", new BigDecimal("0.8"), true),
                new Call("b", new BigDecimal("0.5"), true),
                new Call("c", new BigDecimal("0.2"), false));

        assertThat(Calibration.of(likeliest).brier().orElseThrow()).isEqualByComparingTo("0.11");
        List<Call> all = likeliest.stream()
                .map(call -> new Call(call.of(), call.probability(), true))
                .toList();
        assertThat(Calibration.of(all).brier().orElseThrow()).isEqualByComparingTo("0.31");
    }

    @Test
    void says_too_few_below_the_count_that_is_needed() {
        Tier even = Calibration.of(calls("0.5", 5, 5)).tiers().get(0);

        assertThat(even.verdict()).isEqualTo(Tier.Verdict.TOO_FEW);
        // 1.96² * 0.25 / 0.1², of which the method says about 96
        assertThat(even.needed()).isEqualTo(97);
        assertThat(even).hasToString("50 %: 5 of 10 met (24 to 76 %), too few to say: 97 are needed");
    }

    @Test
    void the_interval_is_that_of_wilson() {
        Tier tier = Calibration.of(calls("0.8", 7, 3)).tiers().get(0);

        // Wilson's interval of 7 of 10 at 95 %, as published in tables
        assertThat(tier.low().doubleValue()).isCloseTo(0.3968, within(1e-4));
        assertThat(tier.high().doubleValue()).isCloseTo(0.8922, within(1e-4));
    }

    @Test
    void gives_a_verdict_where_there_are_enough() {
        assertThat(verdict("0.8", 80, 20)).isEqualTo(Tier.Verdict.CALIBRATED);
        assertThat(verdict("0.8", 50, 50)).isEqualTo(Tier.Verdict.OVERCONFIDENT);
        assertThat(verdict("0.5", 90, 10)).isEqualTo(Tier.Verdict.UNDERCONFIDENT);
    }

    private static Tier.Verdict verdict(String probability, int met, int missed) {
        return Calibration.of(calls(probability, met, missed)).tiers().get(0).verdict();
    }

    @Test
    void sees_tiers_that_tell_nothing() {
        assertThat(Calibration.of(tiers(4, 5, 6)).inOrder()).isFalse();
        assertThat(Calibration.of(tiers(4, 5, 6)).explain())
                .contains("bolder tiers were met more often than surer ones");
        assertThat(Calibration.of(tiers(5, 5, 5)).resolution()).contains(BigDecimal.ZERO);
        assertThat(Calibration.of(List.of()).brier()).isEmpty();
        assertThat(Calibration.of(List.of())).hasToString("nothing that was stated has come to its end");
    }

    private static KeyResult keyResult(String id, String certainty, long end) {
        return KeyResult.builder()
                .id(id)
                .measure(Measure.from(0).to(100))
                .certainty(certainty)
                .build()
                .checkIn(CheckIn.on(LocalDate.of(2026, 8, 1)).value(10).confidence("0.9"))
                .checkIn(CheckIn.on(LocalDate.of(2026, 9, 25)).value(end).confidence("0.1"));
    }

    private static Plan plan(KeyResult... keyResults) {
        return Plan.of(Objective.builder()
                .id("o")
                .period(QUARTER)
                .addKeyResults(keyResults)
                .build());
    }

    @Test
    void collects_certainties_and_confidences_of_what_is_over() {
        Plan plan = plan(
                keyResult("met", "0.8", 100),
                keyResult("missed", "0.5", 99),
                keyResult("withdrawn", "0.2", 0).withState(State.active().withdraw(QUARTER.getStart(), "no")),
                KeyResult.builder()
                        .id("unread")
                        .certainty("0.5")
                        .measure(Measure.from(0).to(1))
                        .build());

        ClosedPeriods over = ClosedPeriods.of(List.of(plan), AFTER);

        assertThat(over.certainties())
                .extracting(call -> call.probability().toPlainString() + call.met())
                .containsExactly("0.8true", "0.5false");
        assertThat(over.confidences(0))
                .extracting(call -> call.probability().toPlainString())
                .containsExactly("0.1", "0.1");
        assertThat(over.confidences(2))
                .extracting(call -> call.probability().toPlainString())
                .containsExactly("0.9", "0.9");
        assertThat(ClosedPeriods.of(List.of(plan), QUARTER.getEnd().minusDays(1))
                        .certainties())
                .isEmpty();
    }

    @Test
    void what_was_first_promised_counts_and_what_was_closed_is_over() {
        KeyResult amended = keyResult("amended", "0.8", 60)
                .amend(
                        LocalDate.of(2026, 9, 1),
                        AmendmentReason.TEAM_CHANGE,
                        "easier",
                        kr -> kr.withMeasure(Measure.from(0).to(50)).withCertainty(new BigDecimal("0.9")));
        KeyResult closed = keyResult("closed", "0.2", 100)
                .withState(State.active().close(LocalDate.of(2026, 8, 2), CloseDecision.ABANDONED));

        List<Call> calls =
                ClosedPeriods.of(List.of(plan(amended, closed)), AFTER).certainties();

        assertThat(calls)
                .containsExactly(
                        new Call(calls.get(0).of(), new BigDecimal("0.8"), false),
                        new Call(calls.get(1).of(), new BigDecimal("0.2"), false));
    }

    @Test
    void scores_the_certainties_of_levels() {
        Measure levels = Measure.levels(
                Level.at("30").withCertainty(new BigDecimal("0.8")),
                Level.at("70").withCertainty(new BigDecimal("0.5")),
                Level.at("100").withCertainty(new BigDecimal("0.2")));
        KeyResult keyResult = KeyResult.builder().id("levels").measure(levels).build();
        Plan reached =
                plan(keyResult.checkIn(CheckIn.on(LocalDate.of(2026, 9, 25)).value(70)));

        // commit and target reached: (0.2² + 0.5² + 0.2²) / 3
        assertThat(ClosedPeriods.of(List.of(reached), AFTER)
                        .rankedProbabilityScore()
                        .orElseThrow())
                .isEqualByComparingTo("0.11");
        assertThat(ClosedPeriods.of(List.of(plan(keyResult)), AFTER).rankedProbabilityScore())
                .isEmpty();
    }

    @Test
    void a_probability_lies_from_zero_to_one() {
        assertThatThrownBy(() -> new Call("kr", new BigDecimal("1.1"), true)).isInstanceOf(InvalidOkrException.class);
    }
}
