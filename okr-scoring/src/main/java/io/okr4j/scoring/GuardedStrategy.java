package io.okr4j.scoring;

import io.okr4j.core.Ambition;
import io.okr4j.core.GradeOverride;
import io.okr4j.core.internal.Thrown;
import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs a strategy that may come from anywhere, and names it where it breaks a rule of its contract. */
final class GuardedStrategy {

    private final GradingStrategy strategy;
    private final String id;
    private final Scale scale;

    GuardedStrategy(GradingStrategy strategy) {
        this.strategy = strategy;
        this.id = Services.id("strategy", GradingStrategy::id, strategy);
        this.scale = Services.part("strategy", strategy, "scale", GradingStrategy::scale);
    }

    String id() {
        return id;
    }

    Scale scale() {
        return scale;
    }

    GradingStrategy strategy() {
        return strategy;
    }

    /** What its source calls good; a strategy that cannot say is named. */
    Optional<Span> healthy(Ambition ambition) {
        return Services.part("strategy", strategy, "span of healthy grades", one -> one.healthy(ambition));
    }

    Grade grade(GradingContext context) {
        if (!(strategy instanceof GradingScheme)) {
            // a scheme looks for itself
            Optional<Reason> ungradable = context.ungradable();
            if (ungradable.isPresent()) {
                return new DeclinedGrade(id, ungradable.get(), ungradable.get().text());
            }
        }
        @Nullable Grade grade;
        try {
            grade = strategy.grade(context);
        } catch (Throwable e) {
            return failed("GS-1: " + Thrown.text(e));
        }
        if (grade == null) {
            return failed("GS-1: it returned null");
        }
        if (!grade.strategy().equals(id)) {
            return failed("GS-3: its grade bears the id " + grade.strategy());
        }
        if (grade instanceof NumberGrade number) {
            BigDecimal computed = number.computed();
            if (!scale.allows(computed)) {
                return failed("GS-4: it gave " + Writing.number(computed) + ", which is not on its scale");
            }
        }
        return nameless(grade) ? failed("GS-4: the label of its grade is blank") : grade;
    }

    private static boolean nameless(Grade grade) {
        return grade instanceof LabelGrade label
                // an extension may have passed null all the same
                ? Optional.ofNullable(label.name())
                        .filter(name -> !name.isBlank())
                        .isEmpty()
                : grade.label().filter(String::isBlank).isPresent();
    }

    /** What a person gave in place of the number of an objective, as far as it makes sense under this strategy. */
    NumberGrade overridden(NumberGrade number, Optional<GradeOverride> given) {
        if (strategy instanceof GradingScheme scheme) {
            return scheme.overridden(number, given);
        }
        if (strategy instanceof ByAmbition byAmbition) {
            return byAmbition.overridden(number, given);
        }
        // people give grades from 0 to 1, which mean nothing on a scale such as 1 to 10
        return given.filter(override ->
                        scale.allows(override.getGrade()) && scale.getMost().compareTo(BigDecimal.ONE) == 0)
                .map(override -> number.overridden(override, override.getGrade()))
                .orElse(number);
    }

    private Grade failed(String problem) {
        String line = problem.lines().findFirst().orElse(problem).strip();
        return new DeclinedGrade(
                id, Reason.EXTENSION_FAILED, strategy.getClass().getName() + " broke " + line);
    }
}
