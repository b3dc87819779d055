package io.okr4j.scoring;

import io.okr4j.core.Plan;
import io.okr4j.core.time.Cadence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds for many key results alike, and is kept once for all of them. */
record Circumstances(
        LocalDate asOf, ScoringPolicy policy, @Nullable Cadence cadence, List<Plan> earlier) {

    Circumstances on(LocalDate day) {
        return new Circumstances(day, policy, cadence, earlier);
    }
}
