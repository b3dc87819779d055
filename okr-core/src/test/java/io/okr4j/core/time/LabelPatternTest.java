package io.okr4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.okr4j.core.invariant.InvalidOkrException;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPatternTest {

    private static final FiscalCalendar JULY = FiscalCalendar.startingIn(Month.JULY);
    private static final LocalDate APRIL_2024 = LocalDate.of(2024, 4, 15);

    @Test
    void writes_a_label_as_a_company_wants_it() {
        LabelPattern pattern = LabelPattern.of("GJ {yy}/{nextYy}-Q{quarter}");
        assertThat(JULY.label(APRIL_2024, pattern)).isEqualTo("GJ 23/24-Q4");
        assertThat(JULY.label(JULY.quarter(2023, 4), pattern)).isEqualTo("GJ 23/24-Q4");
    }

    /** The table in the documentation of the type. */
    @ParameterizedTest
    @CsvSource({
        "yyyy, 2023",
        "yy, 23",
        "nextYyyy, 2024",
        "nextYy, 24",
        "fiscalYear, 2024",
        "fiscalYy, 24",
        "half, 2",
        "trimester, 3",
        "quarter, 4",
        "month, 10",
        "mm, 10",
        "start, 2024-04-01",
        "end, 2024-06-30"
    })
    void knows_each_word(String word, String written) {
        assertThat(JULY.namedByEndYear().label(APRIL_2024, LabelPattern.of("{" + word + "}")))
                .isEqualTo(written);
    }

    @Test
    void writes_two_digits_where_two_are_asked_for() {
        FiscalCalendar calendar = FiscalCalendar.calendarYear();
        assertThat(calendar.label(Period.ofMonth(2009, 3), LabelPattern.of("{yy}-{mm} {nextYy} {month}")))
                .isEqualTo("09-03 10 3");
        assertThat(calendar.label(Period.ofYear(1999), LabelPattern.of("{yy}/{nextYy}")))
                .isEqualTo("99/00");
    }

    @Test
    void tells_any_other_period_by_its_first_day() {
        assertThat(FiscalCalendar.calendarYear()
                        .label(Period.parse("2026-09-28/2026-10-11"), LabelPattern.of("Sprint {start} (Q{quarter})")))
                .isEqualTo("Sprint 2026-09-28 (Q3)");
    }

    @Test
    void writes_all_other_text_as_it_is() {
        assertThat(JULY.label(APRIL_2024, LabelPattern.of("第{quarter}季度 $1 \\ %d yy")))
                .isEqualTo("第4季度 $1 \\ %d yy");
        assertThat(JULY.label(APRIL_2024, LabelPattern.of("Spring"))).isEqualTo("Spring");
    }

    @Test
    void refuses_an_unknown_word_and_lists_the_known_ones() {
        InvalidOkrException refusal = refusal("{year}-Q{quarter}");
        assertThat(refusal)
                .hasMessage("{year} is unknown; known are {yyyy}, {yy}, {nextYyyy}, {nextYy}, {fiscalYear}, {fiscalYy},"
                        + " {half}, {trimester}, {quarter}, {month}, {mm}, {start}, {end}");
        assertThat(refusal.code()).isEqualTo("okr.invalid.label");
        assertThat(refusal.attributes()).containsExactly("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "{", "}", "{}", "{yy", "yy}", "{{yy}}", "{yy}}", "{ yy }", "{YY}", "Q{quarter}}"})
    void refuses_blanks_and_stray_braces(String text) {
        assertThat(refusal(text).code()).isEqualTo("okr.invalid.label");
    }

    @Test
    void refuses_a_text_that_is_too_long() {
        assertThat(refusal("{".repeat(1_000_000)))
                .hasMessage("pattern must have at most 200 characters but had 1000000");
        assertThat(LabelPattern.of("x".repeat(200)).getText()).hasSize(200);
    }

    @Test
    void is_equal_by_its_text() {
        LabelPattern pattern = LabelPattern.of("Q{quarter}");
        assertThat(pattern).isEqualTo(LabelPattern.builder().text("Q{quarter}").build());
        assertThat(pattern.toBuilder().build()).isEqualTo(pattern).hasToString("Q{quarter}");
        assertThat(pattern.withText("H{half}")).isNotEqualTo(pattern);
    }

    private static InvalidOkrException refusal(String text) {
        return catchThrowableOfType(InvalidOkrException.class, () -> LabelPattern.of(text));
    }
}
