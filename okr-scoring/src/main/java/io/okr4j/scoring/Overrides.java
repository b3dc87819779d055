package io.okr4j.scoring;

import io.okr4j.core.GradeOverride;
import io.okr4j.scoring.internal.Writing;
import java.time.LocalDate;
import java.util.Optional;

/** The grades that people give, and when they count. */
final class Overrides {

    private Overrides() {}

    /** Those of the day or before that have a reason. */
    static Optional<GradeOverride> counting(Optional<GradeOverride> given, LocalDate asOf) {
        return given.isEmpty() || (there(given.get(), asOf) && reasoned(given.get())) ? given : Optional.empty();
    }

    /** Says so where one does not count for want of a reason. */
    static Optional<Step> refused(Optional<GradeOverride> given, LocalDate asOf) {
        return given.filter(override -> there(override, asOf) && !reasoned(override))
                .map(override -> Step.of(
                        "override-refused",
                        "a grade of " + Writing.number(override.getGrade())
                                + " was given without a reason and does not count"));
    }

    static boolean there(GradeOverride override, LocalDate asOf) {
        return !override.getOn().filter(on -> on.isAfter(asOf)).isPresent();
    }

    private static boolean reasoned(GradeOverride override) {
        return override.getReason().filter(reason -> !reason.isBlank()).isPresent();
    }
}
