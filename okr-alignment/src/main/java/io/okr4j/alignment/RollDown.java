package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.core.internal.Numbers;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A numeric target and its parts: cutting it into shares, and checking that the shares add up to it. */
public final class RollDown {

    private RollDown() {}

    /**
     * Cuts a target into shares.
     *
     * <p>The shares add up to the target exactly: what rounding leaves over goes to those who lost most by it, of equal
     * ones to the first.
     *
     * @param target the target, such as 2000000
     * @param weights what each part weighs beside the others, by name, in order; not negative, not all 0
     * @param step what shares are multiples of, such as 1000; positive, and the target a multiple of it
     * @return the share of each part, by name, in the same order
     * @throws InvalidOkrException with code {@code okr.invalid.weight} if no part weighs anything,
     *     {@code okr.invalid.range} if a weight is negative or the step not positive, or the target not a multiple of
     *     it
     */
    public static Map<String, BigDecimal> shares(BigDecimal target, Map<String, BigDecimal> weights, BigDecimal step) {
        weights.forEach((name, weight) -> Numbers.requireNotNegative("weight of " + name, weight));
        if (step.signum() <= 0 || target.remainder(step).signum() != 0) {
            throw new InvalidOkrException(
                    "okr.invalid.range",
                    "step must be positive and divide the target " + target.toPlainString() + " but was "
                            + step.toPlainString(),
                    List.of("step"));
        }
        BigDecimal total = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() == 0) {
            throw new InvalidOkrException(
                    "okr.invalid.weight", "weights must not all be 0, or nobody gets a share", List.of("weights"));
        }
        BigDecimal steps = target.divide(step);
        List<String> names = List.copyOf(weights.keySet());
        List<BigDecimal> whole = new ArrayList<>();
        List<BigDecimal> lost = new ArrayList<>();
        for (BigDecimal weight : weights.values()) {
            BigDecimal exact = steps.multiply(weight);
            BigDecimal floor = exact.divideToIntegralValue(total).setScale(0, RoundingMode.UNNECESSARY);
            whole.add(floor);
            lost.add(exact.subtract(floor.multiply(total)).abs());
        }
        int left = steps.subtract(whole.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .intValueExact();
        BigDecimal one = BigDecimal.valueOf(Integer.signum(left));
        IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.<Integer, BigDecimal>comparing(lost::get).reversed())
                .limit(Math.abs(left))
                .forEach(part -> whole.set(part, whole.get(part).add(one)));
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            shares.put(names.get(i), Figures.canonical(whole.get(i).multiply(step)));
        }
        return shares;
    }

    /**
     * What the targets of those who contribute to a key result add up to.
     *
     * @param target the target of the key result
     * @param sum the sum of the targets that are counted in the same unit
     * @param counted whose targets were summed
     * @param leftOut what contributes without a number in the same unit
     */
    public record Balance(BigDecimal target, BigDecimal sum, List<AlignmentNode> counted, List<AlignmentNode> leftOut) {

        /**
         * Keeps copies of the lists.
         *
         * @param target the target of the key result
         * @param sum the sum of the targets
         * @param counted whose targets were summed
         * @param leftOut what contributes otherwise
         */
        public Balance {
            counted = List.copyOf(counted);
            leftOut = List.copyOf(leftOut);
        }

        /** {@return what is missing to the target; negative if the shares are more than the target} */
        public BigDecimal missing() {
            return Figures.canonical(target.subtract(sum));
        }

        /** {@return whether the shares add up to the target exactly} */
        public boolean balanced() {
            return missing().signum() == 0;
        }

        /** {@return such as {@code 1900000 of 2000000, 100000 missing}} */
        @Override
        public String toString() {
            return Figures.number(sum) + " of " + Figures.number(target)
                    + (balanced()
                            ? ""
                            : ", " + Figures.number(missing().abs())
                                    + (missing().signum() > 0 ? " missing" : " too much"));
        }
    }

    /**
     * Adds up the targets of the key results that contribute to a key result.
     *
     * @param graph the graph
     * @param reference the text form of the reference of the key result that is shared out
     * @return the balance; none if it is no key result with a numeric target, or nothing contributes to it
     */
    public static Optional<Balance> balance(AlignmentGraph graph, String reference) {
        AlignmentNode node = graph.node(reference);
        List<AlignmentNode> children = graph.down(node).stream()
                .filter(edge -> edge.kind() == EdgeKind.CONTRIBUTES)
                .map(AlignmentEdge::from)
                .distinct()
                .toList();
        Optional<BigDecimal> target = target(node);
        if (target.isEmpty() || children.isEmpty()) {
            return Optional.empty();
        }
        List<AlignmentNode> counted = children.stream()
                .filter(child -> target(child).isPresent() && unit(child).equals(unit(node)))
                .toList();
        List<AlignmentNode> leftOut =
                children.stream().filter(child -> !counted.contains(child)).toList();
        BigDecimal sum =
                counted.stream().flatMap(child -> target(child).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Balance(target.get(), sum, counted, leftOut));
    }

    private static Optional<BigDecimal> target(AlignmentNode node) {
        return node.keyResult().flatMap(KeyResult::getMeasure).flatMap(measure -> {
            if (measure instanceof Metric metric) {
                return metric.target();
            }
            return measure instanceof Threshold threshold ? threshold.getTarget() : Optional.empty();
        });
    }

    private static Optional<Unit> unit(AlignmentNode node) {
        return node.keyResult().flatMap(KeyResult::getMeasure).flatMap(measure -> measure.getUnit());
    }
}
