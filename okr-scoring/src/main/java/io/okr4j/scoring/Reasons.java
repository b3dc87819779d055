package io.okr4j.scoring;

import io.okr4j.core.internal.Thrown;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks a strategy that may come from anywhere for its reasons, and says so where it has none. */
final class Reasons {

    private Reasons() {}

    static List<Step> of(String strategy, Supplier<List<Step>> steps) {
        Optional<List<Step>> given;
        try {
            given = Optional.ofNullable(steps.get());
        } catch (Throwable e) {
            Thrown.rethrowEnd(e);
            return List.of(
                    Step.of("no-reasons", "the strategy " + strategy + " threw " + e + " when it was asked why"));
        }
        return given.filter(reasons -> !reasons.isEmpty())
                .map(List::copyOf)
                .orElseGet(() -> List.of(Step.of("no-reasons", "the strategy " + strategy + " does not say why")));
    }
}
