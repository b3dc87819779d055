package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Reading;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CheckInLaws {

    /** Ten days, so that several entries fall on one of them. */
    private static final Period DAYS = Period.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 10));

    @Provide
    Arbitrary<LocalDate> days() {
        return TimeArbitraries.days(DAYS);
    }

    @Provide
    Arbitrary<CheckIn> entries() {
        return Combinators.combine(ReadingArbitraries.checkIns(), days()).as(CheckIn::withOn);
    }

    @Provide
    Arbitrary<KeyResult> keyResults() {
        return entries()
                .list()
                .ofMaxSize(12)
                .map(entries -> KeyResult.builder()
                        .title("Churn")
                        .addAllCheckIns(entries)
                        .build());
    }

    @Property
    void of_each_day_up_to_the_date_the_last_entry_stands(
            @ForAll("keyResults") KeyResult keyResult, @ForAll("days") LocalDate asOf) {
        assertThat(keyResult.checkInsUntil(asOf)).isEqualTo(standing(keyResult.getCheckIns(), asOf));
    }

    @Property
    void a_later_date_only_adds_entries_at_the_end(
            @ForAll("keyResults") KeyResult keyResult, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;

        List<CheckIn> until = keyResult.checkInsUntil(earlier);

        assertThat(keyResult.checkInsUntil(later).subList(0, until.size())).isEqualTo(until);
    }

    @Property
    void an_entry_of_a_later_day_does_not_exist(
            @ForAll("keyResults") KeyResult keyResult,
            @ForAll("entries") CheckIn entry,
            @ForAll("days") LocalDate asOf) {
        KeyResult entered = keyResult.checkIn(entry);

        if (entry.getOn().isAfter(asOf)) {
            assertThat(entered.checkInsUntil(asOf)).isEqualTo(keyResult.checkInsUntil(asOf));
            assertThat(entered.latestReading(asOf)).isEqualTo(keyResult.latestReading(asOf));
            assertThat(entered.latestCheckIn(asOf)).isEqualTo(keyResult.latestCheckIn(asOf));
        } else {
            assertThat(entered.checkInsUntil(asOf)).contains(entry);
        }
    }

    @Property
    void what_was_entered_stays_in_the_history_in_its_order(
            @ForAll("keyResults") KeyResult keyResult, @ForAll("entries") CheckIn entry) {
        List<CheckIn> expected = new ArrayList<>(keyResult.getCheckIns());
        expected.add(entry);

        assertThat(keyResult.checkIn(entry).getCheckIns()).isEqualTo(expected);
    }

    @Property
    void the_latest_reading_is_that_of_the_last_standing_entry_that_has_one(
            @ForAll("keyResults") KeyResult keyResult, @ForAll("days") LocalDate asOf) {
        List<CheckIn> standing = standing(keyResult.getCheckIns(), asOf);
        Optional<Reading> expected = Optional.empty();
        for (CheckIn checkIn : standing) {
            if (checkIn.getReading().isPresent()) {
                expected = checkIn.getReading();
            }
        }

        assertThat(keyResult.latestReading(asOf)).isEqualTo(expected);
        assertThat(keyResult.latestCheckIn(asOf))
                .isEqualTo(standing.isEmpty() ? Optional.empty() : Optional.of(standing.get(standing.size() - 1)));
    }

    private static List<CheckIn> standing(List<CheckIn> entered, LocalDate asOf) {
        List<CheckIn> standing = new ArrayList<>();
        for (LocalDate day = DAYS.getStart(); !day.isAfter(asOf); day = day.plusDays(1)) {
            Optional<CheckIn> last = Optional.empty();
            for (CheckIn checkIn : entered) {
                if (checkIn.getOn().equals(day)) {
                    last = Optional.of(checkIn);
                }
            }
            last.ifPresent(standing::add);
        }
        return standing;
    }
}
