package io.okr4j.core.statement;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts that are made of pieces in any order, and texts that hardly end. */
final class HostileTexts {

    private static final int MOST_REPEATED = 8;

    private HostileTexts() {}

    static Arbitrary<String> rows(List<String> pieces, int most) {
        return Arbitraries.of(pieces).list().ofMaxSize(most).map(row -> String.join("", row));
    }

    static Arbitrary<String> endless(List<String> pieces, int length) {
        Arbitrary<String> piece = Arbitraries.of(pieces)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_REPEATED)
                .map(all -> String.join("", all));
        return Combinators.combine(piece, Arbitraries.strings().ofMaxLength(10))
                .as((row, noise) -> (row + noise).repeat(length).substring(0, length));
    }
}
