package io.okr4j.core.statement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * By when a statement is due, as far as it says so.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Deadline implements WithDeadline, Serializable {
    Deadline() {}

    /** {@return the words, such as {@code by end of Q2}} */
    public abstract String getText();

    /** {@return the day; only if the words give day, month and year, or the end of a month of a year} */
    public abstract Optional<LocalDate> getDate();

    /** {@return a builder that starts with every attribute of this value} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Deadline} values; not thread-safe.
     *
     * <p>Required: {@code text}. Optional: {@code date}.
     */
    public static final class Builder extends ImmutableDeadline.Builder {
        Builder() {}
    }
}
