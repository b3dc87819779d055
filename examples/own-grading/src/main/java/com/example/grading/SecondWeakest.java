package com.example.grading;

import io.okr4j.scoring.Aggregation;
import io.okr4j.scoring.Parts;
import java.math.BigDecimal;
import java.util.Optional;

/** One key result may fail: the weakest is forgiven, the next one counts. Weights do not matter. */
public final class SecondWeakest implements Aggregation {

    /** Called by the service loader. */
    public SecondWeakest() {}

    @Override
    public String id() {
        return "second-weakest";
    }

    @Override
    public Optional<BigDecimal> aggregate(Parts parts) {
        return parts.values().stream().sorted().skip(parts.size() == 1 ? 0 : 1).findFirst();
    }
}
