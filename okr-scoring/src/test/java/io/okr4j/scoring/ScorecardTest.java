package io.okr4j.scoring;

import static io.okr4j.scoring.Given.END;
import static io.okr4j.scoring.Given.FIRST_FRIDAY;
import static io.okr4j.scoring.Given.keyResult;
import static io.okr4j.scoring.Given.number;
import static io.okr4j.scoring.Given.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.okr4j.core.Ambition;
import io.okr4j.core.AmendmentReason;
import io.okr4j.core.CheckIn;
import io.okr4j.core.GradeOverride;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Role;
import io.okr4j.core.State;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.FiscalCalendar;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardTest {

    private static final Owner SALES = Owner.team("Sales");
    private static final Owner PRODUCT = Owner.team("Product");

    private static KeyResult at(String id, String percent) {
        return read(Measure.from(0).to(100), percent).withId(id).withTitle(id);
    }

    private static Objective objective(String id, Owner owner, KeyResult... keyResults) {
        return Objective.builder()
                .id(id)
                .title(id)
                .owner(owner)
                .period(Given.QUARTER)
                .addKeyResults(keyResults)
                .build();
    }

    private static Scorecard google(Plan plan) {
        return Scorecard.of(plan, END, GradingStrategies.google(), Aggregations.mean());
    }

    @Test
    void the_first_five_minutes_end_with_a_reason() {
        Plan plan = Plan.of(Objective.builder()
                .title("Customers stay with us")
                .owner(SALES)
                .period(FiscalCalendar.startingIn(Month.JANUARY).quarter(2026, 3))
                .addKeyResult(KeyResult.builder()
                        .id("cycle")
                        .title("Shorter sales cycle")
                        .measure(Measure.from(30).to("25.5").unit(Unit.DAYS))
                        .certainty("0.5")
                        .build())
                .build());
        LocalDate day = LocalDate.of(2026, 8, 14);
        plan = plan.update("cycle", kr -> kr.checkIn(CheckIn.on(day).value(27).confidence("0.6")));

        Scorecard card = Scorecard.of(plan, day, GradingStrategies.google(), Aggregations.mean());

        assertThat(card.of("cycle").explain()).isEqualTo("30 → 27 of 30 → 25.5 days: 3 of 4.5 days = 66.7 %");
    }

    @Test
    void grades_flow_from_key_result_to_objective_to_owner_to_plan() {
        Scorecard card = google(Plan.of(
                objective("win", SALES, at("a", "100"), at("b", "40").withWeight(number("2"))),
                objective("keep", SALES, at("c", "80")),
                objective("build", PRODUCT, at("d", "20"))));

        assertThat(card.of("win").grade().number()).contains(number("0.6"));
        assertThat(card.of("win").grade().strategy()).isEqualTo("google/mean");
        assertThat(card.of("win").explain())
                .isEqualTo(
                        "mean of 1, 0.4 (weight 2) = 0.6 (standard deviation 0.2828); 0.6, which is yellow (0.4 to 0.6)");
        assertThat(card.ofOwner("sales").grade().number()).contains(number("0.7"));
        assertThat(card.ofOwner("product").grade().number()).contains(number("0.2"));
        assertThat(card.whole().grade().number()).contains(number("0.45"));
        assertThat(card.whole().kind()).isEqualTo(Score.Kind.PLAN);
        assertThat(card.explain().lines())
                .hasSize(1 + 2 + 3 + 4)
                .first()
                .asString()
                .startsWith("plan plan: ");
    }

    @Test
    void strategies_stand_side_by_side() {
        Plan plan = Plan.of(objective("win", SALES, at("a", "100"), at("b", "70")));
        Scorecard card = Scorecard.builder()
                .grade("google", "mean")
                .grade("google", "minimum")
                .grade("grove", "all-or-nothing")
                .grade("lamorte", "none")
                .build(plan, END);

        assertThat(card.columns())
                .containsExactly("google/mean", "google/minimum", "grove/all-or-nothing", "lamorte/none");
        assertThat(card.of("win").grade("google").number()).contains(number("0.85"));
        assertThat(card.of("win").grade("google/minimum").number()).contains(number("0.7"));
        assertThat(card.of("win").grade("grove").number()).contains(number("0"));
        assertThat(card.of("win").grade("lamorte").reason()).contains(Reason.NOTHING_GRADED);
        assertThat(card.of("b").grade("grove").label()).contains("no");
        assertThatThrownBy(() -> card.of("b").grade("klau"))
                .isInstanceOf(InvalidOkrException.class)
                .hasMessage("there is no grade of 'klau'; there are google, google, grove, lamorte");
        assertThatThrownBy(() -> Scorecard.builder().build(plan, END)).isInstanceOf(InvalidOkrException.class);
    }

    @Test
    void strategies_and_aggregations_of_a_house_are_found_as_services() {
        Scorecard card = Scorecard.builder()
                .grade("house", "house-best")
                .build(Plan.of(objective("win", SALES, at("a", "3"), at("b", "4"))), END);

        assertThat(card.of("win").grade().strategy()).isEqualTo("house/house-best");
        assertThat(card.of("win").grade().number()).contains(number("1"));
        assertThat(card.of("a").grade().explain()).isEqualTo("something was read");
    }

    @Test
    void what_does_not_count_is_left_out() {
        Objective objective = objective(
                "win",
                SALES,
                at("a", "60"),
                at("guard", "0").withRole(Role.GUARDRAIL),
                at("unweighted", "0").withWeight(BigDecimal.ZERO),
                at("gone", "0").withState(State.active().withdraw(END, "no longer needed")),
                at("draft", "0").withState(State.draft()),
                keyResult(Measure.from(0).to(10)).withId("unread"));

        Scorecard card = google(Plan.of(objective));
        assertThat(card.of("win").grade().number()).contains(number("0.6"));
        assertThat(card.of("win").explain()).contains("3 without a number left out");
        assertThat(card.of("guard").grade().number()).contains(number("0"));
        Scorecard strict = Scorecard.builder()
                .grade(GradingStrategies.google(), Aggregations.mean())
                .policy(ScoringPolicy.standard().withUngraded(ScoringPolicy.Ungraded.AS_ZERO))
                .build(Plan.of(objective), END);
        assertThat(strict.of("win").grade().number()).contains(number("0.3"));
    }

    @Test
    void nothing_to_grade_is_declined_with_the_reason() {
        Scorecard card = google(Plan.of(
                objective("empty", SALES),
                objective("unweighted", SALES, at("a", "50").withWeight(BigDecimal.ZERO)),
                objective("draft", SALES, at("b", "50")).withState(State.draft())));

        assertThat(card.of("empty").grade().reason()).contains(Reason.NOTHING_GRADED);
        assertThat(card.of("unweighted").grade().reason()).contains(Reason.NO_WEIGHT);
        assertThat(card.of("draft").grade().reason()).contains(Reason.DRAFT);
        assertThat(card.whole().grade().reason()).contains(Reason.NOTHING_GRADED);
        assertThat(card.find("nobody")).isEmpty();
        assertThatThrownBy(() -> card.of("nobody"))
                .isInstanceOfSatisfying(
                        InvalidOkrException.class, e -> assertThat(e.code()).isEqualTo("okr.invalid.unknown-id"));
    }

    @Test
    void grades_are_clamped_before_they_are_put_together() {
        Plan plan = Plan.of(objective("win", SALES, at("a", "300"), at("b", "0"), at("c", "-50")));
        Scorecard card = Scorecard.of(plan, END, GradingStrategies.perdoo(), Aggregations.mean());

        assertThat(card.of("a").grade().number()).contains(number("3"));
        assertThat(card.of("win").grade().number()).contains(number("0.333333333333333"));
    }

    @Test
    void an_amended_key_result_is_graded_against_both_versions() {
        KeyResult amended = at("b", "40")
                .amend(
                        FIRST_FRIDAY.plusDays(10),
                        AmendmentReason.DIFFICULTY,
                        "too hard",
                        kr -> kr.withMeasure(Measure.from(0).to(50)));
        Plan plan = Plan.of(objective("win", SALES, at("a", "60"), amended, at("c", "80")));
        Scorecard card = google(plan);

        assertThat(card.of("b").grade().number()).contains(number("0.8"));
        assertThat(card.of("b").originals())
                .singleElement()
                .satisfies(grade -> assertThat(grade.number()).contains(number("0.4")));
        assertThat(card.of("a").originals()).isEmpty();
        assertThat(card.of("win").grade().number()).contains(number("0.733333333333333"));
        assertThat(card.of("win").originals().get(0).number()).contains(number("0.6"));
        assertThat(card.whole().originals().get(0).number()).contains(number("0.6"));
        Scorecard before =
                Scorecard.of(plan, FIRST_FRIDAY.plusDays(9), GradingStrategies.google(), Aggregations.mean());
        assertThat(before.of("b").originals()).isEmpty();
    }

    @Test
    void a_person_may_move_the_grade_of_an_objective_with_a_reason() {
        Objective moved = objective("win", SALES, at("a", "50"))
                .withGradeOverride(GradeOverride.builder()
                        .grade(number("0.7"))
                        .reason("The market fell by half")
                        .build());
        NumberGrade grade = (NumberGrade) google(Plan.of(moved)).of("win").grade();

        assertThat(grade.value()).isEqualByComparingTo("0.7");
        assertThat(grade.computed()).isEqualByComparingTo("0.5");
        assertThat(google(Plan.of(moved)).whole().grade().number()).contains(number("0.7"));
        Scorecard others = Scorecard.builder()
                .grade("grove", "all-or-nothing")
                .grade("pm-skills", "mean")
                .grade("wodtke", "mean")
                .grade(
                        new Broken(
                                "ours",
                                context -> Grade.number(
                                        new Broken(
                                                "ours", c -> Grade.declined(GradingStrategies.google(), Reason.FLAT)),
                                        BigDecimal.ONE,
                                        List::of)),
                        Aggregations.mean())
                .build(Plan.of(moved), END);
        assertThat(others.of("win").grade("grove").explain()).contains("somebody gives 0.7, worth 0 in place of 0");
        assertThat(others.of("win").grade("pm-skills").number()).contains(number("0.7"));
        assertThat(others.of("win").grade("wodtke").number()).contains(number("5"));
        assertThat(others.of("win").grade("ours").number()).contains(number("0.7"));
    }

    @Test
    void the_portfolio_is_judged_by_its_aspirational_key_results_only() {
        Plan plan = Plan.of(
                objective(
                                "win",
                                SALES,
                                at("promise", "100").withAmbition(Ambition.COMMITTED),
                                at("late", "90").withAmbition(Ambition.COMMITTED),
                                at("a", "90"),
                                at("b", "50"),
                                at("guard", "0").withRole(Role.GUARDRAIL))
                        .withAmbition(Ambition.ASPIRATIONAL),
                objective("unsaid", SALES, at("c", "0")));
        Scorecard card = Scorecard.builder()
                .grade("google", "mean")
                .grade("lattice", "mean")
                .build(plan, END);

        assertThat(card.portfolio().count()).isEqualTo(2);
        assertThat(card.portfolio().mean()).contains(number("0.7"));
        assertThat(card.portfolio().verdict()).contains(Verdict.HEALTHY);
        assertThat(card.portfolio().explain())
                .isEqualTo("mean of 2 aspirational key results = 0.7 (standard deviation 0.2); within 0.6 to 0.7");
        assertThat(card.portfolio("lattice").verdict()).isEmpty();
        assertThat(card.missedPromises("google")).extracting(Score::id).containsExactly("late");
        assertThat(google(Plan.of()).portfolio().verdict()).isEmpty();
        assertThat(google(Plan.of()).portfolio().explain()).isEqualTo("no aspirational key result has a number");
    }

    @Test
    void there_is_something_to_celebrate_in_targets_reached_milestones_done_and_near_misses() {
        KeyResult steps = keyResult(Measure.milestones(
                        Milestone.builder().id("a").title("Tool chosen").build(),
                        Milestone.builder().id("b").title("Team trained").build()))
                .withId("steps")
                .checkIn(CheckIn.on(FIRST_FRIDAY).done("a", "b"))
                .checkIn(CheckIn.on(FIRST_FRIDAY.plusWeeks(1)).done("a"))
                .checkIn(CheckIn.on(FIRST_FRIDAY.plusWeeks(2)).done("a", "b"));
        KeyResult reached = Given.weekly(Measure.from(0).to(10), 10, 4, 10, 11).withId("reached");
        Plan plan = Plan.of(objective(
                "win",
                SALES,
                steps,
                reached,
                at("near", "92"),
                at("guard", "100").withRole(Role.GUARDRAIL)));

        assertThat(google(plan).celebrations())
                .extracting(
                        Celebration::kind,
                        Celebration::keyResult,
                        celebration -> celebration.on().toString())
                .containsExactly(
                        tuple(Celebration.Kind.MILESTONE, "steps", "2026-07-03"),
                        tuple(Celebration.Kind.MILESTONE, "steps", "2026-07-17"),
                        tuple(Celebration.Kind.REACHED, "steps", "2026-07-17"),
                        tuple(Celebration.Kind.REACHED, "reached", "2026-07-17"),
                        tuple(Celebration.Kind.NEAR_MISS, "near", "2026-09-30"));
        assertThat(google(plan).celebrations().get(0)).hasToString("2026-07-03 steps: Tool chosen is done");
        Scorecard early = Scorecard.of(plan, END.minusDays(1), GradingStrategies.google(), Aggregations.mean());
        assertThat(early.celebrations()).extracting(Celebration::kind).doesNotContain(Celebration.Kind.NEAR_MISS);
    }

    @Test
    void a_trend_tells_how_many_cycles_in_a_row_had_the_same_verdict() {
        List<Scorecard> cards = Stream.of("50", "90", "100")
                .map(percent ->
                        google(Plan.of(objective("win", SALES, at("a", percent)).withAmbition(Ambition.ASPIRATIONAL))))
                .toList();
        Trend trend = Trend.of("google", cards);

        assertThat(trend.run()).isEqualTo(2);
        assertThat(trend.latest()).contains(Verdict.TOO_HIGH);
        assertThat(trend.change()).contains(number("0.1"));
        assertThat(trend).hasToString("0.5, 0.9, 1: TOO_HIGH for 2 cycles");
        assertThat(trend.points()).hasSize(3);
        assertThat(Trend.of("google", List.of()).run()).isZero();
        assertThat(Trend.of("google", List.of(google(Plan.of()))).explain()).isEqualTo("-");
        assertThat(Trend.of("google", List.of()).change()).isEmpty();
    }

    @SuppressWarnings("unchecked") // what other languages on this machine throw, this one must be tricked into
    private static <E extends Throwable> void undeclared(Throwable thrown) throws E {
        throw (E) thrown;
    }

    static Stream<Function<GradingContext, Grade>> wrongs() {
        return Stream.of(
                context -> {
                    throw new IllegalStateException("cannot\ndo it");
                },
                context -> {
                    throw new NoClassDefFoundError("com/example/Missing");
                },
                context -> {
                    ScorecardTest.<RuntimeException>undeclared(new IOException("cannot read it"));
                    return null;
                },
                context -> Grade.number(GradingStrategies.google(), BigDecimal.ONE, List::of),
                context -> Grade.label(new Broken("broken", c -> null), " ", List::of),
                context -> Grade.number(new Broken("broken", c -> null), number("7"), List::of),
                context -> Grade.number(new Broken("broken", c -> null), number("1E+2000000000"), List::of));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void a_strategy_that_breaks_its_contract_is_named_and_the_rest_goes_on(Function<GradingContext, Grade> wrong) {
        Scorecard card = Scorecard.builder()
                .grade(new Broken("broken", wrong), Aggregations.mean())
                .grade(GradingStrategies.google(), Aggregations.mean())
                .build(Plan.of(objective("win", SALES, at("a", "50"))), END);

        assertThat(card.of("a").grade("broken").reason()).contains(Reason.EXTENSION_FAILED);
        assertThat(card.of("a").grade("broken").explain())
                .matches("no grade: io.okr4j.scoring.Broken broke GS-[134]: .*");
        assertThat(card.of("a").grade("google").number()).contains(number("0.5"));
    }

    private record Wrong(String id, Function<Parts, Optional<BigDecimal>> function) implements Aggregation {
        @Override
        public Optional<BigDecimal> aggregate(Parts parts) {
            return function.apply(parts);
        }
    }

    @Test
    void an_aggregation_that_breaks_its_contract_is_named_and_the_rest_goes_on() {
        Scorecard card = Scorecard.builder()
                .grade(GradingStrategies.google(), new Wrong("seven", parts -> Optional.of(number("7"))))
                .grade(GradingStrategies.google(), new Wrong("throws", parts -> Optional.of(parts.value(99))))
                .grade(GradingStrategies.google(), Aggregations.mean())
                .build(Plan.of(objective("win", SALES, at("a", "50"))), END);

        assertThat(card.of("win").grade("google/seven").explain()).contains("broke AG-4: it made 7 of 0.5");
        assertThat(card.of("win").grade("google/throws").explain()).contains("broke AG-1: it threw");
        assertThat(card.of("win").grade("google/mean").number()).contains(number("0.5"));
    }

    @Test
    void a_number_above_1_and_below_the_least_part_is_no_aggregate() {
        Plan sure = Plan.of(objective(
                "win",
                SALES,
                at("a", "50").checkIn(CheckIn.on(END).confidence("0.5")),
                at("b", "50").checkIn(CheckIn.on(END).confidence("0.8"))));

        assertThat(Scorecard.of(
                                sure,
                                END,
                                GradingStrategies.koan(),
                                new Wrong("three", parts -> Optional.of(number("3"))))
                        .of("win")
                        .grade()
                        .explain())
                .contains("broke AG-4: it made 3 of 5, 8");
        assertThat(Scorecard.of(sure, END, GradingStrategies.koan(), Aggregations.mean())
                        .of("win")
                        .grade()
                        .number())
                .contains(number("6.5"));
    }

    @Test
    void lines_are_made_once_and_measure_again_what_grading_let_go_of() {
        Scorecard card = Scorecard.of(
                Plan.of(objective("win", SALES, at("a", "50"), at("b", "25"))),
                END,
                GradingStrategies.google(),
                Aggregations.mean());

        assertThat(card.of("b")).isSameAs(card.keyResults().get(1));
        assertThat(card.of("b").progress().orElseThrow().raw()).contains(number("0.25"));
        assertThat(card.of("b").grade().explain())
                .startsWith(card.of("b").progress().orElseThrow().explain());
    }

    @Test
    void a_strategy_without_reasons_is_told_so_when_it_is_asked() {
        GradingStrategy silent =
                new Broken("silent", context -> Grade.declined(GradingStrategies.google(), Reason.FLAT));

        assertThat(Grade.number(silent, BigDecimal.ONE, List::of).explain())
                .isEqualTo("the strategy silent does not say why");
        assertThat(Grade.label(silent, "good", () -> {
                            throw new IllegalStateException("no");
                        })
                        .explain())
                .isEqualTo("the strategy silent threw java.lang.IllegalStateException: no when it was asked why");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Our Own", "x/y"})
    void an_id_that_cannot_stand_in_a_column_is_refused_by_the_name_of_its_class(String id) {
        assertThatThrownBy(() -> Scorecard.builder()
                        .grade(
                                new Broken(id, context -> Grade.declined(GradingStrategies.google(), Reason.FLAT)),
                                Aggregations.mean()))
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageStartingWith("the strategy io.okr4j.scoring.Broken has the id '" + id + "'");
    }

    @Test
    void two_strategies_of_one_id_cannot_stand_side_by_side() {
        GradingStrategy other =
                new Broken("google", context -> Grade.declined(GradingStrategies.google(), Reason.FLAT));

        assertThatThrownBy(() -> Scorecard.builder()
                        .grade(GradingStrategies.google(), Aggregations.mean())
                        .grade(other, Aggregations.mean())
                        .build(Plan.of(), END))
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("io.okr4j.scoring.Broken");
    }

    @Test
    void two_aggregations_of_one_id_cannot_stand_side_by_side_but_one_can_be_made_twice() {
        Scorecard.Builder cards = Scorecard.builder()
                .grade(GradingStrategies.google(), Aggregations.geometric("0.1"))
                .grade(GradingStrategies.viva(), Aggregations.geometric("0.1"));

        assertThat(cards.build(Plan.of(), END).columns()).containsExactly("google/geometric-0.1", "viva/geometric-0.1");
        assertThatThrownBy(() -> cards.grade(
                                GradingStrategies.klau(), new Wrong("geometric-0.1", parts -> Optional.empty()))
                        .build(Plan.of(), END))
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("Aggregations$Named and of io.okr4j.scoring.ScorecardTest$Wrong");
    }

    @Test
    void a_strategy_that_cannot_say_what_is_healthy_is_named() {
        record Unhealthy(String id, Scale scale) implements GradingStrategy {
            @Override
            public Grade grade(GradingContext context) {
                return Grade.declined(this, Reason.FLAT);
            }

            @Override
            public Optional<Span> healthy(Ambition ambition) {
                throw new IllegalStateException("no");
            }
        }
        GradingStrategy unhealthy = new Unhealthy("unhealthy", Scale.unit());
        Scorecard card = Scorecard.of(Plan.of(), END, unhealthy, Aggregations.mean());

        assertThatThrownBy(card::portfolio)
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("threw java.lang.IllegalStateException: no when it was asked for its span");
    }
}
