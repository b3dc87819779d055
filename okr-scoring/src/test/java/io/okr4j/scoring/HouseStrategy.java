package io.okr4j.scoring;

import java.math.BigDecimal;
import java.util.List;

/** A strategy that a house has of its own, found as a service: full marks for whatever was read at all. */
public final class HouseStrategy implements GradingStrategy {

    /** Called by the service loader. */
    public HouseStrategy() {}

    @Override
    public String id() {
        return "house";
    }

    @Override
    public String source() {
        return "our handbook";
    }

    @Override
    public Scale scale() {
        return Scale.unit();
    }

    @Override
    public Grade grade(GradingContext context) {
        return context.checkIns().isEmpty()
                ? Grade.declined(this, Reason.NO_READING)
                : Grade.number(this, BigDecimal.ONE, () -> List.of(Step.of("house", "something was read")));
    }
}
