package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Role;
import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.measure.UnitKind;
import io.okr4j.core.statement.Classification;
import io.okr4j.core.statement.Label;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells key results that are work from those that show what it led to: by their fields first, then by their words. */
final class TaskTitle {

    /** How sure the classifier must be. */
    static final PolicyValue LEAST_PROBABILITY = PolicyValue.share(
            "key-result.task.min-probability",
            "0.82",
            "okr4j: a wrong warning costs more trust than one that is missed (our choice)");

    private TaskTitle() {}

    /** What the classifier says, if the key result is a task, whether declared as a leading indicator or not. */
    static Optional<Classification> of(KeyResult keyResult, ReviewContext context) {
        if (keyResult.getTitle().isBlank() || declaredResult(keyResult)) {
            return Optional.empty();
        }
        Classification said = context.classification(keyResult);
        boolean sure = said.getTask().compareTo(context.limit(LEAST_PROBABILITY)) >= 0;
        return said.getLabel() == Label.TASK && sure ? Optional.of(said) : Optional.empty();
    }

    /** Whether it is declared to be watched early, and counts something that can be watched. */
    static boolean leading(KeyResult keyResult, ReviewContext context) {
        return keyResult.getRole().equals(Optional.of(Role.LEADING))
                && keyResult
                        .getMeasure()
                        .map(measure -> !(measure instanceof Milestones))
                        .orElseGet(() -> ReadTitles.of(context)
                                .parts(keyResult.getTitle())
                                .measure()
                                .isPresent());
    }

    private static boolean declaredResult(KeyResult keyResult) {
        return keyResult.getRole().equals(Optional.of(Role.GUARDRAIL))
                || keyResult.getTakenFrom().isPresent()
                || keyResult
                        .getMeasure()
                        .filter(measure -> measuresEffect(measure, keyResult.getTitle()))
                        .isPresent();
    }

    /** Whether the measure counts what the work leads to, and not the work. */
    private static boolean measuresEffect(Measure measure, String title) {
        if (measure instanceof BaselineToEstablish) {
            return true;
        }
        if (measure instanceof Milestones || !MeasuredTitle.aims(measure)) {
            return false;
        }
        Optional<UnitKind> kind = measure.getUnit().map(Unit::getKind);
        boolean given =
                kind.filter(Set.of(UnitKind.CURRENCY, UnitKind.SCORE)::contains).isPresent();
        return given || MeasuredTitle.falls(measure) || countsSomethingElse(measure, title);
    }

    private static boolean countsSomethingElse(Measure measure, String title) {
        Optional<String> counted = MeasuredTitle.counted(measure);
        if (counted.isEmpty() || OwnWork.isCountedBy(measure)) {
            return false;
        }
        List<String> titleWords = Words.of(title);
        return !title.contains(counted.get())
                && Words.of(counted.get()).stream()
                        .noneMatch(word -> titleWords.contains(word)
                                || titleWords.contains(word + "s")
                                || titleWords.contains(word.replaceFirst("s$", "")));
    }
}
