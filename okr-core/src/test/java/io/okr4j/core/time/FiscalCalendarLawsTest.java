package io.okr4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(TimeArbitraries.class)
@Domain(DomainContext.Global.class)
class FiscalCalendarLawsTest {

    @Property
    void next_and_previous_undo_each_other(@ForAll FiscalCalendar calendar, @ForAll LocalDate date) {
        for (Period part : partsOf(calendar, date)) {
            assertThat(calendar.previous(calendar.next(part))).isEqualTo(part);
            assertThat(calendar.next(calendar.previous(part))).isEqualTo(part);
        }
    }

    @Property
    void next_is_the_neighbour_of_the_same_kind(@ForAll FiscalCalendar calendar, @ForAll LocalDate date) {
        List<Period> parts = partsOf(calendar, date);
        for (int kind = 0; kind < parts.size(); kind++) {
            Period part = parts.get(kind);
            assertThat(calendar.next(part))
                    .isEqualTo(partsOf(calendar, part.getEnd().plusDays(1)).get(kind));
            assertThat(calendar.previous(part))
                    .isEqualTo(partsOf(calendar, part.getStart().minusDays(1)).get(kind));
        }
    }

    @Property
    void the_parts_of_a_year_tile_it(
            @ForAll FiscalCalendar calendar, @ForAll @IntRange(min = 1950, max = 2150) int year) {
        Period whole = calendar.year(year);
        PeriodLawsTest.assertTiles(whole, parts(2, half -> calendar.half(year, half)));
        PeriodLawsTest.assertTiles(whole, parts(3, trimester -> calendar.trimester(year, trimester)));
        PeriodLawsTest.assertTiles(whole, parts(4, quarter -> calendar.quarter(year, quarter)));
        PeriodLawsTest.assertTiles(whole, parts(12, month -> calendar.month(year, month)));
    }

    @Property
    void years_tile_time(@ForAll FiscalCalendar calendar, @ForAll @IntRange(min = 1950, max = 2150) int year) {
        assertThat(calendar.year(year + 1).getStart())
                .isEqualTo(calendar.year(year).getEnd().plusDays(1));
    }

    @Property
    void every_part_of_a_date_contains_it(@ForAll FiscalCalendar calendar, @ForAll LocalDate date) {
        assertThat(partsOf(calendar, date)).allMatch(part -> part.contains(date));
    }

    @Property
    void the_numbers_of_a_date_lead_to_its_parts(@ForAll FiscalCalendar calendar, @ForAll LocalDate date) {
        int year = calendar.fiscalYear(date);
        assertThat(partsOf(calendar, date))
                .containsExactly(
                        calendar.year(year),
                        calendar.half(year, calendar.fiscalHalf(date)),
                        calendar.trimester(year, calendar.fiscalTrimester(date)),
                        calendar.quarter(year, calendar.fiscalQuarter(date)),
                        calendar.month(year, calendar.fiscalMonth(date)));
    }

    @Property
    void a_year_of_weeks_has_52_or_53_and_ends_on_its_day(
            @ForAll FiscalCalendar calendar, @ForAll @IntRange(min = 1950, max = 2150) int year) {
        Period whole = calendar.year(year);
        calendar.weeksIn(year).ifPresent(weeks -> {
            assertThat(weeks).isBetween(52, 53);
            assertThat(whole.days()).isEqualTo(7L * weeks);
        });
        assertThat(calendar.weeksIn(year).isPresent())
                .isEqualTo(calendar.getWeekPattern().isPresent());
        calendar.getLastDay()
                .ifPresent(day -> assertThat(whole.getEnd().getDayOfWeek()).isEqualTo(day));
    }

    @Property
    void a_year_lies_where_its_name_says(
            @ForAll FiscalCalendar calendar, @ForAll @IntRange(min = 1950, max = 2150) int year) {
        // a year of weeks may start up to six days before the month that names it
        LocalDate early = calendar.year(year).getStart().plusDays(10);
        int named = calendar.isNamedByEndYear() ? early.plusDays(340).getYear() : early.getYear();
        assertThat(calendar.fiscalYear(early)).isEqualTo(year).isEqualTo(named);
    }

    @Property
    void a_label_is_the_same_in_every_locale(@ForAll FiscalCalendar calendar, @ForAll LocalDate date) {
        LabelPattern pattern = LabelPattern.of("{yyyy} {nextYy} {fiscalYy} {half} {trimester} {quarter} {mm} {start}");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            String expected = calendar.label(date, pattern);
            for (String tag : List.of("ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(calendar.label(date, pattern)).isEqualTo(expected).matches("[0-9 -]+");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<Period> partsOf(FiscalCalendar calendar, LocalDate date) {
        return List.of(
                calendar.yearOf(date),
                calendar.halfOf(date),
                calendar.trimesterOf(date),
                calendar.quarterOf(date),
                calendar.monthOf(date));
    }

    private static List<Period> parts(int count, IntFunction<Period> part) {
        return IntStream.rangeClosed(1, count).mapToObj(part).toList();
    }
}
