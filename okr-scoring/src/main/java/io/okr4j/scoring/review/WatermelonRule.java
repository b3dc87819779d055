package io.okr4j.scoring.review;

import io.okr4j.core.CheckIn;
import io.okr4j.core.Status;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import io.okr4j.scoring.Series;
import io.okr4j.scoring.forecast.Forecast;
import io.okr4j.scoring.forecast.Forecaster;
import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Looks for key results that are called on track while the whole interval of their forecast falls short. */
public final class WatermelonRule implements ReviewRule {

    private static final String SOURCE =
            "research log of okrs and open-okr, watermelons: green outside, red inside; a status must not hide a forecast";
    private static final PolicyValue ASPIRATIONAL =
            PolicyValue.share("watermelon.aspirational", "0.7", "Google's OKR playbook: 0.7 is expected of a stretch");
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.check-in.watermelon", Severity.WARNING, SOURCE, ASPIRATIONAL);

    /** Makes the rule. */
    public WatermelonRule() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        BigDecimal ofStretches = context.limit(ASPIRATIONAL);
        return Grades.of(context)
                .running()
                .flatMap(graded -> finding(graded, graded.aspirational() ? ofStretches : BigDecimal.ONE).stream())
                .toList();
    }

    private static Optional<Finding> finding(GradedKeyResult graded, BigDecimal expected) {
        Optional<CheckIn> said = graded.keyResult().checkInsUntil(graded.asOf()).stream()
                .filter(checkIn -> checkIn.getStatus().isPresent())
                .reduce((earlier, later) -> later)
                .filter(checkIn ->
                        checkIn.getStatus().filter(Status.ON_TRACK::equals).isPresent());
        // the forecast is worked out only where somebody says that all is well
        return said.filter(checkIn -> fallsShort(graded, expected))
                .map(checkIn -> graded.finding(DESCRIPTION, "checkIns[" + checkIn.getOn() + "].status")
                        .putFact("on", checkIn.getOn().toString())
                        .putFact("expected", Writing.percent(expected))
                        .build());
    }

    private static boolean fallsShort(GradedKeyResult graded, BigDecimal expected) {
        Forecast forecast = Forecaster.standard().forecast(graded.objective(), graded.keyResult(), graded.asOf());
        if (forecast.low().isEmpty() || forecast.high().isEmpty()) {
            return false;
        }
        BigDecimal low = forecast.low().get();
        BigDecimal high = forecast.high().get();
        Series series = Series.of(graded.objective(), graded.keyResult(), graded.asOf());
        Optional<BigDecimal> atLow = series.progress(low);
        Optional<BigDecimal> atHigh = series.progress(high);
        boolean oneWay = series.low().isEmpty() || series.high().isEmpty();
        if (oneWay && atLow.isPresent() && atHigh.isPresent()) {
            return atLow.get().max(atHigh.get()).compareTo(expected) < 0;
        }
        return series.low().filter(least -> high.compareTo(least) < 0).isPresent()
                || series.high().filter(most -> low.compareTo(most) > 0).isPresent();
    }
}
