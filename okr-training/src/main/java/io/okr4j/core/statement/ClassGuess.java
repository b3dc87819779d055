package io.okr4j.core.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Guesses the class of words that stand in no list from the words with similar vectors that do. */
final class ClassGuess {

    private static final int ROUNDS = 100;
    private static final double RATE = 0.5;
    private static final double SURE = 0.4;
    private static final double LENGTH = 3;
    private static final double SHRINK = 1e-4;

    private ClassGuess() {}

    static Map<Integer, WordClass> of(WordVectors vectors, Map<Integer, WordClass> listed) {
        List<float[]> inputs = new ArrayList<>();
        List<Integer> classes = new ArrayList<>();
        List<WordClass> types = List.of(WordClass.values());
        new java.util.TreeMap<>(listed).forEach((word, type) -> {
            float[] vector = vectors.of(word);
            if (vector != null && type != WordClass.FUNC) {
                inputs.add(vector);
                classes.add(types.indexOf(type));
            }
        });
        double[][] weights = fit(inputs, classes);
        Map<Integer, WordClass> guesses = new HashMap<>();
        vectors.all().forEach((word, vector) -> {
            if (!listed.containsKey(word)) {
                double[] p = Softmax.of(sums(weights, vector), 1);
                int best = Softmax.best(p);
                if (p[best] >= SURE) {
                    guesses.put(word, types.get(best));
                }
            }
        });
        return guesses;
    }

    private static double[][] fit(List<float[]> inputs, List<Integer> classes) {
        int n = WordClass.values().length;
        double[][] weights = new double[n][WordVectors.DIMENSIONS + 1];
        double[][] squares = new double[n][WordVectors.DIMENSIONS + 1];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] gradient = new double[n][WordVectors.DIMENSIONS + 1];
            for (int i = 0; i < inputs.size(); i++) {
                double[] p = Softmax.of(sums(weights, inputs.get(i)), 1);
                p[classes.get(i)] -= 1;
                for (int c = 0; c < n; c++) {
                    for (int d = 0; d < WordVectors.DIMENSIONS; d++) {
                        gradient[c][d] += p[c] * inputs.get(i)[d] * LENGTH;
                    }
                    gradient[c][WordVectors.DIMENSIONS] += p[c];
                }
            }
            for (int c = 0; c < n; c++) {
                for (int d = 0; d <= WordVectors.DIMENSIONS; d++) {
                    double g = gradient[c][d] / inputs.size() + SHRINK * weights[c][d];
                    squares[c][d] += g * g;
                    weights[c][d] -= RATE * g / (Math.sqrt(squares[c][d]) + 1e-10);
                }
            }
        }
        return weights;
    }

    private static double[] sums(double[][] weights, float[] vector) {
        double[] sums = new double[weights.length];
        for (int c = 0; c < sums.length; c++) {
            sums[c] = weights[c][WordVectors.DIMENSIONS];
            for (int d = 0; d < WordVectors.DIMENSIONS; d++) {
                sums[c] += weights[c][d] * vector[d] * LENGTH;
            }
        }
        return sums;
    }
}
