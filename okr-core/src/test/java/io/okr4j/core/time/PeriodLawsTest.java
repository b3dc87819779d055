package io.okr4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(TimeArbitraries.class)
@Domain(DomainContext.Global.class)
class PeriodLawsTest {

    @Property
    void next_and_previous_undo_each_other(@ForAll Period period) {
        // days that are followed by whole months: the one exception, told in the documentation of next()
        Assume.that(wholeMonths(period) || !wholeMonths(period.next()));
        Assume.that(wholeMonths(period) || !wholeMonths(period.previous()));
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.previous().next()).isEqualTo(period);
    }

    @Property
    void next_and_previous_leave_no_gap(@ForAll Period period) {
        assertThat(period.next().getStart()).isEqualTo(period.getEnd().plusDays(1));
        assertThat(period.previous().getEnd()).isEqualTo(period.getStart().minusDays(1));
    }

    @Property
    void next_keeps_whole_months_whole_and_days_as_many(@ForAll Period period) {
        Period next = period.next();
        if (wholeMonths(period)) {
            assertThat(wholeMonths(next)).isTrue();
            assertThat(next.months()).hasSameSizeAs(period.months());
        } else {
            assertThat(next.days()).isEqualTo(period.days());
        }
    }

    @Property
    void contains_and_overlaps_itself(@ForAll Period period) {
        assertThat(period.contains(period)).isTrue();
        assertThat(period.overlaps(period)).isTrue();
        assertThat(period.intersection(period)).contains(period);
    }

    @Property
    void overlapping_is_mutual_and_means_a_common_day(
            @ForAll Period a, @ForAll @IntRange(max = 600) int shift, @ForAll @IntRange(max = 100) int days) {
        LocalDate start = a.getStart().plusDays(shift - 150L);
        Period b = Period.of(start, start.plusDays(days));
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        assertThat(a.intersection(b).isPresent()).isEqualTo(a.overlaps(b));
    }

    @Property
    void overlap_agrees_with_a_look_at_every_day(
            @ForAll LocalDate date,
            @ForAll @IntRange(max = 20) int shift,
            @ForAll @IntRange(max = 10) int daysOfA,
            @ForAll @IntRange(max = 10) int daysOfB) {
        Period a = Period.of(date, date.plusDays(daysOfA));
        LocalDate start = date.plusDays(shift - 10);
        Period b = Period.of(start, start.plusDays(daysOfB));
        List<LocalDate> common = a.getStart()
                .datesUntil(a.getEnd().plusDays(1))
                .filter(b::contains)
                .toList();
        assertThat(a.overlaps(b)).isEqualTo(!common.isEmpty());
        assertThat(a.contains(b)).isEqualTo(common.size() == b.days());
        assertThat(a.intersection(b).map(Period::days).orElse(0L)).isEqualTo(common.size());
        a.intersection(b).ifPresent(both -> {
            assertThat(a.contains(both)).isTrue();
            assertThat(b.contains(both)).isTrue();
        });
    }

    @Property
    void one_that_contains_another_overlaps_it(@ForAll Period a, @ForAll @IntRange(max = 400) int skip) {
        Assume.that(skip < a.days());
        Period part = a.withStart(a.getStart().plusDays(skip));
        assertThat(a.contains(part)).isTrue();
        assertThat(a.overlaps(part)).isTrue();
        assertThat(part.contains(a)).isEqualTo(skip == 0);
    }

    @Property
    void weeks_cover_it_without_gap_or_overlap(@ForAll Period period, @ForAll DayOfWeek weekStart) {
        List<Period> weeks = period.weeks(weekStart);
        assertTiles(period, weeks);
        assertThat(weeks.stream().skip(1)).allMatch(week -> week.getStart().getDayOfWeek() == weekStart);
        assertThat(weeks).allMatch(week -> week.days() <= 7);
        assertThat(weeks.subList(Math.min(1, weeks.size() - 1), weeks.size() - 1))
                .allMatch(week -> week.days() == 7);
    }

    @Property
    void months_cover_it_without_gap_or_overlap(@ForAll Period period) {
        List<Period> months = period.months();
        assertTiles(period, months);
        assertThat(months.stream().skip(1)).allMatch(month -> month.getStart().getDayOfMonth() == 1);
        assertThat(months)
                .allMatch(month -> month.getStart().getMonth() == month.getEnd().getMonth());
    }

    @Property
    void the_number_of_a_week_is_its_place_among_the_weeks(
            @ForAll Period period, @ForAll DayOfWeek weekStart, @ForAll @IntRange(max = 800) int days) {
        LocalDate date = period.getStart().plusDays(days);
        List<Period> weeks = period.weeks(weekStart);
        int found = 0;
        for (int i = 0; i < weeks.size(); i++) {
            if (weeks.get(i).contains(date)) {
                found = i + 1;
            }
        }
        assertThat(period.weekNumber(date, weekStart).orElse(0)).isEqualTo(found);
    }

    @Property
    void the_elapsed_share_never_falls_and_stays_within_zero_and_one(
            @ForAll Period period, @ForAll @IntRange(max = 1200) int days) {
        LocalDate date = period.getStart().plusDays(days - 200L);
        BigDecimal share = period.elapsedShare(date);
        assertThat(share).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(period.elapsedShare(date.plusDays(1))).isGreaterThanOrEqualTo(share);
        assertThat(period.elapsedShare(period.getEnd())).isEqualTo(BigDecimal.ONE);
        if (period.days() > 1) {
            assertThat(period.elapsedShare(period.getStart())).isEqualTo(BigDecimal.ZERO);
        }
    }

    @Property
    void text_reads_back(@ForAll Period period) {
        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void the_order_agrees_with_equality(@ForAll Period a, @ForAll Period b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(Period.parse(a.toString()))).isZero();
    }

    @Property
    void an_iso_week_has_the_number_that_java_time_gives_to_its_days(@ForAll LocalDate date) {
        Period week =
                Period.ofIsoWeek(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        assertThat(week.contains(date)).isTrue();
        assertThat(week).isEqualTo(Period.weekOf(date, DayOfWeek.MONDAY));
    }

    static void assertTiles(Period whole, List<Period> parts) {
        assertThat(parts).isNotEmpty();
        assertThat(parts.get(0).getStart()).isEqualTo(whole.getStart());
        assertThat(parts.get(parts.size() - 1).getEnd()).isEqualTo(whole.getEnd());
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).getStart())
                    .isEqualTo(parts.get(i - 1).getEnd().plusDays(1));
        }
    }

    private static boolean wholeMonths(Period period) {
        return period.getStart().getDayOfMonth() == 1
                && period.getEnd().plusDays(1).getDayOfMonth() == 1;
    }
}
