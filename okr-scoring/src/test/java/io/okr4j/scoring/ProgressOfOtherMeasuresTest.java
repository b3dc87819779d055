package io.okr4j.scoring;

import static io.okr4j.scoring.Given.END;
import static io.okr4j.scoring.Given.FIRST_FRIDAY;
import static io.okr4j.scoring.Given.keyResult;
import static io.okr4j.scoring.Given.number;
import static io.okr4j.scoring.Given.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.LevelReading;
import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.LevelName;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.ReadingAggregation;
import org.junit.jupiter.api.Test;

/** The progress of thresholds, corridors, milestones, levels and of baselines to establish. */
class ProgressOfOtherMeasuresTest {

    private final ScoringPolicy byDistance = ScoringPolicy.standard().withHold(ScoringPolicy.Hold.BY_DISTANCE);

    @Test
    void a_threshold_is_met_or_not_unless_distance_counts() {
        KeyResult late = read(Measure.atMost(1), "1.75");

        assertThat(Progress.of(late, END).outcome()).isEqualTo(new Outcome.Satisfied(false));
        assertThat(Progress.of(late, END).explain()).isEqualTo("1.75 against at most 1: not met");
        assertThat(Progress.of(late, END, byDistance).raw()).contains(number("0.25"));
        assertThat(Progress.of(read(Measure.atMost(1), "0.5"), END, byDistance).raw())
                .contains(number("1.5"));
        assertThat(Progress.of(read(Measure.atLeast(8), "6"), END, byDistance).raw())
                .contains(number("0.75"));
        assertThat(Progress.of(read(Measure.atMost(0), "1"), END, byDistance).raw())
                .contains(number("0"));
        assertThat(Progress.of(read(Measure.atLeast(99).withBaseline(number("95")), "97"), END, byDistance)
                        .raw())
                .contains(number("0.5"));
        assertThat(Progress.of(read(Measure.atLeast(99).withStrict(true), "99"), END)
                        .raw())
                .contains(number("0"));
    }

    @Test
    void a_corridor_is_met_or_not_unless_there_is_a_tolerance() {
        assertThat(Progress.of(read(Measure.between(95, 99), "94"), END).raw()).contains(number("0"));
        assertThat(Progress.of(read(Measure.between(95, 99), "94"), END, byDistance)
                        .raw())
                .contains(number("0.75"));
        assertThat(Progress.of(read(Measure.between(95, 99).withTolerance(number("2")), "100"), END)
                        .raw())
                .contains(number("0.5"));
        assertThat(Progress.of(read(Measure.between(50, 50), "51"), END, byDistance)
                        .raw())
                .contains(number("0"));
    }

    @Test
    void milestones_count_by_their_weights() {
        KeyResult steps = keyResult(Measure.milestones(
                        Milestone.builder().id("a").title("A").weight(3).build(),
                        Milestone.builder().id("b").title("B").weight(2).build()))
                .checkIn(CheckIn.on(FIRST_FRIDAY).done("b"))
                .checkIn(CheckIn.on(FIRST_FRIDAY.plusWeeks(1)).done("a"));

        assertThat(Progress.of(steps, END).raw()).contains(number("0.6"));
        assertThat(Progress.of(steps, END).explain()).isEqualTo("1 of 2 milestones done: weight 3 of 5 = 60 %");
        assertThat(Progress.of(
                                steps.withMeasure(Measure.milestones(Milestone.builder()
                                        .id("a")
                                        .title("A")
                                        .weight(0)
                                        .build())),
                                END)
                        .reason())
                .contains(Reason.NO_WEIGHT);
    }

    @Test
    void one_milestone_is_a_yes_or_no() {
        KeyResult launch = keyResult(Measure.yesNo("launched"))
                .checkIn(CheckIn.on(FIRST_FRIDAY).done());

        assertThat(Progress.of(launch, END).outcome()).isEqualTo(new Outcome.Satisfied(false));
        assertThat(Progress.of(launch.checkIn(CheckIn.on(END).done("launched")), END)
                        .outcome())
                .isEqualTo(new Outcome.Satisfied(true));
    }

    @Test
    void levels_in_numbers_are_linear_between_each_other() {
        Levels levels = Measure.levels(Level.at("100"), Level.at("120"), Level.at("150"));

        assertThat(Progress.of(read(levels, "99"), END).raw()).contains(number("0"));
        assertThat(Progress.of(read(levels, "100"), END).raw()).contains(number("0.3"));
        assertThat(Progress.of(read(levels, "110"), END).raw()).contains(number("0.5"));
        assertThat(Progress.of(read(levels, "150"), END).raw()).contains(number("1"));
        assertThat(Progress.of(read(levels, "160"), END).raw()).contains(number("1.1"));
        assertThat(Progress.of(read(levels.withBaseline(number("50")), "75"), END)
                        .raw())
                .contains(number("0.15"));
        assertThat(Progress.of(read(levels, "110"), END).explain())
                .isEqualTo("110 lies from commit 100 (30 %) to target 120 (70 %) = 50 %");
        assertThat(Progress.of(read(Measure.levels(Level.at("100"), Level.at("90"), Level.at("150")), "110"), END)
                        .reason())
                .contains(Reason.LEVELS_OUT_OF_ORDER);
    }

    @Test
    void levels_say_where_a_number_lies() {
        Levels levels =
                Measure.levels(Level.at("10"), Level.at("8"), Level.at("8")).withBaseline(number("20"));

        assertThat(Progress.of(read(levels, "25"), END).explain())
                .isEqualTo("25 lies before baseline 20 (0 %) = -15 %; counts as 0 %");
        assertThat(Progress.of(read(levels, "9"), END).raw()).contains(number("0.5"));
        assertThat(Progress.of(read(levels, "7"), END).explain())
                .isEqualTo("7 lies at or beyond stretch 8 (100 %) = 100 %");
        assertThat(Progress.of(read(levels.withAggregation(ReadingAggregation.HIT_RATE), "8"), END)
                        .raw())
                .contains(number("1"));
        assertThat(Progress.of(read(Levels.builder().target(Level.at("8")).build(), "8"), END)
                        .reason())
                .contains(Reason.NO_BASELINE);
        assertThat(Progress.of(read(Levels.builder().build(), "8"), END).reason())
                .contains(Reason.NO_TARGET);
    }

    @Test
    void every_kind_explains_itself() {
        assertThat(Progress.of(read(Measure.between(95, 99), "94"), END).explain())
                .isEqualTo("94 in 95 to 99: not met");
        assertThat(Progress.of(read(Measure.between(95, 99), "94"), END, byDistance)
                        .explain())
                .isEqualTo("94 in 95 to 99: 75 %, with a tolerance of 4");
        assertThat(Progress.of(read(Measure.atLeast(8), "6"), END, byDistance).explain())
                .isEqualTo("6 against at least 8: 75 %");
        assertThat(Progress.of(
                                read(Measure.from(40).to(40), "41"),
                                END,
                                ScoringPolicy.standard().withFlatTarget(ScoringPolicy.FlatTarget.FULL))
                        .explain())
                .isEqualTo("baseline and target are both 40, the reading is 41; the policy makes that 100 %");
        assertThat(Progress.of(
                                keyResult(Measure.yesNo("launched")),
                                END,
                                ScoringPolicy.standard().withMissingReading(ScoringPolicy.MissingReading.AT_BASELINE))
                        .explain())
                .isEqualTo("nothing has been read yet, which the policy counts as 0 %");
        assertThat(Progress.of(KeyResult.builder().title("x").build(), END).explain())
                .isEqualTo("not measured: it has no measure yet");
    }

    @Test
    void levels_in_words_are_what_was_reached() {
        KeyResult words = keyResult(
                        Measure.levels(Level.described("works"), Level.described("liked"), Level.described("loved")))
                .checkIn(CheckIn.on(FIRST_FRIDAY).level(LevelName.TARGET));

        assertThat(Progress.of(words, END).outcome()).isEqualTo(new Outcome.Reached(LevelName.TARGET, number("0.7")));
    }

    @Test
    void levels_in_words_are_put_together_as_the_measure_says() {
        KeyResult words = keyResult(
                        Measure.levels(Level.described("works"), Level.described("liked"), Level.described("loved")))
                .checkIn(CheckIn.on(FIRST_FRIDAY).level(LevelName.TARGET))
                .checkIn(CheckIn.on(FIRST_FRIDAY.plusWeeks(1)).level(LevelName.STRETCH))
                .checkIn(CheckIn.builder()
                        .on(FIRST_FRIDAY.plusWeeks(2))
                        .reading(LevelReading.builder().build())
                        .build());
        Levels levels = (Levels) words.getMeasure().orElseThrow();

        assertThat(outcome(words, levels.withAggregation(ReadingAggregation.MINIMUM)))
                .isEqualTo(new Outcome.Reached(null, number("0")));
        assertThat(outcome(words, levels.withAggregation(ReadingAggregation.MAXIMUM)))
                .isEqualTo(new Outcome.Reached(LevelName.STRETCH, number("1")));
        assertThat(outcome(words, levels.withAggregation(ReadingAggregation.HIT_RATE)))
                .isEqualTo(new Outcome.Share(number("0.666666666666667")));
        assertThat(outcome(words, levels.withAggregation(ReadingAggregation.MEAN)))
                .isEqualTo(new Outcome.Share(number("0.566666666666667")));
        assertThat(outcome(words, levels.withAggregation(ReadingAggregation.SUM)))
                .isEqualTo(new Outcome.NotMeasured(Reason.UNSUITED_AGGREGATION));
    }

    @Test
    void milestones_are_put_together_as_the_measure_says() {
        Milestones two = Measure.milestones(
                Milestone.builder().id("a").title("A").build(),
                Milestone.builder().id("b").title("B").build());
        KeyResult read = keyResult(two)
                .checkIn(CheckIn.on(FIRST_FRIDAY).done("a", "b"))
                .checkIn(CheckIn.on(FIRST_FRIDAY.plusWeeks(1)).done("b"))
                .checkIn(CheckIn.on(FIRST_FRIDAY.plusWeeks(2)).done());

        assertThat(outcome(read, two)).isEqualTo(new Outcome.Share(number("0")));
        assertThat(outcome(read, two.withAggregation(ReadingAggregation.SUM)))
                .isEqualTo(new Outcome.Share(number("1")));
        assertThat(outcome(read, two.withAggregation(ReadingAggregation.MEAN)))
                .isEqualTo(new Outcome.Share(number("0.5")));
        assertThat(outcome(read, two.withAggregation(ReadingAggregation.MAXIMUM)))
                .isEqualTo(new Outcome.Share(number("1")));
        assertThat(outcome(read, two.withAggregation(ReadingAggregation.HIT_RATE)))
                .isEqualTo(new Outcome.Share(number("0.333333333333333")));
        assertThat(outcome(read, two.withAggregation(ReadingAggregation.RATIO_OF_SUMS)))
                .isEqualTo(new Outcome.NotMeasured(Reason.UNSUITED_AGGREGATION));
    }

    private static Outcome outcome(KeyResult keyResult, Measure measure) {
        return Progress.of(keyResult.withMeasure(measure), END).outcome();
    }

    @Test
    void a_baseline_to_establish_is_done_once_something_was_read() {
        KeyResult baseline = keyResult(BaselineToEstablish.builder().build());

        assertThat(Progress.of(baseline, END).outcome()).isEqualTo(new Outcome.Satisfied(false));
        assertThat(Progress.of(baseline.checkIn(CheckIn.on(FIRST_FRIDAY).value(41)), END)
                        .outcome())
                .isEqualTo(new Outcome.Satisfied(true));
    }

    @Test
    void a_draft_has_no_number() {
        assertThat(Progress.of(KeyResult.builder().title("x").build(), END).reason())
                .contains(Reason.NO_MEASURE);
    }
}
