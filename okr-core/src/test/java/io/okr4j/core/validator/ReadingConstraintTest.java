package io.okr4j.core.validator;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.LevelName;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Milestones;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A measure can only make something of readings of the kind that it counts. */
class ReadingConstraintTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private static final CheckIn NUMBER = CheckIn.on(DAY).value("27.5");
    private static final CheckIn RATIO = CheckIn.on(DAY).ratio(2, 3);
    private static final CheckIn MEMBERS = CheckIn.on(DAY).member("ann", 3);
    private static final CheckIn LEVEL = CheckIn.on(DAY).level(LevelName.TARGET);
    private static final CheckIn DONE = CheckIn.on(DAY).done("draft");

    private static final Milestones MILESTONES = Measure.milestones(Milestone.of("Draft"), Milestone.of("Signed"));
    private static final Levels LEVELS = Measure.levels(Level.at("1"), Level.at("2"), Level.at("3"));
    private static final Levels LEVELS_IN_WORDS =
            Measure.levels(Level.described("a"), Level.described("b"), Level.described("c"));

    static Stream<Arguments> fitting() {
        List<Measure> numeric = List.of(
                Measure.from(30).to(25),
                Measure.atLeast(3),
                Measure.between(4, 6),
                BaselineToEstablish.builder().build(),
                LEVELS,
                Measure.levels(Level.described("a"), Level.at("2"), Level.described("c")));
        return Stream.concat(
                numeric.stream()
                        .flatMap(measure ->
                                Stream.of(NUMBER, RATIO, MEMBERS).map(reading -> Arguments.of(measure, reading))),
                Stream.of(
                        Arguments.of(LEVELS, LEVEL),
                        Arguments.of(LEVELS_IN_WORDS, LEVEL),
                        Arguments.of(MILESTONES, DONE),
                        Arguments.of(MILESTONES, CheckIn.on(DAY).done("draft", "signed")),
                        Arguments.of(MILESTONES, CheckIn.on(DAY).done()),
                        Arguments.of(MILESTONES, CheckIn.on(DAY))));
    }

    @ParameterizedTest
    @MethodSource("fitting")
    void a_reading_of_the_kind_that_is_counted_fits(Measure measure, CheckIn checkIn) {
        assertThat(Stock.seen(keyResult(measure, checkIn))).isEmpty();
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of(Measure.from(30).to(25), LEVEL, "metric", "level"),
                Arguments.of(Measure.from(30).to(25), DONE, "metric", "milestones: draft"),
                Arguments.of(Measure.atLeast(3), DONE, "threshold", "milestones: draft"),
                Arguments.of(Measure.between(4, 6), LEVEL, "corridor", "level"),
                Arguments.of(BaselineToEstablish.builder().build(), LEVEL, "baseline-to-establish", "level"),
                Arguments.of(LEVELS, DONE, "levels", "milestones: draft"),
                Arguments.of(LEVELS_IN_WORDS, NUMBER, "levels", "number"),
                Arguments.of(LEVELS_IN_WORDS, RATIO, "levels", "ratio"),
                Arguments.of(LEVELS_IN_WORDS, MEMBERS, "levels", "members"),
                Arguments.of(Levels.builder().build(), NUMBER, "levels", "number"),
                Arguments.of(MILESTONES, NUMBER, "milestones", "number"),
                Arguments.of(MILESTONES, RATIO, "milestones", "ratio"),
                Arguments.of(MILESTONES, MEMBERS, "milestones", "members"),
                Arguments.of(MILESTONES, LEVEL, "milestones", "level"),
                Arguments.of(
                        MILESTONES, CheckIn.on(DAY).done("draft", "sent"), "milestones", "milestones: draft, sent"));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void a_reading_of_another_kind_or_of_an_unknown_milestone_does_not(
            Measure measure, CheckIn checkIn, String kind, String reading) {
        assertThat(Stock.seen(keyResult(measure, checkIn)))
                .containsExactly("checkIns[0].reading {okr.check-in.reading} {measure=" + kind
                        + ", on=2026-08-14, reading=" + reading + "}");
    }

    @Test
    void every_reading_that_does_not_fit_is_named_by_its_place_and_day() {
        KeyResult keyResult = keyResult(
                Measure.from(30).to(25),
                NUMBER,
                LEVEL,
                CheckIn.on(DAY.plusDays(7)),
                CheckIn.on(DAY.plusDays(14)).done("draft"));

        assertThat(Stock.seen(keyResult))
                .containsExactly(
                        "checkIns[1].reading {okr.check-in.reading} {measure=metric, on=2026-08-14, reading=level}",
                        "checkIns[3].reading {okr.check-in.reading} {measure=metric, on=2026-08-28,"
                                + " reading=milestones: draft}");
    }

    @Test
    void readings_of_a_key_result_that_is_not_measured_yet_wait() {
        assertThat(Stock.seen(KeyResult.builder().addCheckIn(NUMBER).build())).isEmpty();
    }

    private static KeyResult keyResult(Measure measure, CheckIn... checkIns) {
        return KeyResult.builder().measure(measure).addCheckIns(checkIns).build();
    }
}
