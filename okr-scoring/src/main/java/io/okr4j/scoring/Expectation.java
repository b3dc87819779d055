package io.okr4j.scoring;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Role;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.LevelName;
import io.okr4j.core.measure.Levels;
import io.okr4j.scoring.internal.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the stated certainties let expect, before anything is read.
 *
 * <p>Certainties are read in two ways. Three key results of one objective each have a probability of being met (the
 * tiers 80, 50 and 20 % of the articles); or three levels of one key result each have a probability of being reached
 * (Lamorte, puzzle/okr). Under the tiers a scheme that knows only met or not expects 0.5 on average, which is no
 * failure.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param count how many key results there are
 * @param met how many of them will be met on average
 * @param share the expected share of them that is met, from 0 to 1
 * @param all the probability that all are met, if none depends on another
 */
public record Expectation(int count, BigDecimal met, BigDecimal share, BigDecimal all) {

    private static final int STEPS = 4000;
    private static final double WIDTH = 8;
    private static final int DECIMALS = 6;

    /**
     * Reads the certainties of the key results of an objective; guardrails stay out.
     *
     * @param objective the objective
     * @return what to expect; none unless each key result states its certainty
     */
    public static Optional<Expectation> of(Objective objective) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal product = BigDecimal.ONE;
        int count = 0;
        for (KeyResult keyResult : objective.getKeyResults()) {
            if (keyResult.getRole().filter(role -> role == Role.GUARDRAIL).isPresent()) {
                continue;
            }
            Optional<BigDecimal> certainty = keyResult.getCertainty();
            if (certainty.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(certainty.get());
            product = product.multiply(certainty.get());
            count++;
        }
        if (count == 0) {
            return Optional.empty();
        }
        BigDecimal share = Fraction.of(sum, BigDecimal.valueOf(count)).decimal();
        BigDecimal all = Fraction.canonical(
                product.scale() > Fraction.DECIMALS
                        ? product.setScale(Fraction.DECIMALS, RoundingMode.HALF_EVEN)
                        : product);
        return Optional.of(new Expectation(count, sum, share, all));
    }

    /**
     * Reads the certainties of levels where only the level reached counts.
     *
     * @param levels the levels
     * @param policy what each level is worth
     * @return the expected grade; none unless each level states its certainty and they do not rise towards the stretch
     */
    public static Optional<BigDecimal> byStep(Levels levels, ScoringPolicy policy) {
        return certainties(levels).map(certainties -> {
            BigDecimal expected = BigDecimal.ZERO;
            BigDecimal below = BigDecimal.ZERO;
            int i = 0;
            for (LevelName name : LevelName.values()) {
                BigDecimal score = policy.score(name);
                expected = expected.add(score.subtract(below).multiply(certainties.get(i++)));
                below = score;
            }
            return Fraction.canonical(expected);
        });
    }

    /**
     * Reads the certainties of levels where what lies between levels counts in part.
     *
     * <p>The grade that will be reached is taken to be normally distributed on either side of the target level, through
     * the three certainties, and is clamped to 0 and 1. With 80, 50 and 20 % at 0.3, 0.7 and 1 that gives 0.63.
     *
     * @param levels the levels
     * @param policy what each level is worth
     * @return the expected grade, to six decimals; none unless each level states a certainty between 0 and 1, and they
     *     fall towards the stretch
     */
    public static Optional<BigDecimal> linear(Levels levels, ScoringPolicy policy) {
        return certainties(levels).filter(Expectation::strictlyFalling).map(certainties -> {
            double[] z = new double[certainties.size()];
            double[] score = new double[certainties.size()];
            int i = 0;
            for (LevelName name : LevelName.values()) {
                z[i] = quantile(1 - certainties.get(i).doubleValue());
                score[i++] = policy.score(name).doubleValue();
            }
            double step = 2 * WIDTH / STEPS;
            double expected = 0;
            double mass = 0;
            for (int k = 0; k < STEPS; k++) {
                double at = -WIDTH + (k + 0.5) * step;
                double density = StrictMath.exp(-at * at / 2);
                int segment = at < z[1] ? 0 : 1;
                double slope = (score[segment + 1] - score[segment]) / (z[segment + 1] - z[segment]);
                double grade = score[segment] + slope * (at - z[segment]);
                expected += density * Math.max(0, Math.min(1, grade));
                mass += density;
            }
            return Fraction.canonical(BigDecimal.valueOf(expected / mass).setScale(DECIMALS, RoundingMode.HALF_EVEN));
        });
    }

    private static boolean strictlyFalling(List<BigDecimal> certainties) {
        BigDecimal above = BigDecimal.ONE;
        for (BigDecimal certainty : certainties) {
            if (certainty.compareTo(above) >= 0 || certainty.signum() <= 0) {
                return false;
            }
            above = certainty;
        }
        return true;
    }

    private static Optional<List<BigDecimal>> certainties(Levels levels) {
        List<BigDecimal> certainties = new ArrayList<>();
        BigDecimal above = BigDecimal.ONE;
        for (LevelName name : LevelName.values()) {
            Optional<BigDecimal> certainty = levels.level(name).flatMap(Level::getCertainty);
            if (certainty.isEmpty() || certainty.get().compareTo(above) > 0) {
                return Optional.empty();
            }
            above = certainty.get();
            certainties.add(above);
        }
        return Optional.of(certainties);
    }

    // by halving: the integral of the density from far below, in steps that are fine enough for six decimals
    private static double quantile(double probability) {
        double low = -WIDTH;
        double high = WIDTH;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (cumulated(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double cumulated(double until) {
        double step = (until + WIDTH) / STEPS;
        double sum = 0;
        for (int k = 0; k < STEPS; k++) {
            double at = -WIDTH + (k + 0.5) * step;
            sum += StrictMath.exp(-at * at / 2);
        }
        return sum * step / StrictMath.sqrt(2 * StrictMath.PI);
    }
}
