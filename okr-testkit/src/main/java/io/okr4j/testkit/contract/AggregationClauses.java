package io.okr4j.testkit.contract;

import io.okr4j.scoring.Aggregation;
import io.okr4j.scoring.Parts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The clauses of AG-1 to AG-4. */
final class AggregationClauses {

    /** What the last digits of a division may differ by. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.000000001");

    private AggregationClauses() {}

    static List<Clause<Aggregation, Parts>> all() {
        return List.of(
                new Clause<>(
                        "AG-1",
                        "total",
                        "It answers for all parts that there can be, at least one; it never throws and never returns null",
                        Checks.total(AggregationClauses::shown, AggregationClauses::total)),
                new Clause<>(
                        "AG-2",
                        "repeatable",
                        "Equal parts give equal results, whatever the clock, locale, time zone or thread",
                        Checks.repeatable(
                                AggregationClauses::shown,
                                parts -> picked(parts, inOrder(parts), BigDecimal.ONE),
                                (aggregation, parts) -> aggregation
                                        .aggregate(parts)
                                        .map(BigDecimal::stripTrailingZeros)
                                        .map(BigDecimal::toPlainString)
                                        .orElse("no number"))),
                new Clause<>(
                        "AG-3",
                        "fair",
                        "Neither the order of the parts matters nor the scale of the weights",
                        Checks.each(AggregationClauses::shown, AggregationClauses::unfair)),
                new Clause<>(
                        "AG-4",
                        "within",
                        "The result lies between the least and the greatest part, or from 0 to 1 where it counts parts",
                        Checks.each(AggregationClauses::shown, AggregationClauses::beyond)));
    }

    static String shown(Parts parts) {
        return "parts " + parts;
    }

    private static Optional<String> total(Aggregation aggregation, Parts parts) {
        if (Checks.given(aggregation::id).isEmpty()) {
            return Optional.of("its id is null");
        }
        return Checks.given(() -> aggregation.aggregate(parts)).isPresent()
                ? Optional.empty()
                : Optional.of("it returned null");
    }

    private static Optional<String> unfair(Aggregation aggregation, Parts parts) {
        Optional<Optional<BigDecimal>> first = result(aggregation, parts);
        // what changes from call to call is the matter of the rule before
        if (first.isEmpty() || !alike(first, result(aggregation, parts))) {
            return Optional.empty();
        }
        List<Integer> order = new ArrayList<>(inOrder(parts));
        Collections.reverse(order);
        Optional<Optional<BigDecimal>> reversed = result(aggregation, picked(parts, order, BigDecimal.ONE));
        if (!alike(first, reversed)) {
            return Optional.of("it made " + said(first) + " of them, and in reverse order " + said(reversed));
        }
        Collections.rotate(order, 1);
        Optional<Optional<BigDecimal>> rotated = result(aggregation, picked(parts, order, BigDecimal.ONE));
        if (!alike(first, rotated)) {
            return Optional.of("it made " + said(first) + " of them, and in another order " + said(rotated));
        }
        Optional<Optional<BigDecimal>> heavier = result(aggregation, picked(parts, inOrder(parts), BigDecimal.TEN));
        return alike(first, heavier)
                ? Optional.empty()
                : Optional.of("it made " + said(first) + " of them, and with ten times the weights " + said(heavier));
    }

    private static Optional<String> beyond(Aggregation aggregation, Parts parts) {
        return result(aggregation, parts)
                .flatMap(given -> given)
                .filter(number -> !between(parts.least(), number, parts.greatest())
                        && !between(BigDecimal.ZERO, number, BigDecimal.ONE))
                .map(number -> "it made " + number.toPlainString() + " of them");
    }

    private static boolean between(BigDecimal least, BigDecimal number, BigDecimal most) {
        return number.compareTo(least.subtract(ROUNDING)) >= 0 && number.compareTo(most.add(ROUNDING)) <= 0;
    }

    private static boolean alike(Optional<Optional<BigDecimal>> one, Optional<Optional<BigDecimal>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        return one.get()
                .map(number -> other.get()
                        .filter(same -> same.subtract(number).abs().compareTo(ROUNDING) <= 0)
                        .isPresent())
                .orElseGet(() -> other.get().isEmpty());
    }

    private static String said(Optional<Optional<BigDecimal>> result) {
        return result.orElseThrow().map(BigDecimal::toPlainString).orElse("no number");
    }

    private static Optional<Optional<BigDecimal>> result(Aggregation aggregation, Parts parts) {
        return Checks.orElse(() -> Checks.given(() -> aggregation.aggregate(parts)), thrown -> Optional.empty());
    }

    private static List<Integer> inOrder(Parts parts) {
        return IntStream.range(0, parts.size()).boxed().toList();
    }

    private static Parts picked(Parts parts, List<Integer> order, BigDecimal times) {
        IntFunction<BigDecimal> weight = i -> parts.weight(i).multiply(times);
        Parts.Builder builder = Parts.builder();
        for (int i : order) {
            builder.add(parts.value(i), weight.apply(i), parts.certainty(i));
        }
        return builder.build();
    }
}
