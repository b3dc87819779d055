package io.okr4j.scoring.forecast;

import io.okr4j.core.internal.Numbers;
import io.okr4j.core.review.PolicyValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * The numbers behind a forecast: how wide its interval is, how many readings it needs, when it warns.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class ForecastPolicy implements WithForecastPolicy, Serializable {
    ForecastPolicy() {}

    private static final ForecastPolicy STANDARD = builder().build();

    /** {@return the usual policy} */
    public static ForecastPolicy standard() {
        return STANDARD;
    }

    /** {@return how probable it is that the end lies within the interval; above 0 and below 1} */
    @Value.Default
    public PolicyValue getInterval() {
        return PolicyValue.of("forecast.interval", "0.8", "okr4j; usual in forecasting, such as Hyndman");
    }

    /** {@return how many days with a reading a forecast needs at least; 2 or more} */
    @Value.Default
    public PolicyValue getLeastReadings() {
        return PolicyValue.of(
                "forecast.readings.min",
                "3",
                "okr4j: with the baseline four points, the least that throughput forecasts quote");
    }

    /** {@return how many weeks count as recent when the rate of late is compared with the required one} */
    @Value.Default
    public PolicyValue getRecentWeeks() {
        return PolicyValue.of("forecast.recent.weeks", "4", "okr4j: a month");
    }

    /** {@return how many earlier periods the historical share needs at least} */
    @Value.Default
    public PolicyValue getLeastPeriods() {
        return PolicyValue.of("forecast.history.min", "2", "okr4j: one period is no custom");
    }

    /** {@return the probability of reaching what is expected below which there is an early warning} */
    @Value.Default
    public PolicyValue getWarnBelow() {
        return PolicyValue.of("forecast.warn.below", "0.4", "WorkBoard: below 40 % is low confidence");
    }

    /** {@return the grade that is expected of what is aspirational} */
    @Value.Default
    public PolicyValue getAspirationalAim() {
        return PolicyValue.of("forecast.aim.aspirational", "0.7", "Google re:Work; What Matters");
    }

    /** {@return the projected miss, as a share of what is expected, above which a warning is high} */
    @Value.Default
    public PolicyValue getHighMiss() {
        return PolicyValue.of("forecast.miss.high", "0.2", "OKRs Tool");
    }

    /** {@return the projected miss, as a share of what is expected, above which a warning is critical} */
    @Value.Default
    public PolicyValue getCriticalMiss() {
        return PolicyValue.of("forecast.miss.critical", "0.4", "OKRs Tool");
    }

    @Value.Check
    void check() {
        Numbers.requireWithin(
                getInterval().getName(), getInterval().getValue(), new BigDecimal("0.01"), new BigDecimal("0.99"));
        BigDecimal most = BigDecimal.valueOf(1000);
        Numbers.requireWithin(getLeastReadings().getName(), getLeastReadings().getValue(), BigDecimal.valueOf(2), most);
        Numbers.requireWithin(getRecentWeeks().getName(), getRecentWeeks().getValue(), BigDecimal.ONE, most);
        Numbers.requireWithin(getLeastPeriods().getName(), getLeastPeriods().getValue(), BigDecimal.ONE, most);
        for (PolicyValue share : List.of(getWarnBelow(), getAspirationalAim(), getHighMiss(), getCriticalMiss())) {
            Numbers.requireWithin(share.getName(), share.getValue(), BigDecimal.ZERO, BigDecimal.ONE);
        }
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
     * Builds {@link ForecastPolicy} values; not thread-safe.
     *
     * <p>Optional: {@code interval}, {@code leastReadings}, {@code recentWeeks}, {@code leastPeriods},
     * {@code warnBelow}, {@code aspirationalAim}, {@code highMiss}, {@code criticalMiss}.
     */
    public static final class Builder extends ImmutableForecastPolicy.Builder {
        Builder() {}
    }
}
