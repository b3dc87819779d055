package io.okr4j.scoring;

import io.okr4j.core.internal.Thrown;
import io.okr4j.scoring.internal.Fraction;
import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What an aggregation, which may be an extension, made of parts.
 *
 * @param number what it made; none if it makes nothing of these parts, or broke its contract
 * @param problem which clause of its contract it broke and how, such as {@code AG-1: it returned null}; none if it did
 *     not
 */
public record Aggregated(Optional<BigDecimal> number, Optional<String> problem) {

    /**
     * Asks an aggregation, whatever it throws.
     *
     * @param aggregation the aggregation
     * @param parts the parts
     * @return what it made of them
     */
    public static Aggregated of(Aggregation aggregation, Parts parts) {
        Optional<Optional<BigDecimal>> result;
        try {
            result = Optional.ofNullable(aggregation.aggregate(parts));
        } catch (Throwable e) {
            return broken("AG-1: " + Thrown.text(e));
        }
        if (result.isEmpty()) {
            return broken("AG-1: it returned null");
        }
        Optional<BigDecimal> number = result.get();
        return number.filter(made -> !share(made) && !between(made, parts))
                .map(made -> broken("AG-4: it made " + Writing.number(made) + " of " + parts))
                .orElseGet(() -> new Aggregated(number, Optional.empty()));
    }

    private static Aggregated broken(String problem) {
        return new Aggregated(
                Optional.empty(),
                Optional.of(problem.lines().findFirst().orElse(problem).strip()));
    }

    private static boolean share(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
    }

    // to as many decimals as results have, since a part may have more
    private static boolean between(BigDecimal number, Parts parts) {
        return number.compareTo(parts.least().setScale(Fraction.DECIMALS, RoundingMode.FLOOR)) >= 0
                && number.compareTo(parts.greatest().setScale(Fraction.DECIMALS, RoundingMode.CEILING)) <= 0;
    }
}
