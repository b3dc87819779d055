package io.okr4j.scoring;

import io.okr4j.core.internal.Numbers;
import io.okr4j.scoring.internal.Fraction;
import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Grades to be made into one, with their weights.
 *
 * <p>Parts of weight 0 are left out. Instances are immutable and thread-safe.
 */
public final class Parts {

    private final BigDecimal[] values;
    private final BigDecimal[] weights;

    /** None where none was stated. */
    private final @Nullable BigDecimal @Nullable [] certainties;

    private Parts(BigDecimal[] values, BigDecimal[] weights, @Nullable BigDecimal @Nullable [] certainties) {
        this.values = values;
        this.weights = weights;
        this.certainties = certainties;
    }

    /**
     * Gives every part the same weight.
     *
     * @param values the grades
     * @return the parts
     */
    public static Parts of(BigDecimal... values) {
        Builder builder = builder();
        for (BigDecimal value : values) {
            builder.add(value, BigDecimal.ONE);
        }
        return builder.build();
    }

    /**
     * Gives every part the same weight.
     *
     * @param values the grades, in plain decimal form
     * @return the parts
     */
    public static Parts of(String... values) {
        return of(Arrays.stream(values)
                .map(value -> Numbers.parse("values", value))
                .toArray(BigDecimal[]::new));
    }

    /** {@return a builder without parts} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how many parts there are} */
    public int size() {
        return values.length;
    }

    /**
     * Returns the grade of a part.
     *
     * @param index which part, from 0
     * @return its grade
     */
    public BigDecimal value(int index) {
        return values[index];
    }

    /**
     * Returns the weight of a part.
     *
     * @param index which part, from 0
     * @return its weight, which is positive and means something only beside those of the others
     */
    public BigDecimal weight(int index) {
        return weights[index];
    }

    /**
     * Returns the stated certainty of a part.
     *
     * @param index which part, from 0
     * @return the probability of being met, if one was stated
     */
    public Optional<BigDecimal> certainty(int index) {
        return certainties == null ? Optional.empty() : Optional.ofNullable(certainties[index]);
    }

    /** {@return all grades, in order} */
    public List<BigDecimal> values() {
        return List.of(values);
    }

    /** {@return the sum of the weights} */
    public BigDecimal totalWeight() {
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal weight : weights) {
            total = total.add(weight);
        }
        return total;
    }

    /** {@return the weighted mean, rounded half even to 15 decimals, once} */
    public BigDecimal mean() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < values.length; i++) {
            sum = sum.add(values[i].multiply(weights[i]));
        }
        return Fraction.quotient(sum, totalWeight());
    }

    /**
     * {@return how far the parts lie apart: the weighted standard deviation from their mean, to six decimals. It tells
     * 0.7, 0.7, 0.7 from 1, 1, 0.1}
     */
    public BigDecimal deviation() {
        BigDecimal mean = mean();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < values.length; i++) {
            sum = sum.add(values[i].subtract(mean).pow(2).multiply(weights[i]));
        }
        BigDecimal variance = sum.divide(totalWeight(), MathContext.DECIMAL64);
        return Fraction.canonical(variance.sqrt(MathContext.DECIMAL64).setScale(6, RoundingMode.HALF_EVEN));
    }

    /** {@return the least grade} */
    public BigDecimal least() {
        BigDecimal least = values[0];
        for (BigDecimal value : values) {
            least = least.min(value);
        }
        return least;
    }

    /** {@return the greatest grade} */
    public BigDecimal greatest() {
        BigDecimal greatest = values[0];
        for (BigDecimal value : values) {
            greatest = greatest.max(value);
        }
        return greatest;
    }

    /** {@return such as {@code 0.7, 0.4 (weight 2)}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ", ").append(Writing.number(values[i]));
            if (weights[i].compareTo(BigDecimal.ONE) != 0) {
                text.append(" (weight ").append(Writing.number(weights[i])).append(')');
            }
        }
        return text.toString();
    }

    /** Builds {@link Parts}; not thread-safe. */
    public static final class Builder {

        private static final int FEW = 4;

        private BigDecimal[] values = new BigDecimal[FEW];
        private BigDecimal[] weights = new BigDecimal[FEW];
        private @Nullable BigDecimal @Nullable [] certainties;
        private int size;

        /** Whether the arrays belong to parts that have been built. */
        private boolean given;

        private Builder() {}

        /**
         * Adds a part.
         *
         * @param value its grade
         * @param weight its weight, not negative; a part of weight 0 is left out
         * @return this builder
         */
        public Builder add(BigDecimal value, BigDecimal weight) {
            return add(value, weight, Optional.empty());
        }

        /**
         * Adds a part.
         *
         * @param value its grade
         * @param weight its weight, not negative; a part of weight 0 is left out
         * @param certainty the probability of being met that was stated
         * @return this builder
         */
        public Builder add(BigDecimal value, BigDecimal weight, Optional<BigDecimal> certainty) {
            Numbers.requireNotNegative("weight", weight);
            if (weight.signum() == 0) {
                return this;
            }
            if (given || size == values.length) {
                int room = Math.max(FEW, 2 * size);
                values = Arrays.copyOf(values, room);
                weights = Arrays.copyOf(weights, room);
                certainties = certainties == null ? null : Arrays.copyOf(certainties, room);
                given = false;
            }
            values[size] = value;
            weights[size] = weight;
            if (certainties == null && certainty.isPresent()) {
                certainties = new BigDecimal[values.length];
            }
            if (certainties != null) {
                certainties[size] = certainty.orElse(null);
            }
            size++;
            return this;
        }

        /** {@return how many parts there are} */
        public int size() {
            return size;
        }

        Builder copy() {
            Builder copy = new Builder();
            copy.values = values.clone();
            copy.weights = weights.clone();
            copy.certainties = certainties == null ? null : certainties.clone();
            copy.size = size;
            return copy;
        }

        /** {@return the parts} */
        public Parts build() {
            if (size == values.length) {
                given = true;
                return new Parts(values, weights, certainties);
            }
            return new Parts(
                    Arrays.copyOf(values, size),
                    Arrays.copyOf(weights, size),
                    certainties == null ? null : Arrays.copyOf(certainties, size));
        }
    }
}
