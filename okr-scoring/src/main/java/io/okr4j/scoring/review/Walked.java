package io.okr4j.scoring.review;

import io.okr4j.core.CheckIn;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.ScoringPolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** How far a key result had come at its last check-ins with a reading. */
record Walked(LocalDate on, BigDecimal progress) {

    /** The last so many, in order; fewer if there are fewer, or if one of them says nothing about progress. */
    static List<Walked> last(GradedKeyResult graded, int most) {
        List<CheckIn> read = graded.keyResult().checkInsUntil(graded.asOf()).stream()
                .filter(checkIn -> checkIn.getReading().isPresent())
                .toList();
        List<Walked> walked = new ArrayList<>();
        for (int i = read.size() - 1; i >= 0 && walked.size() < most; i--) {
            LocalDate day = read.get(i).getOn();
            Optional<BigDecimal> raw = GradingContext.of(
                            graded.objective(), graded.keyResult(), day, ScoringPolicy.standard())
                    .progress()
                    .raw();
            if (raw.isEmpty()) {
                break;
            }
            walked.add(new Walked(day, raw.get()));
        }
        Collections.reverse(walked);
        return walked;
    }
}
