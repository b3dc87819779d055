package io.okr4j.core;

import static io.okr4j.core.invariant.Refusals.assertIncomplete;
import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What people put on record beside objectives and key results. */
class RecordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @Test
    void a_purpose_gets_its_id_from_its_title() {
        Purpose mission = Purpose.of(PurposeKind.MISSION, "Make travel simple");

        assertThat(mission.getId()).isEqualTo("make-travel-simple");
        assertThat(mission.getKind()).isEqualTo(PurposeKind.MISSION);
        assertThat(Purpose.of(PurposeKind.VISION, "…").getId()).isEqualTo("purpose");
        assertThat(mission.toBuilder().id("m").build().getTitle()).isEqualTo("Make travel simple");
        assertIncomplete(() -> Purpose.builder().build(), "kind", "title");
        assertRefused(
                () -> mission.withId("m 1"),
                "okr.invalid.id",
                "id must be 1 to 100 letters, digits, '-', '_' or '.', beginning with a letter or digit, but was 'm 1'",
                "id");
    }

    @Test
    void evidence_names_its_source() {
        Evidence evidence = Evidence.from("CRM");

        assertThat(evidence.getSource()).isEqualTo("CRM");
        assertThat(evidence.getQuality()).isEmpty();
        assertThat(evidence.toBuilder().link("https://crm.example").build().getLink())
                .contains("https://crm.example");
        assertIncomplete(() -> Evidence.builder().build(), "source");
    }

    @Test
    void a_grade_that_a_person_gave_is_from_zero_to_one() {
        assertThat(GradeOverride.builder().grade("0.70").build())
                .isEqualTo(GradeOverride.builder().grade(new BigDecimal("0.7")).build());
        assertThat(GradeOverride.builder().grade(1).build().getGrade()).isEqualTo(BigDecimal.ONE);
        assertRefused(
                () -> GradeOverride.builder().grade("1.2").build(),
                "okr.invalid.range",
                "grade must be from 0 to 1 but was 1.2",
                "grade");
        assertIncomplete(() -> GradeOverride.builder().build(), "grade");
    }

    @Test
    void a_retrospective_looks_back_on_a_period() {
        Retrospective retrospective = Retrospective.builder()
                .period(Period.ofQuarter(2026, 3))
                .addWin("a licence")
                .addLoss("two customers")
                .addNearMiss("one deal")
                .build();

        assertThat(retrospective.getWins()).containsExactly("a licence");
        assertThat(retrospective.getLosses()).containsExactly("two customers");
        assertThat(retrospective.getNearMisses()).containsExactly("one deal");
        assertThat(retrospective.toBuilder().build()).isEqualTo(retrospective);
        assertIncomplete(() -> Retrospective.builder().build(), "period");
    }

    @Test
    void an_input_says_who_said_what_and_when() {
        TeamInput input = TeamInput.builder()
                .on(DAY)
                .author("Bea")
                .text("fewer goals")
                .addChanged(Reference.to("churn"))
                .build();

        assertThat(input.getChanged()).containsExactly(Reference.to("churn"));
        assertThat(input.toBuilder().build()).isEqualTo(input);
        assertIncomplete(() -> TeamInput.builder().build(), "on", "author", "text");
    }

    @Test
    void a_note_may_be_empty() {
        CheckInNote note = CheckInNote.builder().build();

        assertThat(note.getProgress()).isEmpty();
        assertThat(note.toBuilder().opportunities("a fair").build().getOpportunities())
                .contains("a fair");
    }
}
