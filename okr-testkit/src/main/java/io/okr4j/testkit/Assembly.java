package io.okr4j.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/**
 * An arbitrary that fills a builder with parts, some of which may be left out.
 *
 * <p>jqwik's own builder combinator leaves out a part by choosing among all subsets, which neither shrinks to the
 * smallest subset nor stays fast with twenty optional attributes. This one shrinks by leaving parts out first.
 *
 * @param <B> the builder
 * @param <T> what is built
 */
final class Assembly<B, T> implements Arbitrary<T> {

    private static final int ALWAYS = 100;

    private final Supplier<B> start;
    private final List<Part<B>> parts;
    private final Function<B, T> end;

    private Assembly(Supplier<B> start, List<Part<B>> parts, Function<B, T> end) {
        this.start = start;
        this.parts = parts;
        this.end = end;
    }

    static <B> Parts<B> of(Supplier<B> start) {
        return new Parts<>(start);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        List<RandomGenerator<Object>> generators = parts.stream()
                .map(part -> part.values().generator(genSize, false))
                .toList();
        return random -> next(generators, random);
    }

    private Shrinkable<T> next(List<RandomGenerator<Object>> generators, Random random) {
        List<@Nullable Shrinkable<Object>> chosen = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            boolean present = parts.get(i).percent() == ALWAYS
                    || random.nextInt(ALWAYS) < parts.get(i).percent();
            chosen.add(present ? generators.get(i).next(random) : null);
        }
        return new Assembled(chosen);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }

    /** The parts of an assembly, as they are listed. */
    static final class Parts<B> {

        private final Supplier<B> start;
        private final List<Part<B>> parts = new ArrayList<>();

        private Parts(Supplier<B> start) {
            this.start = start;
        }

        /** Adds a part that is always there. */
        <V> Parts<B> with(Arbitrary<V> values, BiConsumer<B, V> put) {
            return maybe(ALWAYS, values, put);
        }

        /** Adds a part that is there in so many of a hundred cases. */
        <V> Parts<B> maybe(int percent, Arbitrary<V> values, BiConsumer<B, V> put) {
            @SuppressWarnings("unchecked") // the part only ever gets what its own arbitrary gave
            BiConsumer<B, Object> any = (BiConsumer<B, Object>) put;
            parts.add(new Part<>(percent, values.asGeneric(), any));
            return this;
        }

        <T> Arbitrary<T> as(Function<B, T> end) {
            return new Assembly<>(start, List.copyOf(parts), end);
        }
    }

    private record Part<B>(int percent, Arbitrary<Object> values, BiConsumer<B, Object> put) {}

    private final class Assembled implements Shrinkable<T> {

        private final List<@Nullable Shrinkable<Object>> chosen;
        private @Nullable T value;

        private Assembled(List<@Nullable Shrinkable<Object>> chosen) {
            this.chosen = chosen;
        }

        // jqwik asks for the value at every level of nesting; values of the model never change, so one is enough
        @Override
        public T value() {
            T known = value;
            if (known == null) {
                known = assembled();
                value = known;
            }
            return known;
        }

        private T assembled() {
            B builder = start.get();
            for (int i = 0; i < parts.size(); i++) {
                Shrinkable<Object> part = chosen.get(i);
                if (part != null) {
                    parts.get(i).put().accept(builder, part.value());
                }
            }
            return end.apply(builder);
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            return Stream.of(bare(), lessOne(), smaller()).flatMap(Function.identity());
        }

        private Stream<Shrinkable<T>> bare() {
            List<@Nullable Shrinkable<Object>> bare = new ArrayList<>(chosen);
            for (int i = 0; i < bare.size(); i++) {
                if (parts.get(i).percent() < ALWAYS) {
                    bare.set(i, null);
                }
            }
            return optionalParts().findAny().isPresent() ? Stream.of(new Assembled(bare)) : Stream.empty();
        }

        private Stream<Shrinkable<T>> lessOne() {
            return optionalParts().mapToObj(i -> replaced(i, null));
        }

        private Stream<Shrinkable<T>> smaller() {
            return IntStream.range(0, chosen.size()).boxed().flatMap(i -> {
                Shrinkable<Object> part = chosen.get(i);
                return part == null ? Stream.empty() : part.shrink().map(smaller -> replaced(i, smaller));
            });
        }

        private IntStream optionalParts() {
            return IntStream.range(0, chosen.size())
                    .filter(i -> chosen.get(i) != null && parts.get(i).percent() < ALWAYS);
        }

        private Shrinkable<T> replaced(int index, @Nullable Shrinkable<Object> part) {
            List<@Nullable Shrinkable<Object>> others = new ArrayList<>(chosen);
            others.set(index, part);
            return new Assembled(others);
        }

        @Override
        public ShrinkingDistance distance() {
            List<Shrinkable<Object>> present = new ArrayList<>();
            for (Shrinkable<Object> part : chosen) {
                if (part != null) {
                    present.add(part);
                }
            }
            return ShrinkingDistance.forCollection(present);
        }
    }
}
