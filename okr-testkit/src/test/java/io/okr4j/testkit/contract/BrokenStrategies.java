package io.okr4j.testkit.contract;

import io.okr4j.core.Ambition;
import io.okr4j.scoring.Band;
import io.okr4j.scoring.Grade;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.GradingStrategies;
import io.okr4j.scoring.GradingStrategy;
import io.okr4j.scoring.Reason;
import io.okr4j.scoring.Scale;
import io.okr4j.scoring.Span;
import io.okr4j.scoring.Step;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/** Strategies that break one rule each, and the rule. */
final class BrokenStrategies {

    private BrokenStrategies() {}

    static Map<String, Broken<GradingStrategy>> all() {
        Map<String, Broken<GradingStrategy>> all = new LinkedHashMap<>();
        all.put(
                "throws where nothing is measured",
                breaks(
                        "GS-1",
                        (s, c) -> number(s, c.measure().map(m -> BigDecimal.ONE).orElseThrow())));
        all.put(
                "returns null where nothing was read",
                breaks("GS-1", (s, c) -> c.checkIns().isEmpty() ? Broken.nothing() : number(s, BigDecimal.ONE)));
        all.put(
                "never comes to an end",
                breaks(
                        "GS-1",
                        (s, c) -> number(s, c.measure().isPresent() ? BigDecimal.ONE : endless(BigDecimal.ONE))));
        all.put("lets what it reads break it", breaks("GS-1", (s, c) -> {
            if (c.checkIns().isEmpty()) {
                throw BrokenStrategies.<RuntimeException>undeclared(new IOException("no such file"));
            }
            return number(s, BigDecimal.ONE);
        }));
        all.put("has no source", new Broken<>("GS-1", new House() {
            @Override
            public String source() {
                return Broken.nothing();
            }
        }));
        all.put("does not know what is healthy", new Broken<>("GS-1", new House() {
            @Override
            public Optional<Span> healthy(Ambition ambition) {
                throw new UnsupportedOperationException("nobody asked before");
            }
        }));
        AtomicInteger calls = new AtomicInteger();
        all.put(
                "counts its calls",
                breaks("GS-2", (s, c) -> number(s, BigDecimal.valueOf(calls.incrementAndGet() % 100_000, 5))));
        all.put(
                "reads the clock",
                breaks(
                        "GS-2",
                        (s, c) -> number(
                                s,
                                BigDecimal.valueOf(
                                        Math.floorMod(
                                                LocalDate.now(ZoneId.systemDefault())
                                                        .toEpochDay(),
                                                10),
                                        1))));
        all.put(
                "writes in the language of the machine",
                breaks(
                        "GS-2",
                        (s, c) -> Grade.number(
                                s, BigDecimal.ONE, () -> List.of(Step.of("house", String.format("%d of %d", 1, 1))))));
        all.put(
                "minds the thread",
                breaks(
                        "GS-2",
                        (s, c) -> Grade.label(
                                s,
                                Thread.currentThread().getName(),
                                () -> List.of(Step.of("house", "it is in good hands")))));
        all.put(
                "is lenient in Turkey",
                breaks(
                        "GS-2",
                        (s, c) -> number(
                                s,
                                "I".toLowerCase(Locale.getDefault()).equals("i") ? BigDecimal.ZERO : BigDecimal.ONE)));
        all.put(
                "signs as somebody else",
                breaks("GS-3", (s, c) -> GradingStrategies.castro().grade(c)));
        AtomicInteger names = new AtomicInteger();
        all.put("changes its name", new Broken<>("GS-3", new House() {
            @Override
            public String id() {
                return "house-" + names.incrementAndGet();
            }
        }));
        all.put("has no name", new Broken<>("GS-3", new House() {
            @Override
            public String id() {
                return Broken.nothing();
            }
        }));
        all.put("has a name that is no id", new Broken<>("GS-3", new House() {
            @Override
            public String id() {
                return "Our House";
            }
        }));
        all.put("gives percent on a scale to 1", breaks("GS-4", (s, c) -> number(s, new BigDecimal("70"))));
        all.put("falls below its scale", breaks("GS-4", (s, c) -> number(s, new BigDecimal("-0.01"))));
        all.put(
                "gives a label that nobody can read",
                breaks("GS-4", (s, c) -> label(s, c.checkIns().isEmpty() ? "" : "fine")));
        all.put("has a band without a name", new Broken<>("GS-4", new House() {
            @Override
            public Scale scale() {
                return Scale.unit(Scale.Holes.TO_THE_LOWER, Band.of(" ", "0", "1"));
            }
        }));
        all.put("gives a label that there is not", breaks("GS-4", (s, c) -> label(s, Broken.nothing())));
        all.put("gives no reasons for a number", breaks("GS-5", (s, c) -> Grade.number(s, BigDecimal.ONE, List::of)));
        all.put("gives no reasons for a label", breaks("GS-5", (s, c) -> Grade.label(s, "fine", List::of)));
        all.put(
                "throws when it is asked why",
                breaks(
                        "GS-5",
                        (s, c) -> Grade.label(s, "fine", () -> {
                            throw new IllegalStateException("because");
                        })));
        all.put(
                "says nothing in its reasons",
                breaks("GS-5", (s, c) -> Grade.label(s, "fine", () -> List.of(Step.of("house", " ")))));
        return all;
    }

    private static Broken<GradingStrategy> breaks(
            String rule, BiFunction<GradingStrategy, GradingContext, Grade> grade) {
        return new Broken<>(rule, new House() {
            @Override
            public Grade grade(GradingContext context) {
                return grade.apply(this, context);
            }
        });
    }

    static Grade number(GradingStrategy strategy, BigDecimal number) {
        return Grade.number(strategy, number, () -> List.of(Step.of("house", "we say so")));
    }

    private static Grade label(GradingStrategy strategy, String label) {
        return Grade.label(strategy, label, () -> List.of(Step.of("house", "we say so")));
    }

    /** Throws what need not be declared in other languages of the machine, nor here with a trick. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the trick
    private static <T extends Throwable> T undeclared(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @SuppressWarnings("InfiniteRecursion") // that is the point
    private static BigDecimal endless(BigDecimal number) {
        return endless(number.add(BigDecimal.ONE));
    }

    /** A strategy that keeps every rule unless a method of it is replaced. */
    static class House implements GradingStrategy {

        @Override
        public String id() {
            return "house";
        }

        @Override
        public Scale scale() {
            return Scale.unit();
        }

        @Override
        public Grade grade(GradingContext context) {
            return context.checkIns().isEmpty()
                    ? Grade.declined(this, Reason.NO_READING)
                    : number(this, BigDecimal.ONE);
        }
    }
}
