package io.okr4j.core.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects where parts stand. */
final class PartList {

    private final List<StatementPart> parts = new ArrayList<>();

    void add(PartKind kind, Tokens tokens, int first, int last) {
        parts.add(StatementPart.of(kind, tokens.start(first), tokens.end(last)));
    }

    /** Whether a part of that kind stands at that token. */
    boolean holds(PartKind kind, Tokens tokens, int token) {
        for (StatementPart part : parts) {
            if (part.getKind() == kind
                    && part.getStart() <= tokens.start(token)
                    && tokens.end(token) <= part.getEnd()) {
                return true;
            }
        }
        return false;
    }

    List<StatementPart> inOrder() {
        parts.sort(Comparator.comparingInt(StatementPart::getStart).thenComparing(StatementPart::getKind));
        return parts;
    }
}
