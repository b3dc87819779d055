package io.okr4j.scoring;

import io.okr4j.core.CheckIn;
import io.okr4j.core.MemberReading;
import io.okr4j.core.NumberReading;
import io.okr4j.core.RatioReading;
import io.okr4j.core.Reading;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.ReadingAggregation;
import io.okr4j.core.measure.Recurrence;
import io.okr4j.core.measure.Scope;
import io.okr4j.core.measure.ScopeKind;
import io.okr4j.scoring.internal.Fraction;
import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one number of numeric readings and holds it against a yardstick. */
final class Numeric {

    private static final int LISTED = 8;

    private final Evaluation evaluation;
    private final Measure measure;
    private final Yardstick yardstick;
    private final @Nullable Trace trace;

    Numeric(Evaluation evaluation, Yardstick yardstick) {
        this.evaluation = evaluation;
        this.measure = evaluation.measure;
        this.yardstick = yardstick;
        this.trace = evaluation.trace;
    }

    Outcome outcome() {
        ScopeKind scope = measure.getScope().map(Scope::getKind).orElse(ScopeKind.TEAM);
        if (measure.getAggregation() == ReadingAggregation.LATEST && scope == ScopeKind.TEAM) {
            CheckIn latest =
                    Readings.latest(evaluation.keyResult, evaluation.asOf, evaluation.window, Numbering::numeric);
            return latest == null
                    ? evaluation.unread(yardstick.yesNo())
                    : judged(Numbering.of(latest.getReading().orElseThrow(), measure));
        }
        List<CheckIn> counted = evaluation.counted(Numbering::numeric);
        if (counted.isEmpty()) {
            return evaluation.unread(yardstick.yesNo());
        }
        boolean members = counted.stream().anyMatch(c -> c.getReading().orElseThrow() instanceof MemberReading);
        if (members && scope == ScopeKind.PER_PERSON) {
            return eachPerson(counted);
        }
        return outcome(points(counted, members && scope == ScopeKind.PER_EVENT));
    }

    /** What readings come to that have been made into numbers, at least one. */
    Outcome outcome(List<Point> points) {
        if (measure.getAggregation() == ReadingAggregation.HIT_RATE) {
            return hitRate(points);
        }
        Optional<Fraction> value = together(points, trace);
        return value.isPresent() ? judged(value.get()) : evaluation.declined(Reason.UNSUITED_AGGREGATION);
    }

    /** What the readings come to as one number in the unit of the measure, where they come to one. */
    Optional<Fraction> value() {
        ScopeKind scope = measure.getScope().map(Scope::getKind).orElse(ScopeKind.TEAM);
        List<CheckIn> counted = evaluation.counted(Numbering::numeric);
        boolean members = counted.stream().anyMatch(c -> c.getReading().orElseThrow() instanceof MemberReading);
        return counted.isEmpty() || (members && scope == ScopeKind.PER_PERSON)
                ? Optional.empty()
                : together(points(counted, members && scope == ScopeKind.PER_EVENT), null);
    }

    private Outcome judged(Fraction value) {
        if (trace == null && value.whole() && yardstick instanceof Yardstick.Way way) {
            return new Outcome.Share(way.share(value.numerator()));
        }
        Fraction raw = yardstick.raw(value);
        if (trace != null) {
            yardstick.explain(trace, value, raw);
        }
        return yardstick.yesNo() ? new Outcome.Satisfied(yardstick.met(value)) : new Outcome.Share(raw.decimal());
    }

    // of several events that were read at once, each is a reading
    private List<Point> points(List<CheckIn> counted, boolean apart) {
        List<Point> points = new ArrayList<>(counted.size());
        for (CheckIn checkIn : counted) {
            Reading reading = checkIn.getReading().orElseThrow();
            if (apart && reading instanceof MemberReading members) {
                members.getValues()
                        .values()
                        .forEach(value ->
                                points.add(new Point(checkIn.getOn(), Fraction.of(value), NumberReading.of(value))));
            } else {
                points.add(new Point(checkIn.getOn(), Numbering.of(reading, measure), reading));
            }
        }
        return points;
    }

    /** One number of all readings; none where they do not allow it. */
    private Optional<Fraction> together(List<Point> points, @Nullable Trace to) {
        return switch (measure.getAggregation()) {
            case LATEST -> Optional.of(points.get(points.size() - 1).value());
            case SUM -> Optional.of(sum(points, to));
            case MEAN -> Optional.of(mean(points, to));
            case MINIMUM -> Optional.of(extreme(points, -1, "least", to));
            case MAXIMUM -> Optional.of(extreme(points, 1, "most", to));
            case RATIO_OF_SUMS -> ratioOfSums(points, to);
            case HIT_RATE -> Optional.empty();
        };
    }

    private Fraction sum(List<Point> points, @Nullable Trace to) {
        BigDecimal sum = total(points);
        Optional<Recurrence> recurrence = measure.getRecurrence();
        if (to != null) {
            to.step("sum", "sum of " + listed(points) + " = " + Writing.number(sum), "value", sum);
        }
        if (recurrence.isEmpty()) {
            return Fraction.of(sum);
        }
        int occasions = Occasions.read(points, recurrence.get()) + missed(points, true);
        Fraction each = Fraction.of(sum, BigDecimal.valueOf(occasions));
        if (to != null) {
            to.step(
                    "per-occasion",
                    Writing.number(sum) + " in " + Writing.count(occasions, "occasion", "occasions") + " = "
                            + Writing.number(each) + " each",
                    "sum",
                    sum,
                    "occasions",
                    occasions,
                    "value",
                    each);
        }
        return each;
    }

    private Fraction mean(List<Point> points, @Nullable Trace to) {
        Fraction mean = Fraction.of(total(points), BigDecimal.valueOf(points.size()));
        if (to != null) {
            to.step("mean", "mean of " + listed(points) + " = " + Writing.number(mean), "value", mean);
        }
        return mean;
    }

    private static Fraction extreme(List<Point> points, int sign, String word, @Nullable Trace to) {
        Fraction extreme = points.get(0).value();
        for (Point point : points) {
            if (point.value().compareTo(extreme) * sign > 0) {
                extreme = point.value();
            }
        }
        if (to != null) {
            to.step(word, word + " of " + listed(points) + " = " + Writing.number(extreme), "value", extreme);
        }
        return extreme;
    }

    private Optional<Fraction> ratioOfSums(List<Point> points, @Nullable Trace to) {
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        for (Point point : points) {
            if (point.reading() instanceof RatioReading ratio) {
                numerator = numerator.add(ratio.getNumerator());
                denominator = denominator.add(ratio.getDenominator());
            }
        }
        if (denominator.signum() == 0) {
            return Optional.empty();
        }
        Fraction value = Numbering.ratio(numerator, denominator, measure);
        if (to != null) {
            to.step(
                    "ratio-of-sums",
                    Writing.number(numerator) + " of " + Writing.number(denominator) + " in "
                            + Writing.count(points.size(), "check-in", "check-ins") + " = " + Writing.number(value)
                            + Writing.unit(measure.getUnit()),
                    "numerator",
                    numerator,
                    "denominator",
                    denominator,
                    "value",
                    value);
        }
        return Optional.of(value);
    }

    private Outcome hitRate(List<Point> points) {
        int met = 0;
        for (Point point : points) {
            met += yardstick.met(point.value()) ? 1 : 0;
        }
        int missed = missed(points, false);
        int all = points.size() + missed;
        BigDecimal share =
                Fraction.of(BigDecimal.valueOf(met), BigDecimal.valueOf(all)).decimal();
        if (trace != null) {
            trace.step(
                    "hit-rate",
                    met + " of " + Writing.count(all, "check-in", "check-ins") + " met the target"
                            + (missed == 0 ? "" : ", " + missed + " of them not made") + " = "
                            + Writing.percent(share),
                    "met",
                    met,
                    "missed",
                    missed,
                    "all",
                    all,
                    "progress",
                    share);
        }
        return new Outcome.Share(share);
    }

    /** What was due and not read, as far as the policy counts it and anybody knows when it was due. */
    private int missed(List<Point> points, boolean byRecurrence) {
        ScoringPolicy.MissedCheckIns policy = evaluation.policy.getMissedCheckIns();
        if (policy == ScoringPolicy.MissedCheckIns.SKIPPED) {
            return 0;
        }
        return evaluation
                .span()
                .map(span -> {
                    var until = policy == ScoringPolicy.MissedCheckIns.COUNTED ? evaluation.asOf : span.getEnd();
                    Optional<Recurrence> recurrence = measure.getRecurrence();
                    if (evaluation.cadence != null && !byRecurrence) {
                        return Occasions.missed(points, evaluation.cadence, span, until);
                    }
                    return recurrence
                            .map(often -> Occasions.missed(points, often, span, until))
                            .orElse(0);
                })
                .orElse(0);
    }

    /** Each person for himself or herself: nobody's surplus makes up for somebody else. */
    private Outcome eachPerson(List<CheckIn> counted) {
        Map<String, List<Point>> byPerson = new LinkedHashMap<>();
        for (CheckIn checkIn : counted) {
            if (checkIn.getReading().orElseThrow() instanceof MemberReading members) {
                members.getValues()
                        .forEach((person, value) -> byPerson.computeIfAbsent(person, p -> new ArrayList<>())
                                .add(new Point(checkIn.getOn(), Fraction.of(value), NumberReading.of(value))));
            }
        }
        int unread = evaluation.policy.getMissedCheckIns() == ScoringPolicy.MissedCheckIns.SKIPPED
                ? 0
                : Math.max(0, measure.getScope().flatMap(Scope::getPopulation).orElse(0) - byPerson.size());
        BigDecimal raw = BigDecimal.ZERO;
        BigDecimal clamped = BigDecimal.ZERO;
        for (Map.Entry<String, List<Point>> person : byPerson.entrySet()) {
            Optional<BigDecimal> own = own(person.getKey(), person.getValue());
            if (own.isEmpty()) {
                return evaluation.declined(Reason.UNSUITED_AGGREGATION);
            }
            raw = raw.add(own.get());
            clamped = clamped.add(Progress.clamp(own.get(), evaluation.policy));
        }
        BigDecimal people = BigDecimal.valueOf(byPerson.size() + (long) unread);
        BigDecimal mean = Fraction.of(raw, people).decimal();
        evaluation.clamped = Fraction.of(clamped, people).decimal();
        if (trace != null) {
            trace.step(
                    "each-person",
                    "mean of " + Writing.number(people) + " people, each for himself or herself"
                            + (unread == 0 ? "" : ", " + unread + " of them without a reading") + " = "
                            + Writing.percent(evaluation.clamped),
                    "sum",
                    clamped,
                    "people",
                    people,
                    "progress",
                    evaluation.clamped,
                    "raw",
                    mean);
        }
        return new Outcome.Share(mean);
    }

    private Optional<BigDecimal> own(String person, List<Point> points) {
        Trace steps = trace == null ? null : new Trace();
        Optional<BigDecimal> own;
        if (measure.getAggregation() == ReadingAggregation.HIT_RATE) {
            long met = points.stream()
                    .filter(point -> yardstick.met(point.value()))
                    .count();
            int all = points.size() + missed(points, false);
            own = Optional.of(Fraction.of(BigDecimal.valueOf(met), BigDecimal.valueOf(all))
                    .decimal());
        } else {
            Optional<Fraction> value = together(points, steps);
            if (value.isPresent() && steps != null) {
                yardstick.explain(steps, value.get(), yardstick.raw(value.get()));
            }
            own = value.map(v -> yardstick.yesNo()
                    ? (yardstick.met(v) ? BigDecimal.ONE : BigDecimal.ZERO)
                    : yardstick.raw(v).decimal());
        }
        if (trace != null && steps != null && own.isPresent()) {
            String how = steps.steps().stream().map(Step::text).collect(Collectors.joining("; "));
            trace.step(
                    "person",
                    person + ": " + (how.isEmpty() ? Writing.percent(own.get()) : how),
                    "progress",
                    own.get());
        }
        return own;
    }

    private static BigDecimal total(List<Point> points) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Point point : points) {
            sum = sum.add(Numbering.term(point.value()));
        }
        return sum;
    }

    private static String listed(List<Point> points) {
        String count = Writing.count(points.size(), "reading", "readings");
        if (points.size() > LISTED) {
            return count;
        }
        return count + " "
                + points.stream().map(point -> Writing.number(point.value())).collect(Collectors.joining(", "));
    }
}
