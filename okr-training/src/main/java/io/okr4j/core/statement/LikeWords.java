package io.okr4j.core.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that resemble each other by their vectors, one of which may stand where another stood. */
final class LikeWords {

    private static final int FEWEST = 4;
    private static final float CLOSE = 0.65f;

    private LikeWords() {}

    /**
     * Finds like words.
     *
     * @param vectors vectors of words
     * @param counts how often each word occurs, each row counted once
     * @param spared how many of the commonest words are left out: those of grammar and verbs of change, which most
     *     resemble their own opposites
     * @return by word, those that resemble it, where there are any; none for the spared and for the rare words, which
     *     do not stand for others either
     */
    static Map<Integer, int[]> of(WordVectors vectors, Map<Integer, Integer> counts, int spared) {
        List<Integer> words = new ArrayList<>();
        List<float[]> each = new ArrayList<>();
        List<Map.Entry<Integer, Integer>> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .skip(spared)
                .toList();
        for (Map.Entry<Integer, Integer> entry : ranked) {
            float[] vector = vectors.of(entry.getKey());
            if (vector != null && entry.getValue() >= FEWEST) {
                words.add(entry.getKey());
                each.add(vector);
            }
        }
        Map<Integer, int[]> like = new HashMap<>();
        for (int word = 0; word < each.size(); word++) {
            int[] close = close(word, each).stream().mapToInt(words::get).toArray();
            if (close.length > 0) {
                like.put(words.get(word), close);
            }
        }
        return like;
    }

    private static List<Integer> close(int word, List<float[]> vectors) {
        List<Integer> close = new ArrayList<>();
        for (int other = 0; other < vectors.size(); other++) {
            if (other != word && cosine(vectors.get(word), vectors.get(other)) > CLOSE) {
                close.add(other);
            }
        }
        return close;
    }

    // of vectors of length one
    private static float cosine(float[] one, float[] other) {
        float sum = 0;
        for (int d = 0; d < one.length; d++) {
            sum += one[d] * other[d];
        }
        return sum;
    }
}
