package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.Aggregation;
import io.okr4j.scoring.Aggregations;
import io.okr4j.scoring.Grade;
import io.okr4j.scoring.GradingStrategies;
import io.okr4j.scoring.GradingStrategy;
import io.okr4j.scoring.Progress;
import io.okr4j.scoring.Reason;
import io.okr4j.scoring.Score;
import io.okr4j.scoring.Scorecard;
import io.okr4j.scoring.ScoringPolicy;
import io.okr4j.scoring.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the progress and the grades of whatever can be built. */
class ScoringLaws {

    private static final List<Aggregation> AGGREGATIONS = Aggregations.all();
    private static final List<GradingStrategy> STRATEGIES = GradingStrategies.all();

    @Provide
    Arbitrary<LocalDate> days() {
        return TimeArbitraries.days(Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31)));
    }

    @Provide
    Arbitrary<KeyResult> keyResults() {
        return KeyResultArbitraries.keyResults();
    }

    /** Key results whose readings may suit their measure, of every kind. */
    @Provide
    Arbitrary<KeyResult> wellFormed() {
        return KeyResultArbitraries.wellFormedKeyResults();
    }

    @Provide
    Arbitrary<Objective> objectives() {
        return ObjectiveArbitraries.objectives();
    }

    @Provide
    Arbitrary<ScoringPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(ScoringPolicy.FlatTarget.class),
                        Arbitraries.of(ScoringPolicy.MissingBaseline.class),
                        Arbitraries.of(ScoringPolicy.MissingReading.class),
                        Arbitraries.of(ScoringPolicy.MissedCheckIns.class),
                        Arbitraries.of(ScoringPolicy.Hold.class),
                        Arbitraries.of("1", "1.2", "2"))
                .as((flat, baseline, reading, missed, hold, ceiling) -> ScoringPolicy.builder()
                        .flatTarget(flat)
                        .missingBaseline(baseline)
                        .missingReading(reading)
                        .missedCheckIns(missed)
                        .hold(hold)
                        .build()
                        .ceiling(ceiling, "a test"));
    }

    @Property
    void progress_is_a_number_within_its_bounds_or_has_a_reason_and_always_steps(
            @ForAll("keyResults") KeyResult any,
            @ForAll("wellFormed") KeyResult wellFormed,
            @ForAll("days") LocalDate day,
            @ForAll("policies") ScoringPolicy policy) {
        for (KeyResult keyResult : List.of(any, wellFormed)) {
            Progress progress = Progress.of(keyResult, day, policy);

            assertThat(progress.raw().isPresent())
                    .isEqualTo(progress.clamped().isPresent())
                    .isNotEqualTo(progress.reason().isPresent());
            progress.clamped()
                    .ifPresent(clamped -> assertThat(clamped)
                            .isBetween(BigDecimal.ZERO, policy.getCeiling().getValue()));
            assertThat(progress.steps())
                    .isNotEmpty()
                    .allSatisfy(step -> assertThat(step.text()).isNotBlank());
            assertThat(Progress.of(keyResult, day, policy).explain()).isEqualTo(progress.explain());
        }
    }

    @Property
    void the_last_figure_of_an_explanation_is_the_number_that_it_explains(
            @ForAll("wellFormed") KeyResult keyResult, @ForAll("days") LocalDate day) {
        Progress progress = Progress.of(keyResult, day);
        List<BigDecimal> figures = progress.steps().stream()
                .flatMap(step -> step.number("progress").stream())
                .toList();

        progress.clamped()
                .ifPresent(
                        clamped -> assertThat(figures.get(figures.size() - 1)).isEqualByComparingTo(clamped));
    }

    @Property
    void what_is_entered_later_does_not_exist(
            @ForAll("keyResults") KeyResult keyResult, @ForAll("days") LocalDate day) {
        KeyResult until = keyResult.withCheckIns(keyResult.getCheckIns().stream()
                .filter(checkIn -> !checkIn.getOn().isAfter(day))
                .toList());

        assertThat(Progress.of(until, day).explain())
                .isEqualTo(Progress.of(keyResult, day).explain());
    }

    @Property(tries = 200)
    void every_strategy_and_aggregation_answers_for_every_plan(
            @ForAll("objectives") Objective one,
            @ForAll("objectives") Objective other,
            @ForAll("days") LocalDate day,
            @ForAll("policies") ScoringPolicy policy) {
        Plan plan = Plan.of(one.withId("one"));
        Scorecard.Builder builder = Scorecard.builder().policy(policy);
        for (int i = 0; i < STRATEGIES.size(); i++) {
            builder.grade(STRATEGIES.get(i), AGGREGATIONS.get(i % AGGREGATIONS.size()));
        }
        Scorecard card = builder.build(plan, day);

        assertThat(lines(card).flatMap(score -> score.grades().stream())).allSatisfy(grade -> {
            assertThat(grade.reason()).as(grade.toString()).isNotEqualTo(Optional.of(Reason.EXTENSION_FAILED));
            assertThat(grade.steps()).isNotEmpty();
            assertThat(grade.number().isPresent() || grade.label().isPresent())
                    .isNotEqualTo(grade.reason().isPresent());
        });
        assertThat(card.explain()).isNotBlank();
        assertThat(builder.build(Plan.of(other.withId("other")), day).whole().grades())
                .hasSize(STRATEGIES.size());
    }

    @Property(tries = 200)
    void the_order_of_key_results_does_not_matter(
            @ForAll("objectives") Objective objective, @ForAll("days") LocalDate day) {
        List<KeyResult> reversed = new ArrayList<>(objective.getKeyResults());
        Collections.reverse(reversed);
        for (Aggregation aggregation : AGGREGATIONS) {
            Grade there = card(objective, day, aggregation);
            Grade here = card(objective.withKeyResults(reversed), day, aggregation);

            assertThat(here).hasToString(there.toString());
        }
    }

    private static Grade card(Objective objective, LocalDate day, Aggregation aggregation) {
        return Scorecard.of(Plan.of(objective.withId("o")), day, GradingStrategies.google(), aggregation)
                .objectives()
                .get(0)
                .grade();
    }

    private static Stream<Score> lines(Scorecard card) {
        return Stream.of(
                        card.keyResults().stream(),
                        card.objectives().stream(),
                        card.owners().stream(),
                        Stream.of(card.whole()))
                .flatMap(lines -> lines);
    }

    @Property
    void a_step_keeps_its_figures_to_itself(@ForAll("wellFormed") KeyResult keyResult, @ForAll("days") LocalDate day) {
        for (Step step : Progress.of(keyResult, day).steps()) {
            assertThat(step.numbers()).isUnmodifiable();
        }
    }
}
