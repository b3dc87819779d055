package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Period;

/** Plans for tests of rules: sound but for what the test adds. */
final class Plans {

    private Plans() {}

    static Objective.Builder good(String id) {
        return Objective.builder()
                .id(id)
                .title("Customers of the north stay with us")
                .owner(Owner.team("Sales"))
                .period(Period.ofQuarter(2026, 3))
                .addKeyResult(keyResult(id + "-churn", "0.8"))
                .addKeyResult(keyResult(id + "-renewals", "0.5"));
    }

    static KeyResult keyResult(String id, String certainty) {
        return KeyResult.builder()
                .id(id)
                .title("Customers of " + id + " who leave within a quarter")
                .measure(Measure.from(5).to(3).unit(Unit.percentOf("customers")))
                .certainty(certainty)
                .build();
    }
}
