package io.okr4j.scoring;

import io.okr4j.core.measure.Comparison;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Unit;
import io.okr4j.scoring.internal.Fraction;
import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.util.Optional;

/** What a number is held against, once readings have been made into one number. */
interface Yardstick {

    /** How far the value is, without bounds: 1 at the target. */
    Fraction raw(Fraction value);

    /** Whether the value reaches the target. */
    boolean met(Fraction value);

    /** Whether the answer is yes or no rather than a share. */
    boolean yesNo();

    void explain(Trace trace, Fraction value, Fraction raw);

    /** What is already a share, such as what a level is worth or how much of the milestones is done. */
    record Worth(BigDecimal target) implements Yardstick {
        @Override
        public Fraction raw(Fraction value) {
            return value;
        }

        @Override
        public boolean met(Fraction value) {
            return value.compareTo(target) >= 0;
        }

        @Override
        public boolean yesNo() {
            return false;
        }

        @Override
        public void explain(Trace trace, Fraction value, Fraction raw) {
            trace.step("worth", "that is " + Writing.percent(raw.decimal()), "progress", raw);
        }
    }

    /** A way from a baseline to a target, in either direction. */
    record Way(BigDecimal from, BigDecimal to, boolean up, Optional<Unit> unit) implements Yardstick {
        @Override
        public Fraction raw(Fraction value) {
            return from.signum() == 0 ? value.over(to) : value.minus(from).over(to.subtract(from));
        }

        /** The same of a number, rounded, in one step: most key results are measured in this way. */
        BigDecimal share(BigDecimal value) {
            return from.signum() == 0
                    ? Fraction.quotient(value, to)
                    : Fraction.quotient(value.subtract(from), to.subtract(from));
        }

        @Override
        public boolean met(Fraction value) {
            return up ? value.compareTo(to) >= 0 : value.compareTo(to) <= 0;
        }

        @Override
        public boolean yesNo() {
            return false;
        }

        @Override
        public void explain(Trace trace, Fraction value, Fraction raw) {
            boolean rising = to.compareTo(from) > 0;
            Fraction moved = rising ? value.minus(from) : value.minus(from).times(BigDecimal.ONE.negate());
            BigDecimal span = to.subtract(from).abs();
            trace.step(
                    "linear",
                    Writing.number(from) + " → " + Writing.number(value) + " of " + Writing.number(from) + " → "
                            + Writing.number(to) + Writing.unit(unit) + ": " + Writing.number(moved) + " of "
                            + Writing.number(span) + Writing.differenceUnit(unit) + " = "
                            + Writing.percent(raw.decimal()),
                    "from",
                    from,
                    "to",
                    to,
                    "at",
                    value,
                    "moved",
                    moved,
                    "span",
                    span,
                    "progress",
                    raw);
        }
    }

    /** A metric whose baseline is its target, under a policy that says what that is worth. */
    record Flat(BigDecimal target, boolean up, ScoringPolicy.FlatTarget policy, Optional<Unit> unit)
            implements Yardstick {
        @Override
        public Fraction raw(Fraction value) {
            return switch (policy) {
                case FULL -> Fraction.ONE;
                case MET_OR_NOT -> met(value) ? Fraction.ONE : Fraction.ZERO;
                case ZERO, DECLINED -> Fraction.ZERO;
            };
        }

        @Override
        public boolean met(Fraction value) {
            return up ? value.compareTo(target) >= 0 : value.compareTo(target) <= 0;
        }

        @Override
        public boolean yesNo() {
            return policy == ScoringPolicy.FlatTarget.MET_OR_NOT;
        }

        @Override
        public void explain(Trace trace, Fraction value, Fraction raw) {
            trace.step(
                    "flat",
                    "baseline and target are both " + Writing.number(target) + Writing.unit(unit) + ", the reading is "
                            + Writing.number(value) + "; the policy makes that " + Writing.percent(raw.decimal()),
                    "target",
                    target,
                    "at",
                    value,
                    "progress",
                    raw);
        }
    }

    /** A bound on one side. */
    record Bound(Threshold threshold, BigDecimal target, boolean byDistance) implements Yardstick {
        @Override
        public Fraction raw(Fraction value) {
            if (!byDistance || (target.signum() <= 0 && way().isEmpty())) {
                return met(value) ? Fraction.ONE : Fraction.ZERO;
            }
            if (way().isPresent()) {
                return value.minus(way().get()).over(target.subtract(way().get()));
            }
            // at least: v / t; at most: (2t - v) / t
            return atLeast()
                    ? value.over(target)
                    : value.minus(target.add(target)).over(target.negate());
        }

        // a baseline on the wrong side of the bound makes a way to it
        private Optional<BigDecimal> way() {
            return threshold
                    .getBaseline()
                    .filter(from -> atLeast() ? from.compareTo(target) < 0 : from.compareTo(target) > 0);
        }

        private boolean atLeast() {
            return threshold.getComparison() == Comparison.AT_LEAST;
        }

        @Override
        public boolean met(Fraction value) {
            int side = atLeast() ? value.compareTo(target) : -value.compareTo(target);
            return threshold.isStrict() ? side > 0 : side >= 0;
        }

        @Override
        public boolean yesNo() {
            return !byDistance;
        }

        @Override
        public void explain(Trace trace, Fraction value, Fraction raw) {
            String asked = threshold.isStrict()
                    ? (atLeast() ? "more than " : "less than ")
                    : (atLeast() ? "at least " : "at most ");
            String text = Writing.number(value) + " against " + asked + Writing.number(target)
                    + Writing.unit(threshold.getUnit()) + ": ";
            trace.step(
                    "bound",
                    text + (yesNo() ? (met(value) ? "met" : "not met") : Writing.percent(raw.decimal())),
                    "target",
                    target,
                    "at",
                    value,
                    "progress",
                    raw);
        }
    }

    /** Two bounds; a tolerance beyond them, if a miss counts by its distance. */
    record Between(Corridor corridor, BigDecimal low, BigDecimal high, Optional<BigDecimal> tolerance)
            implements Yardstick {
        @Override
        public Fraction raw(Fraction value) {
            if (met(value)) {
                return Fraction.ONE;
            }
            if (tolerance.isEmpty() || tolerance.get().signum() == 0) {
                return Fraction.ZERO;
            }
            // 1 - distance / tolerance
            return value.compareTo(low) < 0
                    ? value.minus(low.subtract(tolerance.get())).over(tolerance.get())
                    : value.minus(high.add(tolerance.get()))
                            .over(tolerance.get().negate());
        }

        @Override
        public boolean met(Fraction value) {
            return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
        }

        @Override
        public boolean yesNo() {
            return tolerance.isEmpty();
        }

        @Override
        public void explain(Trace trace, Fraction value, Fraction raw) {
            String text = Writing.number(value) + " in " + Writing.number(low) + " to " + Writing.number(high)
                    + Writing.unit(corridor.getUnit()) + ": ";
            trace.step(
                    "corridor",
                    text
                            + (yesNo()
                                    ? (met(value) ? "met" : "not met")
                                    : Writing.percent(raw.decimal()) + ", with a tolerance of "
                                            + Writing.number(tolerance.orElse(BigDecimal.ZERO))),
                    "low",
                    low,
                    "high",
                    high,
                    "at",
                    value,
                    "progress",
                    raw);
        }
    }
}
