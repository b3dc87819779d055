package io.okr4j.scoring;

import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The aspirational key results of one cycle after another under one strategy.
 *
 * <p>A single cycle tells little: sources speak of those who reach 1 <em>consistently</em>. So this tells how many
 * cycles in a row have had the same verdict, and leaves it to people what to make of it. Instances are immutable and
 * thread-safe.
 */
public final class Trend {

    /**
     * One cycle.
     *
     * @param on the day on which it was graded
     * @param portfolio its aspirational key results together
     */
    public record Point(LocalDate on, Portfolio portfolio) {}

    private final List<Point> points;

    private Trend(List<Point> points) {
        this.points = points;
    }

    /**
     * Lines cycles up.
     *
     * @param strategy the id of a strategy that every scorecard has
     * @param scorecards the scorecards, each of the end of its cycle, in order
     * @return the trend
     */
    public static Trend of(String strategy, List<Scorecard> scorecards) {
        return new Trend(scorecards.stream()
                .map(card -> new Point(card.asOf(), card.portfolio(strategy)))
                .toList());
    }

    /** {@return the cycles, in order} */
    public List<Point> points() {
        return points;
    }

    /** {@return by how much the mean changed from the last cycle but one to the last, if both have one} */
    public Optional<BigDecimal> change() {
        if (points.size() < 2) {
            return Optional.empty();
        }
        Optional<BigDecimal> before = points.get(points.size() - 2).portfolio().mean();
        Optional<BigDecimal> last = points.get(points.size() - 1).portfolio().mean();
        return before.flatMap(from -> last.map(to -> to.subtract(from)));
    }

    /** {@return the verdict of the last cycle, if it has one} */
    public Optional<Verdict> latest() {
        return points.isEmpty()
                ? Optional.empty()
                : points.get(points.size() - 1).portfolio().verdict();
    }

    /** {@return how many cycles, back from the last, have the verdict of the last without a break; 0 without one} */
    public int run() {
        Optional<Verdict> latest = latest();
        int run = 0;
        for (int i = points.size() - 1; i >= 0 && latest.isPresent(); i--) {
            if (!points.get(i).portfolio().verdict().equals(latest)) {
                break;
            }
            run++;
        }
        return run;
    }

    /** {@return the means and the run, such as {@code 0.9, 0.95, 1: TOO_HIGH for 3 cycles}} */
    public String explain() {
        List<String> means = new ArrayList<>();
        for (Point point : points) {
            means.add(point.portfolio().mean().map(Writing::number).orElse("-"));
        }
        return means.stream().collect(Collectors.joining(", "))
                + latest().map(verdict -> ": " + verdict + " for " + Writing.count(run(), "cycle", "cycles"))
                        .orElse("");
    }

    /** {@return the explanation} */
    @Override
    public String toString() {
        return explain();
    }
}
