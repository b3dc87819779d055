package io.okr4j.scoring;

import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A strategy and an aggregation that stand side by side with others on a scorecard. */
final class Column {

    private final GuardedStrategy strategy;
    private final Aggregation aggregation;
    private final String aggregationId;
    private final String name;

    Column(GuardedStrategy strategy, Aggregation aggregation) {
        this.strategy = strategy;
        this.aggregation = aggregation;
        this.aggregationId = Services.id("aggregation", Aggregation::id, aggregation);
        this.name = strategy.id() + "/" + aggregationId;
    }

    GuardedStrategy strategy() {
        return strategy;
    }

    Aggregation aggregation() {
        return aggregation;
    }

    String aggregationId() {
        return aggregationId;
    }

    String name() {
        return name;
    }

    Grade declined(Reason reason) {
        return new DeclinedGrade(name, reason, reason.text());
    }

    /** Makes one grade of the parts that count, which have been gathered by {@link Gathering}. */
    Grade together(Gathering gathered) {
        if (gathered.parts.size() == 0) {
            return declined(gathered.numbers > 0 ? Reason.NO_WEIGHT : Reason.NOTHING_GRADED);
        }
        Parts parts = gathered.parts.build();
        Aggregated made = Aggregated.of(aggregation, parts);
        if (made.problem().isPresent()) {
            return failed(made.problem().get());
        }
        if (made.number().isEmpty()) {
            return declined(Reason.NOT_AGGREGATED);
        }
        BigDecimal number = made.number().get();
        int without = gathered.without;
        return NumberGrade.of(name, strategy.scale(), number, () -> steps(parts, number, without));
    }

    private List<Step> steps(Parts parts, BigDecimal number, int without) {
        Trace trace = new Trace();
        List<Object> figures = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            figures.addAll(List.of("grade." + i, parts.value(i), "weight." + i, parts.weight(i)));
        }
        figures.addAll(List.of("deviation", parts.deviation(), "grade", number));
        trace.step(
                "aggregate",
                aggregationId + " of " + parts + " = " + Writing.number(number)
                        + (parts.size() == 1 ? "" : " (standard deviation " + Writing.number(parts.deviation()) + ")"),
                figures.toArray());
        if (without > 0) {
            trace.step("without-number", without + " without a number left out", "count", without);
        }
        return trace.steps();
    }

    private Grade failed(String problem) {
        return new DeclinedGrade(
                name, Reason.EXTENSION_FAILED, aggregation.getClass().getName() + " broke " + problem);
    }
}
