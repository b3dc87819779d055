package io.okr4j.scoring.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.time.FiscalCalendar;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.ScoringPolicy;
import io.okr4j.scoring.pace.WeeklyTable.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyTableTest {

    private static final Period Q3 = Period.ofQuarter(2026, 3);

    private static WeeklyTable table(Period period, String asOf, KeyResult keyResult, DayOfWeek weekStart) {
        Objective objective = Objective.builder()
                .title("o")
                .period(period)
                .addKeyResult(keyResult)
                .build();
        GradingContext context =
                GradingContext.of(objective, keyResult, LocalDate.parse(asOf), ScoringPolicy.standard());
        return WeeklyTable.of(context, weekStart, PaceLine.of(context)).orElseThrow();
    }

    private static KeyResult keyResult(String... daysAndValues) {
        KeyResult keyResult = KeyResult.builder()
                .id("kr")
                .title("kr")
                .measure(Measure.from(0).to(100))
                .build();
        for (int i = 0; i < daysAndValues.length; i += 2) {
            keyResult = keyResult.checkIn(
                    CheckIn.on(LocalDate.parse(daysAndValues[i])).value(daysAndValues[i + 1]));
        }
        return keyResult;
    }

    @Test
    void a_quarter_that_begins_in_mid_week_has_fourteen_weeks_and_drops_none() {
        WeeklyTable table = table(
                Q3,
                "2026-08-14",
                keyResult("2026-07-03", "5", "2026-07-10", "10", "2026-07-24", "20", "2026-08-07", "40"),
                DayOfWeek.MONDAY);

        assertThat(table.weeks()).hasSize(14);
        assertThat(table.months().values().stream().map(List::size)).containsExactly(5, 4, 5);
        // from 27 July to 2 August: its Thursday is in July
        assertThat(table.weeks().get(4).month()).isEqualTo(YearMonth.of(2026, 7));
        // from 31 August to 6 September: its Thursday is in September
        assertThat(table.weeks().get(9).month()).isEqualTo(YearMonth.of(2026, 9));
        assertThat(table.text()).isEqualTo("""
                month     week 1   week 2   week 3   week 4   week 5
                2026-07      5 %     10 %        –     20 %        –
                2026-08     40 %        –        .        .
                2026-09        .        .        .        .        .
                """);
    }

    @Test
    void a_quarter_of_whole_weeks_has_thirteen_and_that_of_a_53_week_year_fourteen() {
        FiscalCalendar retail = FiscalCalendar.startingIn(Month.JANUARY);
        assertThat(table(Period.ofWeeks(LocalDate.of(2026, 2, 1), 13), "2026-02-01", keyResult(), DayOfWeek.SUNDAY)
                        .weeks())
                .hasSize(13);
        assertThat(table(Period.ofWeeks(LocalDate.of(2023, 10, 29), 14), "2023-10-29", keyResult(), DayOfWeek.SUNDAY)
                        .weeks())
                .hasSize(14);
        assertThat(table(retail.quarter(2026, 1), "2026-01-01", keyResult(), DayOfWeek.THURSDAY)
                        .weeks())
                .hasSize(13);
    }

    @ParameterizedTest
    @CsvSource({
        // retail quarters begin on a Sunday, also where that is the first of a month; a second quarter has 91 days
        "2023-10-29, 2024-02-03, 14, SUNDAY",
        "2026-02-01, 2026-05-02, 13, SUNDAY",
        "2026-04-01, 2026-06-30, 14, MONDAY",
        "2026-07-01, 2026-09-30, 14, MONDAY",
        "2026-07-01, 2026-07-01, 1,  MONDAY",
    })
    void a_period_of_weeks_is_divided_into_its_own(LocalDate first, LocalDate last, int weeks, DayOfWeek weekStart) {
        KeyResult keyResult = keyResult();
        Objective objective = Objective.builder()
                .title("o")
                .period(Period.of(first, last))
                .addKeyResult(keyResult)
                .build();
        GradingContext context = GradingContext.of(objective, keyResult, first, ScoringPolicy.standard());

        WeeklyTable table = WeeklyTable.of(context).orElseThrow();

        assertThat(table.weeks()).hasSize(weeks);
        assertThat(table.weeks())
                .isEqualTo(WeeklyTable.of(context, weekStart, PaceLine.of(context))
                        .orElseThrow()
                        .weeks());
    }

    @Test
    void a_week_tells_what_there_was_and_what_was_expected_at_its_end() {
        Week week = table(Q3, "2026-07-12", keyResult("2026-07-10", "10"), DayOfWeek.MONDAY)
                .weeks()
                .get(1);

        assertThat(week.number()).isEqualTo(2);
        assertThat(week.days()).isEqualTo(Period.of(LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 12)));
        assertThat(week.checkedIn()).isTrue();
        assertThat(week.progress()).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("0.1"));
        // 11 of 91 days
        assertThat(week.expected()).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("0.120879120879121"));
    }

    @Test
    void a_week_in_which_nobody_checked_in_is_silent_and_keeps_what_was_read_before() {
        Week week = table(Q3, "2026-08-14", keyResult("2026-07-03", "5"), DayOfWeek.MONDAY)
                .weeks()
                .get(2);

        assertThat(week.silent()).isTrue();
        assertThat(week.progress()).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("0.05"));
    }

    @Test
    void without_a_period_there_is_no_table() {
        KeyResult keyResult = keyResult();
        Objective timeless =
                Objective.builder().title("o").addKeyResult(keyResult).build();

        assertThat(WeeklyTable.of(GradingContext.of(timeless, keyResult, Q3.getStart(), ScoringPolicy.standard())))
                .isEmpty();
    }

    @Property
    void every_day_lies_in_exactly_one_week_of_a_month_it_touches(
            @ForAll @IntRange(min = 0, max = 3000) int start,
            @ForAll @IntRange(min = 0, max = 120) int days,
            @ForAll DayOfWeek weekStart) {
        LocalDate first = LocalDate.of(2020, 1, 1).plusDays(start);
        Period period = Period.of(first, first.plusDays(days));
        List<Week> weeks =
                table(period, first.toString(), keyResult(), weekStart).weeks();

        assertThat(weeks.stream().mapToLong(week -> week.days().days()).sum()).isEqualTo(days + 1L);
        for (Week week : weeks) {
            assertThat(week.month())
                    .isBetween(
                            YearMonth.from(week.days().getStart()),
                            YearMonth.from(week.days().getEnd()));
            assertThat(week.days().days()).isBetween(1L, 7L);
        }
    }
}
