package io.okr4j.core;

import static io.okr4j.core.invariant.Refusals.assertIncomplete;
import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.measure.Measure;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AmendmentTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 20);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 14);

    private static final KeyResult CHURN = KeyResult.builder()
            .id("churn")
            .title("Churn from 5 % to 3 %")
            .measure(Measure.from(5).to(3))
            .build();

    private static KeyResult amended(KeyResult keyResult, LocalDate on, long target) {
        return keyResult.amend(
                on,
                AmendmentReason.NEW_INFORMATION,
                "we know more",
                kr -> kr.withMeasure(Measure.from(5).to(target)));
    }

    @Test
    void an_amendment_keeps_what_was_promised_before_and_after() {
        KeyResult amended = amended(CHURN, JULY, 4);

        assertThat(amended.getAmendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.getOn()).isEqualTo(JULY);
            assertThat(amendment.getReason()).isEqualTo(AmendmentReason.NEW_INFORMATION);
            assertThat(amendment.getNote()).contains("we know more");
            assertThat(amendment.getAuthor()).isEmpty();
            assertThat(amendment.getBefore()).isEqualTo(CHURN.terms());
            assertThat(amendment.getAfter()).isEqualTo(amended.terms());
        });
        assertThat(CHURN.getAmendments()).isEmpty();
    }

    @Test
    void the_original_is_what_was_promised_before_the_first_amendment() {
        KeyResult twice = amended(amended(CHURN, JULY, 4), AUGUST, 2);

        assertThat(CHURN.original()).isEqualTo(CHURN.terms());
        assertThat(twice.original()).isEqualTo(CHURN.terms());
        assertThat(twice.terms().getMeasure()).contains(Measure.from(5).to(2));
    }

    @Test
    void the_terms_of_a_day_are_those_of_the_last_amendment_until_then() {
        KeyResult twice = amended(amended(CHURN, JULY, 4), AUGUST, 2);

        assertThat(twice.termsOn(JULY.minusDays(1)).getMeasure())
                .contains(Measure.from(5).to(3));
        assertThat(twice.termsOn(JULY).getMeasure()).contains(Measure.from(5).to(4));
        assertThat(twice.termsOn(AUGUST.minusDays(1)).getMeasure())
                .contains(Measure.from(5).to(4));
        assertThat(twice.termsOn(AUGUST).getMeasure()).contains(Measure.from(5).to(2));
        assertThat(twice.termsOn(LocalDate.MAX)).isEqualTo(twice.terms());
        assertThat(CHURN.termsOn(JULY)).isEqualTo(CHURN.terms());
    }

    @Test
    void of_two_amendments_of_one_day_the_later_one_holds_from_that_day() {
        KeyResult twice = amended(amended(CHURN, JULY, 4), JULY, 2);

        assertThat(twice.getAmendments()).hasSize(2);
        assertThat(twice.termsOn(JULY.minusDays(1))).isEqualTo(CHURN.terms());
        assertThat(twice.termsOn(JULY).getMeasure()).contains(Measure.from(5).to(2));
        assertThat(twice.original()).isEqualTo(CHURN.terms());
    }

    @Test
    void a_change_that_promises_the_same_is_no_amendment() {
        KeyResult same = CHURN.amend(
                JULY,
                AmendmentReason.CORRECTION,
                "",
                kr -> kr.withMeasure(Measure.from("5.0").to("3.00")).withContext("the north only"));

        assertThat(same.getAmendments()).isEmpty();
        assertThat(same.getContext()).contains("the north only");
    }

    @Test
    void every_part_of_what_a_key_result_promises_may_be_amended() {
        KeyResult amended = CHURN.amend(
                JULY,
                AmendmentReason.EXTERNAL_CHANGE,
                "the law",
                kr -> kr.toBuilder()
                        .title("Churn")
                        .deadline(AUGUST)
                        .weight("2.0")
                        .ambition(Ambition.COMMITTED)
                        .certainty("0.80")
                        .build());

        Terms after = amended.getAmendments().get(0).getAfter();
        assertThat(after.getTitle()).isEqualTo("Churn");
        assertThat(after.getDeadline()).contains(AUGUST);
        assertThat(after.getWeight()).contains(new BigDecimal("2"));
        assertThat(after.getAmbition()).contains(Ambition.COMMITTED);
        assertThat(after.getCertainty()).contains(new BigDecimal("0.8"));
        assertThat(after.getPeriod()).isEmpty();
    }

    @Test
    void an_objective_is_amended_in_title_period_and_ambition() {
        Objective loyal = Objective.builder()
                .title("Customers stay")
                .period(Period.ofQuarter(2026, 3))
                .build();
        Objective amended = loyal.amend(
                JULY,
                AmendmentReason.TEAM_CHANGE,
                "two left",
                o -> o.toBuilder()
                        .title("Customers of the north stay")
                        .period(Period.ofQuarter(2026, 4))
                        .ambition(Ambition.ASPIRATIONAL)
                        .build());

        assertThat(amended.getId()).isEqualTo("customers-stay");
        assertThat(amended.original()).isEqualTo(loyal.terms());
        assertThat(amended.terms().getPeriod()).contains(Period.ofQuarter(2026, 4));
        assertThat(amended.getAmendments())
                .singleElement()
                .satisfies(amendment -> assertThat(amendment.getAfter()).isEqualTo(amended.terms()));
        assertThat(loyal.amend(JULY, AmendmentReason.CORRECTION, "", o -> o.withRationale("why"))
                        .getAmendments())
                .isEmpty();
        assertThat(loyal.original()).isEqualTo(loyal.terms());
    }

    @Test
    void amendments_follow_each_other_day_by_day() {
        KeyResult amended = amended(CHURN, AUGUST, 4);

        assertRefused(
                () -> amended(amended, JULY, 2),
                "okr.invalid.amendment",
                "amendments must be in order of their days but 2026-07-20 follows 2026-08-14",
                "amendments");
    }

    @Test
    void an_amendment_keeps_the_id() {
        assertRefused(
                () -> CHURN.amend(JULY, AmendmentReason.CORRECTION, "", kr -> kr.withId("other")),
                "okr.invalid.amendment",
                "an amendment must keep the id 'churn' but changed it to 'other'",
                "amendments");
        assertRefused(
                () -> Objective.builder()
                        .id("loyal")
                        .build()
                        .amend(JULY, AmendmentReason.CORRECTION, "", o -> o.withId("other")),
                "okr.invalid.amendment",
                "an amendment must keep the id 'loyal' but changed it to 'other'",
                "amendments");
    }

    @Test
    void what_is_required_is_asked_for() {
        assertIncomplete(() -> Amendment.builder().build(), "on", "reason", "before", "after");
        assertIncomplete(() -> Terms.builder().build(), "title");
    }

    @Test
    void terms_are_equal_however_their_numbers_are_given() {
        Terms one =
                Terms.builder().title("Churn").weight("1.0").certainty("0.50").build();
        Terms other = Terms.builder()
                .title("Churn")
                .weight(1)
                .certainty(new BigDecimal("0.5"))
                .build();

        assertThat(one).isEqualTo(other);
        assertThat(one.toBuilder().certainty(1).build().getCertainty()).contains(BigDecimal.ONE);
    }
}
