package io.okr4j.scoring.calibration;

import io.okr4j.core.internal.Numbers;
import io.okr4j.core.review.PolicyValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * The numbers behind calibration: the tiers of certainty, and how many calls a verdict needs.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class CalibrationPolicy implements WithCalibrationPolicy, Serializable {
    CalibrationPolicy() {}

    private static final CalibrationPolicy STANDARD = builder().build();

    private static final String TIERS = "the certainty tiers of articles on sales OKRs: 80, 50, 20 %";

    /** {@return the usual policy} */
    public static CalibrationPolicy standard() {
        return STANDARD;
    }

    /** {@return the certainty of the surest tier, from 0 to 1} */
    @Value.Default
    public PolicyValue getSure() {
        return PolicyValue.of("calibration.tier.sure", "0.8", TIERS);
    }

    /** {@return the certainty of the middle tier, below that of the surest} */
    @Value.Default
    public PolicyValue getEven() {
        return PolicyValue.of("calibration.tier.even", "0.5", TIERS);
    }

    /** {@return the certainty of the boldest tier, below that of the middle} */
    @Value.Default
    public PolicyValue getBold() {
        return PolicyValue.of("calibration.tier.bold", "0.2", TIERS);
    }

    /** {@return by how much a tier must be off to be seen; above 0 and below 1} */
    @Value.Default
    public PolicyValue getDeviation() {
        return PolicyValue.of(
                "calibration.deviation", "0.1", "okr4j: n = z² p (1 - p) / d² calls are needed to see a deviation d");
    }

    /** {@return how many standard errors an interval reaches to either side; above 0} */
    @Value.Default
    public PolicyValue getErrors() {
        return PolicyValue.of("calibration.errors", "1.959964", "95 % of a normal distribution");
    }

    /** {@return the certainties of the tiers, the surest first} */
    public List<BigDecimal> tiers() {
        return List.of(getSure().getValue(), getEven().getValue(), getBold().getValue());
    }

    @Value.Check
    void check() {
        BigDecimal above = BigDecimal.ONE;
        for (BigDecimal tier : tiers()) {
            Numbers.requireWithin("certainties of tiers", tier, BigDecimal.ZERO, above);
            above = tier;
        }
        Numbers.requireWithin(
                getDeviation().getName(), getDeviation().getValue(), new BigDecimal("0.001"), BigDecimal.ONE);
        Numbers.requireWithin(getErrors().getName(), getErrors().getValue(), new BigDecimal("0.1"), BigDecimal.TEN);
    }

    /** {@return a builder that starts with every attribute of this value} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return a builder with nothing set, which builds the usual policy} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link CalibrationPolicy} values; not thread-safe.
     *
     * <p>Optional: {@code sure}, {@code even}, {@code bold}, {@code deviation}, {@code errors}.
     */
    public static final class Builder extends ImmutableCalibrationPolicy.Builder {
        Builder() {}
    }
}
