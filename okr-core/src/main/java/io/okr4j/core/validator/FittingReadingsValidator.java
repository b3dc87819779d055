package io.okr4j.core.validator;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.LevelReading;
import io.okr4j.core.MemberReading;
import io.okr4j.core.MilestoneReading;
import io.okr4j.core.NumberReading;
import io.okr4j.core.RatioReading;
import io.okr4j.core.Reading;
import io.okr4j.core.constraint.FittingReadings;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Milestones;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;

/** Finds readings that the measure of their key result cannot make anything of. */
public final class FittingReadingsValidator implements ConstraintValidator<FittingReadings, KeyResult> {

    /** Called by Bean Validation. */
    public FittingReadingsValidator() {}

    @Override
    public boolean isValid(KeyResult keyResult, ConstraintValidatorContext context) {
        if (keyResult.getMeasure().isEmpty()) {
            return true;
        }
        Measure measure = keyResult.getMeasure().get();
        boolean valid = true;
        for (int i = 0; i < keyResult.getCheckIns().size(); i++) {
            CheckIn checkIn = keyResult.getCheckIns().get(i);
            if (checkIn.getReading().isPresent() && !fits(checkIn.getReading().get(), measure)) {
                Violations.reportAt(
                        context,
                        "checkIns",
                        i,
                        "reading",
                        Map.of(
                                "on", checkIn.getOn().toString(),
                                "reading", named(checkIn.getReading().get()),
                                "measure", measure.kind()));
                valid = false;
            }
        }
        return valid;
    }

    private static String named(Reading reading) {
        return reading instanceof MilestoneReading done
                ? reading.kind() + ": " + String.join(", ", done.getDone())
                : reading.kind();
    }

    private static boolean fits(Reading reading, Measure measure) {
        return reading.fold(new Reading.Cases<Boolean>() {
            @Override
            public Boolean number(NumberReading number) {
                return numeric(measure);
            }

            @Override
            public Boolean ratio(RatioReading ratio) {
                return numeric(measure);
            }

            @Override
            public Boolean members(MemberReading members) {
                return numeric(measure);
            }

            @Override
            public Boolean level(LevelReading level) {
                return measure instanceof Levels;
            }

            @Override
            public Boolean milestones(MilestoneReading done) {
                return measure instanceof Milestones milestones
                        && milestones.getMilestones().stream()
                                .map(Milestone::getId)
                                .toList()
                                .containsAll(done.getDone());
            }
        });
    }

    private static boolean numeric(Measure measure) {
        return !(measure instanceof Milestones)
                && !(measure instanceof Levels levels
                        && levels.levels().stream()
                                .allMatch(level -> level.getValue().isEmpty()));
    }
}
