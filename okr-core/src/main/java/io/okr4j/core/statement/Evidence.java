package io.okr4j.core.statement;

import io.okr4j.core.internal.Numbers;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * One reason for a classification: a piece of the text, what it says, and how much.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Evidence implements WithEvidence, Serializable {
    Evidence() {}

    /** {@return the piece of the text, as it was written; empty if it is the statement as a whole} */
    public abstract String getText();

    /** {@return what the piece says} */
    public abstract EvidenceKind getKind();

    /**
     * {@return how much it speaks for the likeliest label against the one that comes second: negative if against it. In
     * units of log odds, two decimals: 0.69 makes the one twice as likely}
     */
    public abstract BigDecimal getWeight();

    /**
     * Says what the piece is.
     *
     * @param locale the language: English, Chinese or German; English for any other
     * @return some words, such as <em>a measured quantity</em>
     */
    public String says(Locale locale) {
        return EvidenceTexts.of(getKind(), locale);
    }

    @Value.Check
    Evidence checked() {
        BigDecimal canonical = Numbers.canonical("weight", getWeight());
        return Numbers.same(canonical, getWeight())
                ? this
                : toBuilder().weight(canonical).build();
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
     * Builds {@link Evidence} values; not thread-safe.
     *
     * <p>Required: {@code text}, {@code kind}, {@code weight}.
     */
    public static final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
