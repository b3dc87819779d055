package io.okr4j.testkit;

import io.okr4j.core.AmendmentReason;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A series of changes in mid-period, in order of their days.
 *
 * @param <T> what is changed
 * @param steps the changes
 */
record History<T>(List<Step<T>> steps) {

    /** One change. */
    record Step<T>(LocalDate on, AmendmentReason reason, String note, UnaryOperator<T> change) {}

    /** The method that amends. */
    interface Amending<T> {
        T amend(T before, LocalDate on, AmendmentReason reason, String note, UnaryOperator<T> change);
    }

    T play(T start, Amending<T> amending) {
        T now = start;
        for (Step<T> step : steps) {
            now = amending.amend(now, step.on(), step.reason(), step.note(), step.change());
        }
        return now;
    }

    static <T> Arbitrary<History<T>> of(Arbitrary<UnaryOperator<T>> changes) {
        return Combinators.combine(
                        TimeArbitraries.days(), Arbitraries.of(AmendmentReason.class), TextArbitraries.notes(), changes)
                .as((on, reason, note, change) -> new Step<>(on, reason, note, change))
                .list()
                .ofMaxSize(4)
                .map(steps -> new History<>(
                        steps.stream().sorted(Comparator.comparing(Step::on)).toList()))
                .withoutEdgeCases();
    }

    /** Puts a history behind so many of a hundred values. */
    static <T> Arbitrary<T> applied(
            Arbitrary<T> starts, int percent, Arbitrary<UnaryOperator<T>> changes, Amending<T> amending) {
        Arbitrary<History<T>> none = Arbitraries.just(new History<>(List.of()));
        Arbitrary<History<T>> some = of(changes);
        Arbitrary<History<T>> histories =
                Arbitraries.frequencyOf(Tuple.of(100 - percent, none), Tuple.of(percent, some));
        return Combinators.combine(starts, histories)
                .as((start, history) -> history.play(start, amending))
                .withoutEdgeCases();
    }
}
