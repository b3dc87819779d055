package io.okr4j.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/** An aggregation that a house has of its own, found as a service: the best part. */
public final class HouseAggregation implements Aggregation {

    /** Called by the service loader. */
    public HouseAggregation() {}

    @Override
    public String id() {
        return "house-best";
    }

    @Override
    public Optional<BigDecimal> aggregate(Parts parts) {
        return Optional.of(parts.greatest());
    }
}
