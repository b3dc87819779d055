package io.okr4j.cli;

import io.okr4j.core.Objective;
import io.okr4j.core.measure.Unit;
import io.okr4j.scoring.Series;
import io.okr4j.scoring.forecast.Forecast;
import io.okr4j.scoring.forecast.Warning;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Forecasts for people: early warnings first, then the others, then what has no forecast. */
final class ForecastText {

    private static final int SHOWN = 26;
    private static final int INDENT = 2;
    private static final int COLUMN = 12;
    private static final int DIGITS = 3;
    private static final BigDecimal MIDDLE = new BigDecimal("0.5");

    private final Page page;
    private final Bars bars;
    private int warned;
    private int forecast;
    private int without;

    private ForecastText(Page page, Bars bars) {
        this.page = page;
        this.bars = bars;
    }

    static String of(Map<LoadedPlan, List<Forecast>> forecasts, Page page, Bars bars, LocalDate day, String method) {
        ForecastText text = new ForecastText(page, bars);
        forecasts.forEach(text::plan);
        text.page.gap().paragraph(0, Page.strong(text.summary(day, method)));
        return text.page.toString();
    }

    private String summary(LocalDate day, String method) {
        return counted(forecast, "forecast", "forecasts") + ", " + counted(warned, "early warning", "early warnings")
                + ", " + without + " without a forecast; as of " + day + ", method " + method;
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private void plan(LoadedPlan plan, List<Forecast> all) {
        page.gap().line(0, Page.strong(plan.title()), Page.faint("  " + plan.file()));
        List<Forecast> ordered =
                all.stream().sorted(Comparator.comparingInt(ForecastText::rank)).toList();
        if (ordered.isEmpty()) {
            page.paragraph(INDENT, Page.faint("no key results"));
        }
        for (Forecast one : ordered) {
            page.gap();
            heading(plan, one);
            if (one.value().isPresent()) {
                forecast++;
                figures(one);
            } else {
                without++;
                page.paragraph(COLUMN, Page.faint(one.explain()));
            }
        }
    }

    /** The gravest warnings first; what has no forecast last. */
    private static int rank(Forecast one) {
        int severities = Warning.Severity.values().length;
        return one.warning()
                .map(warning -> severities - List.of(Warning.Severity.values()).indexOf(warning.severity()))
                .orElse(one.value().isPresent() ? severities + 1 : severities + 2);
    }

    private void heading(LoadedPlan plan, Forecast one) {
        Page.Words label = one.warning()
                .map(warning -> new Page.Words(
                        warning.severity() == Warning.Severity.MEDIUM ? Style.YELLOW : Style.RED,
                        warning.severity().name().toLowerCase(Locale.ROOT)))
                .orElse(Page.faint(one.value().isPresent() ? "-" : "none"));
        String id = plan.plan().getObjectives().stream()
                .filter(objective -> holds(objective, one))
                .map(objective -> objective.getId() + "/")
                .findFirst()
                .orElse("");
        String title = one.keyResult().getTitle();
        page.labelled(
                INDENT,
                label,
                COLUMN,
                Page.strong(title.isBlank() ? one.keyResult().getId() : title),
                Page.faint(" [" + id + one.keyResult().getId() + "]"));
    }

    // the same key result, not one that equals it
    @SuppressWarnings("ReferenceEquality")
    private static boolean holds(Objective objective, Forecast one) {
        return objective.getKeyResults().stream().anyMatch(keyResult -> keyResult == one.keyResult());
    }

    private void figures(Forecast one) {
        String unit = one.unit()
                .map(Unit::label)
                .filter(label -> !label.isEmpty())
                .map(label -> " " + label)
                .orElse("");
        String level = percent(one.level().orElse(BigDecimal.ZERO));
        page.paragraph(
                COLUMN,
                Page.plain(bars.line(shares(one.readings())) + " → "
                        + shown(one, one.value().orElseThrow()) + unit),
                Page.plain(" (" + shown(one, one.low().orElseThrow()) + " to "
                        + shown(one, one.high().orElseThrow()) + ", " + level + ") on "
                        + one.endsOn().map(LocalDate::toString).orElse("")));
        one.probability()
                .ifPresent(p -> page.paragraph(
                        COLUMN,
                        Page.plain("target "
                                + probability(p)
                                + one.progress()
                                        .map(progress -> ", progress " + percent(progress))
                                        .orElse("")
                                + pace(one))));
        one.warning().ifPresent(warning -> {
            warned++;
            page.labelled(COLUMN, Page.plain("→"), COLUMN + 2, Page.plain(warning.reason()));
        });
    }

    private static String pace(Forecast one) {
        if (one.requiredPerWeek().isEmpty() || one.recentPerWeek().isEmpty()) {
            return "";
        }
        return "; needs " + shown(one, one.requiredPerWeek().get()) + " a week, of late "
                + shown(one, one.recentPerWeek().get());
    }

    private static String shown(Forecast one, BigDecimal value) {
        if (one.shares()) {
            return percent(value);
        }
        BigDecimal rounded = value.precision() - value.scale() > DIGITS
                ? value.setScale(0, RoundingMode.HALF_UP)
                : value.round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Never shown as certain. */
    private static String probability(BigDecimal share) {
        if (share.compareTo(new BigDecimal("0.01")) < 0) {
            return "under 1 %";
        }
        return share.compareTo(new BigDecimal("0.99")) > 0 ? "over 99 %" : percent(share);
    }

    private static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        return percent.toPlainString() + " %";
    }

    /** The latest readings, each as its share of the way from the least of them to the greatest. */
    private static List<Optional<BigDecimal>> shares(List<Series.Value> readings) {
        List<BigDecimal> values = readings.subList(Math.max(0, readings.size() - SHOWN), readings.size()).stream()
                .map(Series.Value::value)
                .toList();
        BigDecimal least = values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal span =
                values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO).subtract(least);
        return values.stream()
                .map(value ->
                        span.signum() == 0 ? MIDDLE : value.subtract(least).divide(span, MathContext.DECIMAL32))
                .map(Optional::of)
                .toList();
    }
}
