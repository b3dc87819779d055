package io.okr4j.scoring;

import static io.okr4j.scoring.Given.END;
import static io.okr4j.scoring.Given.FIRST_FRIDAY;
import static io.okr4j.scoring.Given.QUARTER;
import static io.okr4j.scoring.Given.keyResult;
import static io.okr4j.scoring.Given.number;
import static io.okr4j.scoring.Given.read;
import static io.okr4j.scoring.Given.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.AmendmentReason;
import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.ReadingAggregation;
import io.okr4j.core.measure.Recurrence;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.Scope;
import io.okr4j.core.measure.ScopeKind;
import io.okr4j.core.measure.Sense;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Metric CYCLE = Measure.from(30).to("25.5").unit(Unit.DAYS);

    @Nested
    class AMetric {

        @Test
        void that_falls_is_measured_from_its_baseline() {
            Progress progress = Progress.of(read(CYCLE, "27"), END);

            assertThat(progress.raw()).contains(number("0.666666666666667"));
            assertThat(progress.explain()).isEqualTo("30 → 27 of 30 → 25.5 days: 3 of 4.5 days = 66.7 %");
            assertThat(progress).hasToString("66.7 %");
        }

        @Test
        void keeps_what_lies_beyond_the_target_beside_what_counts() {
            Progress beyond = Progress.of(read(Measure.from(0).to(100), "150"), END);
            Progress back = Progress.of(read(Measure.from(50).to(100), "40"), END);

            assertThat(beyond.raw()).contains(number("1.5"));
            assertThat(beyond.clamped()).contains(number("1"));
            assertThat(beyond.explain()).isEqualTo("0 → 150 of 0 → 100: 150 of 100 = 150 %; counts as 100 %");
            assertThat(back.raw()).contains(number("-0.2"));
            assertThat(back.clamped()).contains(number("0"));
            assertThat(Progress.of(
                                    read(Measure.from(0).to(100), "150"),
                                    END,
                                    ScoringPolicy.standard().ceiling("1.2", "snowdrop-mcp"))
                            .clamped())
                    .contains(number("1.2"));
        }

        @Test
        void of_very_small_numbers_is_explained_with_the_digits_that_matter() {
            assertThat(Progress.of(read(Measure.from("0.00008").to("0.00002"), "0.000056"), END)
                            .explain())
                    .isEqualTo("0.00008 → 0.000056 of 0.00008 → 0.00002: 0.000024 of 0.00006 = 40 %");
        }

        @Test
        void whose_baseline_is_its_target_is_what_the_policy_says() {
            KeyResult flat = read(Measure.from(40).to(40), "41");

            assertThat(Progress.of(flat, END).reason()).contains(Reason.FLAT);
            assertThat(clamped(flat, ScoringPolicy.FlatTarget.ZERO)).contains(number("0"));
            assertThat(clamped(flat, ScoringPolicy.FlatTarget.FULL)).contains(number("1"));
            assertThat(clamped(flat, ScoringPolicy.FlatTarget.MET_OR_NOT)).contains(number("1"));
            KeyResult falling = read(Measure.from(40).to(40).withDirection(Direction.DECREASE), "41");
            assertThat(clamped(falling, ScoringPolicy.FlatTarget.MET_OR_NOT)).contains(number("0"));
        }

        private Optional<BigDecimal> clamped(KeyResult keyResult, ScoringPolicy.FlatTarget flat) {
            return Progress.of(keyResult, END, ScoringPolicy.standard().withFlatTarget(flat))
                    .clamped();
        }

        @Test
        void without_a_baseline_starts_at_zero_only_where_the_policy_says_so() {
            KeyResult unknown = read(Metric.builder().target(6).build(), "3");

            assertThat(Progress.of(unknown, END).reason()).contains(Reason.NO_BASELINE);
            assertThat(Progress.of(
                                    unknown,
                                    END,
                                    ScoringPolicy.standard().withMissingBaseline(ScoringPolicy.MissingBaseline.ZERO))
                            .raw())
                    .contains(number("0.5"));
        }

        @Test
        void takes_its_baseline_from_the_base_of_a_relative_target() {
            Metric revenue = Metric.builder()
                    .relativeTarget(RelativeTarget.builder()
                            .base(500000)
                            .rate(15)
                            .sense(Sense.RELATIVE)
                            .build())
                    .build();

            assertThat(Progress.of(read(revenue, "537500"), END).raw()).contains(number("0.5"));
            assertThat(Progress.of(
                                    read(
                                            Metric.builder()
                                                    .relativeTarget(RelativeTarget.builder()
                                                            .rate(2)
                                                            .sense(Sense.ABSOLUTE)
                                                            .build())
                                                    .build(),
                                            "5"),
                                    END)
                            .reason())
                    .contains(Reason.NO_TARGET);
        }

        @Test
        void without_a_reading_has_no_number() {
            assertThat(Progress.of(keyResult(CYCLE), END).reason()).contains(Reason.NO_READING);
            assertThat(Progress.of(keyResult(CYCLE), END).explain())
                    .isEqualTo("not measured: nothing has been read yet");
            assertThat(Progress.of(
                                    keyResult(CYCLE),
                                    END,
                                    ScoringPolicy.standard()
                                            .withMissingReading(ScoringPolicy.MissingReading.AT_BASELINE))
                            .raw())
                    .contains(number("0"));
            assertThat(Progress.of(
                                    keyResult(CYCLE)
                                            .checkIn(CheckIn.on(FIRST_FRIDAY).done("x")),
                                    END)
                            .reason())
                    .contains(Reason.UNSUITED_READING);
        }

        @Test
        void knows_nothing_of_later_days() {
            KeyResult twice = weekly(Measure.from(0).to(10), 2, 5);

            assertThat(Progress.of(twice, FIRST_FRIDAY.plusDays(6)).raw()).contains(number("0.2"));
            assertThat(Progress.of(twice, FIRST_FRIDAY.minusDays(1)).reason()).contains(Reason.NO_READING);
        }

        @Test
        void takes_the_later_entry_of_one_day() {
            KeyResult corrected = weekly(Measure.from(0).to(10), 2, 5)
                    .checkIn(CheckIn.on(FIRST_FRIDAY.plusWeeks(1)).value(4));
            KeyResult silenced =
                    corrected.checkIn(CheckIn.on(FIRST_FRIDAY.plusWeeks(1)).confidence("0.5"));

            assertThat(Progress.of(corrected, END).raw()).contains(number("0.4"));
            assertThat(Progress.of(silenced, END).raw()).contains(number("0.2"));
        }

        @Test
        void counts_readings_of_its_window_only() {
            Period august = Period.ofMonth(2026, 8);
            KeyResult windowed = weekly(
                    Measure.from(0)
                            .to(25000)
                            .withAggregation(ReadingAggregation.SUM)
                            .withWindow(august),
                    9000,
                    9000,
                    9000,
                    9000,
                    9000,
                    9000,
                    5000);

            assertThat(Progress.of(windowed, LocalDate.of(2026, 7, 31)).reason())
                    .contains(Reason.NOT_YET_OBSERVABLE);
            Progress open = Progress.of(windowed, LocalDate.of(2026, 8, 14));
            assertThat(open.raw()).contains(number("0.56"));
            assertThat(open.explain())
                    .isEqualTo("sum of 2 readings 9000, 5000 = 14000; 0 → 14000 of 0 → 25000: 14000 of 25000 = 56 %;"
                            + " its window is open until 2026-08-31");
        }

        @Test
        void is_measured_against_what_was_promised_on_the_day() {
            KeyResult amended = weekly(Measure.from(0).to(10), 5, 5)
                    .amend(
                            FIRST_FRIDAY.plusDays(5),
                            AmendmentReason.NEW_INFORMATION,
                            "too easy",
                            kr -> kr.withMeasure(Measure.from(0).to(20)));

            assertThat(Progress.of(amended, FIRST_FRIDAY).raw()).contains(number("0.5"));
            assertThat(Progress.of(amended, END).raw()).contains(number("0.25"));
        }
    }

    @Nested
    class ReadingsOfAPeriod {

        private final Metric demos = Measure.from(0).to(25).unit(Unit.count("demos"));

        @Test
        void are_added_up_from_nothing() {
            KeyResult signed = weekly(
                    Measure.from(500).to(120).toBuilder()
                            .baseline(100)
                            .aggregation(ReadingAggregation.SUM)
                            .unit(Unit.count("customers"))
                            .build(),
                    7,
                    8,
                    11,
                    9);

            Progress progress = Progress.of(signed, END);
            assertThat(progress.raw()).contains(number("0.291666666666667"));
            assertThat(progress.explain())
                    .isEqualTo("sum of 4 readings 7, 8, 11, 9 = 35; 0 → 35 of 0 → 120 customers: 35 of 120 customers ="
                            + " 29.2 %");
        }

        @Test
        void that_recur_are_graded_in_four_ways() {
            // the four ways of Profit.co, on 50, 0, 50, 0 against 25 a week
            Metric weekly = demos.withRecurrence(Recurrence.WEEK);

            assertThat(raw(weekly, ReadingAggregation.HIT_RATE)).contains(number("0.5"));
            assertThat(raw(weekly, ReadingAggregation.SUM)).contains(number("1"));
            assertThat(raw(weekly, ReadingAggregation.MEAN)).contains(number("1"));
            assertThat(raw(weekly, ReadingAggregation.LATEST)).contains(number("0"));
            assertThat(raw(weekly, ReadingAggregation.MINIMUM)).contains(number("0"));
            assertThat(raw(weekly, ReadingAggregation.MAXIMUM)).contains(number("2"));
        }

        private Optional<BigDecimal> raw(Metric metric, ReadingAggregation aggregation) {
            return Progress.of(weekly(metric.withAggregation(aggregation), 50, 0, 50, 0), END)
                    .raw();
        }

        @Test
        void of_several_weeks_are_held_against_the_months_they_lie_in() {
            Metric monthly = Metric.builder()
                    .target(8)
                    .recurrence(Recurrence.MONTH)
                    .aggregation(ReadingAggregation.SUM)
                    .build();

            // five Fridays of July and one of August: two months
            Progress progress = Progress.of(weekly(monthly, 2, 2, 2, 2, 0, 4), LocalDate.of(2026, 8, 7));
            assertThat(progress.raw()).contains(number("0.75"));
            assertThat(progress.explain()).contains("12 in 2 occasions = 6 each");
        }

        @Test
        void that_are_ratios_are_put_together_before_they_are_divided() {
            KeyResult won = keyResult(Measure.from(30)
                            .to(40)
                            .unit(Unit.percentOf("demos"))
                            .withAggregation(ReadingAggregation.RATIO_OF_SUMS))
                    .checkIn(CheckIn.on(FIRST_FRIDAY).ratio(1, 1))
                    .checkIn(CheckIn.on(FIRST_FRIDAY.plusWeeks(1)).ratio(34, 99));

            Progress progress = Progress.of(won, END);
            assertThat(progress.raw()).contains(number("0.5"));
            assertThat(progress.explain())
                    .isEqualTo("35 of 100 in 2 check-ins = 35 % of demos; 30 → 35 of 30 → 40 % of demos: 5 of 10 pp ="
                            + " 50 %");
            assertThat(Progress.of(
                                    won.withMeasure(demos.withAggregation(ReadingAggregation.RATIO_OF_SUMS))
                                            .withCheckIns(
                                                    CheckIn.on(FIRST_FRIDAY).value(3)),
                                    END)
                            .reason())
                    .contains(Reason.UNSUITED_AGGREGATION);
        }

        @Test
        void that_were_missed_count_as_the_policy_says() {
            // Profit.co: between 4 and 5 in 9 of 13 weeks is 69 %, a week without a check-in is a miss
            KeyResult hold = weekly(Measure.between(4, 5).withAggregation(ReadingAggregation.HIT_RATE), 4, 5, 3, 4);
            Cadence fridays = Cadence.weekly(DayOfWeek.FRIDAY);
            LocalDate fifth = FIRST_FRIDAY.plusWeeks(4);

            assertThat(share(hold, fifth, fridays, ScoringPolicy.MissedCheckIns.SKIPPED))
                    .contains(number("0.75"));
            assertThat(share(hold, fifth, fridays, ScoringPolicy.MissedCheckIns.COUNTED))
                    .contains(number("0.6"));
            assertThat(share(hold, fifth, fridays, ScoringPolicy.MissedCheckIns.COUNTED_IN_ADVANCE))
                    .contains(number("0.230769230769231"));
        }

        private Optional<BigDecimal> share(
                KeyResult keyResult, LocalDate asOf, @Nullable Cadence cadence, ScoringPolicy.MissedCheckIns missed) {
            return new Progress(
                            keyResult,
                            keyResult.getMeasure().orElseThrow(),
                            asOf,
                            ScoringPolicy.standard().withMissedCheckIns(missed),
                            QUARTER,
                            cadence)
                    .raw();
        }

        @Test
        void that_recur_count_the_weeks_and_months_without_one_if_the_policy_says_so() {
            Metric weekly = demos.withRecurrence(Recurrence.WEEK).withAggregation(ReadingAggregation.SUM);
            KeyResult read = weekly(weekly, 25, 25, 25);
            LocalDate fiveWeeks = FIRST_FRIDAY.plusWeeks(4).plusDays(2);

            assertThat(share(read, fiveWeeks, null, ScoringPolicy.MissedCheckIns.SKIPPED))
                    .contains(number("1"));
            assertThat(share(read, fiveWeeks, null, ScoringPolicy.MissedCheckIns.COUNTED))
                    .contains(number("0.6"));
            // a week that is not over yet is not missed
            assertThat(share(read, FIRST_FRIDAY.plusWeeks(3), null, ScoringPolicy.MissedCheckIns.COUNTED))
                    .contains(number("1"));
            // the quarter touches fourteen weeks
            assertThat(share(read, fiveWeeks, null, ScoringPolicy.MissedCheckIns.COUNTED_IN_ADVANCE))
                    .contains(number("0.214285714285714"));
            Map<Recurrence, String> inAdvance = Map.of(
                    Recurrence.DAY, "0.032608695652174",
                    Recurrence.MONTH, "1",
                    Recurrence.QUARTER, "3",
                    Recurrence.YEAR, "3",
                    Recurrence.EVENT, "1");
            inAdvance.forEach((recurrence, expected) -> assertThat(share(
                            weekly(weekly.withRecurrence(recurrence), 25, 25, 25),
                            END,
                            null,
                            ScoringPolicy.MissedCheckIns.COUNTED_IN_ADVANCE))
                    .as(recurrence.name())
                    .contains(number(expected)));
            KeyResult hits = weekly(weekly.withAggregation(ReadingAggregation.HIT_RATE), 25, 25, 0);
            assertThat(share(hits, fiveWeeks, null, ScoringPolicy.MissedCheckIns.COUNTED))
                    .contains(number("0.4"));
        }

        @Test
        void of_each_person_are_put_together_before_they_are_measured() {
            Metric perRep =
                    demos.withScope(Scope.builder().kind(ScopeKind.PER_PERSON).build());
            KeyResult read = keyResult(perRep)
                    .checkIn(CheckIn.on(FIRST_FRIDAY).member("Ana", 10).member("Ben", 25))
                    .checkIn(CheckIn.on(FIRST_FRIDAY.plusWeeks(1)).member("Ana", 20));

            assertThat(raw(read, perRep, ReadingAggregation.LATEST)).contains(number("0.9"));
            assertThat(raw(read, perRep, ReadingAggregation.SUM)).contains(number("1.1"));
            assertThat(raw(read, perRep, ReadingAggregation.MEAN)).contains(number("0.8"));
            assertThat(raw(read, perRep, ReadingAggregation.HIT_RATE)).contains(number("0.5"));
            assertThat(raw(read, perRep, ReadingAggregation.RATIO_OF_SUMS)).isEmpty();
        }

        private Optional<BigDecimal> raw(KeyResult read, Metric metric, ReadingAggregation aggregation) {
            Progress progress = Progress.of(read.withMeasure(metric.withAggregation(aggregation)), END);
            assertThat(progress.explain()).isNotBlank();
            return progress.raw();
        }

        @Test
        void of_each_person_count_for_that_person_only() {
            Metric perRep = demos.withRecurrence(Recurrence.WEEK).withScope(Scope.perPerson("sales rep", 3));
            KeyResult read = keyResult(perRep)
                    .checkIn(CheckIn.on(FIRST_FRIDAY).member("Ana", 50).member("Ben", 0));

            Progress progress = Progress.of(read, END);
            assertThat(progress.raw()).contains(number("1"));
            assertThat(progress.clamped()).contains(number("0.5"));
            assertThat(progress.steps()).extracting(Step::code).containsExactly("person", "person", "each-person");
            assertThat(Progress.of(
                                    read,
                                    END,
                                    ScoringPolicy.standard().withMissedCheckIns(ScoringPolicy.MissedCheckIns.COUNTED))
                            .clamped())
                    .contains(number("0.333333333333333"));
        }

        @Test
        void of_members_are_added_for_a_team_that_counts_things() {
            KeyResult team = keyResult(demos)
                    .checkIn(CheckIn.on(FIRST_FRIDAY).member("Ana", 10).member("Ben", 5));

            assertThat(Progress.of(team, END).raw()).contains(number("0.6"));
            assertThat(Progress.of(team.withMeasure(demos.withUnit(Unit.DAYS)), END)
                            .raw())
                    .contains(number("0.3"));
        }

        @Test
        void of_events_count_for_the_worst_event_if_so_asked() {
            KeyResult booth = keyResult(Measure.from(0)
                            .to(50)
                            .withAggregation(ReadingAggregation.MINIMUM)
                            .withRecurrence(Recurrence.EVENT)
                            .withScope(Scope.perEvent("conference")))
                    .checkIn(CheckIn.on(FIRST_FRIDAY).member("Lisbon", 60).member("Oslo", 20));

            assertThat(Progress.of(booth, END).raw()).contains(number("0.4"));
        }
    }
}
