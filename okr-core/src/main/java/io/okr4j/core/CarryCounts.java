package io.okr4j.core;

import io.okr4j.core.invariant.InvalidOkrException;
import java.util.List;

/** How many times something has been carried over. */
final class CarryCounts {

    private CarryCounts() {}

    static void require(int carryCount) {
        if (carryCount < 0) {
            throw new InvalidOkrException(
                    "okr.invalid.range",
                    "carryCount must not be negative but was " + carryCount,
                    List.of("carryCount"));
        }
    }
}
