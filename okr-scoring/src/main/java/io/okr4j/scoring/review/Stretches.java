package io.okr4j.scoring.review;

import io.okr4j.core.review.PolicyValue;

/** Of how many stretches a mean is taken before anything is said of it. */
final class Stretches {

    static final PolicyValue LEAST =
            PolicyValue.count("portfolio.min-key-results", "2", "okr4j: the grade of one key result is no average");

    private Stretches() {}
}
