package io.okr4j.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds what sums are to be multiplied by so that probabilities mean what they say: on statements of sources that the
 * training has not seen.
 */
final class Sharpness {

    private static final int FOLDS = 5;
    private static final double FINEST = 0.02;

    private Sharpness() {}

    /** Learns from four fifths of the sources at a time and judges the remaining fifth. */
    static double of(TrainingSet set, Trainer.Settings settings) {
        List<LabelledStatement> written = set.statements().stream()
                .filter(row -> !row.source().equals(Composer.SOURCE))
                .toList();
        List<LabelledStatement> composed = set.statements().stream()
                .filter(row -> row.source().equals(Composer.SOURCE))
                .toList();
        List<Judged> judged = new ArrayList<>();
        Map<String, Integer> folds = folds(written);
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Predicate<LabelledStatement> unseen = row -> folds.getOrDefault(row.source(), 0) == left;
            List<LabelledStatement> seen = new ArrayList<>(composed);
            written.stream().filter(unseen.negate()).forEach(seen::add);
            Trainer trainer = new Trainer(set.vectors(), settings);
            trainer.train(set.examples(seen));
            for (Example example : set.examples(written.stream().filter(unseen).toList())) {
                judged.add(new Judged(example.row(), trainer.sums(example)));
            }
        }
        return best(judged);
    }

    private static Map<String, Integer> folds(List<LabelledStatement> rows) {
        Map<String, Integer> folds = new TreeMap<>();
        rows.forEach(row -> folds.putIfAbsent(row.source(), 0));
        int next = 0;
        for (Map.Entry<String, Integer> fold : folds.entrySet()) {
            fold.setValue(next++ % FOLDS);
        }
        return folds;
    }

    private static double best(List<Judged> judged) {
        double best = 1;
        double least = Double.MAX_VALUE;
        for (double sharpness = FINEST; sharpness <= 2; sharpness += FINEST) {
            double loss = 0;
            for (Judged one : judged) {
                double p = one.byLabel(sharpness)[Verdict.place(one.row().label())];
                loss -= Math.log(Math.max(p, 1e-12));
            }
            if (loss < least) {
                least = loss;
                best = sharpness;
            }
        }
        return best;
    }
}
