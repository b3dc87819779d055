package io.okr4j.scoring.forecast;

import io.okr4j.core.Ambition;
import io.okr4j.core.KeyResult;
import io.okr4j.core.measure.Unit;
import io.okr4j.scoring.Series;
import io.okr4j.scoring.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a projection back into the unit of the key result, and into words. */
final class Telling {

    private final ForecastPolicy policy;
    private final Series series;
    private final Course course;
    private final Ambition ambition;
    private final List<Step> steps = new ArrayList<>();

    Telling(ForecastPolicy policy, Series series, Course course, Ambition ambition) {
        this.policy = policy;
        this.series = series;
        this.course = course;
        this.ambition = ambition;
    }

    Forecast tell(
            KeyResult keyResult, LocalDate asOf, LocalDate end, String method, Projection projection, Spread spread) {
        double least = series.least().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY);
        double most = series.most().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
        Spread ends = spread.moved(course.scale(), course.origin(), least, most);
        double free = course.origin() + course.scale() * projection.end();
        double at = Math.max(least, Math.min(most, free));
        double level = policy.getInterval().getValue().doubleValue();
        BigDecimal value = Course.rounded(at);
        BigDecimal low = Course.rounded(ends.quantile((1 - level) / 2)).min(value);
        BigDecimal high = Course.rounded(ends.quantile((1 + level) / 2)).max(value);
        Optional<BigDecimal> progress = series.progress(value);
        read();
        steps.addAll(projection.steps());
        if (at != free) {
            steps.add(Shown.step(
                    "bounds",
                    "it cannot become " + Shown.number(Course.rounded(free)) + ", so " + Shown.number(value),
                    "value",
                    value));
        }
        steps.add(Shown.step(
                "interval",
                "with " + Shown.percent(level) + " certainty from " + written(low) + " to " + written(high),
                "low",
                low,
                "high",
                high,
                "level",
                level));
        progress.ifPresent(p -> steps.add(
                Shown.step("progress", "progress would be " + Shown.percent(p.doubleValue()), "progress", p)));
        Optional<Double> probability = probability(ends);
        probability.ifPresent(p -> steps.add(
                Shown.step("probability", aim() + " with a probability of " + Shown.probability(p), "probability", p)));
        @Nullable BigDecimal required = null;
        @Nullable BigDecimal recent = null;
        if (course.hasWay() && !course.steady()) {
            required = required();
            recent = recent(required);
        }
        @Nullable Warning warning = warning(ends, value, progress, probability).orElse(null);
        if (warning != null) {
            steps.add(Step.of("warning", warning.reason()));
        }
        Forecast.Outlook outlook = new Forecast.Outlook(
                value,
                low,
                high,
                level,
                probability.map(Course::rounded).orElse(null),
                required,
                recent,
                progress.orElse(null),
                warning);
        return Forecast.of(keyResult, asOf, end, method, series, outlook, steps);
    }

    private void read() {
        List<Series.Value> all = series.values();
        Series.Value last = all.get(all.size() - 1);
        steps.add(Shown.step(
                "readings",
                course.readings() + " readings until " + last.on() + ", the latest " + written(last.value()),
                "readings",
                course.readings(),
                "latest",
                last.value()));
    }

    private Optional<Double> probability(Spread ends) {
        if (series.low().isEmpty() && series.high().isEmpty()) {
            return Optional.empty();
        }
        double below = series.low().map(low -> ends.below(low.doubleValue())).orElse(0.0);
        double upTo = series.high().map(high -> ends.upTo(high.doubleValue())).orElse(1.0);
        return Optional.of(Math.max(0, upTo - below));
    }

    private String aim() {
        Optional<String> low = series.low().map(this::written);
        Optional<String> high = series.high().map(this::written);
        if (low.isPresent() && high.isPresent()) {
            return "it ends between " + low.get() + " and " + high.get();
        }
        return low.map(l -> "it ends at " + l + " or more").orElse("it ends at " + high.orElse("") + " or less");
    }

    private BigDecimal required() {
        double[] values = course.values();
        double[] times = course.times();
        int last = values.length - 1;
        double weeks = (1 - Math.max(course.now(), times[last])) * course.weeks();
        double needed = (1 - values[last]) / weeks;
        BigDecimal required = course.change(needed);
        steps.add(Shown.step(
                "required",
                needed <= 0
                        ? "the target is reached as it stands"
                        : "to end at the target it needs " + Shown.number(required) + " a week for "
                                + Shown.number(Course.rounded(weeks)) + " weeks",
                "perWeek",
                required,
                "weeks",
                weeks));
        return required;
    }

    private @Nullable BigDecimal recent(BigDecimal required) {
        double[] values = course.values();
        double[] times = course.times();
        int last = values.length - 1;
        double from = times[last] - policy.getRecentWeeks().getValue().doubleValue() / course.weeks();
        int first = last - 1;
        while (first > 0 && times[first - 1] >= from - 1e-9) {
            first--;
        }
        if (first < 0 || times[last] == times[first]) {
            return null;
        }
        double weeks = (times[last] - times[first]) * course.weeks();
        BigDecimal recent = course.change((values[last] - values[first]) / weeks);
        steps.add(Shown.step(
                "recent",
                "in the latest " + Shown.number(Course.rounded(weeks)) + " weeks it moved by " + Shown.number(recent)
                        + " a week",
                "perWeek",
                recent,
                "required",
                required,
                "weeks",
                weeks));
        return recent;
    }

    /** Of what is aspirational less is expected than the target. */
    private Optional<Warning> warning(
            Spread ends, BigDecimal value, Optional<BigDecimal> progress, Optional<Double> probability) {
        if (ambition == Ambition.LEARNING || probability.isEmpty()) {
            return Optional.empty();
        }
        boolean part = ambition == Ambition.ASPIRATIONAL && course.hasWay();
        double aim = part ? policy.getAspirationalAim().getValue().doubleValue() : 1;
        double reached = probability.get();
        if (part) {
            double at = course.origin() + course.scale() * aim;
            reached = course.scale() > 0 ? 1 - ends.below(at) : ends.upTo(at);
        }
        if (reached >= policy.getWarnBelow().getValue().doubleValue()) {
            return Optional.empty();
        }
        double miss = progress.filter(p -> course.hasWay())
                .map(p -> Math.max(0, 1 - p.doubleValue() / aim))
                .orElse(0.0);
        Warning.Severity severity = miss > policy.getCriticalMiss().getValue().doubleValue()
                ? Warning.Severity.CRITICAL
                : miss > policy.getHighMiss().getValue().doubleValue()
                        ? Warning.Severity.HIGH
                        : Warning.Severity.MEDIUM;
        String what = part
                ? Shown.percent(aim) + " of the way, which is expected of an aspirational key result,"
                : "the target";
        String reason = "as things go it ends at " + written(value) + "; " + what + " is reached with a probability of "
                + Shown.probability(reached) + ", which is below "
                + Shown.percent(policy.getWarnBelow().getValue().doubleValue());
        return Optional.of(new Warning(severity, reason));
    }

    private String written(BigDecimal value) {
        if (series.shares()) {
            return Shown.percent(value.doubleValue());
        }
        String label = series.unit().map(Unit::label).orElse("");
        return Shown.number(value) + (label.isEmpty() ? "" : " " + label);
    }
}
