package io.okr4j.scoring.pace;

import io.okr4j.core.CheckIn;
import io.okr4j.core.CloseDecision;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Status;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.ScoringPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Asks our pace and staleness policies what other systems are asked. */
final class PeerPace {

    /** The n-th day after the first is n of a thousand of the time. */
    private static final Period THOUSAND =
            Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1).plusDays(1000));

    private static final LocalDate DAY = LocalDate.of(2026, 8, 10);

    private PeerPace() {}

    static String ours(String what, String system, JsonNode in) {
        return switch (what) {
            case "pace-status" -> pace(system, in);
            case "health-ratio" -> ratio(in);
            case "key-result-on-track", "objective-on-track" -> onTrack(in);
            case "alert-not-started" -> notStarted(in);
            case "at-risk-reason" -> atRisk(in);
            case "check-in-due" -> due(in);
            case "status-roll-up" -> rollUp(in);
            case "check-in-stale" -> Boolean.toString(stale(in));
            case "health-precedence" -> health(in);
            case "draft-confidence-verdict" -> draft(in.get("confidence").decimalValue());
            case "confidence-trend" -> trend(in);
            case "pace-word" ->
                word(at(
                        PacePolicies.byId(in.get("policy").asString()),
                        in.get("thousandths").asInt(),
                        in.get("percent").decimalValue().movePointLeft(2)));
            case "staleness-days" -> Boolean.toString(lateAfter(in));
            default -> throw new AssertionError("a kind that this test does not know: " + what);
        };
    }

    // ---------------------------------------------------------------- pace

    private static String pace(String system, JsonNode in) {
        if (in.has("expectedMinusActual")) {
            return in.get("expectedMinusActual").asString().equals("<=0")
                    ? same(viva("0"), viva("0.05"))
                    : same(viva("-0.001"), viva("-0.25"));
        }
        if (in.has("progressMinusExpected")) {
            BigDecimal gap = in.get("progressMinusExpected").decimalValue().movePointLeft(2);
            return word(at(PacePolicies.eightyPercent(), 500, new BigDecimal("0.4").add(gap)));
        }
        BigDecimal progress = in.get("progress").decimalValue().movePointLeft(2);
        if (system.equals("planview")) {
            return word(at(PacePolicies.planview(), 10 * in.get("expected").asInt(), progress));
        }
        PaceStatus status = at(PacePolicies.alldone(), in.get("now").asInt(), progress);
        return "delta=" + percent(status.gap()) + " expected=" + percent(status.expected()) + " status=" + word(status);
    }

    private static String viva(String gap) {
        return word(at(PacePolicies.viva(), 500, new BigDecimal("0.5").add(new BigDecimal(gap))));
    }

    private static String same(String one, String other) {
        return one.equals(other) ? one : one + " and " + other;
    }

    private static String ratio(JsonNode in) {
        // what goes beyond the target counts there
        ScoringPolicy twice = ScoringPolicy.standard().ceiling("2", "cascade");
        PaceStatus status = at(
                PacePolicies.cascade(),
                10 * in.get("expected").asInt(),
                in.get("actual").decimalValue().movePointLeft(2),
                twice);
        Optional<BigDecimal> tenths = status.ratio().map(ratio -> ratio.setScale(3, RoundingMode.HALF_UP));
        return "label=" + word(status) + " ratioPct=" + percent(tenths);
    }

    private static String onTrack(JsonNode in) {
        BigDecimal progress;
        if (in.get("progress").isArray()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode part : in.get("progress")) {
                sum = sum.add(part.decimalValue());
            }
            progress = sum.divide(BigDecimal.valueOf(in.get("progress").size()), 9, RoundingMode.HALF_EVEN);
        } else {
            progress = in.get("progress").decimalValue();
        }
        CheckIn.Builder checkIn = CheckIn.on(DAY).value(progress.movePointLeft(2)).toBuilder();
        confidence(in).ifPresent(checkIn::confidence);
        PaceStatus status =
                PacePolicies.businessAsCode().status(context(keyResult().checkIn(checkIn.build()), THOUSAND, DAY));
        return Boolean.toString(status.standing().orElseThrow() == Standing.ON_TRACK);
    }

    private static String atRisk(JsonNode in) {
        CheckIn.Builder checkIn =
                CheckIn.builder().on(DAY).status(Status.valueOf(in.get("status").asString()));
        confidence(in).ifPresent(checkIn::confidence);
        PolicyValue least = PolicyValue.builder()
                .name("threshold")
                .value(in.get("threshold").decimalValue().movePointLeft(2))
                .source("mhokr")
                .build();
        PaceStatus status = PacePolicies.mhokr()
                .withLeastConfidence(least)
                .status(context(keyResult().checkIn(checkIn.build()), THOUSAND, DAY));
        boolean doubted = status.steps().stream().anyMatch(step -> step.code().equals("confidence"));
        return status.standing().orElseThrow() == Standing.ON_TRACK ? "none" : doubted ? "confidence" : "status";
    }

    private static Optional<BigDecimal> confidence(JsonNode in) {
        @Nullable JsonNode said = in.get("confidence");
        if (said == null || said.isNull()) {
            return Optional.empty();
        }
        BigDecimal number = said.isNumber()
                ? said.decimalValue()
                : new BigDecimal(said.asString().substring(1)).subtract(BigDecimal.ONE);
        return Optional.of(number.movePointLeft(2));
    }

    private static String rollUp(JsonNode in) {
        List<Standing> standings = new ArrayList<>();
        for (JsonNode child : in.get("children")) {
            switch (child.asString()) {
                case "COMPLETED" -> standings.add(Standing.DONE);
                case "ON_TRACK" -> standings.add(Standing.ON_TRACK);
                case "AT_RISK" -> standings.add(Standing.BEHIND);
                case "OFF_TRACK" -> standings.add(Standing.OFF_TRACK);
                default -> {}
            }
        }
        return RollUp.MAJORITY
                .of(standings)
                .map(standing -> switch (standing) {
                    case DONE -> "COMPLETED";
                    case AHEAD, ON_TRACK -> "ON_TRACK";
                    case BEHIND -> "AT_RISK";
                    case OFF_TRACK -> "OFF_TRACK";
                })
                .orElse("no status");
    }

    // ---------------------------------------------------------------- staleness

    private static String notStarted(JsonNode in) {
        LocalDate asOf = THOUSAND.getStart().plusDays(in.get("daysPastStart").asInt());
        Freshness today = StalenessPolicies.viva().freshness(context(keyResult(), THOUSAND, asOf));
        Freshness yesterday = StalenessPolicies.viva().freshness(context(keyResult(), THOUSAND, asOf.minusDays(1)));
        return today.late() && !yesterday.late() ? "needs attention" : "no";
    }

    private static String due(JsonNode in) {
        StalenessPolicy policy = StalenessPolicies.mhokr().withGraceDays(grace(in));
        KeyResult keyResult = keyResult()
                .checkIn(CheckIn.on(DAY.minusDays(in.get("daysSinceLast").asInt())));
        GradingContext context = context(keyResult, THOUSAND, DAY);
        Staleness flag = policy.freshness(context).staleness();
        return switch (flag) {
            case FRESH -> "ON_TIME";
            case DUE -> "DUE";
            case STALE -> "OVERDUE";
            case NEVER -> "NEVER";
        };
    }

    private static boolean lateAfter(JsonNode in) {
        KeyResult keyResult = keyResult()
                .checkIn(CheckIn.on(DAY.minusDays(in.get("daysSinceLast").asInt())));
        return StalenessPolicies.byId(in.get("policy").asString())
                .freshness(context(keyResult, THOUSAND, DAY))
                .late();
    }

    private static PolicyValue grace(JsonNode in) {
        return PolicyValue.of("grace", in.get("graceDays").asString(), "a fact");
    }

    private static boolean stale(JsonNode in) {
        LocalDate due = LocalDate.parse(in.get("due").asString());
        KeyResult keyResult = keyResult().checkIn(CheckIn.on(due.minusDays(7)));
        return StalenessPolicies.cadence()
                .withGraceDays(grace(in))
                .freshness(context(
                        keyResult, THOUSAND, LocalDate.parse(in.get("today").asString())))
                .late();
    }

    private static String health(JsonNode in) {
        LocalDate due = DAY.minusDays(in.get("daysPastDue").asInt());
        KeyResult keyResult = keyResult();
        Period period = Period.of(due.minusDays(7), due.plusDays(100));
        @Nullable JsonNode said = in.get("latestStatus");
        if (said != null && !said.isNull()) {
            Status status = said.asString().equals("caution") ? Status.AT_RISK : Status.ON_TRACK;
            keyResult = keyResult.checkIn(
                    CheckIn.builder().on(due.minusDays(7)).status(status).build());
        }
        if (in.get("closed").asBoolean()) {
            boolean achieved = in.get("success").asString().equals("achieved");
            keyResult = keyResult.close(DAY, achieved ? CloseDecision.ACHIEVED : CloseDecision.ABANDONED);
        }
        GradingContext context = context(keyResult, period, DAY);
        StalenessPolicy weekly = StalenessPolicies.mhokr().withGraceDays(grace(in));
        String shown = PaceStatus.of(PacePolicies.openOkr(), context, PaceLine.of(context), weekly.freshness(context))
                .shown();
        return switch (shown) {
            case "stale" -> "outdated";
            case "no reading" -> "pending";
            default -> shown;
        };
    }

    // ---------------------------------------------------------------- confidence

    private static String draft(BigDecimal confidence) {
        PacePolicy verdict = PacePolicy.builder()
                .id("draft")
                .source("open-okr")
                .compared(PacePolicy.Compared.CONFIDENCE)
                .addBands(
                        PaceBand.above("near_certain", Standing.ON_TRACK, PolicyValue.of("near", "0.9", "open-okr")),
                        PaceBand.above("comfortable", Standing.ON_TRACK, PolicyValue.of("comf", "0.7", "open-okr")),
                        PaceBand.from("sweet_spot", Standing.ON_TRACK, PolicyValue.of("sweet", "0.3", "open-okr")),
                        PaceBand.otherwise("moonshot", Standing.ON_TRACK))
                .build();
        KeyResult keyResult = keyResult()
                .checkIn(CheckIn.builder().on(DAY).confidence(confidence).build());
        return word(verdict.status(context(keyResult, THOUSAND, DAY)));
    }

    private static String trend(JsonNode in) {
        KeyResult keyResult = keyResult().checkIn(said(DAY.minusDays(7), in.get("previous")));
        keyResult = keyResult.checkIn(said(DAY, in.get("current")));
        PolicyValue least = PolicyValue.builder()
                .name("threshold")
                .value(in.get("threshold").decimalValue().movePointLeft(2))
                .source("waypoint-okr")
                .build();
        return ConfidenceTrend.of(keyResult, DAY, least).direction().name().toLowerCase(Locale.ROOT);
    }

    private static CheckIn said(LocalDate on, JsonNode percent) {
        CheckIn.Builder checkIn = CheckIn.builder().on(on);
        if (!percent.isNull()) {
            checkIn.confidence(percent.decimalValue().movePointLeft(2));
        }
        return checkIn.build();
    }

    // ---------------------------------------------------------------- building

    /** The status at so many thousandths of the time, where so much was reached. */
    private static PaceStatus at(PacePolicy policy, int thousandths, BigDecimal progress) {
        return at(policy, thousandths, progress, ScoringPolicy.standard());
    }

    private static PaceStatus at(PacePolicy policy, int thousandths, BigDecimal progress, ScoringPolicy scoring) {
        LocalDate day = THOUSAND.getStart().plusDays(thousandths);
        return policy.status(context(keyResult().checkIn(CheckIn.on(day).value(progress)), THOUSAND, day, scoring));
    }

    private static KeyResult keyResult() {
        return KeyResult.builder()
                .id("kr")
                .title("kr")
                .measure(Measure.from(0).to(1))
                .build();
    }

    private static GradingContext context(KeyResult keyResult, Period period, LocalDate day) {
        return context(keyResult, period, day, ScoringPolicy.standard());
    }

    private static GradingContext context(KeyResult keyResult, Period period, LocalDate day, ScoringPolicy scoring) {
        Objective objective = Objective.builder()
                .title("o")
                .period(period)
                .cadence(Cadence.weekly(DayOfWeek.MONDAY))
                .addKeyResult(keyResult)
                .build();
        return GradingContext.of(objective, keyResult, day, scoring);
    }

    private static String word(PaceStatus status) {
        return status.word().orElseGet(() -> status.state().name());
    }

    private static String percent(Optional<BigDecimal> share) {
        return share.orElseThrow().movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
