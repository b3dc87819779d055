package io.okr4j.core;

import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.measure.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KeyResultTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 10);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 8, 14);

    private static final KeyResult CYCLE = KeyResult.builder()
            .id("cycle")
            .title("Shorter sales cycle")
            .measure(Measure.from(30).to("25.5"))
            .build();

    @Test
    void a_draft_may_lack_everything() {
        KeyResult draft = KeyResult.builder().build();

        assertThat(draft.getId()).isEqualTo("key-result");
        assertThat(draft.getTitle()).isEmpty();
        assertThat(draft.getMeasure()).isEmpty();
        assertThat(draft.getWeight()).isEqualTo(BigDecimal.ONE);
        assertThat(draft.getState()).isEqualTo(State.active());
        assertThat(draft.latestReading(LocalDate.MAX)).isEmpty();
        assertThat(draft.latestCheckIn(LocalDate.MAX)).isEmpty();
    }

    @Test
    void a_later_entry_of_the_same_day_stands_and_the_earlier_one_is_history() {
        KeyResult keyResult = CYCLE.checkIn(CheckIn.on(FRIDAY).value(28))
                .checkIn(CheckIn.on(FRIDAY).value(27));

        assertThat(keyResult.getCheckIns()).hasSize(2);
        assertThat(keyResult.checkInsUntil(FRIDAY))
                .containsExactly(CheckIn.on(FRIDAY).value(27));
        assertThat(keyResult.latestReading(FRIDAY)).contains(NumberReading.of(new BigDecimal("27")));
    }

    @Test
    void entries_after_the_day_do_not_exist() {
        KeyResult keyResult = CYCLE.checkIn(CheckIn.on(MONDAY).value(29))
                .checkIn(CheckIn.on(FRIDAY).value(27));

        assertThat(keyResult.checkInsUntil(MONDAY.minusDays(1))).isEmpty();
        assertThat(keyResult.latestCheckIn(FRIDAY.minusDays(1)))
                .contains(CheckIn.on(MONDAY).value(29));
        assertThat(keyResult.latestCheckIn(FRIDAY)).contains(CheckIn.on(FRIDAY).value(27));
    }

    @Test
    void entries_stand_in_order_of_their_days_whenever_they_were_entered() {
        KeyResult keyResult = CYCLE.checkIn(CheckIn.on(FRIDAY).value(27))
                .checkIn(CheckIn.on(MONDAY).value(29));

        assertThat(keyResult.checkInsUntil(FRIDAY)).extracting(CheckIn::getOn).containsExactly(MONDAY, FRIDAY);
        assertThat(keyResult.getCheckIns()).extracting(CheckIn::getOn).containsExactly(FRIDAY, MONDAY);
    }

    @Test
    void an_entry_without_a_reading_leaves_the_latest_reading_as_it_was() {
        KeyResult keyResult = CYCLE.checkIn(CheckIn.on(MONDAY).value(29))
                .checkIn(CheckIn.on(FRIDAY).confidence("0.5"));

        assertThat(keyResult.latestReading(FRIDAY)).contains(NumberReading.of(new BigDecimal("29")));
        assertThat(keyResult.latestCheckIn(FRIDAY)).contains(CheckIn.on(FRIDAY).confidence("0.5"));
    }

    @Test
    void it_is_closed_with_a_decision() {
        KeyResult closed = CYCLE.close(FRIDAY, CloseDecision.ACHIEVED);

        assertThat(closed.getState().getPhase()).isEqualTo(Phase.CLOSED);
        assertThat(closed.getState().getDecision()).contains(CloseDecision.ACHIEVED);
        assertThat(closed.getState().getEndedOn()).contains(FRIDAY);
    }

    @Test
    void numbers_are_equal_however_they_are_given() {
        KeyResult one = CYCLE.toBuilder().weight("2.0").certainty("1.0").build();
        KeyResult other = CYCLE.toBuilder().weight(2).certainty(1).build();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(CYCLE.toBuilder().weight(0).build().getWeight()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertRefused(
                () -> KeyResult.builder().weight(-1).build(),
                "okr.invalid.range",
                "weight must not be negative but was -1",
                "weight");
        assertRefused(
                () -> KeyResult.builder().certainty("80").build(),
                "okr.invalid.range",
                "certainty must be from 0 to 1 but was 80",
                "certainty");
        assertRefused(
                () -> KeyResult.builder().carryCount(-1).build(),
                "okr.invalid.range",
                "carryCount must not be negative but was -1",
                "carryCount");
        assertRefused(
                () -> KeyResult.builder().id("a b").build(),
                "okr.invalid.id",
                "id must be 1 to 100 letters, digits, '-', '_' or '.', beginning with a letter or digit, but was 'a b'",
                "id");
    }

    @Test
    void it_says_what_it_is() {
        assertThat(CYCLE).hasToString("KeyResult cycle 'Shorter sales cycle'");
        assertThat(CYCLE.withTitle("a\u202Eb")).hasToString("KeyResult cycle 'a\\u202Eb'");
    }
}
