package io.okr4j.scoring.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.okr4j.core.Ambition;
import io.okr4j.core.CheckIn;
import io.okr4j.core.CloseDecision;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Status;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.Reason;
import io.okr4j.scoring.ScoringPolicy;
import io.okr4j.scoring.pace.PaceStatus.State;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceStatusTest {

    /** 101 days, so that the n-th day after the first is n % of the time. */
    private static final Period HUNDRED =
            Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1).plusDays(100));

    private static KeyResult keyResult() {
        return KeyResult.builder()
                .id("kr")
                .title("kr")
                .measure(Measure.from(0).to(100))
                .build();
    }

    private static GradingContext context(KeyResult keyResult, int day) {
        return context(keyResult, day, ScoringPolicy.standard());
    }

    private static GradingContext context(KeyResult keyResult, int day, ScoringPolicy policy) {
        Objective objective = Objective.builder()
                .id("o")
                .title("o")
                .period(HUNDRED)
                .addKeyResult(keyResult)
                .build();
        return GradingContext.of(objective, keyResult, on(day), policy);
    }

    private static LocalDate on(int day) {
        return HUNDRED.getStart().plusDays(day);
    }

    private static KeyResult read(int day, long value) {
        return keyResult().checkIn(CheckIn.on(on(day)).value(value));
    }

    private static PaceStatus status(PacePolicy policy, int elapsed, long actual) {
        return policy.status(context(read(elapsed, actual), elapsed));
    }

    /** The same state under the products that METHOD compares; Viva's own example is the second. */
    @ParameterizedTest
    @CsvSource({
        "10,  5, Behind,  at risk,        behind,   on track, red",
        "52, 47, Behind,  falling behind, on track, on track, green",
        "50, 36, Behind,  at risk,        on track, behind,   red",
        "95, 75, Behind,  falling behind, on track, behind,   yellow",
        "100, 70, At Risk, at risk,       on track, behind,   red"
    })
    void the_same_state_has_other_names_under_other_products(
            int elapsed, long actual, String viva, String upraise, String oboard, String planview, String serviceNow) {
        List<PacePolicy> policies = List.of(
                PacePolicies.viva(),
                PacePolicies.upraise(),
                PacePolicies.oboard(),
                PacePolicies.planview(),
                PacePolicies.serviceNow());

        assertThat(policies.stream()
                        .map(policy -> status(policy, elapsed, actual).word().orElseThrow()))
                .containsExactly(viva, upraise, oboard, planview, serviceNow);
    }

    @Test
    void seven_tenths_at_the_end_of_what_is_aspirational_is_on_track() {
        KeyResult kr = read(100, 70).withAmbition(Ambition.ASPIRATIONAL);

        assertThat(PacePolicies.viva().status(context(kr, 100)).word()).contains("On Track");
        assertThat(PacePolicies.viva().aimingAtTarget().status(context(kr, 100)).word())
                .contains("At Risk");
    }

    @Test
    void a_status_tells_what_is_expected_what_there_is_and_how_it_came_about() {
        PaceStatus status = status(PacePolicies.viva(), 50, 36);

        assertThat(status.expected()).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("0.5"));
        assertThat(status.actual()).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("0.36"));
        assertThat(status.gap()).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("-0.14"));
        assertThat(status.ratio()).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("0.72"));
        assertThat(status.standing()).contains(Standing.BEHIND);
        assertThat(status.explain())
                .isEqualTo("50 of 100 days since 2026-01-01 = 50 %; linear: 50 %; 36 % of 50 %: -14 points;"
                        + " viva: Behind (from -0.25); fresh: last check-in on 2026-02-20, due on 2026-03-06");
        assertThat(status).hasToString("viva Behind (fresh)");
    }

    @Test
    void a_third_that_is_rounded_is_still_as_much_as_a_third() {
        KeyResult kr = KeyResult.builder()
                .id("kr")
                .title("kr")
                .measure(Measure.from(0).to(3))
                .build();
        Objective objective = Objective.builder()
                .title("o")
                .period(Period.of(on(0), on(3)))
                .addKeyResult(kr)
                .build();
        for (int day = 0; day <= 3; day++) {
            KeyResult read = kr.checkIn(CheckIn.on(on(day)).value(day));
            PaceStatus status =
                    PacePolicies.viva().status(GradingContext.of(objective, read, on(day), ScoringPolicy.standard()));
            assertThat(status.word()).contains("On Track");
        }
    }

    @Test
    void where_nothing_has_been_read_there_is_no_status_even_if_progress_counts_as_0() {
        ScoringPolicy zero = ScoringPolicy.builder()
                .missingReading(ScoringPolicy.MissingReading.AT_BASELINE)
                .build();
        for (PacePolicy policy : PacePolicies.all()) {
            PaceStatus status = policy.status(context(keyResult(), 0, zero));
            assertThat(status.state()).as(policy.getId()).isEqualTo(State.NO_READING);
            assertThat(status.word()).isEmpty();
            assertThat(status.green()).isFalse();
            assertThat(status.staleness()).isEqualTo(Staleness.NEVER);
        }
    }

    @Test
    void before_its_first_day_a_key_result_has_not_started() {
        PaceStatus status = PacePolicies.viva().status(context(keyResult(), -1));

        assertThat(status.state()).isEqualTo(State.NOT_STARTED);
        assertThat(status.shown()).isEqualTo("not started");
        assertThat(status.explain()).contains("no status: not started");
    }

    @Test
    void a_policy_may_wait_before_it_says_anything() {
        PacePolicy patient = PacePolicies.upraise().notBefore("0.2", "our handbook");

        assertThat(patient.status(context(read(10, 5), 10)).state()).isEqualTo(State.TOO_EARLY);
        assertThat(patient.status(context(read(20, 5), 20)).word()).contains("at risk");
    }

    @Test
    void without_a_period_only_rules_that_need_no_time_give_a_status() {
        KeyResult kr = read(0, 80);
        Objective timeless = Objective.builder().title("o").addKeyResult(kr).build();
        GradingContext context = GradingContext.of(timeless, kr, on(1), ScoringPolicy.standard());

        assertThat(PacePolicies.viva().status(context).reason()).contains(Reason.NO_PERIOD);
        assertThat(PacePolicies.viva().status(context).state()).isEqualTo(State.DECLINED);
        assertThat(PacePolicies.openOkrRag().status(context).word()).contains("green");
    }

    @Test
    void what_is_stale_is_not_green_and_shows_so_before_its_status() {
        PaceStatus status = PacePolicies.viva().status(context(read(20, 100), 60));

        assertThat(status.word()).contains("On Track");
        assertThat(status.staleness()).isEqualTo(Staleness.STALE);
        assertThat(status.shown()).isEqualTo("stale");
        assertThat(status.green()).isFalse();
    }

    @Test
    void what_is_closed_shows_what_was_decided() {
        KeyResult closed = read(50, 100).close(on(60), CloseDecision.ACHIEVED);
        PaceStatus status = PacePolicies.viva().status(context(closed, 90));

        assertThat(status.state()).isEqualTo(State.CLOSED);
        assertThat(status.shown()).isEqualTo("achieved");
        assertThat(PacePolicies.viva().status(context(closed, 50)).word()).contains("On Track");
    }

    @Test
    void what_ended_with_its_objective_shows_what_was_decided_of_that() {
        KeyResult open = read(50, 100);
        Objective deferred = Objective.builder()
                .title("o")
                .period(HUNDRED)
                .addKeyResult(open)
                .build()
                .close(on(60), CloseDecision.DEFERRED);
        PaceStatus status =
                PacePolicies.viva().status(GradingContext.of(deferred, open, on(90), ScoringPolicy.standard()));

        assertThat(status.state()).isEqualTo(State.CLOSED);
        assertThat(status.shown()).isEqualTo("deferred");
    }

    @Test
    void an_owner_who_does_not_believe_in_it_is_not_on_track() {
        KeyResult kr = keyResult()
                .checkIn(CheckIn.builder()
                        .on(on(10))
                        .status(Status.ON_TRACK)
                        .confidence("0.4")
                        .build());
        PaceStatus status = PacePolicies.mhokr().status(context(kr, 10));

        assertThat(status.word()).contains("AT_RISK");
        assertThat(status.explain()).contains("the owner said ON_TRACK; the owner's confidence of 0.4 is below 0.5");
        assertThat(PacePolicies.openOkr().status(context(kr, 10)).word()).contains("on_track");
    }

    @Test
    void rules_may_end_with_the_period_or_call_all_that_is_short_off_track() {
        assertThat(status(PacePolicies.alldone(), 100, 99).state()).isEqualTo(State.ENDED);
        assertThat(status(PacePolicies.alldone(), 100, 100).word()).contains("completed");
        assertThat(PacePolicies.innovationMinds()
                        .status(context(read(101, 95), 101))
                        .word())
                .contains("off track");
        assertThat(status(PacePolicies.innovationMinds(), 100, 95).word()).contains("progressing");
    }

    @Test
    void policies_are_found_by_name_and_an_unknown_one_is_told_with_those_there_are() {
        assertThat(PacePolicies.all()).hasSizeGreaterThanOrEqualTo(18).allSatisfy(policy -> {
            assertThat(PacePolicies.byId(policy.getId())).isSameAs(policy);
            assertThat(policy.getSource()).isNotBlank();
        });
        assertThat(StalenessPolicies.all())
                .allSatisfy(policy ->
                        assertThat(StalenessPolicies.byId(policy.getId())).isSameAs(policy));
        assertThatThrownBy(() -> PacePolicies.byId("vivaa"))
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageStartingWith("there is no pace policy 'vivaa'; there are alldone, boja,");
        assertThatThrownBy(() -> StalenessPolicies.byId("x")).hasMessageContaining("cadence");
    }

    @Test
    void a_policy_whose_words_are_out_of_order_is_refused() {
        PolicyValue half = PolicyValue.of("half", "0.5", "a test");
        PacePolicy.Builder upsideDown = PacePolicy.builder()
                .id("ours")
                .source("a test")
                .compared(PacePolicy.Compared.RATIO)
                .addBands(
                        PaceBand.from("bad", Standing.OFF_TRACK, half), PaceBand.otherwise("good", Standing.ON_TRACK));

        assertThatThrownBy(upsideDown::build)
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("but good of the pace policy 'ours' does not");
        assertThatThrownBy(() -> PacePolicy.builder()
                        .id("ours")
                        .source("a test")
                        .compared(PacePolicy.Compared.RATIO)
                        .build())
                .hasMessageContaining("bands must have at least one word");
    }

    @Test
    void a_rule_of_ones_own_is_made_of_parts() {
        PacePolicy ours = PacePolicies.upraise()
                .withId("ours")
                .withBands(
                        PaceBand.from("fine", Standing.ON_TRACK, PolicyValue.of("ours.fine", "0.8", "our handbook")),
                        PaceBand.otherwise("talk", Standing.BEHIND));

        assertThat(ours.status(context(read(50, 40), 50)).word()).contains("fine");
        assertThat(ours.status(context(read(50, 39), 50)).word()).contains("talk");
        assertThat(ours.getBands().stream().map(PaceBand::toString).collect(Collectors.joining(", ")))
                .isEqualTo("fine (from 0.8), talk");
    }

    @Test
    void standings_are_put_together_as_the_worst_or_by_majority() {
        List<Standing> mixed = List.of(Standing.ON_TRACK, Standing.BEHIND, Standing.DONE);
        assertThat(RollUp.WORST.of(mixed)).contains(Standing.BEHIND);
        assertThat(RollUp.MAJORITY.of(mixed)).contains(Standing.BEHIND);
        assertThat(RollUp.WORST.of(List.of())).isEmpty();
        assertThat(RollUp.MAJORITY.of(List.of(Standing.OFF_TRACK, Standing.ON_TRACK, Standing.ON_TRACK)))
                .contains(Standing.BEHIND);
        assertThat(RollUp.MAJORITY.of(List.of(Standing.DONE, Standing.DONE))).contains(Standing.DONE);
        // 1, 2 and 3 are 2 on average, 1 and 2 are 1.5, 1, 1 and 2 are 1.33, 2 and 3 are 2.5
        assertThat(RollUp.MEAN.of(List.of(Standing.ON_TRACK, Standing.BEHIND, Standing.OFF_TRACK)))
                .contains(Standing.BEHIND);
        assertThat(RollUp.MEAN.of(List.of(Standing.AHEAD, Standing.BEHIND))).contains(Standing.BEHIND);
        assertThat(RollUp.MEAN.of(List.of(Standing.ON_TRACK, Standing.DONE, Standing.BEHIND)))
                .contains(Standing.ON_TRACK);
        assertThat(RollUp.MEAN.of(List.of(Standing.BEHIND, Standing.OFF_TRACK))).contains(Standing.OFF_TRACK);
        assertThat(RollUp.MEAN.of(List.of(Standing.DONE, Standing.DONE))).contains(Standing.DONE);
        assertThat(RollUp.MEAN.of(List.of())).isEmpty();
    }
}
