package io.okr4j.testkit.contract;

import io.okr4j.core.Ambition;
import io.okr4j.scoring.Grade;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.GradingStrategy;
import io.okr4j.scoring.NumberGrade;
import io.okr4j.scoring.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The clauses of GS-1 to GS-5. */
final class GradingStrategyClauses {

    /** The step that stands in for reasons that a strategy does not give. */
    private static final String NO_REASONS = "no-reasons";

    private GradingStrategyClauses() {}

    static List<Clause<GradingStrategy, GradingContext>> all() {
        return List.of(
                new Clause<>(
                        "GS-1",
                        "total",
                        "It answers for every context; it never throws and never returns null",
                        Checks.total(GradingStrategyClauses::shown, GradingStrategyClauses::total)),
                new Clause<>(
                        "GS-2",
                        "repeatable",
                        "Equal contexts give equal grades, whatever the clock, locale, time zone or thread",
                        Checks.repeatable(
                                GradingStrategyClauses::shown,
                                GradingStrategyClauses::copy,
                                (strategy, context) -> answer(strategy.grade(context)))),
                new Clause<>(
                        "GS-3",
                        "own name",
                        "Its grades bear its id, which is the same each time",
                        graded(GradingStrategyClauses::ownName)),
                new Clause<>(
                        "GS-4",
                        "own scale",
                        "A number lies on its scale, and what a grade is called is not blank",
                        graded(GradingStrategyClauses::onScale)),
                new Clause<>(
                        "GS-5",
                        "reasons",
                        "A number or a label has at least one step that explains it",
                        graded((strategy, grade) -> reasons(grade))));
    }

    static String shown(GradingContext context) {
        return context.keyResult() + " with measure "
                + context.measure().map(Object::toString).orElse("none") + ", check-ins "
                + context.keyResult().getCheckIns() + ", graded on " + context.asOf();
    }

    /** An equal context that shares nothing worked out. */
    private static GradingContext copy(GradingContext context) {
        return GradingContext.of(context.objective(), context.keyResult(), context.asOf(), context.policy());
    }

    private static Clause.Check<GradingStrategy, GradingContext> graded(
            BiFunction<GradingStrategy, Grade, Optional<String>> problem) {
        return Checks.each(
                GradingStrategyClauses::shown,
                (strategy, context) ->
                        Checks.given(() -> strategy.grade(context)).flatMap(grade -> problem.apply(strategy, grade)));
    }

    private static Optional<String> total(GradingStrategy strategy, GradingContext context) {
        if (Checks.given(strategy::scale).isEmpty()) {
            return Optional.of("its scale is null");
        }
        if (Checks.given(strategy::source).isEmpty()) {
            return Optional.of("its source is null");
        }
        for (Ambition ambition : Ambition.values()) {
            if (Checks.given(() -> strategy.healthy(ambition)).isEmpty()) {
                return Optional.of("what it calls healthy is null");
            }
        }
        return Checks.given(() -> strategy.grade(context)).isPresent()
                ? Optional.empty()
                : Optional.of("it returned null");
    }

    /** A grade as values that can be compared; whose it is, and what is wrong with its reasons, is for other rules. */
    private static Object answer(Grade grade) {
        Map<String, Object> answer = new LinkedHashMap<>();
        if (grade instanceof NumberGrade given) {
            answer.put("number", given.computed().stripTrailingZeros().toPlainString());
        }
        grade.label().ifPresent(label -> answer.put("label", label));
        grade.reason().ifPresent(reason -> answer.put("declined", reason));
        List<Step> steps = grade.steps();
        if (steps.stream().noneMatch(step -> step.code().equals(NO_REASONS))) {
            answer.put("steps", steps);
        }
        return answer;
    }

    private static Optional<String> ownName(GradingStrategy strategy, Grade grade) {
        Optional<String> id = Checks.orElse(() -> Checks.given(strategy::id), thrown -> Optional.empty());
        if (id.isEmpty()) {
            return Optional.of("it has no id");
        }
        if (!id.get().matches("[a-z0-9][a-z0-9.-]*")) {
            return Optional.of(
                    "its id is '" + id.get() + "', which is not lower-case letters, digits, points and hyphens");
        }
        if (!id.get().equals(strategy.id())) {
            return Optional.of("its id was " + id.get() + " and then " + strategy.id());
        }
        return grade.strategy().equals(id.get())
                ? Optional.empty()
                : Optional.of("its id is " + id.get() + " but its grade bears " + grade.strategy());
    }

    private static Optional<String> onScale(GradingStrategy strategy, Grade grade) {
        if (grade instanceof NumberGrade number && !strategy.scale().allows(number.computed())) {
            return Optional.of(
                    "it gave " + number.computed().toPlainString() + ", which is not on " + strategy.scale());
        }
        // a label that is null throws where it is asked for, and is as good as a blank one
        return Checks.orElse(grade::label, thrown -> Optional.of(""))
                .filter(String::isBlank)
                .map(blank -> "the label of its grade is blank");
    }

    private static Optional<String> reasons(Grade grade) {
        if (grade.reason().isPresent()) {
            return Optional.empty();
        }
        return grade.steps().stream()
                .filter(step -> step.code().equals(NO_REASONS) || step.text().isBlank())
                .findFirst()
                .map(step -> step.text().isBlank() ? "a step of " + grade + " says nothing" : grade + ": " + step);
    }
}
