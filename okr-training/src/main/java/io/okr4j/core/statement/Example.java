package io.okr4j.core.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A statement as the training sees it: its features, and its words in a row. */
final class Example {

    private static final double SMALLEST = 1e-12;

    private final int[] features;
    private final int[] words;
    private final int[] symbols;
    private final LabelledStatement row;

    private Example(int[] features, int[] words, int[] symbols, LabelledStatement row) {
        this.features = features;
        this.words = words;
        this.symbols = symbols;
        this.row = row;
    }

    static Example of(LabelledStatement row, LearntWords learnt) {
        Tokens tokens = Tokens.of(row.text());
        StatementLanguage language = LanguageGuess.of(tokens);
        TypedWords words = WordReader.read(tokens, Amounts.of(tokens, language), learnt);
        FeatureList features = Features.of(words, language);
        Once once = new Once(features.size());
        int[] each = IntStream.range(0, features.size())
                .map(features::feature)
                .filter(once::isNew)
                .toArray();
        int[] hashes = IntStream.range(0, words.size()).map(words::hash).toArray();
        int[] symbols = IntStream.range(0, words.size()).map(words::symbol).toArray();
        return new Example(each, hashes, symbols, row);
    }

    /** {@return one example for each row, however often it counts} */
    static List<Example> distinct(List<Example> examples) {
        Set<LabelledStatement> rows = new HashSet<>();
        return examples.stream().filter(example -> rows.add(example.row())).toList();
    }

    /**
     * Says which way each sum is wrong.
     *
     * @param sums what is said for each label
     * @return by label, the slope of the loss: the probability, less what is due to the labels that the row allows
     */
    double[] gradients(double[] sums) {
        double[] gradients = Softmax.of(sums, 1);
        double allowed = SMALLEST;
        for (Kind kind : Kind.values()) {
            allowed += row.allows(kind) ? gradients[kind.column()] : 0;
        }
        for (Kind kind : Kind.values()) {
            int label = kind.column();
            gradients[label] -= row.allows(kind) ? gradients[label] / allowed : 0;
        }
        return gradients;
    }

    int[] features() {
        return features;
    }

    int[] words() {
        return words;
    }

    /** {@return what each of its words is: see {@link Symbols}} */
    int[] symbols() {
        return symbols;
    }

    LabelledStatement row() {
        return row;
    }
}
