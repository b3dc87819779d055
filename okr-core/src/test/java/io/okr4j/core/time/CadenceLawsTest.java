package io.okr4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(TimeArbitraries.class)
@Domain(DomainContext.Global.class)
class CadenceLawsTest {

    @Property
    void next_and_first_come_after_the_date_and_fall_on_the_day(@ForAll Cadence cadence, @ForAll LocalDate date) {
        for (LocalDate found : List.of(cadence.next(date), cadence.firstAfter(date))) {
            assertThat(found).isAfter(date);
            cadence.getDayOfWeek()
                    .ifPresent(day -> assertThat(found.getDayOfWeek()).isEqualTo(day));
            cadence.getDayOfMonth()
                    .ifPresent(
                            day -> assertThat(found.getDayOfMonth()).isEqualTo(Math.min(day, found.lengthOfMonth())));
        }
    }

    @Property
    void the_first_never_comes_later_than_the_next(@ForAll Cadence cadence, @ForAll LocalDate date) {
        assertThat(cadence.firstAfter(date)).isBeforeOrEqualTo(cadence.next(date));
    }

    @Property
    void dates_rise_and_lie_in_the_period(@ForAll Cadence cadence, @ForAll Period period) {
        List<LocalDate> dates = cadence.dates(period);
        assertThat(dates).allMatch(period::contains);
        for (int i = 1; i < dates.size(); i++) {
            assertThat(dates.get(i)).isAfter(dates.get(i - 1)).isEqualTo(cadence.next(dates.get(i - 1)));
        }
    }

    @Property
    void dates_leave_out_none_that_is_due(@ForAll Cadence cadence, @ForAll Period period) {
        Assume.that(counted(cadence));
        assertThat(cadence.dates(period))
                .isEqualTo(period.getStart()
                        .datesUntil(period.getEnd().plusDays(1))
                        .filter(day -> cadence.next(day.minusDays(1)).equals(day))
                        .toList());
    }

    @Property
    void dates_of_two_periods_in_a_row_are_the_dates_of_both_together(
            @ForAll Cadence cadence, @ForAll Period period, @ForAll @IntRange(max = 200) int days) {
        Assume.that(counted(cadence));
        Period after = Period.of(period.getEnd().plusDays(1), period.getEnd().plusDays(1L + days));
        assertThat(cadence.dates(period.withEnd(after.getEnd())))
                .isEqualTo(Stream.concat(cadence.dates(period).stream(), cadence.dates(after).stream())
                        .toList());
    }

    @Property
    void what_follows_a_check_in_lies_after_its_due_date_and_its_day_and_is_the_first_such(
            @ForAll Cadence cadence,
            @ForAll LocalDate date,
            @ForAll @IntRange(max = 200) int delay,
            @ForAll @IntRange(max = 30) int grace) {
        LocalDate due = cadence.firstAfter(date);
        LocalDate done = due.plusDays(delay - 50L);
        NextCheckIn after = cadence.afterCheckIn(due, done, grace);
        List<LocalDate> steps = Stream.iterate(due, step -> step.isBefore(due.plusDays(400)), cadence::next)
                .toList();
        assertThat(after.getDue())
                .isEqualTo(steps.stream()
                        .filter(step -> step.isAfter(due) && step.isAfter(done))
                        .findFirst()
                        .orElseThrow());
        assertThat(after.isMissed()).isEqualTo(done.isAfter(due.plusDays(grace)));
    }

    @Property
    void a_reference_is_a_check_in_date_and_so_is_every_step_from_it(@ForAll Cadence cadence) {
        Assume.that(cadence.getReference().isPresent());
        LocalDate reference = cadence.getReference().orElseThrow();
        assertThat(cadence.next(reference.minusDays(1))).isEqualTo(reference);
        assertThat(cadence.withReference(cadence.next(reference)).next(reference.minusDays(1)))
                .isEqualTo(reference);
    }

    /** A biweekly or quarterly cadence without a reference starts anew in every period. */
    private static boolean counted(Cadence cadence) {
        return cadence.getReference().isPresent()
                || (cadence.getFrequency() != Frequency.BIWEEKLY && cadence.getFrequency() != Frequency.QUARTERLY);
    }
}
