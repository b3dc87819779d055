package io.okr4j.core.statement;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A sentence that somebody wrote as a key result.
 *
 * <p>Any text will do. Instances are immutable and thread-safe; they keep the text, and work the rest out when asked.
 */
@Value.Immutable
public abstract class Statement implements WithStatement, Serializable {
    Statement() {}

    /**
     * Takes a text as a statement.
     *
     * @param text any text, in English, Chinese or German; bullets and {@code KR1:} at its front do no harm
     * @return the statement
     */
    public static Statement of(String text) {
        return builder().text(text).build();
    }

    /** {@return the text as it was written} */
    public abstract String getText();

    /**
     * {@return what the text says: numbers, units, bounds, times; in time proportional to its length, and the same
     * whatever the default locale and time zone}
     */
    public StatementParts parts() {
        return PartsReader.read(getText());
    }

    /** {@return the language of the text} */
    public StatementLanguage language() {
        return StatementLanguage.of(getText());
    }

    /** {@return a builder that starts with every attribute of this value} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Statement} values; not thread-safe.
     *
     * <p>Required: {@code text}.
     */
    public static final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}
