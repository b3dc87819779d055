package io.okr4j.core.statement;

import java.util.Optional;

/**
 * A statement with the label that somebody gave it.
 *
 * @param text the statement
 * @param label outcome, task or vague
 * @param kind activity or output, where a task says which
 * @param language its language
 * @param source where it comes from: what one source holds is kept together when a set is split
 */
record LabelledStatement(String text, Label label, Optional<Kind> kind, StatementLanguage language, String source) {

    /** Whether a kind is one that the label allows. */
    boolean allows(Kind other) {
        return kind.map(k -> k == other).orElse(other.label() == label);
    }
}
