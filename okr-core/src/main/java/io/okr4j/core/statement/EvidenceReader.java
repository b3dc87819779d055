package io.okr4j.core.statement;

import io.okr4j.core.internal.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Turns what each word added into a few reasons. */
final class EvidenceReader {

    private static final int MOST = 5;
    private static final double LEAST = 0.1;
    private static final int DECIMALS = 2;
    private static final double UNITS = 100;

    /** Nearly all weights are this small, in hundredths; those are made once. */
    private static final int USUAL = 1000;

    private static final BigDecimal[] WEIGHTS = weights();

    private final TypedWords words;
    private final WordSums sums;
    private final float sharpness;

    /** The best pieces so far, the weightiest first; of equal ones the earlier. */
    private final Piece[] best = new Piece[MOST + 1];

    private int size;

    private EvidenceReader(TypedWords words, WordSums sums, float sharpness) {
        this.words = words;
        this.sums = sums;
        this.sharpness = sharpness;
    }

    /**
     * Words that say one thing.
     *
     * @param from the first word; -1 for the statement as a whole
     * @param to the last word
     * @param kind what they say
     * @param units how much, in hundredths
     */
    private record Piece(int from, int to, EvidenceKind kind, long units) {}

    static List<Evidence> read(TypedWords words, Sums sums, Verdict verdict, float sharpness) {
        WordSums byWord = sums.byWord(verdict.kind().column(), verdict.rival().column());
        EvidenceReader reader = new EvidenceReader(words, byWord, sharpness);
        reader.read();
        List<Evidence> read = new ArrayList<>(reader.size);
        for (int i = 0; i < reader.size; i++) {
            read.add(reader.evidence(reader.best[i]));
        }
        return read;
    }

    private void read() {
        int from = 0;
        EvidenceKind kind = EvidenceKind.of(words, 0);
        while (from < words.size()) {
            int to = from;
            double weight = margin(from);
            EvidenceKind next = following(to);
            while (next == kind) {
                to++;
                weight += margin(to);
                next = following(to);
            }
            add(from, to, kind, weight);
            from = to + 1;
            kind = next;
        }
        if (!statesAmount(words)) {
            add(-1, -1, EvidenceKind.NO_AMOUNT, sharpness * sums.marginOfWhole());
        }
    }

    /** What the word behind another says; at the end what no word says. */
    private EvidenceKind following(int word) {
        return word + 1 < words.size() ? EvidenceKind.of(words, word + 1) : EvidenceKind.NO_AMOUNT;
    }

    private void add(int from, int to, EvidenceKind kind, double weight) {
        if (Math.abs(weight) < LEAST) {
            return;
        }
        long units = Math.round(weight * UNITS);
        int at = size;
        if (at == MOST && Math.abs(best[at - 1].units) >= Math.abs(units)) {
            return;
        }
        while (at > 0 && Math.abs(best[at - 1].units) < Math.abs(units)) {
            best[at] = best[at - 1];
            at--;
        }
        best[at] = new Piece(from, to, kind, units);
        size = Math.min(MOST, size + 1);
    }

    private Evidence evidence(Piece piece) {
        return Evidence.builder()
                .text(piece.from < 0 ? "" : words.text(piece.from, piece.to))
                .kind(piece.kind)
                .weight(weight(piece.units))
                .build();
    }

    private static BigDecimal weight(long hundredths) {
        return Math.abs(hundredths) <= USUAL ? WEIGHTS[(int) hundredths + USUAL] : worked(hundredths);
    }

    // in the form in which numbers are kept
    private static BigDecimal worked(long hundredths) {
        return Numbers.canonical("weight", BigDecimal.valueOf(hundredths, DECIMALS));
    }

    private static BigDecimal[] weights() {
        BigDecimal[] weights = new BigDecimal[2 * USUAL + 1];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = worked((long) i - USUAL);
        }
        return weights;
    }

    private double margin(int word) {
        return sharpness * sums.margin(word);
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
