package io.okr4j.scoring;

import io.okr4j.core.Ambition;
import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.scoring.internal.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Asks our strategies and policies what other systems are asked. */
final class PeerFacts {

    static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Those who read 0 where baseline and target are the same, and where nothing was read. */
    static final ScoringPolicy ZEROS = ScoringPolicy.builder()
            .flatTarget(ScoringPolicy.FlatTarget.ZERO)
            .missingBaseline(ScoringPolicy.MissingBaseline.ZERO)
            .missingReading(ScoringPolicy.MissingReading.AT_BASELINE)
            .hold(ScoringPolicy.Hold.BY_DISTANCE)
            .build();

    private PeerFacts() {}

    static String ours(String what, String system, JsonNode in) {
        return switch (what) {
            case "kr-progress-percent", "kr-progress-ceiling", "kr-progress-details", "kr-progress-ratio" ->
                progress(system, in);
            case "kr-progress-ratio-method" -> ratioMethod(in);
            case "kr-progress-piecewise" -> piecewise(in);
            case "kr-history-daily-percent", "objective-history-daily-mean", "team-history-daily-mean" ->
                PeerObjectives.history(in);
            case "company-line-mean" -> PeerObjectives.lineMean(in);
            case "control-kpi-at-most" ->
                percent(Progress.of(
                                kr(Measure.atMost(1).withTarget(number(in, "target")), number(in, "current")),
                                DAY,
                                ZEROS)
                        .raw());
            case "derive-zones-from-baseline-and-stretch",
                    "derive-zones-from-baseline-and-target",
                    "derive-zones-from-target-and-stretch" -> zones(what, in);
            case "grade-zone" ->
                grade(
                                GradingStrategies.puzzle(),
                                kr(metric(number(in, "baseline"), number(in, "stretch")), number(in, "current")))
                        .label()
                        .orElseThrow()
                        .toUpperCase(Locale.ROOT);
            case "progress-ceiling-parameter" -> ceiling(in);
            case "objective-progress-ceiling",
                    "objective-progress-weighted",
                    "period-progress-weighted",
                    "success-rate",
                    "mean-progress" -> PeerObjectives.objective(in);
            case "objective-progress-mean" ->
                system.equals("workpath-gist")
                        ? PeerObjectives.mean(in.get("progress"), BigDecimal.ONE)
                        : PeerObjectives.objective(in);
            case "objective-score-weighted" -> PeerObjectives.scores(in.get("scoreWeightPairs"));
            case "cycle-score" -> PeerObjectives.mean(in.get("objectiveScores"), BigDecimal.ONE);
            case "objective-health-mean" -> PeerObjectives.mean(in.get("ratios"), HUNDRED);
            case "committed-share-met" -> PeerObjectives.shareMet(in.get("scores"));
            case "computed-score" -> computed(in);
            case "kpi-backed-kr-progress", "kpi-backed-kr-progress-ceiling" -> kpiBacked(in);
            case "kpi-band-own-units" -> PeerBands.kpiBand(in);
            case "kpi-achievement-ratio" -> achievement(in);
            case "kpi-corridor-state" -> PeerBands.corridorState(in);
            case "score-band-google" ->
                PeerBands.band(number(in, "score"), "little 0", "partial 0.3", "strong 0.6", "fully_achieved 1");
            case "portfolio-band" -> PeerBands.portfolio(number(in, "meanCycleScore"));
            case "score-note-committed" -> committed(number(in, "score"));
            case "confidence-band" -> PeerBands.confidence("workboard", number(in, "confidence"));
            case "confidence-colour-0-10" -> PeerBands.confidenceColour(in);
            case "strategy-band" ->
                grade(
                                GradingStrategies.byId(in.get("strategy").asString()),
                                kr(metric(BigDecimal.ZERO, HUNDRED), number(in, "percent")))
                        .label()
                        .orElseThrow();
            case "strategy-confidence" ->
                PeerBands.confidence(in.get("strategy").asString(), number(in, "confidence"));
            case "rag-absolute" ->
                PeerBands.band(
                        number(in, "progress"),
                        "red 0",
                        "amber " + number(in, "amberAt"),
                        "green " + number(in, "greenAt"));
            case "status-band" ->
                PeerBands.band(number(in, "ratio"), "at-risk 0", "needs-attention 0.4", "on-track 0.7");
            case "average-confidence" -> PeerObjectives.statuses(in.get("values"));
            case "objective-confidence" -> PeerObjectives.confidences(in.get("keyResultConfidence"));
            case "weight-share" -> PeerObjectives.weightShares(in);
            case "compare-periods" -> PeerObjectives.change(in.get("previous"), in.get("current"));
            case "average-confidence-weighted" -> PeerObjectives.counted(in.get("valueCounts"));
            case "score" ->
                plain(GradingStrategies.viva(), in)
                        .number()
                        .map(PeerFacts::text)
                        .orElseThrow();
            case "healthy-score-range" -> span(GradingStrategies.viva().healthy(Ambition.ASPIRATIONAL));
            case "sweet-spot" -> span(GradingStrategies.google().healthy(Ambition.ASPIRATIONAL));
            case "alert-score-too-high" -> PeerBands.tooHigh(number(in, "scoreAbove"));
            case "threshold-colour-cumulative" -> PeerBands.colour(in);
            case "score-colour" -> PeerBands.scoreColour(system, in);
            case "score-by-level" -> byLevel(in);
            case "health-metric" -> PeerBands.health(in);
            default -> throw new AssertionError("a kind that this test does not know: " + what);
        };
    }

    // ---------------------------------------------------------------- key results

    private static String progress(String system, JsonNode in) {
        BigDecimal from =
                optional(in, "baseline").or(() -> optional(in, "start")).orElse(BigDecimal.ZERO);
        BigDecimal to =
                optional(in, "target").or(() -> optional(in, "stretchTarget")).orElseThrow();
        boolean maintain = in.has("direction") && in.get("direction").asString().equals("maintain");
        Measure measure = maintain
                ? Measure.between(from.min(to).toPlainString(), from.max(to).toPlainString())
                : metric(from, to);
        KeyResult keyResult =
                optional(in, "current").map(value -> kr(measure, value)).orElse(Given.keyResult(measure));
        ScoringPolicy policy =
                system.equals("business-as-code") ? ZEROS.withFlatTarget(ScoringPolicy.FlatTarget.FULL) : ZEROS;
        if (in.has("ceiling")) {
            policy = policy.ceiling(number(in, "ceiling").movePointLeft(2).toPlainString(), system);
        }
        Progress progress = Progress.of(keyResult, DAY, policy);
        return switch (system) {
            case "oslokommune-okr-tracker", "quantive" -> percent(progress.raw());
            case "workpath-gist", "boja" -> progress.raw().map(PeerFacts::text).orElseThrow();
            case "puzzle-okr" ->
                percent(grade(GradingStrategies.puzzle(), keyResult).number());
            default -> percent(progress.clamped());
        };
    }

    /** The third of three numbers, from what progress the puzzle strategy sees in the other two. */
    private static String zones(String what, JsonNode in) {
        BigDecimal three = new BigDecimal("0.3");
        BigDecimal seven = new BigDecimal("0.7");
        BigDecimal baseline;
        BigDecimal stretch;
        if (what.equals("derive-zones-from-baseline-and-stretch")) {
            baseline = number(in, "baseline");
            stretch = number(in, "stretch");
        } else if (what.equals("derive-zones-from-baseline-and-target")) {
            baseline = number(in, "baseline");
            stretch = baseline.add(number(in, "target").subtract(baseline).divide(seven, 2, RoundingMode.HALF_UP));
        } else {
            stretch = number(in, "stretch");
            baseline = number(in, "target").subtract(stretch.multiply(seven)).divide(three, 2, RoundingMode.HALF_UP);
        }
        BigDecimal span = stretch.subtract(baseline);
        BigDecimal commit = baseline.add(span.multiply(three));
        BigDecimal target = baseline.add(span.multiply(seven));
        Metric metric = metric(baseline, stretch);
        boolean agrees = zone(metric, commit).equals("commit")
                && zone(metric, target).equals("target")
                && zone(metric, stretch).equals("stretch");
        if (!agrees) {
            return "the zones lie elsewhere";
        }
        String derived = "commit=" + cents(commit);
        return switch (what) {
            case "derive-zones-from-baseline-and-stretch" -> derived + " target=" + cents(target);
            case "derive-zones-from-baseline-and-target" -> derived + " stretch=" + cents(stretch);
            default -> "baseline=" + cents(baseline) + " " + derived;
        };
    }

    private static String zone(Metric metric, BigDecimal at) {
        return grade(GradingStrategies.puzzle(), kr(metric, at)).label().orElseThrow();
    }

    private static String cents(BigDecimal value) {
        return text(value.setScale(2, RoundingMode.HALF_UP));
    }

    private static String ratioMethod(JsonNode in) {
        BigDecimal target = number(in, "target");
        // one that falls starts above its target
        BigDecimal from = in.has("direction") ? target.add(target) : BigDecimal.ZERO;
        Grade grade = grade(GradingStrategies.metronome(), kr(metric(from, target), number(in, "current")));
        return grade.number().map(number -> percent(Optional.of(number))).orElseGet(() -> reason(grade));
    }

    private static String piecewise(JsonNode in) {
        JsonNode points = in.get("checkpoints");
        ScoringPolicy policy = ScoringPolicy.standard()
                .withCommitScore(value(points.get(0).get(1)))
                .withTargetScore(value(points.get(1).get(1)));
        Measure levels = Measure.levels(
                        Level.at(points.get(0).get(0).asString()),
                        Level.at(points.get(1).get(0).asString()),
                        Level.at(text(number(in, "target"))))
                .withBaseline(number(in, "baseline"));
        return percent(
                Progress.of(kr(levels, number(in, "current")), DAY, policy).clamped());
    }

    private static PolicyValue value(JsonNode percent) {
        return PolicyValue.of(
                "checkpoint", percent.decimalValue().movePointLeft(2).toPlainString(), "ShamanR/okrs");
    }

    private static String ratio(BigDecimal target, BigDecimal current) {
        GradingScheme upToTwice = GradingStrategies.metronome().toBuilder()
                .id("up-to-twice")
                .clamp(Clamp.upTo("2"))
                .build();
        Grade grade = grade(upToTwice, kr(metric(BigDecimal.ZERO, target), current));
        return grade.number().map(number -> percent(Optional.of(number))).orElseGet(() -> reason(grade));
    }

    private static String achievement(JsonNode in) {
        BigDecimal target = number(in, "target");
        if (in.get("direction").asString().equals("higher_better")) {
            return ratio(target, number(in, "actual"));
        }
        Grade grade =
                grade(GradingStrategies.metronome(), kr(metric(target.add(target), target), number(in, "actual")));
        return reason(grade);
    }

    private static String ceiling(JsonNode in) {
        try {
            return text(ScoringPolicy.standard()
                    .ceiling(number(in, "requestedCeiling").movePointLeft(2).toPlainString(), "a test")
                    .getCeiling()
                    .getValue());
        } catch (InvalidOkrException e) {
            return "refused";
        }
    }

    private static String computed(JsonNode in) {
        BigDecimal share = optional(in, "progress")
                .map(progress -> progress.movePointLeft(2))
                .or(() -> optional(in, "shareInBand"))
                .orElseThrow();
        return grade(GradingStrategies.google(), kr(metric(BigDecimal.ZERO, BigDecimal.ONE), share))
                .number()
                .map(PeerFacts::text)
                .orElseThrow();
    }

    private static String kpiBacked(JsonNode in) {
        ScoringPolicy policy = in.has("ceiling")
                ? ZEROS.ceiling(number(in, "ceiling").movePointLeft(2).toPlainString(), "open-okr")
                : ZEROS;
        return percent(Progress.of(kr(metric(BigDecimal.ZERO, HUNDRED), number(in, "kpiAchievementPct")), DAY, policy)
                .clamped());
    }

    private static Grade plain(GradingStrategy strategy, JsonNode in) {
        return grade(
                strategy,
                kr(
                        metric(optional(in, "baseline").orElse(BigDecimal.ZERO), number(in, "target")),
                        number(in, "current")));
    }

    private static String byLevel(JsonNode in) {
        BigDecimal worth = number(in, "levelScore");
        GradingScheme scheme = GradingScheme.builder()
                .id("sokr")
                .curve(Curve.of("times what its level is worth", share -> share.multiply(worth)))
                .build();
        return grade(scheme, kr(metric(BigDecimal.ZERO, HUNDRED), number(in, "percentDone")))
                .number()
                .map(PeerFacts::text)
                .orElseThrow();
    }

    private static String committed(BigDecimal score) {
        KeyResult promise = kr(metric(BigDecimal.ZERO, BigDecimal.ONE), score).withAmbition(Ambition.COMMITTED);
        boolean missed = !PeerObjectives.card(List.of(promise), Aggregations.mean())
                .missedPromises("google")
                .isEmpty();
        return missed ? "explain_miss" : "none";
    }

    // ---------------------------------------------------------------- building

    static Grade grade(GradingStrategy strategy, KeyResult keyResult) {
        Objective objective =
                Objective.builder().id("o").title("o").addKeyResult(keyResult).build();
        return strategy.grade(GradingContext.of(objective, keyResult, DAY, ScoringPolicy.standard()));
    }

    static KeyResult kr(Measure measure, BigDecimal value) {
        return Given.keyResult(measure).checkIn(CheckIn.on(DAY).value(value));
    }

    static Metric metric(BigDecimal from, BigDecimal to) {
        return Measure.from(from).to(to);
    }

    static String reason(Grade grade) {
        return grade.reason().map(Reason::name).orElse("none");
    }

    private static String span(Optional<Span> span) {
        return text(span.orElseThrow().low()) + " " + text(span.orElseThrow().high());
    }

    static String percent(Optional<BigDecimal> share) {
        return text(share.orElseThrow().movePointRight(2));
    }

    static String text(BigDecimal number) {
        return Fraction.canonical(number).toPlainString();
    }

    static BigDecimal number(JsonNode in, String name) {
        return optional(in, name).orElseThrow();
    }

    static Optional<BigDecimal> optional(JsonNode in, String name) {
        @Nullable JsonNode node = in.get(name);
        return node == null || !node.isNumber() ? Optional.empty() : Optional.of(node.decimalValue());
    }

    static List<JsonNode> list(JsonNode in, String name) {
        return in.has(name) ? in.get(name).valueStream().toList() : List.of();
    }
}
