package io.okr4j.scoring;

import static io.okr4j.scoring.Given.END;
import static io.okr4j.scoring.Given.FIRST_FRIDAY;
import static io.okr4j.scoring.Given.keyResult;
import static io.okr4j.scoring.Given.number;
import static io.okr4j.scoring.Given.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.okr4j.core.Ambition;
import io.okr4j.core.CheckIn;
import io.okr4j.core.CloseDecision;
import io.okr4j.core.GradeOverride;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Role;
import io.okr4j.core.State;
import io.okr4j.core.Status;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.LevelName;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradingTest {

    private static final Measure HUNDRED = Measure.from(0).to(100);

    static Grade grade(GradingStrategy strategy, KeyResult keyResult) {
        Objective objective = Objective.builder()
                .title("An objective")
                .period(Given.QUARTER)
                .addKeyResult(keyResult)
                .build();
        return strategy.grade(GradingContext.of(objective, keyResult, END, ScoringPolicy.standard()));
    }

    @ParameterizedTest
    @CsvSource({
        // percent, google, klau, qulture, boja, servicenow, puzzle
        "-10, red,    missed,   red,    off track, red,    fail",
        "0,   red,    missed,   red,    off track, red,    fail",
        "29,  red,    missed,   red,    at risk,   red,    fail",
        "34,  red,    missed,   yellow, at risk,   red,    commit",
        "35,  yellow, missed,   yellow, at risk,   red,    commit",
        "59,  yellow, progress, yellow, at risk,   red,    commit",
        "60,  yellow, progress, yellow, on track,  red,    commit",
        "64,  yellow, progress, yellow, on track,  red,    commit",
        "65,  green,  progress, yellow, on track,  red,    commit",
        "70,  green,  progress, green,  on track,  red,    target",
        "90,  green,  unlikely, green,  on track,  green,  target",
        "99,  green,  unlikely, green,  on track,  green,  target",
        "100, green,  unlikely, green,  done,      green,  stretch",
        "130, green,  unlikely, green,  done,      green,  stretch",
    })
    void the_bands_are_those_of_the_source(
            String percent, String google, String klau, String qulture, String boja, String now, String puzzle) {
        KeyResult read = read(HUNDRED, percent);

        assertThat(grade(GradingStrategies.google(), read).label()).contains(google);
        assertThat(grade(GradingStrategies.klau(), read).label()).contains(klau);
        assertThat(grade(GradingStrategies.qulture(), read).label()).contains(qulture);
        assertThat(grade(GradingStrategies.boja(), read).label()).contains(boja);
        assertThat(grade(GradingStrategies.serviceNow(), read).label()).contains(now);
        assertThat(grade(GradingStrategies.puzzle(), read).label()).contains(puzzle);
    }

    @Test
    void a_hole_between_bands_can_be_closed_either_way() {
        Scale rounded = GradingStrategies.google().getScale();
        Scale lower = rounded.withHoles(Scale.Holes.TO_THE_LOWER);

        assertThat(rounded.band(number("0.65")).orElseThrow().name()).isEqualTo("green");
        assertThat(lower.band(number("0.65")).orElseThrow().name()).isEqualTo("yellow");
        assertThat(rounded.band(number("0.649")).orElseThrow().name()).isEqualTo("yellow");
        assertThat(lower.band(number("0.35")).orElseThrow().name()).isEqualTo("red");
    }

    @Test
    void a_grade_explains_itself() {
        Grade grade = grade(GradingStrategies.google(), read(Measure.from(30).to("25.5"), "27"));

        assertThat(grade.number()).contains(number("0.666666666666667"));
        assertThat(grade.explain())
                .isEqualTo("30 → 27 of 30 → 25.5: 3 of 4.5 = 66.7 %; 0.6667 rounds to 0.7, which is green (0.7 to 1)");
        assertThat(grade).hasToString("google 0.6667 green");
        assertThat(grade(GradingStrategies.grove(), read(HUNDRED, "99")).explain())
                .isEqualTo("0 → 99 of 0 → 100: 99 of 100 = 99 %; 0.99 is worth 0 (all or nothing); 0, which is no (0 to"
                        + " 0)");
    }

    @Test
    void the_clamp_is_that_of_the_source() {
        KeyResult beyond = read(HUNDRED, "130");
        KeyResult back = read(HUNDRED, "-10");

        assertThat(grade(GradingStrategies.google(), beyond).number()).contains(number("1"));
        assertThat(grade(GradingStrategies.perdoo(), beyond).number()).contains(number("1.3"));
        assertThat(grade(GradingStrategies.perdoo(), back).number()).contains(number("0"));
        assertThat(grade(GradingStrategies.serviceNow(), back).number()).contains(number("-0.1"));
    }

    @Test
    void grove_knows_yes_and_no() {
        assertThat(grade(GradingStrategies.grove(), read(HUNDRED, "99.9")).label())
                .contains("no");
        assertThat(grade(GradingStrategies.grove(), read(HUNDRED, "100")).label())
                .contains("yes");
    }

    @Test
    void levels_are_a_name_without_a_number_or_worth_one() {
        Measure measure = Measure.levels(Level.at("100"), Level.at("120"), Level.at("150"));

        Grade zone = grade(GradingStrategies.levels(), read(measure, "130"));
        assertThat(zone.number()).isEmpty();
        assertThat(zone.label()).contains("target");
        assertThat(grade(GradingStrategies.lamorte(), read(measure, "130")).number())
                .contains(number("0.7"));
        assertThat(grade(GradingStrategies.lamorte(), read(measure, "99")).label())
                .contains("below commit");
        assertThat(grade(GradingStrategies.nivenLamorte(), read(measure, "149")).number())
                .contains(number("0.7"));
        assertThat(grade(GradingStrategies.levels(), read(HUNDRED, "70")).reason())
                .contains(Reason.OUT_OF_SCOPE);
        KeyResult words = keyResult(Measure.levels(Level.described("a"), Level.described("b"), Level.described("c")))
                .checkIn(CheckIn.on(FIRST_FRIDAY).level(LevelName.COMMIT));
        assertThat(grade(GradingStrategies.levels(), words).label()).contains("commit");
    }

    @Test
    void puzzle_measures_levels_from_baseline_to_stretch() {
        Levels measure = Measure.levels(Level.at("3"), Level.at("6"), Level.at("10"));
        KeyResult read = read(measure.withBaseline(BigDecimal.ZERO), "6.5");

        assertThat(grade(GradingStrategies.puzzle(), read).number()).contains(number("0.65"));
    }

    @Test
    void opinions_are_graded_by_those_who_grade_opinions() {
        KeyResult sure = keyResult(HUNDRED).checkIn(CheckIn.on(FIRST_FRIDAY).confidence("0.74"));
        KeyResult silent = keyResult(HUNDRED);

        assertThat(grade(GradingStrategies.wodtke(), sure).number()).contains(number("7"));
        assertThat(grade(GradingStrategies.wodtke(), silent).number()).contains(number("5"));
        assertThat(grade(GradingStrategies.koan(), sure).label()).contains("has issues");
        assertThat(grade(GradingStrategies.koan(), silent).reason()).contains(Reason.NOT_STATED);
        assertThat(grade(GradingStrategies.workboard(), sure).label()).contains("high");
        assertThat(grade(GradingStrategies.workboard(), sure).explain()).startsWith("confidence of 0.74");
    }

    @Test
    void a_status_is_worth_what_profit_says() {
        KeyResult risky = keyResult(HUNDRED)
                .checkIn(CheckIn.builder()
                        .on(FIRST_FRIDAY)
                        .status(Status.AT_RISK)
                        .build());

        assertThat(grade(GradingStrategies.profit(), risky).number()).contains(number("0.3"));
        assertThat(grade(GradingStrategies.profit(), risky.close(END, CloseDecision.ACHIEVED))
                        .number())
                .contains(number("1"));
    }

    @Test
    void metronome_divides_by_the_target() {
        assertThat(grade(GradingStrategies.metronome(), read(Measure.from(100).to(200), "190"))
                        .number())
                .contains(number("0.95"));
        assertThat(grade(GradingStrategies.metronome(), read(Measure.from(30).to(25), "27"))
                        .reason())
                .contains(Reason.OUT_OF_SCOPE);
    }

    @Test
    void pm_skills_grades_by_what_was_meant() {
        KeyResult half = read(HUNDRED, "50");

        assertThat(grade(GradingStrategies.pmSkills(), half).number()).contains(number("0.5"));
        assertThat(grade(GradingStrategies.pmSkills(), half.withAmbition(Ambition.COMMITTED))
                        .label())
                .contains("fail");
        Grade learnt = grade(GradingStrategies.pmSkills(), half.withAmbition(Ambition.LEARNING));
        assertThat(learnt.number()).isEmpty();
        assertThat(learnt.label()).contains("partial");
        assertThat(grade(GradingStrategies.pmSkills(), keyResult(HUNDRED).withAmbition(Ambition.LEARNING))
                        .label())
                .contains("insufficient");
        assertThat(grade(GradingStrategies.pmSkills(), half.withRole(Role.GUARDRAIL))
                        .label())
                .contains("drift");
    }

    @Test
    void a_grade_of_a_person_counts_with_a_reason_and_never_hides_the_computed_one() {
        GradeOverride given = GradeOverride.builder()
                .grade(number("0.9"))
                .reason("The market fell by half")
                .author("Mai")
                .on(END)
                .build();
        NumberGrade moved = (NumberGrade)
                grade(GradingStrategies.doerr(), read(HUNDRED, "50").withGradeOverride(given));

        assertThat(moved.value()).isEqualByComparingTo("0.9");
        assertThat(moved.computed()).isEqualByComparingTo("0.5");
        assertThat(moved.label()).contains("green");
        assertThat(moved.explain())
                .contains("Mai gives 0.9 in place of 0.5: The market fell by half")
                .endsWith("0.9, which is green (0.7 to 1)");
        KeyResult bare = read(HUNDRED, "50")
                .withGradeOverride(GradeOverride.builder().grade(number("0.9")).build());
        assertThat(grade(GradingStrategies.doerr(), bare).number()).contains(number("0.5"));
        assertThat(grade(GradingStrategies.doerr(), bare).explain()).contains("given without a reason");
        KeyResult later = read(HUNDRED, "50").withGradeOverride(given.withOn(END.plusDays(1)));
        assertThat(grade(GradingStrategies.doerr(), later).number()).contains(number("0.5"));
        assertThat(grade(GradingStrategies.atlassian(), bare).number()).contains(number("0.9"));
    }

    @Test
    void where_there_is_no_number_there_is_a_reason() {
        assertThat(grade(GradingStrategies.google(), keyResult(HUNDRED)).reason())
                .contains(Reason.NO_READING);
        KeyResult read = read(HUNDRED, "50");
        assertThat(grade(
                                GradingStrategies.google(),
                                read.withState(State.active().withdraw(END, "no longer needed")))
                        .reason())
                .contains(Reason.WITHDRAWN);
        assertThat(grade(
                                GradingStrategies.google(),
                                read.withState(State.active().withdraw(END.plusDays(1), "later")))
                        .number())
                .contains(number("0.5"));
        assertThat(grade(GradingStrategies.google(), read.withState(State.draft()))
                        .explain())
                .isEqualTo("no grade: it is a draft");
    }

    @Test
    void certainty_tells_what_to_expect_in_both_readings() {
        Objective tiers = Objective.builder()
                .title("Tiers")
                .addKeyResult(keyResult(HUNDRED).withId("a").withCertainty(number("0.8")))
                .addKeyResult(keyResult(HUNDRED).withId("b").withCertainty(number("0.5")))
                .addKeyResult(keyResult(HUNDRED).withId("c").withCertainty(number("0.2")))
                .build();
        Expectation expected = Expectation.of(tiers).orElseThrow();

        assertThat(expected.met()).isEqualByComparingTo("1.5");
        assertThat(expected.share()).isEqualByComparingTo("0.5");
        assertThat(expected.all()).isEqualByComparingTo("0.08");
        assertThat(Expectation.byStep(levels("0.8", "0.5", "0.2"), ScoringPolicy.standard()))
                .contains(number("0.5"));
        assertThat(Expectation.byStep(levels("0.9", "0.5", "0.1"), ScoringPolicy.standard()))
                .contains(number("0.5"));
        assertThat(Expectation.linear(levels("0.8", "0.5", "0.2"), ScoringPolicy.standard())
                        .orElseThrow())
                .isBetween(number("0.625"), number("0.635"));
        assertThat(Expectation.linear(levels("0.9", "0.5", "0.1"), ScoringPolicy.standard())
                        .orElseThrow())
                .isBetween(number("0.655"), number("0.665"));
        assertThat(Expectation.byStep(levels("0.2", "0.5", "0.8"), ScoringPolicy.standard()))
                .isEmpty();
        assertThat(grade(GradingStrategies.expected(), keyResult(levels("0.8", "0.5", "0.2")))
                        .number())
                .contains(number("0.5"));
        assertThat(grade(GradingStrategies.expected(), keyResult(HUNDRED).withCertainty(number("0.8")))
                        .number())
                .contains(number("0.8"));
    }

    private static Levels levels(String commit, String target, String stretch) {
        return Measure.levels(
                Level.at("1").withCertainty(number(commit)),
                Level.at("2").withCertainty(number(target)),
                Level.at("3").withCertainty(number(stretch)));
    }

    @Test
    void a_team_composes_its_own() {
        GradingScheme ours = GradingStrategies.google().toBuilder()
                .id("ours")
                .clamp(Clamp.upTo("1.2"))
                .curve(Curve.rounded("0.25"))
                .scale(Scale.builder().from("0", "2").build())
                .build();

        assertThat(grade(ours, read(HUNDRED, "130")).number()).contains(number("1.25"));
        assertThat(grade(ours, read(HUNDRED, "60")).number()).contains(number("0.5"));
    }

    @Test
    void strategies_are_found_by_their_ids() {
        assertThat(GradingStrategies.byId("google")).isSameAs(GradingStrategies.google());
        assertThat(GradingStrategies.all())
                .hasSize(28)
                .allSatisfy(strategy -> assertThat(strategy.source()).isNotBlank())
                .extracting(GradingStrategy::id)
                .isSorted();
        assertThatThrownBy(() -> GradingStrategies.byId("gogle"))
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("there is no strategy 'gogle'; there are articles, atlassian");
    }

    @Test
    void two_strategies_of_one_id_are_an_error_that_names_both() {
        GradingStrategy other =
                new Broken("google", context -> Grade.declined(GradingStrategies.google(), Reason.FLAT));

        assertThatThrownBy(() ->
                        Services.byId("strategy", GradingStrategy::id, List.of(GradingStrategies.google(), other)))
                .isInstanceOfSatisfying(
                        InvalidOkrException.class, e -> assertThat(e.code()).isEqualTo("okr.invalid.strategy"))
                .hasMessageContaining("'google' is that of io.okr4j.scoring.ImmutableGradingScheme and of"
                        + " io.okr4j.scoring.Broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.3", "2"})
    void steps_and_grids_are_refused_where_they_make_no_sense(String step) {
        assertThatThrownBy(() -> Curve.steps("2", step)).isInstanceOf(InvalidOkrException.class);
        assertThatThrownBy(() -> Curve.rounded("0")).isInstanceOf(InvalidOkrException.class);
        assertThatThrownBy(() -> Band.of("x", "3", step)).isInstanceOf(InvalidOkrException.class);
        assertThatThrownBy(() -> Scale.unit(Scale.Holes.TO_THE_LOWER, Band.of("b", "2", "2"), Band.of("a", step, "2")))
                .isInstanceOf(InvalidOkrException.class);
    }
}
