package io.okr4j.scoring.pace;

import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.ReadingAggregation;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.measure.TrajectoryShape;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.Reason;
import io.okr4j.scoring.ScoringPolicy;
import io.okr4j.scoring.Step;
import io.okr4j.scoring.internal.Fraction;
import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The progress that is expected of a key result on each day of its span.
 *
 * <p>The line starts at 0 on the first day and ends at its aim on the last: the share of the way that its
 * {@linkplain TrajectoryShape shape} has by a day, times the grade that is expected at the end of what is so ambitious.
 * A line to 1 calls an aspirational key result that ends at 0.7 a failure, which its source calls a success. What is
 * held has its aim from the first day on.
 *
 * <p>The span is the window of the measure, else the period of the objective, until the deadline of the key result if
 * it has one. Shares and expected progress are quotients of exact numbers, rounded half even to 15 decimals, once.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class PaceLine {

    private static final String HUNDRED_PERCENT = "1";

    private final @Nullable Period span;
    private final @Nullable Way way;
    private final TrajectoryShape shape;
    private final PolicyValue aim;
    private final Reason reason;

    private PaceLine(@Nullable Period span, @Nullable Way way, TrajectoryShape shape, PolicyValue aim, Reason reason) {
        this.span = span;
        this.way = way;
        this.shape = shape;
        this.aim = aim;
        this.reason = reason;
    }

    /**
     * Draws the line of a key result under the usual policy.
     *
     * @param context the key result, its objective and its terms
     * @return the line; without numbers if nobody can say when it runs
     */
    public static PaceLine of(GradingContext context) {
        return of(context, TrajectoryPolicy.standard());
    }

    /**
     * Draws the line of a key result.
     *
     * <p>Its trajectory is the one that its measure declares. Where there is none, what is held (thresholds, corridors,
     * hit rates, and rates that recur without a baseline) is expected in full every day, milestones by their due days,
     * a yes or no on the last day, and all else the same every day.
     *
     * @param context the key result, its objective and its terms
     * @param policy at which grade it aims, and how curves run
     * @return the line; without numbers if nobody can say when it runs, or if it is historical and too few earlier
     *     periods tell
     */
    public static PaceLine of(GradingContext context, TrajectoryPolicy policy) {
        PolicyValue aim = policy.aim(context.ambition());
        @Nullable Measure measure = context.measure().orElse(null);
        if (measure == null) {
            return new PaceLine(null, null, TrajectoryShape.LINEAR, aim, Reason.NO_MEASURE);
        }
        @Nullable Trajectory declared = measure.getTrajectory().orElse(null);
        TrajectoryShape shape = declared == null ? usual(measure, context.policy()) : declared.getShape();
        @Nullable Period span = span(context).orElse(null);
        if (span == null) {
            return new PaceLine(null, null, shape, aim, Reason.NO_PERIOD);
        }
        @Nullable Way way = way(context, measure, declared, shape, span, policy);
        return new PaceLine(span, way, shape, aim, Reason.NO_HISTORY);
    }

    /**
     * Draws a line without a key result.
     *
     * @param trajectory the trajectory; not historical, for which there is no history here
     * @param span the first day and the last
     * @return the line, which aims at 1
     */
    public static PaceLine of(Trajectory trajectory, Period span) {
        return of(trajectory, span, TrajectoryPolicy.standard().getCommittedAim(), TrajectoryPolicy.standard());
    }

    /**
     * Draws a line without a key result.
     *
     * @param trajectory the trajectory; not historical, for which there is no history here
     * @param span the first day and the last
     * @param aim the grade that is expected on the last day
     * @param policy how curves run
     * @return the line; without numbers if it is historical
     */
    public static PaceLine of(Trajectory trajectory, Period span, PolicyValue aim, TrajectoryPolicy policy) {
        TrajectoryShape shape = trajectory.getShape();
        @Nullable Way way = null;
        if (shape == TrajectoryShape.PHASED) {
            way = Way.through(trajectory, span);
        } else if (shape != TrajectoryShape.HISTORICAL) {
            way = Way.of(shape, span, policy);
        }
        return new PaceLine(span, way, shape, aim, Reason.NO_HISTORY);
    }

    private static TrajectoryShape usual(Measure measure, ScoringPolicy policy) {
        if (measure instanceof Milestones milestones) {
            boolean dated = false;
            for (Milestone milestone : milestones.getMilestones()) {
                dated |= milestone.getDue().isPresent();
            }
            return dated || milestones.yesNo() ? TrajectoryShape.STEP : TrajectoryShape.LINEAR;
        }
        if (measure instanceof Metric metric) {
            boolean rate = metric.getAggregation() == ReadingAggregation.HIT_RATE
                    || (metric.getRecurrence().isPresent()
                            && metric.getBaseline().isEmpty());
            boolean rising = policy.getMissedCheckIns() == ScoringPolicy.MissedCheckIns.COUNTED_IN_ADVANCE;
            return rate && !rising ? TrajectoryShape.FLAT : TrajectoryShape.LINEAR;
        }
        return switch (measure.kind()) {
            case "threshold", "corridor" -> TrajectoryShape.FLAT;
            case "baseline-to-establish" -> TrajectoryShape.STEP;
            default -> TrajectoryShape.LINEAR;
        };
    }

    private static @Nullable Way way(
            GradingContext context,
            Measure measure,
            @Nullable Trajectory declared,
            TrajectoryShape shape,
            Period span,
            TrajectoryPolicy policy) {
        if (declared != null && shape == TrajectoryShape.PHASED) {
            return Way.through(declared, span);
        }
        if (shape == TrajectoryShape.STEP && measure instanceof Milestones milestones) {
            return jumps(milestones, span);
        }
        return shape == TrajectoryShape.HISTORICAL
                ? History.of(context, span, policy).orElse(null)
                : Way.of(shape, span, policy);
    }

    private static Way jumps(Milestones milestones, Period span) {
        List<LocalDate> days = new ArrayList<>();
        List<BigDecimal> weights = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (Milestone milestone : milestones.getMilestones()) {
            // what has no day of its own, or a later one, is due on the last day
            LocalDate due = milestone.getDue().orElse(span.getEnd());
            days.add(due.isAfter(span.getEnd()) ? span.getEnd() : due);
            weights.add(milestone.getWeight());
            total = total.add(milestone.getWeight());
        }
        return total.signum() == 0
                ? new Way.Jumps(span, List.of(span.getEnd()), List.of(BigDecimal.ONE), BigDecimal.ONE)
                : new Way.Jumps(span, days, weights, total);
    }

    /** The window, else the period, until the deadline. */
    static Optional<Period> span(GradingContext context) {
        Optional<Period> whole = context.measure().flatMap(Measure::getWindow).or(context::period);
        Optional<LocalDate> deadline = context.deadline();
        if (whole.isEmpty()
                || deadline.isEmpty()
                || deadline.get().isBefore(whole.get().getStart())) {
            return whole;
        }
        return Optional.of(Period.of(whole.get().getStart(), deadline.get()));
    }

    /** {@return the first day and the last; none if nobody has said} */
    public Optional<Period> span() {
        return Optional.ofNullable(span);
    }

    /** {@return the shape of the curve} */
    public TrajectoryShape shape() {
        return shape;
    }

    /** {@return the grade that is expected on the last day, with its source} */
    public PolicyValue aim() {
        return aim;
    }

    /** {@return why there are no numbers, if there are none} */
    public Optional<Reason> reason() {
        return way == null ? Optional.of(reason) : Optional.empty();
    }

    /**
     * Aims at another grade.
     *
     * @param other the grade that is expected on the last day
     * @return the same line, but higher or lower
     */
    public PaceLine aimingAt(PolicyValue other) {
        return other.equals(aim) ? this : new PaceLine(span, way, shape, other, reason);
    }

    /**
     * Returns how much of the time has passed.
     *
     * @param day any day
     * @return 0 on the first day and before, 1 on the last and after; none without a span
     */
    public Optional<BigDecimal> elapsed(LocalDate day) {
        return span().map(period -> period.elapsedShare(day));
    }

    /**
     * Returns the share of what is expected at the end that is expected by a day.
     *
     * @param day any day; before the first nothing is expected but what is held, after the last what was on the last
     * @return usually 0 to 1; a phased curve may go beyond
     */
    public Optional<BigDecimal> share(LocalDate day) {
        return Optional.ofNullable(way).map(curve -> curve.share(day).decimal());
    }

    /**
     * Returns the progress that is expected by a day.
     *
     * @param day any day
     * @return the share times the aim
     */
    public Optional<BigDecimal> expected(LocalDate day) {
        return Optional.ofNullable(expectedOrNull(day));
    }

    @Nullable
    BigDecimal expectedOrNull(LocalDate day) {
        if (way == null) {
            return null;
        }
        Fraction share = way.share(day);
        return (aim.getValue().compareTo(BigDecimal.ONE) == 0 ? share : share.times(aim.getValue())).decimal();
    }

    /**
     * Says how the expected progress of a day comes about.
     *
     * @param day any day
     * @return the steps
     */
    public List<Step> steps(LocalDate day) {
        if (span == null || way == null) {
            return List.of(Step.of("not-expected", "nothing is expected: " + reason.text()));
        }
        List<Step> steps = new ArrayList<>();
        long length = Way.length(span);
        long passed =
                Math.max(0, Math.min(length, day.toEpochDay() - span.getStart().toEpochDay()));
        BigDecimal elapsed = span.elapsedShare(day);
        steps.add(step(
                "elapsed",
                passed + " of " + Writing.count(length, "day", "days") + " since " + span.getStart() + " = "
                        + Writing.percent(elapsed),
                "passed",
                BigDecimal.valueOf(passed),
                "days",
                BigDecimal.valueOf(length),
                "elapsed",
                elapsed));
        BigDecimal share = way.share(day).decimal();
        steps.add(step(
                "trajectory",
                name(shape) + (shape == TrajectoryShape.LINEAR ? "" : " (" + way.formula() + ")") + ": "
                        + Writing.percent(share),
                "share",
                share));
        if (!aim.getValue().toPlainString().equals(HUNDRED_PERCENT)) {
            BigDecimal expected = way.share(day).times(aim.getValue()).decimal();
            steps.add(step(
                    "aim",
                    "of " + Writing.number(aim.getValue()) + " (" + aim.getSource() + "): " + Writing.percent(expected)
                            + " expected",
                    "aim",
                    aim.getValue(),
                    "expected",
                    expected));
        }
        return List.copyOf(steps);
    }

    /**
     * Says how the expected progress of a day comes about, in one line.
     *
     * @param day any day
     * @return such as {@code 44 of 91 days since 2026-07-01 = 48.4 %; linear: 48.4 %}
     */
    public String explain(LocalDate day) {
        return steps(day).stream().map(Step::text).collect(Collectors.joining("; "));
    }

    /** The name of a shape as in files. */
    static String name(TrajectoryShape shape) {
        return shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A step whose figures come in pairs of a name and a number. */
    static Step step(String code, String text, Object... figures) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (int i = 0; i < figures.length; i += 2) {
            numbers.put((String) figures[i], (BigDecimal) figures[i + 1]);
        }
        return new Step(code, text, numbers);
    }

    /** {@return the shape, the span and the aim} */
    @Override
    public String toString() {
        return name(shape) + " to " + aim.getValue().toPlainString()
                + span().map(period -> " in " + period.getStart() + "/" + period.getEnd())
                        .orElse("");
    }
}
