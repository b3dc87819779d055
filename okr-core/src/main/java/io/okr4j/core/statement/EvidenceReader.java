package io.okr4j.core.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns what each word added into a few reasons. */
final class EvidenceReader {

    private static final int MOST = 5;
    private static final double LEAST = 0.1;
    private static final int DECIMALS = 2;
    private static final double UNITS = 100;

    private EvidenceReader() {}

    static List<Evidence> read(TypedWords words, Sums sums, Verdict verdict) {
        List<Evidence> all = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int to = from;
            EvidenceKind kind = EvidenceKind.of(words, from);
            double weight = margin(sums.byWord, from, verdict);
            while (to + 1 < words.size() && EvidenceKind.of(words, to + 1) == kind) {
                to++;
                weight += margin(sums.byWord, to, verdict);
            }
            add(all, words.text(from, to), kind, weight);
            from = to + 1;
        }
        if (!statesAmount(words)) {
            add(all, "", EvidenceKind.NO_AMOUNT, margin(sums.whole, 0, verdict));
        }
        all.sort(Comparator.comparing((Evidence e) -> e.getWeight().abs()).reversed());
        return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }

    private static void add(List<Evidence> all, String text, EvidenceKind kind, double weight) {
        if (Math.abs(weight) >= LEAST) {
            all.add(Evidence.builder()
                    .text(text)
                    .kind(kind)
                    .weight(BigDecimal.valueOf(Math.round(weight * UNITS), DECIMALS))
                    .build());
        }
    }

    private static double margin(float[] sums, int row, Verdict verdict) {
        int at = row * Weights.LABELS;
        return sums[at + verdict.kind().column()] - sums[at + verdict.rival().column()];
    }

    private static boolean statesAmount(TypedWords words) {
        for (int i = 0; i < words.size(); i++) {
            Amount amount = words.amount(i);
            if (amount != null && amount.isMeasured()) {
                return true;
            }
        }
        return false;
    }
}
