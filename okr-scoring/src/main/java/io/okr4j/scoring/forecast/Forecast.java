package io.okr4j.scoring.forecast;

import io.okr4j.core.KeyResult;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Unit;
import io.okr4j.scoring.Series;
import io.okr4j.scoring.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a key result will end, within which interval, and how probable its target is; or why nobody can say.
 *
 * <p>A forecast is a projection: it never overwrites what a person said, and it tells nothing of what people may still
 * do. Instances are immutable and thread-safe.
 */
public final class Forecast {

    private final KeyResult keyResult;
    private final LocalDate asOf;
    private final @Nullable LocalDate endsOn;
    private final String method;
    private final @Nullable Series series;
    private final @Nullable NoForecast declined;
    private final String detail;
    private final @Nullable Outlook outlook;
    private final List<Step> steps;

    /** The figures of a forecast that was not declined. */
    record Outlook(
            BigDecimal value,
            BigDecimal low,
            BigDecimal high,
            double level,
            @Nullable BigDecimal probability,
            @Nullable BigDecimal requiredPerWeek,
            @Nullable BigDecimal recentPerWeek,
            @Nullable BigDecimal progress,
            @Nullable Warning warning) {}

    private Forecast(
            KeyResult keyResult,
            LocalDate asOf,
            @Nullable LocalDate endsOn,
            String method,
            @Nullable Series series,
            @Nullable NoForecast declined,
            String detail,
            @Nullable Outlook outlook,
            List<Step> steps) {
        this.keyResult = keyResult;
        this.asOf = asOf;
        this.endsOn = endsOn;
        this.method = method;
        this.series = series;
        this.declined = declined;
        this.detail = detail;
        this.outlook = outlook;
        this.steps = List.copyOf(steps);
    }

    static Forecast declined(
            KeyResult keyResult,
            LocalDate asOf,
            @Nullable LocalDate endsOn,
            String method,
            @Nullable Series series,
            NoForecast why,
            String detail) {
        String text = "no forecast: " + why.text() + (detail.isEmpty() ? "" : ": " + detail);
        return new Forecast(
                keyResult, asOf, endsOn, method, series, why, detail, null, List.of(Step.of("declined", text)));
    }

    static Forecast of(
            KeyResult keyResult,
            LocalDate asOf,
            LocalDate endsOn,
            String method,
            Series series,
            Outlook outlook,
            List<Step> steps) {
        return new Forecast(keyResult, asOf, endsOn, method, series, null, "", outlook, steps);
    }

    /** {@return the key result} */
    public KeyResult keyResult() {
        return keyResult;
    }

    /** {@return the day; what is dated later does not exist} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the day of the end: of the window, the deadline or the period; none if nobody has said} */
    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    /** {@return the id of the method that was asked} */
    public String method() {
        return method;
    }

    /** {@return why there is no forecast, if there is none} */
    public Optional<NoForecast> declined() {
        return Optional.ofNullable(declined);
    }

    /** {@return what exactly was missing; empty if nothing was, or the reason says it all} */
    public String detail() {
        return detail;
    }

    /** {@return the values until the day; none if it is not counted in numbers} */
    public List<Series.Value> readings() {
        return series == null ? List.of() : series.values();
    }

    /** {@return what the values count; none if nobody has said, or if they are shares} */
    public Optional<Unit> unit() {
        return series == null ? Optional.empty() : series.unit();
    }

    /** {@return how it is counted, as it held on the day; none in a draft, or where nothing was looked at} */
    public Optional<Measure> measure() {
        return series == null ? Optional.empty() : series.measure();
    }

    /** {@return whether the values are progress from 0 to 1 and not numbers in the unit of the measure} */
    public boolean shares() {
        return series != null && series.shares();
    }

    /** {@return the projected value on the last day} */
    public Optional<BigDecimal> value() {
        return figure().map(Outlook::value);
    }

    /** {@return the lower end of the interval; not above the projected value} */
    public Optional<BigDecimal> low() {
        return figure().map(Outlook::low);
    }

    /** {@return the upper end of the interval; not below the projected value} */
    public Optional<BigDecimal> high() {
        return figure().map(Outlook::high);
    }

    /** {@return how probable it is meant to be that the end lies within the interval, such as 0.8} */
    public Optional<BigDecimal> level() {
        return figure().map(outlook -> Course.rounded(outlook.level()));
    }

    /** {@return the probability of ending at the target or beyond, from 0 to 1; none without a target} */
    public Optional<BigDecimal> probability() {
        return figure().flatMap(outlook -> Optional.ofNullable(outlook.probability()));
    }

    /** {@return the progress that the projected value comes to, without bounds; none where it cannot be told} */
    public Optional<BigDecimal> progress() {
        return figure().flatMap(outlook -> Optional.ofNullable(outlook.progress()));
    }

    /**
     * {@return by how much the value has to change a week from now on to end at the target; none without a way to go}
     */
    public Optional<BigDecimal> requiredPerWeek() {
        return figure().flatMap(outlook -> Optional.ofNullable(outlook.requiredPerWeek()));
    }

    /** {@return by how much the value changed a week of late; none without a way to go} */
    public Optional<BigDecimal> recentPerWeek() {
        return figure().flatMap(outlook -> Optional.ofNullable(outlook.recentPerWeek()));
    }

    /** {@return a warning, if what is expected will probably not be reached} */
    public Optional<Warning> warning() {
        return figure().flatMap(outlook -> Optional.ofNullable(outlook.warning()));
    }

    /** {@return how the figures come about, or why there are none} */
    public List<Step> steps() {
        return steps;
    }

    /** {@return how the figures come about in one line} */
    public String explain() {
        return steps.stream().map(Step::text).collect(Collectors.joining("; "));
    }

    private Optional<Outlook> figure() {
        return Optional.ofNullable(outlook);
    }

    /** {@return such as {@code 522 (410 to 560, 80 %)}, or the reason why there is no forecast} */
    @Override
    public String toString() {
        return outlook == null
                ? steps.get(0).text()
                : Shown.number(outlook.value()) + " (" + Shown.number(outlook.low()) + " to "
                        + Shown.number(outlook.high()) + ", " + Shown.percent(outlook.level()) + ")";
    }
}
