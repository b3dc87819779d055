package io.okr4j.scoring;

import io.okr4j.core.Ambition;
import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Status;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.scoring.internal.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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
            case "kr-history-daily-percent", "objective-history-daily-mean", "team-history-daily-mean" -> history(in);
            case "company-line-mean" -> lineMean(in);
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
                    "mean-progress" -> objective(in);
            case "objective-progress-mean" ->
                system.equals("workpath-gist") ? mean(in.get("progress"), BigDecimal.ONE) : objective(in);
            case "objective-score-weighted" -> scores(in.get("scoreWeightPairs"));
            case "cycle-score" -> mean(in.get("objectiveScores"), BigDecimal.ONE);
            case "objective-health-mean" -> mean(in.get("ratios"), HUNDRED);
            case "committed-share-met" -> shareMet(in.get("scores"));
            case "computed-score" -> computed(in);
            case "kpi-backed-kr-progress", "kpi-backed-kr-progress-ceiling" -> kpiBacked(in);
            case "kpi-band-own-units" -> PeerBands.kpiBand(in);
            case "kpi-achievement-ratio" -> achievement(in);
            case "kpi-corridor-state" -> PeerBands.corridorState(in);
            case "score-band-google" ->
                PeerBands.band(number(in, "score"), "little 0", "partial 0.3", "strong 0.6", "fully_achieved 1");
            case "portfolio-band" ->
                PeerBands.band(
                        number(in, "meanCycleScore"),
                        "outran_capacity 0",
                        "partial 0.4",
                        "healthy 0.6",
                        "too_safe 0.851");
            case "score-note-committed" -> committed(number(in, "score"));
            case "confidence-band" ->
                grade(
                                GradingStrategies.workboard(),
                                Given.keyResult(metric(BigDecimal.ZERO, HUNDRED))
                                        .checkIn(CheckIn.builder()
                                                .on(DAY)
                                                .confidence(number(in, "confidence"))
                                                .build()))
                        .label()
                        .orElseThrow();
            case "rag-absolute" ->
                PeerBands.band(
                        number(in, "progress"),
                        "red 0",
                        "amber " + number(in, "amberAt"),
                        "green " + number(in, "greenAt"));
            case "status-band" ->
                PeerBands.band(number(in, "ratio"), "at-risk 0", "needs-attention 0.4", "on-track 0.7");
            case "average-confidence" -> statuses(in.get("values"));
            case "average-confidence-weighted" -> counted(in.get("valueCounts"));
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
        boolean missed = !card(List.of(promise), Aggregations.mean())
                .missedPromises("google")
                .isEmpty();
        return missed ? "explain_miss" : "none";
    }

    // ---------------------------------------------------------------- objectives

    private static String objective(JsonNode in) {
        List<KeyResult> parts = new ArrayList<>();
        for (JsonNode pair : list(in, "weightProgressPairs")) {
            parts.add(done(pair.get(1).decimalValue()).withWeight(pair.get(0).decimalValue()));
        }
        for (String name : List.of("progress", "targetProgress", "childProgress", "objectiveProgress")) {
            for (JsonNode progress : list(in, name)) {
                parts.add(done(progress.decimalValue()));
            }
        }
        for (JsonNode target : list(in, "targets")) {
            parts.add(kr(
                    metric(target.get(0).decimalValue(), target.get(1).decimalValue()),
                    target.get(2).decimalValue()));
        }
        for (JsonNode pair : list(in, "currentTarget")) {
            parts.add(kr(
                    metric(BigDecimal.ZERO, pair.get(1).decimalValue()),
                    pair.get(0).decimalValue()));
        }
        // a checklist is one more part, of which a share is done
        List<JsonNode> checklist = list(in, "checklist");
        if (!checklist.isEmpty()) {
            parts.add(kr(
                    metric(BigDecimal.ZERO, checklist.get(1).decimalValue()),
                    checklist.get(0).decimalValue()));
        }
        List<JsonNode> weights = in.has("weights") && in.get("weights").isArray() ? list(in, "weights") : List.of();
        for (int i = 0; i < weights.size(); i++) {
            parts.set(i, parts.get(i).withWeight(weights.get(i).decimalValue()));
        }
        Grade grade = card(parts, Aggregations.mean()).of("o").grade();
        return grade.number().map(number -> percent(Optional.of(number))).orElseGet(() -> reason(grade));
    }

    private static KeyResult done(BigDecimal percent) {
        return kr(metric(BigDecimal.ZERO, HUNDRED), percent);
    }

    private static String scores(JsonNode pairs) {
        List<KeyResult> parts = pairs.valueStream()
                .map(pair -> kr(
                                metric(BigDecimal.ZERO, BigDecimal.ONE),
                                pair.get(0).decimalValue())
                        .withWeight(pair.get(1).decimalValue()))
                .toList();
        return card(parts, Aggregations.mean())
                .of("o")
                .grade()
                .number()
                .map(PeerFacts::text)
                .orElse("null");
    }

    private static String mean(JsonNode values, BigDecimal of) {
        List<KeyResult> parts = values.valueStream()
                .map(value -> kr(metric(BigDecimal.ZERO, of), value.decimalValue()))
                .toList();
        BigDecimal mean =
                card(parts, Aggregations.mean()).of("o").grade().number().orElseThrow();
        return text(mean.multiply(of));
    }

    private static String shareMet(JsonNode values) {
        List<KeyResult> parts = values.valueStream()
                .map(value -> kr(metric(BigDecimal.ZERO, BigDecimal.ONE), value.decimalValue()))
                .toList();
        return card(parts, Aggregations.shareAtOrAbove("1"))
                .of("o")
                .grade()
                .number()
                .map(PeerFacts::text)
                .orElseThrow();
    }

    private static String statuses(JsonNode percents) {
        List<KeyResult> parts = percents.valueStream()
                .map(percent -> switch (percent.asInt()) {
                    case 80 -> Status.ON_TRACK;
                    case 30 -> Status.AT_RISK;
                    default -> Status.OFF_TRACK;
                })
                .map(status -> Given.keyResult(metric(BigDecimal.ZERO, HUNDRED))
                        .checkIn(CheckIn.builder().on(DAY).status(status).build()))
                .toList();
        return percent(Scorecard.of(plan(parts), DAY, GradingStrategies.profit(), Aggregations.mean())
                .of("o")
                .grade()
                .number());
    }

    private static String counted(JsonNode valueCounts) {
        Parts.Builder parts = Parts.builder();
        for (JsonNode pair : valueCounts) {
            parts.add(pair.get(0).decimalValue(), pair.get(1).decimalValue());
        }
        return text(parts.build().mean());
    }

    private static String lineMean(JsonNode in) {
        List<String> means = new ArrayList<>();
        for (int day = 0; day < in.get("days").asInt(); day++) {
            Parts.Builder parts = Parts.builder();
            for (JsonNode line : in.get("lines")) {
                if (line.has(day)) {
                    parts.add(line.get(day).decimalValue(), BigDecimal.ONE);
                }
            }
            means.add(parts.size() == 0 ? "null" : text(parts.build().mean()));
        }
        return String.join(" ", means);
    }

    // ---------------------------------------------------------------- day by day

    private static String history(JsonNode in) {
        LocalDate from = LocalDate.parse(in.get("from_").asString());
        Plan plan = historyPlan(in);
        Scorecard.Builder builder = Scorecard.builder()
                .grade(GradingStrategies.lattice(), Aggregations.mean())
                .policy(ZEROS.withMissingReading(ScoringPolicy.MissingReading.DECLINED));
        return from.datesUntil(from.plusDays(in.get("days").asInt()))
                .map(day -> percent(builder.build(plan, day).whole().grade().number()))
                .collect(Collectors.joining(" "));
    }

    private static Plan historyPlan(JsonNode in) {
        List<Objective> objectives = new ArrayList<>();
        if (in.has("objectives")) {
            in.get("objectives").forEach(objective -> objectives.add(historyObjective(objective, objectives.size())));
        } else if (in.has("keyResults")) {
            objectives.add(historyObjective(in.get("keyResults"), 0));
        } else {
            Objective.Builder one = Objective.builder().id("o").title("o").owner(Owner.team("Team"));
            objectives.add(one.addKeyResult(historyOf(in.get("history"), optional(in, "start"), 0))
                    .build());
        }
        return Plan.builder().addAllObjectives(objectives).build();
    }

    private static Objective historyObjective(JsonNode keyResults, int number) {
        Objective.Builder objective =
                Objective.builder().id("o" + number).title("o").owner(Owner.team("Team"));
        int k = 0;
        for (JsonNode keyResult : keyResults) {
            objective.addKeyResult(historyOf(keyResult, Optional.empty(), 10 * number + k++));
        }
        return objective.build();
    }

    private static KeyResult historyOf(JsonNode entries, Optional<BigDecimal> start, int number) {
        BigDecimal target = entries.get(0).get("target").decimalValue();
        KeyResult.Builder keyResult =
                KeyResult.builder().id("k" + number).title("k").measure(metric(start.orElse(BigDecimal.ZERO), target));
        for (JsonNode entry : entries) {
            keyResult.addCheckIn(CheckIn.on(LocalDate.parse(entry.get("date").asString()))
                    .value(entry.get("current").decimalValue()));
        }
        return keyResult.build();
    }

    // ---------------------------------------------------------------- building

    private static Scorecard card(List<KeyResult> parts, Aggregation aggregation) {
        return Scorecard.of(plan(parts), DAY, GradingStrategies.google(), aggregation);
    }

    private static Plan plan(List<KeyResult> parts) {
        Objective.Builder objective = Objective.builder().id("o").title("o").owner(Owner.team("Team"));
        for (int i = 0; i < parts.size(); i++) {
            objective.addKeyResult(parts.get(i).withId("k" + i).withTitle("k" + i));
        }
        return Plan.of(objective.build());
    }

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

    private static String reason(Grade grade) {
        return grade.reason().map(Reason::name).orElse("none");
    }

    private static String span(Optional<Span> span) {
        return text(span.orElseThrow().low()) + " " + text(span.orElseThrow().high());
    }

    static String percent(Optional<BigDecimal> share) {
        return text(share.orElseThrow().movePointRight(2));
    }

    private static String text(BigDecimal number) {
        return Fraction.canonical(number).toPlainString();
    }

    static BigDecimal number(JsonNode in, String name) {
        return optional(in, name).orElseThrow();
    }

    static Optional<BigDecimal> optional(JsonNode in, String name) {
        @Nullable JsonNode node = in.get(name);
        return node == null || !node.isNumber() ? Optional.empty() : Optional.of(node.decimalValue());
    }

    private static List<JsonNode> list(JsonNode in, String name) {
        return in.has(name) ? in.get(name).valueStream().toList() : List.of();
    }
}
