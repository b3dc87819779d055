package io.okr4j.core.statement;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A word of a statement, and what it is in a key result.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class StatementWord implements WithStatementWord, Serializable {
    StatementWord() {}

    /** {@return the word, as it was written} */
    public abstract String getText();

    /** {@return what it is; nothing for a word that stands in no list} */
    public abstract Optional<WordClass> getType();

    /** {@return a builder that starts with every attribute of this value} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link StatementWord} values; not thread-safe.
     *
     * <p>Required: {@code text}. Optional: {@code type}.
     */
    public static final class Builder extends ImmutableStatementWord.Builder {
        Builder() {}
    }
}
