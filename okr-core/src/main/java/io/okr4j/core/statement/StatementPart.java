package io.okr4j.core.statement;

import io.okr4j.core.invariant.InvalidOkrException;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * Where a part of a statement stands in its text.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class StatementPart implements WithStatementPart, Serializable {
    StatementPart() {}

    static StatementPart of(PartKind kind, int start, int end) {
        return builder().kind(kind).start(start).end(end).build();
    }

    /** {@return which part it is} */
    public abstract PartKind getKind();

    /** {@return the offset of its first character in the text, in chars} */
    public abstract int getStart();

    /** {@return the offset behind its last character; after the start} */
    public abstract int getEnd();

    @Value.Check
    void check() {
        if (getStart() < 0 || getEnd() <= getStart()) {
            throw new InvalidOkrException(
                    "okr.invalid.range",
                    "end must be after start, which must not be negative, but they were " + getStart() + " and "
                            + getEnd(),
                    List.of("start", "end"));
        }
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
     * Builds {@link StatementPart} values; not thread-safe.
     *
     * <p>Required: {@code kind}, {@code start}, {@code end}.
     */
    public static final class Builder extends ImmutableStatementPart.Builder {
        Builder() {}
    }
}
