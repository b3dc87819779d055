package io.okr4j.testkit.contract;

import io.okr4j.scoring.Aggregation;
import io.okr4j.scoring.Parts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Aggregations that break one rule each, and the rule. */
final class BrokenAggregations {

    private BrokenAggregations() {}

    static Map<String, Broken<Aggregation>> all() {
        Map<String, Broken<Aggregation>> all = new LinkedHashMap<>();
        all.put(
                "divides without rounding",
                breaks(
                        "AG-1",
                        parts -> Optional.of(parts.mean()
                                .divide(parts.totalWeight())
                                .multiply(parts.totalWeight())
                                .setScale(9, RoundingMode.HALF_EVEN))));
        all.put(
                "returns null where something is below 0",
                breaks("AG-1", parts -> parts.least().signum() < 0 ? Broken.nothing() : Optional.of(parts.mean())));
        all.put("cannot do with a single part", breaks("AG-1", parts -> {
            if (parts.size() < 2) {
                throw new IllegalArgumentException("nothing to compare");
            }
            return Optional.of(parts.greatest());
        }));
        all.put("has no id", new Broken<>("AG-1", named(Broken.nothing(), parts -> Optional.of(parts.mean()))));
        all.put("asserts what it cannot know", breaks("AG-1", parts -> {
            if (parts.greatest().compareTo(BigDecimal.ONE) > 0) {
                throw new AssertionError("nobody has more than 1");
            }
            return Optional.of(parts.mean());
        }));
        AtomicInteger calls = new AtomicInteger();
        all.put(
                "grows weary",
                breaks("AG-2", parts -> Optional.of(BigDecimal.valueOf(calls.incrementAndGet() % 100_000, 5))));
        all.put(
                "minds the time zone",
                breaks(
                        "AG-2",
                        parts -> Optional.of(
                                TimeZone.getDefault().getRawOffset() > 0 ? parts.least() : parts.greatest())));
        all.put("takes the first part", breaks("AG-3", parts -> Optional.of(parts.value(0))));
        all.put(
                "takes weights for counts",
                breaks(
                        "AG-3",
                        parts -> Optional.of(
                                parts.totalWeight().compareTo(BigDecimal.TEN) < 0 ? parts.least() : parts.greatest())));
        all.put(
                "takes weights for shares",
                breaks("AG-3", parts -> Optional.of(parts.totalWeight().min(BigDecimal.ONE))));
        all.put(
                "adds up",
                breaks("AG-4", parts -> Optional.of(parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))));
        all.put(
                "gives percent",
                breaks("AG-4", parts -> Optional.of(parts.mean().movePointRight(2))));
        return all;
    }

    private static Broken<Aggregation> breaks(String rule, Function<Parts, Optional<BigDecimal>> aggregate) {
        return new Broken<>(rule, named("house", aggregate));
    }

    private static Aggregation named(String id, Function<Parts, Optional<BigDecimal>> aggregate) {
        return new Aggregation() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Optional<BigDecimal> aggregate(Parts parts) {
                return aggregate.apply(parts);
            }
        };
    }
}
