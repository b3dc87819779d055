package io.okr4j.core.statement;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * Some words of a statement that name one thing, and the one among them that says what it is: in <em>weekly design
 * critiques</em> the critiques.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class StatementPhrase implements WithStatementPhrase, Serializable {
    StatementPhrase() {}

    /** {@return the words, as they were written} */
    public abstract String getText();

    /** {@return the word that says what it is} */
    public abstract StatementWord getHead();

    /** {@return a builder that starts with every attribute of this value} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link StatementPhrase} values; not thread-safe.
     *
     * <p>Required: {@code text}, {@code head}.
     */
    public static final class Builder extends ImmutableStatementPhrase.Builder {
        Builder() {}
    }
}
