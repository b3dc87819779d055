package io.okr4j.scoring;

import io.okr4j.core.Ambition;
import io.okr4j.core.CheckIn;
import io.okr4j.core.measure.Comparison;
import io.okr4j.core.measure.Threshold;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Recorded facts about bands and their names, computed with the scales of this module. */
final class PeerBands {

    private static final BigDecimal MINUS = BigDecimal.ONE.negate();

    private PeerBands() {}

    /** Bands of a team's own, by name and least grade. */
    static String band(BigDecimal grade, String... bands) {
        Scale.Builder scale = Scale.builder().open(true);
        for (String band : bands) {
            int space = band.indexOf(' ');
            String from = band.substring(space + 1);
            scale.addBand(Band.of(band.substring(0, space), from, from));
        }
        return scale.build().band(grade).orElseThrow().name();
    }

    /** Above a span is too safe; below it there are bands. */
    static String portfolio(BigDecimal mean) {
        return Span.of("0.6", "0.85").of(mean) == Verdict.TOO_HIGH
                ? "too_safe"
                : band(mean, "outran_capacity 0", "partial 0.4", "healthy 0.6");
    }

    static String confidence(String strategy, BigDecimal confidence) {
        return PeerFacts.grade(
                        GradingStrategies.byId(strategy),
                        Given.keyResult(PeerFacts.metric(BigDecimal.ZERO, PeerFacts.HUNDRED))
                                .checkIn(CheckIn.builder()
                                        .on(PeerFacts.DAY)
                                        .confidence(confidence)
                                        .build()))
                .label()
                .orElseThrow();
    }

    static String confidenceColour(JsonNode in) {
        return PeerFacts.optional(in, "confidence")
                .map(ten -> switch (confidence("workboard", ten.movePointLeft(1))) {
                    case "low" -> "red";
                    case "medium" -> "yellow";
                    default -> "green";
                })
                .orElseGet(() -> PeerFacts.grade(
                                        GradingStrategies.workboard(),
                                        Given.keyResult(PeerFacts.metric(BigDecimal.ZERO, PeerFacts.HUNDRED)))
                                .reason()
                                .filter(reason -> reason == Reason.NOT_STATED)
                                .isPresent()
                        ? "gray"
                        : "?");
    }

    static String kpiBand(JsonNode in) {
        boolean atMost = in.get("type").asString().equals("at_most");
        BigDecimal sign = atMost ? MINUS : BigDecimal.ONE;
        BigDecimal green =
                in.has("greenBand") ? in.get("greenBand").get(0).decimalValue() : PeerFacts.number(in, "green");
        BigDecimal red = PeerFacts.number(in, "red").multiply(sign);
        return band(
                PeerFacts.number(in, "actual").multiply(sign),
                "unhealthy " + red.subtract(BigDecimal.ONE).toPlainString(),
                "watch " + red.toPlainString(),
                "healthy " + green.multiply(sign).toPlainString());
    }

    static String corridorState(JsonNode in) {
        Optional<BigDecimal> achieved = PeerFacts.optional(in, "achievementPct");
        if (achieved.isEmpty()) {
            return Progress.of(Given.keyResult(PeerFacts.metric(BigDecimal.ZERO, PeerFacts.HUNDRED)), PeerFacts.DAY)
                            .reason()
                            .filter(reason -> reason == Reason.NO_READING)
                            .isPresent()
                    ? "no_data"
                    : "?";
        }
        return band(
                achieved.get(),
                "unhealthy 0",
                "watch " + PeerFacts.number(in, "watchAt"),
                "healthy " + PeerFacts.number(in, "healthyAt"));
    }

    static String colour(JsonNode in) {
        Grade grade = PeerFacts.grade(
                GradingStrategies.serviceNow(),
                PeerFacts.kr(
                        PeerFacts.metric(BigDecimal.ZERO, PeerFacts.number(in, "target")),
                        PeerFacts.number(in, "actual")));
        String percent =
                PeerFacts.text(new BigDecimal(PeerFacts.percent(grade.number())).setScale(1, RoundingMode.HALF_UP));
        String name = grade.label().orElseThrow();
        return "colour=" + Character.toUpperCase(name.charAt(0)) + name.substring(1) + " percent=" + percent;
    }

    static String scoreColour(String system, JsonNode in) {
        if (system.equals("qulture")) {
            String bound = in.get("progress").asString();
            BigDecimal at = new BigDecimal(bound.replaceAll("[<>=]", "")).movePointLeft(2);
            BigDecimal inside = bound.startsWith("<") ? at.subtract(new BigDecimal("0.0001")) : at;
            return GradingStrategies.qulture()
                    .scale()
                    .band(inside)
                    .orElseThrow()
                    .name();
        }
        Scale scale = GradingStrategies.google().scale();
        String low = scale.band(PeerFacts.number(in, "from_")).orElseThrow().name();
        String high = scale.band(PeerFacts.number(in, "to")).orElseThrow().name();
        return low.equals(high) ? low : low + " to " + high;
    }

    static String tooHigh(BigDecimal bound) {
        Span healthy = GradingStrategies.viva().healthy(Ambition.ASPIRATIONAL).orElseThrow();
        BigDecimal above = bound.add(new BigDecimal("0.001"));
        return healthy.of(bound) == Verdict.HEALTHY && healthy.of(above) == Verdict.TOO_HIGH ? "needs attention" : "?";
    }

    /** Healthy, within 15 % of the bound, or beyond that. */
    static String health(JsonNode in) {
        BigDecimal value = PeerFacts.number(in, "value");
        if (in.get("type").asString().equals("between")) {
            BigDecimal low = PeerFacts.number(in, "min");
            BigDecimal high = PeerFacts.number(in, "max");
            BigDecimal down = bands(value, low, Comparison.AT_LEAST);
            BigDecimal up = bands(value, high, Comparison.AT_MOST);
            return name(down.min(up));
        }
        boolean atLeast = in.get("type").asString().equals("gte");
        return name(
                bands(value, PeerFacts.number(in, "threshold"), atLeast ? Comparison.AT_LEAST : Comparison.AT_MOST));
    }

    private static BigDecimal bands(BigDecimal value, BigDecimal bound, Comparison side) {
        Threshold threshold = Threshold.builder().comparison(side).target(bound).build();
        return Progress.of(PeerFacts.kr(threshold, value), PeerFacts.DAY, PeerFacts.ZEROS)
                .raw()
                .orElseThrow();
    }

    private static String name(BigDecimal byDistance) {
        return band(byDistance, "exceeded 0", "warning 0.85", "healthy 1");
    }
}
