package io.okr4j.core;

import static io.okr4j.core.invariant.Refusals.assertIncomplete;
import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.measure.LevelName;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CheckInTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    @Test
    void a_number_is_read_in_any_form() {
        CheckIn checkIn = CheckIn.on(DAY).value(27);

        assertThat(checkIn.getReading()).contains(NumberReading.of(new BigDecimal("27")));
        assertThat(CheckIn.on(DAY).value("27.0")).isEqualTo(checkIn);
        assertThat(CheckIn.on(DAY).value(new BigDecimal("27.00"))).isEqualTo(checkIn);
    }

    @Test
    void every_other_kind_of_reading_has_a_method_of_its_own() {
        assertThat(CheckIn.on(DAY).ratio(3, 4).getReading()).contains(RatioReading.of(3, 4));
        assertThat(CheckIn.on(DAY).level(LevelName.TARGET).getReading()).contains(LevelReading.of(LevelName.TARGET));
        assertThat(CheckIn.on(DAY).done("beta", "launch").getReading()).contains(MilestoneReading.of("beta", "launch"));
    }

    @Test
    void members_are_read_one_beside_the_other_in_their_order() {
        CheckIn checkIn = CheckIn.on(DAY).member("wang", 3).member("bea", 5);

        MemberReading reading = (MemberReading) checkIn.getReading().orElseThrow();
        assertThat(reading.getValues().keySet()).containsExactly("wang", "bea");
        assertThat(reading.getValues()).containsEntry("bea", new BigDecimal("5"));
    }

    @Test
    void a_member_that_is_read_again_has_the_later_number() {
        CheckIn checkIn = CheckIn.on(DAY).member("wang", 3).member("wang", 4);

        assertThat(checkIn.getReading())
                .contains(MemberReading.builder()
                        .putValue("wang", new BigDecimal("4.0"))
                        .build());
    }

    @Test
    void a_member_takes_the_place_of_a_reading_of_another_kind() {
        assertThat(CheckIn.on(DAY).value(9).member("bea", 5).getReading())
                .contains(MemberReading.builder()
                        .putValue("bea", BigDecimal.valueOf(5))
                        .build());
    }

    @Test
    void what_was_said_and_who_said_it_is_kept() {
        CheckIn checkIn = CheckIn.on(DAY)
                .confidence("0.60")
                .note("two deals are late")
                .by("Bea")
                .withStatus(Status.AT_RISK)
                .withEvidence(Evidence.from("CRM"))
                .withBlockers(Blocker.of("no licence"), Blocker.of("no staff"));

        assertThat(checkIn.getReading()).isEmpty();
        assertThat(checkIn.getConfidence()).contains(new BigDecimal("0.6"));
        assertThat(checkIn.getStatus()).contains(Status.AT_RISK);
        assertThat(checkIn.getNote())
                .contains(CheckInNote.builder().progress("two deals are late").build());
        assertThat(checkIn.getAuthor()).contains("Bea");
        assertThat(checkIn.getEvidence()).contains(Evidence.from("CRM"));
        assertThat(checkIn.getBlockers()).containsExactly(Blocker.of("no licence"), Blocker.of("no staff"));
    }

    @Test
    void a_note_keeps_what_was_said_besides_progress() {
        CheckIn checkIn = CheckIn.on(DAY)
                .withNote(
                        CheckInNote.builder().progress("old").challenges("hard").build())
                .note("new");

        assertThat(checkIn.getNote())
                .contains(
                        CheckInNote.builder().progress("new").challenges("hard").build());
    }

    @Test
    void a_confidence_is_from_zero_to_one() {
        assertThat(CheckIn.builder().on(DAY).confidence(1).build().getConfidence())
                .contains(BigDecimal.ONE);
        assertRefused(
                () -> CheckIn.on(DAY).confidence("1.01"),
                "okr.invalid.range",
                "confidence must be from 0 to 1 but was 1.01",
                "confidence");
        assertRefused(
                () -> CheckIn.on(DAY).confidence("-0.1"),
                "okr.invalid.range",
                "confidence must be from 0 to 1 but was -0.1",
                "confidence");
        assertRefused(
                () -> CheckIn.on(DAY).confidence("60 %"),
                "okr.invalid.number",
                "confidence must be a decimal number of at most 30 digits, 15 of them after the point, but was '60 %'",
                "confidence");
    }

    @Test
    void it_has_a_day() {
        assertIncomplete(() -> CheckIn.builder().confidence("0.5").build(), "on");
    }
}
