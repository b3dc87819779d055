package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.statement.Classification;
import io.okr4j.core.statement.StatementClassifier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What the classifier says of key results; each is classified at most once in a review, whoever asks. */
final class Classifications {

    private final Function<String, Classification> classifier;
    private final Map<String, Classification> known = new ConcurrentHashMap<>();

    Classifications(Function<String, Classification> classifier) {
        this.classifier = classifier;
    }

    static Classifications standard() {
        return new Classifications(StatementClassifier.standard()::classify);
    }

    Classification of(KeyResult keyResult, ReadTitles titles) {
        return known.computeIfAbsent(MeasuredTitle.of(keyResult, titles), classifier);
    }
}
