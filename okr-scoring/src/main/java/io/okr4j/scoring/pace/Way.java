package io.okr4j.scoring.pace;

import io.okr4j.core.measure.Checkpoint;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.measure.TrajectoryShape;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.internal.Fraction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The curve of a trajectory in a span, as the share of what is expected at its end. */
interface Way {

    /** The share on a day of the span. */
    Fraction share(LocalDate day);

    /** How the share comes about, such as {@code 3x² − 2x³}. */
    String formula();

    /** A shape that needs nothing but the span; not phased, stepwise or historical. */
    static Way of(TrajectoryShape shape, Period span, TrajectoryPolicy policy) {
        return switch (shape) {
            case FLAT -> new Hold();
            case S_CURVE -> new Smooth(span);
            case BACK_LOADED ->
                thirds(
                        span,
                        policy.getBackLoadedFirstThird().getValue(),
                        policy.getBackLoadedSecondThird().getValue());
            case FRONT_LOADED ->
                thirds(
                        span,
                        policy.getFrontLoadedFirstThird().getValue(),
                        policy.getFrontLoadedSecondThird().getValue());
            case STEP -> new Jumps(span, List.of(span.getEnd()), List.of(BigDecimal.ONE), BigDecimal.ONE);
            case LINEAR, PHASED, HISTORICAL ->
                new Line(span.getStart(), 1, new long[] {0, length(span)}, new BigDecimal[] {
                    BigDecimal.ZERO, BigDecimal.ONE
                });
        };
    }

    private static Way thirds(Period span, BigDecimal first, BigDecimal second) {
        long days = length(span);
        return new Line(span.getStart(), 3, new long[] {0, days, 2 * days, 3 * days}, new BigDecimal[] {
            BigDecimal.ZERO, first, first.add(second), BigDecimal.ONE
        });
    }

    /** Straight from one checkpoint to the next, from 0 on the first day to 1 on the last if nothing else is said. */
    static Way through(Trajectory trajectory, Period span) {
        List<Checkpoint> checkpoints = new ArrayList<>(trajectory.getCheckpoints());
        if (checkpoints.get(0).getOn().isAfter(span.getStart())) {
            checkpoints.add(0, Checkpoint.on(span.getStart(), "0"));
        }
        if (checkpoints.get(checkpoints.size() - 1).getOn().isBefore(span.getEnd())) {
            checkpoints.add(Checkpoint.on(span.getEnd(), "1"));
        }
        LocalDate origin = checkpoints.get(0).getOn();
        long[] days = new long[checkpoints.size()];
        BigDecimal[] shares = new BigDecimal[checkpoints.size()];
        for (int i = 0; i < days.length; i++) {
            days[i] = checkpoints.get(i).getOn().toEpochDay() - origin.toEpochDay();
            shares[i] = checkpoints.get(i).getShare();
        }
        return new Line(origin, 1, days, shares);
    }

    /** The days from the first to the last, which is 0 on the first: one less than there are. */
    static long length(Period span) {
        return span.getEnd().toEpochDay() - span.getStart().toEpochDay();
    }

    /** Straight lines between points, whose place is counted in days, or in parts of days. */
    final class Line implements Way {

        private final LocalDate origin;
        private final int partsPerDay;
        private final long[] places;
        private final BigDecimal[] shares;

        Line(LocalDate origin, int partsPerDay, long[] places, BigDecimal[] shares) {
            this.origin = origin;
            this.partsPerDay = partsPerDay;
            this.places = places;
            this.shares = shares;
        }

        @Override
        public Fraction share(LocalDate day) {
            long place = (day.toEpochDay() - origin.toEpochDay()) * partsPerDay;
            int last = places.length - 1;
            // the end comes first: a span of one day is over on that day
            if (place >= places[last]) {
                return Fraction.of(shares[last]);
            }
            if (place <= places[0]) {
                return Fraction.of(shares[0]);
            }
            int next = 1;
            while (places[next] < place) {
                next++;
            }
            BigDecimal width = BigDecimal.valueOf(places[next] - places[next - 1]);
            BigDecimal rise = shares[next].subtract(shares[next - 1]);
            BigDecimal passed = BigDecimal.valueOf(place - places[next - 1]);
            return Fraction.of(shares[next - 1].multiply(width).add(rise.multiply(passed)), width);
        }

        @Override
        public String formula() {
            StringBuilder points = new StringBuilder("straight through");
            for (BigDecimal share : shares) {
                points.append(points.charAt(points.length() - 1) == 'h' ? " " : ", ")
                        .append(Fraction.canonical(share).toPlainString());
            }
            return points.append(partsPerDay == 1 ? "" : " at each third").toString();
        }
    }

    /** The cubic that is level at both ends: 3x² − 2x³. */
    record Smooth(Period span) implements Way {

        private static final BigDecimal TWO = BigDecimal.valueOf(2);
        private static final BigDecimal THREE = BigDecimal.valueOf(3);

        @Override
        public Fraction share(LocalDate day) {
            if (!day.isBefore(span.getEnd())) {
                return Fraction.ONE;
            }
            if (!day.isAfter(span.getStart())) {
                return Fraction.ZERO;
            }
            BigDecimal n = BigDecimal.valueOf(day.toEpochDay() - span.getStart().toEpochDay());
            BigDecimal d = BigDecimal.valueOf(length(span));
            return Fraction.of(n.multiply(n).multiply(THREE.multiply(d).subtract(TWO.multiply(n))), d.pow(3));
        }

        @Override
        public String formula() {
            return "3x² − 2x³";
        }
    }

    /** Up by a weight on each of the days. */
    record Jumps(Period span, List<LocalDate> days, List<BigDecimal> weights, BigDecimal total) implements Way {

        @Override
        public Fraction share(LocalDate day) {
            BigDecimal due = BigDecimal.ZERO;
            for (int i = 0; i < days.size(); i++) {
                if (!days.get(i).isAfter(day)) {
                    due = due.add(weights.get(i));
                }
            }
            return Fraction.of(due, total);
        }

        @Override
        public String formula() {
            return "weight due of " + Fraction.canonical(total).toPlainString();
        }
    }

    /** All of it from the first day on. */
    record Hold() implements Way {

        @Override
        public Fraction share(LocalDate day) {
            return Fraction.ONE;
        }

        @Override
        public String formula() {
            return "held from the first day to the last";
        }
    }
}
