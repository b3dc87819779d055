package io.okr4j.core.statement;

import java.util.Arrays;

/** A statement as the training sees it: its features, and the words whose vectors count. */
final class Example {

    private final int[] features;
    private final int[] words;
    private final LabelledStatement row;

    private Example(int[] features, int[] words, LabelledStatement row) {
        this.features = features;
        this.words = words;
        this.row = row;
    }

    static Example of(LabelledStatement row, LearntWords learnt) {
        Tokens tokens = Tokens.of(row.text());
        StatementLanguage language = LanguageGuess.of(tokens);
        TypedWords words = WordReader.read(tokens, Amounts.of(tokens, language), learnt);
        int[] features = new int[64];
        int[] count = {0};
        int[][] grown = {features};
        Features.of(words, language, (feature, first, last) -> {
            if (count[0] == grown[0].length) {
                grown[0] = Arrays.copyOf(grown[0], count[0] * 2);
            }
            grown[0][count[0]++] = feature;
        });
        int[] hashes = new int[words.size()];
        int size = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.amount(i) == null) {
                hashes[size++] = words.hash(i);
            }
        }
        return new Example(Arrays.copyOf(grown[0], count[0]), Arrays.copyOf(hashes, size), row);
    }

    int[] features() {
        return features;
    }

    int[] words() {
        return words;
    }

    LabelledStatement row() {
        return row;
    }
}
