package io.okr4j.scoring;

import io.okr4j.core.Ambition;
import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Status;
import io.okr4j.core.measure.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Recorded facts about objectives, and about what there was day by day. */
final class PeerObjectives {

    private PeerObjectives() {}

    static String objective(JsonNode in) {
        List<KeyResult> parts = new ArrayList<>();
        for (JsonNode pair : PeerFacts.list(in, "weightProgressPairs")) {
            parts.add(done(pair.get(1).decimalValue()).withWeight(pair.get(0).decimalValue()));
        }
        for (String name : List.of("progress", "targetProgress", "childProgress", "objectiveProgress")) {
            for (JsonNode progress : PeerFacts.list(in, name)) {
                parts.add(done(progress.decimalValue()));
            }
        }
        for (JsonNode target : PeerFacts.list(in, "targets")) {
            parts.add(PeerFacts.kr(
                    PeerFacts.metric(target.get(0).decimalValue(), target.get(1).decimalValue()),
                    target.get(2).decimalValue()));
        }
        for (JsonNode pair : PeerFacts.list(in, "currentTarget")) {
            parts.add(PeerFacts.kr(
                    PeerFacts.metric(BigDecimal.ZERO, pair.get(1).decimalValue()),
                    pair.get(0).decimalValue()));
        }
        // a checklist is one more part, of which a share is done
        List<JsonNode> checklist = PeerFacts.list(in, "checklist");
        if (!checklist.isEmpty()) {
            parts.add(PeerFacts.kr(
                    PeerFacts.metric(BigDecimal.ZERO, checklist.get(1).decimalValue()),
                    checklist.get(0).decimalValue()));
        }
        List<JsonNode> weights =
                in.has("weights") && in.get("weights").isArray() ? PeerFacts.list(in, "weights") : List.of();
        for (int i = 0; i < weights.size(); i++) {
            parts.set(i, parts.get(i).withWeight(weights.get(i).decimalValue()));
        }
        Grade grade = card(parts, Aggregations.mean()).of("o").grade();
        return grade.number()
                .map(number -> PeerFacts.percent(Optional.of(number)))
                .orElseGet(() -> PeerFacts.reason(grade));
    }

    private static KeyResult done(BigDecimal percent) {
        return PeerFacts.kr(PeerFacts.metric(BigDecimal.ZERO, PeerFacts.HUNDRED), percent);
    }

    static String scores(JsonNode pairs) {
        List<KeyResult> parts = pairs.valueStream()
                .map(pair -> scored(pair.get(0)).withWeight(pair.get(1).decimalValue()))
                .toList();
        return card(parts, Aggregations.mean())
                .of("o")
                .grade()
                .number()
                .map(PeerFacts::text)
                .orElse("null");
    }

    private static KeyResult scored(JsonNode score) {
        Measure share = PeerFacts.metric(BigDecimal.ZERO, BigDecimal.ONE);
        return score.isNull() ? Given.keyResult(share) : PeerFacts.kr(share, score.decimalValue());
    }

    static String confidences(JsonNode percents) {
        List<KeyResult> parts = percents.isNumber()
                ? List.of(sure(percents.decimalValue()))
                : percents.valueStream()
                        .map(percent -> sure(percent.decimalValue()))
                        .toList();
        return PeerFacts.percent(
                Scorecard.of(plan(parts), PeerFacts.DAY, GradingStrategies.workboard(), Aggregations.mean())
                        .of("o")
                        .grade()
                        .number());
    }

    private static KeyResult sure(BigDecimal percent) {
        return Given.keyResult(PeerFacts.metric(BigDecimal.ZERO, PeerFacts.HUNDRED))
                .checkIn(CheckIn.builder()
                        .on(PeerFacts.DAY)
                        .confidence(percent.movePointLeft(2))
                        .build());
    }

    /** The weight of one part beside that of all. */
    static String weightShares(JsonNode in) {
        if (in.has("total")) {
            return share(in.get("weight").decimalValue(), in.get("total").decimalValue());
        }
        Parts.Builder parts = Parts.builder();
        in.get("weights").forEach(weight -> parts.add(BigDecimal.ONE, weight.decimalValue()));
        Parts all = parts.build();
        List<String> shares = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            shares.add(share(all.weight(i), all.totalWeight()));
        }
        return String.join(" ", shares);
    }

    private static String share(BigDecimal weight, BigDecimal total) {
        // what weighs so much counts so much, if it alone is reached
        Parts parts = Parts.builder()
                .add(PeerFacts.HUNDRED, weight)
                .add(BigDecimal.ZERO, total.subtract(weight))
                .build();
        return PeerFacts.text(parts.mean());
    }

    /** Of two periods: by how much progress and confidence changed, and whether both rose. */
    static String change(JsonNode before, JsonNode now) {
        BigDecimal progress = Trend.of("google", List.of(aspiring(before), aspiring(now)))
                .change()
                .orElseThrow()
                .movePointRight(2);
        BigDecimal confidence = new BigDecimal(confidences(now.get("confidence")))
                .subtract(new BigDecimal(confidences(before.get("confidence"))));
        boolean improved = progress.signum() > 0 && confidence.signum() > 0;
        return "confidenceDelta=" + PeerFacts.text(confidence) + " improved=" + improved + " progressDelta="
                + PeerFacts.text(progress);
    }

    private static Scorecard aspiring(JsonNode period) {
        KeyResult only = done(period.get("progress").decimalValue()).withAmbition(Ambition.ASPIRATIONAL);
        return card(List.of(only), Aggregations.mean());
    }

    static String mean(JsonNode values, BigDecimal of) {
        List<KeyResult> parts = values.valueStream()
                .map(value -> PeerFacts.kr(PeerFacts.metric(BigDecimal.ZERO, of), value.decimalValue()))
                .toList();
        BigDecimal mean =
                card(parts, Aggregations.mean()).of("o").grade().number().orElseThrow();
        return PeerFacts.text(mean.multiply(of));
    }

    static String shareMet(JsonNode values) {
        List<KeyResult> parts = values.valueStream()
                .map(value -> PeerFacts.kr(PeerFacts.metric(BigDecimal.ZERO, BigDecimal.ONE), value.decimalValue()))
                .toList();
        return card(parts, Aggregations.shareAtOrAbove("1"))
                .of("o")
                .grade()
                .number()
                .map(PeerFacts::text)
                .orElseThrow();
    }

    static String statuses(JsonNode percents) {
        List<KeyResult> parts = percents.valueStream()
                .map(percent -> switch (percent.asInt()) {
                    case 80 -> Status.ON_TRACK;
                    case 30 -> Status.AT_RISK;
                    default -> Status.OFF_TRACK;
                })
                .map(status -> Given.keyResult(PeerFacts.metric(BigDecimal.ZERO, PeerFacts.HUNDRED))
                        .checkIn(CheckIn.builder()
                                .on(PeerFacts.DAY)
                                .status(status)
                                .build()))
                .toList();
        return PeerFacts.percent(
                Scorecard.of(plan(parts), PeerFacts.DAY, GradingStrategies.profit(), Aggregations.mean())
                        .of("o")
                        .grade()
                        .number());
    }

    static String counted(JsonNode valueCounts) {
        Parts.Builder parts = Parts.builder();
        for (JsonNode pair : valueCounts) {
            parts.add(pair.get(0).decimalValue(), pair.get(1).decimalValue());
        }
        return PeerFacts.text(parts.build().mean());
    }

    static String lineMean(JsonNode in) {
        List<String> means = new ArrayList<>();
        for (int day = 0; day < in.get("days").asInt(); day++) {
            Parts.Builder parts = Parts.builder();
            for (JsonNode line : in.get("lines")) {
                if (line.has(day)) {
                    parts.add(line.get(day).decimalValue(), BigDecimal.ONE);
                }
            }
            means.add(parts.size() == 0 ? "null" : PeerFacts.text(parts.build().mean()));
        }
        return String.join(" ", means);
    }

    // ---------------------------------------------------------------- day by day

    static String history(JsonNode in) {
        LocalDate from = LocalDate.parse(in.get("from_").asString());
        Plan plan = historyPlan(in);
        Scorecard.Builder builder = Scorecard.builder()
                .grade(GradingStrategies.lattice(), Aggregations.mean())
                .policy(PeerFacts.ZEROS.withMissingReading(ScoringPolicy.MissingReading.DECLINED));
        return from.datesUntil(from.plusDays(in.get("days").asInt()))
                .map(day -> builder.build(plan, day).whole().grade().number())
                .map(number -> number.isEmpty() ? "null" : PeerFacts.percent(number))
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
            objectives.add(one.addKeyResult(historyOf(in.get("history"), PeerFacts.optional(in, "start"), 0))
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
        KeyResult.Builder keyResult = KeyResult.builder()
                .id("k" + number)
                .title("k")
                .measure(PeerFacts.metric(start.orElse(BigDecimal.ZERO), target));
        for (JsonNode entry : entries) {
            keyResult.addCheckIn(CheckIn.on(LocalDate.parse(entry.get("date").asString()))
                    .value(entry.get("current").decimalValue()));
        }
        return keyResult.build();
    }

    static Scorecard card(List<KeyResult> parts, Aggregation aggregation) {
        return Scorecard.of(plan(parts), PeerFacts.DAY, GradingStrategies.google(), aggregation);
    }

    private static Plan plan(List<KeyResult> parts) {
        Objective.Builder objective = Objective.builder().id("o").title("o").owner(Owner.team("Team"));
        for (int i = 0; i < parts.size(); i++) {
            objective.addKeyResult(parts.get(i).withId("k" + i).withTitle("k" + i));
        }
        return Plan.of(objective.build());
    }
}
