package io.okr4j.scoring;

import io.okr4j.core.internal.Numbers;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.scoring.internal.Fraction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The ways of making the grades of key results into that of their objective, by name.
 *
 * <p>Sources contradict each other, so none is a default: the mean (Google, Doerr, GitLab), all or nothing (Grove), the
 * weakest (Perdoo and ServiceNow, for status), none at all (Lamorte). The other means are usual for composite indices
 * and in no source on OKRs. All are fair: neither the order of the parts nor the scale of the weights matters.
 */
public final class Aggregations {

    private static final int LOGARITHM_DECIMALS = 12;

    private static final Aggregation MEAN = named("mean", parts -> Optional.of(parts.mean()));
    private static final Aggregation MINIMUM = named("minimum", parts -> Optional.of(parts.least()));
    private static final Aggregation MEDIAN = named("median", parts -> Optional.of(median(parts)));
    private static final Aggregation ALL_OR_NOTHING = named(
            "all-or-nothing",
            parts -> Optional.of(parts.least().compareTo(BigDecimal.ONE) >= 0 ? BigDecimal.ONE : BigDecimal.ZERO));
    private static final Aggregation NONE = named("none", parts -> Optional.empty());
    private static final Aggregation GEOMETRIC = geometric("geometric", BigDecimal.ZERO);
    private static final Aggregation HARMONIC = harmonic("harmonic", BigDecimal.ZERO);
    private static final Aggregation SHARE_OF_GREEN = atOrAbove("share-at-or-above", new BigDecimal("0.7"));
    private static final Aggregation SURPRISE = named("surprise", Aggregations::surprise);

    private static final List<Aggregation> BUILT_IN =
            List.of(MEAN, MINIMUM, MEDIAN, ALL_OR_NOTHING, NONE, GEOMETRIC, HARMONIC, SHARE_OF_GREEN, SURPRISE);

    private Aggregations() {}

    /**
     * {@return the weighted mean; to be read beside {@link Parts#deviation()}, which tells it from another of its kind}
     */
    public static Aggregation mean() {
        return MEAN;
    }

    /** {@return the weakest part, whatever its weight} */
    public static Aggregation minimum() {
        return MINIMUM;
    }

    /** {@return the weighted median: where half the weight lies on either side, the middle of the two} */
    public static Aggregation median() {
        return MEDIAN;
    }

    /** {@return 1 if every part is 1 or more, else 0} */
    public static Aggregation allOrNothing() {
        return ALL_OR_NOTHING;
    }

    /** {@return no number: key results are graded, objectives are not (Lamorte)} */
    public static Aggregation none() {
        return NONE;
    }

    /** {@return the weighted geometric mean, in which one 0 makes all 0; to 12 decimals} */
    public static Aggregation geometric() {
        return GEOMETRIC;
    }

    /**
     * Returns the weighted geometric mean with a floor.
     *
     * @param floor what a part counts for that is less, positive, in plain decimal form; so that one 0 does not make
     *     all 0
     * @return the aggregation, with the floor in its id
     */
    public static Aggregation geometric(String floor) {
        return geometric("geometric-" + floor, positive(floor));
    }

    /** {@return the weighted harmonic mean, in which one 0 makes all 0} */
    public static Aggregation harmonic() {
        return HARMONIC;
    }

    /**
     * Returns the weighted harmonic mean with a floor.
     *
     * @param floor what a part counts for that is less, positive, in plain decimal form
     * @return the aggregation, with the floor in its id
     */
    public static Aggregation harmonic(String floor) {
        return harmonic("harmonic-" + floor, positive(floor));
    }

    /** {@return the weighted share of the parts that are 0.7 or more, which Google and Doerr call green} */
    public static Aggregation shareAtOrAbove() {
        return SHARE_OF_GREEN;
    }

    /**
     * Returns the weighted share of parts that are good enough.
     *
     * @param least the least grade that is good enough, in plain decimal form
     * @return the aggregation, with that grade in its id
     */
    public static Aggregation shareAtOrAbove(String least) {
        return atOrAbove("share-at-or-above-" + least, Numbers.parse("least", least));
    }

    /**
     * {@return the mean in which a part counts the more the less certain it was: its weight times -ln p. An experiment
     * that no source publishes; no number unless each part states a certainty above 0, and not all are certain}
     */
    public static Aggregation surprise() {
        return SURPRISE;
    }

    /**
     * Lists every aggregation that there is.
     *
     * @return the built-in aggregations and those found as services, in order of their ids
     * @throws InvalidOkrException with code {@code okr.invalid.aggregation} if two have one id; it names both classes
     */
    public static List<Aggregation> all() {
        return List.copyOf(byId().values());
    }

    /**
     * Finds an aggregation.
     *
     * @param id its id, such as {@code mean}
     * @return the aggregation
     * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if there is none, or
     *     {@code okr.invalid.aggregation} if two aggregations have one id
     */
    public static Aggregation byId(String id) {
        return Services.find("aggregation", id, byId());
    }

    private static SortedMap<String, Aggregation> byId() {
        List<Aggregation> all = new ArrayList<>(BUILT_IN);
        ServiceLoader.load(Aggregation.class, Aggregations.class.getClassLoader())
                .forEach(all::add);
        return Services.byId("aggregation", Aggregation::id, all);
    }

    private static BigDecimal positive(String floor) {
        BigDecimal value = Numbers.parse("floor", floor);
        if (value.signum() <= 0) {
            throw new InvalidOkrException(
                    "okr.invalid.range", "floor must be positive but was " + floor, List.of("floor"));
        }
        return value;
    }

    private static Aggregation geometric(String id, BigDecimal floor) {
        return named(id, parts -> {
            if (parts.least().max(floor).signum() <= 0) {
                return Optional.of(BigDecimal.ZERO);
            }
            BigDecimal total = parts.totalWeight();
            double sum = 0;
            // in order of size, so that the order of the parts cannot show in the last digit
            for (int i : bySize(parts)) {
                double share =
                        parts.weight(i).divide(total, MathContext.DECIMAL64).doubleValue();
                sum += share * StrictMath.log(parts.value(i).max(floor).doubleValue());
            }
            BigDecimal mean =
                    BigDecimal.valueOf(StrictMath.exp(sum)).setScale(LOGARITHM_DECIMALS, RoundingMode.HALF_EVEN);
            // never beyond the parts by the rounding of logarithms
            return Optional.of(Fraction.canonical(
                    mean.max(parts.least().max(floor)).min(parts.greatest().max(floor))));
        });
    }

    private static Aggregation harmonic(String id, BigDecimal floor) {
        return named(id, parts -> {
            if (parts.least().max(floor).signum() <= 0) {
                return Optional.of(BigDecimal.ZERO);
            }
            Fraction sum = Fraction.ZERO;
            for (int i = 0; i < parts.size(); i++) {
                BigDecimal inverse = parts.weight(i)
                        .divide(parts.value(i).max(floor), 2 * Fraction.DECIMALS, RoundingMode.HALF_EVEN);
                sum = sum.plus(Fraction.of(inverse));
            }
            BigDecimal mean = Fraction.of(parts.totalWeight(), sum.numerator()).decimal();
            return Optional.of(
                    mean.max(parts.least().max(floor)).min(parts.greatest().max(floor)));
        });
    }

    private static Aggregation atOrAbove(String id, BigDecimal least) {
        return named(id, parts -> {
            BigDecimal good = BigDecimal.ZERO;
            for (int i = 0; i < parts.size(); i++) {
                good = parts.value(i).compareTo(least) >= 0 ? good.add(parts.weight(i)) : good;
            }
            return Optional.of(Fraction.of(good, parts.totalWeight()).decimal());
        });
    }

    private static BigDecimal median(Parts parts) {
        BigDecimal half = parts.totalWeight().divide(BigDecimal.valueOf(2));
        BigDecimal passed = BigDecimal.ZERO;
        int[] order = bySize(parts);
        for (int i = 0; i < order.length; i++) {
            passed = passed.add(parts.weight(order[i]));
            int side = passed.compareTo(half);
            if (side > 0 || i == order.length - 1) {
                return parts.value(order[i]);
            }
            if (side == 0) {
                BigDecimal both = parts.value(order[i]).add(parts.value(order[i + 1]));
                return Fraction.of(both, BigDecimal.valueOf(2)).decimal();
            }
        }
        throw new IllegalStateException("no parts");
    }

    private static Optional<BigDecimal> surprise(Parts parts) {
        Parts.Builder surprising = Parts.builder();
        for (int i = 0; i < parts.size(); i++) {
            Optional<BigDecimal> certainty = parts.certainty(i);
            if (certainty.isEmpty() || certainty.get().signum() <= 0) {
                return Optional.empty();
            }
            BigDecimal surprise = BigDecimal.valueOf(
                    Math.max(0, -StrictMath.log(certainty.get().doubleValue())));
            surprising.add(parts.value(i), parts.weight(i).multiply(surprise));
        }
        return surprising.size() == 0
                ? Optional.empty()
                : Optional.of(surprising.build().mean());
    }

    // equal values in order of their weights, so that the order of the parts cannot show
    private static int[] bySize(Parts parts) {
        Integer[] order = new Integer[parts.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing((Integer i) -> parts.value(i)).thenComparing(i -> parts.weight(i)));
        return Arrays.stream(order).mapToInt(i -> i).toArray();
    }

    private static Aggregation named(String id, Function<Parts, Optional<BigDecimal>> function) {
        return new Named(id, function);
    }

    private record Named(String id, Function<Parts, Optional<BigDecimal>> function) implements Aggregation {
        @Override
        public Optional<BigDecimal> aggregate(Parts parts) {
            return function.apply(parts);
        }

        // the id says all, the floor and the bound as well
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Named named && id.equals(named.id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }

        @Override
        public String toString() {
            return id;
        }
    }
}
