package com.example.grading;

import io.okr4j.scoring.Grade;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.GradingStrategy;
import io.okr4j.scoring.Reason;
import io.okr4j.scoring.Scale;
import io.okr4j.scoring.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A third for having moved, two thirds for half of the way, full marks for the target. */
public final class ThreeStars implements GradingStrategy {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal[] WORTH = {
        BigDecimal.ZERO, new BigDecimal("0.33"), new BigDecimal("0.67"), BigDecimal.ONE
    };

    /** Called by the service loader. */
    public ThreeStars() {}

    @Override
    public String id() {
        return "three-stars";
    }

    @Override
    public String source() {
        return "our handbook, page 12";
    }

    @Override
    public Scale scale() {
        return Scale.unit();
    }

    @Override
    public Grade grade(GradingContext context) {
        Optional<BigDecimal> share = context.progress().raw();
        if (share.isEmpty()) {
            return Grade.declined(this, context.progress().reason().orElse(Reason.NO_READING));
        }
        int stars = stars(share.get());
        return Grade.number(
                this,
                WORTH[stars],
                () -> List.of(Step.of("stars", stars + " of 3 stars for " + share.get() + " of the way")));
    }

    private static int stars(BigDecimal share) {
        if (share.compareTo(BigDecimal.ONE) >= 0) {
            return 3;
        }
        if (share.compareTo(HALF) >= 0) {
            return 2;
        }
        return share.signum() > 0 ? 1 : 0;
    }
}
