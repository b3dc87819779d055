package io.okr4j.testkit;

import io.okr4j.core.measure.PayLink;
import io.okr4j.core.measure.ReadingAggregation;
import io.okr4j.core.measure.Recurrence;
import io.okr4j.core.measure.Scope;
import io.okr4j.core.time.Period;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What every kind of measure has besides its numbers, while it is being put together. */
final class Surroundings {

    ReadingAggregation aggregation = ReadingAggregation.LATEST;
    PayLink payLink = PayLink.NONE;
    Optional<Recurrence> recurrence = Optional.empty();
    Optional<Scope> scope = Optional.empty();
    Optional<Period> window = Optional.empty();
    Optional<String> metricName = Optional.empty();
    Optional<String> definition = Optional.empty();

    static Arbitrary<Surroundings> any() {
        return Assembly.of(Surroundings::new)
                .maybe(60, Arbitraries.of(ReadingAggregation.class), (s, v) -> s.aggregation = v)
                .maybe(30, Arbitraries.of(PayLink.class), (s, v) -> s.payLink = v)
                .maybe(40, Arbitraries.of(Recurrence.class), (s, v) -> s.recurrence = Optional.of(v))
                .maybe(40, MeasureArbitraries.scopes(), (s, v) -> s.scope = Optional.of(v))
                .maybe(40, TimeArbitraries.periods(), (s, v) -> s.window = Optional.of(v))
                .maybe(40, Arbitraries.of("arr", "Churn", "转化率"), (s, v) -> s.metricName = Optional.of(v))
                .maybe(30, TextArbitraries.notes(), (s, v) -> s.definition = Optional.of(v))
                .as(Function.identity());
    }
}
