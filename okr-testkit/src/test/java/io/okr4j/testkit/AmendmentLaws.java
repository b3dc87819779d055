package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.okr4j.core.AmendmentReason;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Terms;
import io.okr4j.core.invariant.InvalidOkrException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AmendmentLaws {

    @Provide
    Arbitrary<KeyResult> originals() {
        return KeyResultArbitraries.keyResults().map(keyResult -> keyResult.withAmendments(List.of()));
    }

    @Provide
    Arbitrary<Objective> originalObjectives() {
        return ObjectiveArbitraries.objectives().map(objective -> objective.withAmendments(List.of()));
    }

    @Provide
    Arbitrary<History<KeyResult>> histories() {
        return History.of(KeyResultArbitraries.changes());
    }

    @Provide
    Arbitrary<History<Objective>> objectiveHistories() {
        return History.of(ObjectiveArbitraries.changes());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return TimeArbitraries.days();
    }

    @Property
    void the_original_stays_whatever_is_amended(
            @ForAll("originals") KeyResult keyResult,
            @ForAll("histories") History<KeyResult> history,
            @ForAll("originalObjectives") Objective objective,
            @ForAll("objectiveHistories") History<Objective> objectiveHistory) {
        assertThat(history.play(keyResult, KeyResult::amend).original()).isEqualTo(keyResult.terms());
        assertThat(objectiveHistory.play(objective, Objective::amend).original())
                .isEqualTo(objective.terms());
    }

    @Property
    void on_every_day_those_terms_hold_that_a_replay_up_to_that_day_gives(
            @ForAll("originals") KeyResult keyResult,
            @ForAll("histories") History<KeyResult> history,
            @ForAll("days") LocalDate day) {
        KeyResult amended = history.play(keyResult, KeyResult::amend);

        assertThat(amended.termsOn(day)).isEqualTo(replayed(keyResult, history, day));
        assertThat(amended.termsOn(LocalDate.MIN)).isEqualTo(keyResult.terms());
        assertThat(amended.termsOn(LocalDate.MAX)).isEqualTo(amended.terms());
        for (History.Step<KeyResult> step : history.steps()) {
            for (LocalDate near :
                    List.of(step.on().minusDays(1), step.on(), step.on().plusDays(1))) {
                assertThat(amended.termsOn(near)).isEqualTo(replayed(keyResult, history, near));
            }
        }
    }

    @Property
    void amending_without_changing_what_is_promised_is_no_amendment(
            @ForAll KeyResult keyResult, @ForAll Objective objective, @ForAll("days") LocalDate day) {
        assertThat(keyResult.amend(day, AmendmentReason.CORRECTION, "", kr -> kr))
                .isEqualTo(keyResult);
        assertThat(objective.amend(day, AmendmentReason.CORRECTION, "", o -> o)).isEqualTo(objective);
        assertThat(keyResult
                        .amend(day, AmendmentReason.CORRECTION, "", kr -> kr.withContext("new"))
                        .getAmendments())
                .isEqualTo(keyResult.getAmendments());
    }

    @Property
    void each_amendment_begins_where_the_one_before_ended(
            @ForAll("originals") KeyResult keyResult, @ForAll("histories") History<KeyResult> history) {
        KeyResult amended = history.play(keyResult, KeyResult::amend);

        Terms now = keyResult.terms();
        for (var amendment : amended.getAmendments()) {
            assertThat(amendment.getBefore()).isEqualTo(now).isNotEqualTo(amendment.getAfter());
            now = amendment.getAfter();
        }
        assertThat(now).isEqualTo(amended.terms());
    }

    @Property
    void an_amendment_before_an_earlier_one_is_refused(
            @ForAll("originals") KeyResult keyResult,
            @ForAll("days") LocalDate first,
            @ForAll("days") LocalDate second) {
        KeyResult once =
                keyResult.amend(first, AmendmentReason.CORRECTION, "", kr -> kr.withTitle(kr.getTitle() + " again"));

        if (second.isBefore(first)) {
            assertThatThrownBy(() -> renamed(once, second)).satisfies(AmendmentLaws::isRefusedAmendment);
        } else {
            assertThat(renamed(once, second).getAmendments()).hasSize(2);
        }
    }

    @Property
    void an_amendment_that_changes_the_id_is_refused(@ForAll KeyResult keyResult, @ForAll Objective objective) {
        LocalDate day = LocalDate.of(2030, 1, 1);

        assertThatThrownBy(() -> keyResult.amend(day, AmendmentReason.CORRECTION, "", kr -> kr.withId("another")))
                .satisfies(AmendmentLaws::isRefusedAmendment);
        assertThatThrownBy(() -> objective.amend(day, AmendmentReason.CORRECTION, "", o -> o.withId("another")))
                .satisfies(AmendmentLaws::isRefusedAmendment);
    }

    private static KeyResult renamed(KeyResult keyResult, LocalDate day) {
        return keyResult.amend(day, AmendmentReason.CORRECTION, "", kr -> kr.withTitle(kr.getTitle() + " and again"));
    }

    private static void isRefusedAmendment(Throwable refusal) {
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        InvalidOkrException.class, e -> assertThat(e.code()).isEqualTo("okr.invalid.amendment"));
    }

    private static Terms replayed(KeyResult original, History<KeyResult> history, LocalDate day) {
        KeyResult now = original;
        for (History.Step<KeyResult> step : history.steps()) {
            if (!step.on().isAfter(day)) {
                now = step.change().apply(now);
            }
        }
        return now.terms();
    }
}
