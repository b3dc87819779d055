package io.okr4j.format;

import io.okr4j.core.invariant.InvalidOkrException;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * How much of a file is read before it is refused. The defaults are far above any plan that people write, and far below
 * what could exhaust an application that reads files of strangers.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Limits implements WithLimits, Serializable {
    private static final int MIB = 1024 * 1024;

    Limits() {}

    /** {@return the limits that hold where none are given} */
    public static Limits standard() {
        return builder().build();
    }

    /** {@return how many bytes a file may have; 16 MiB by default} */
    @Value.Default
    public int getBytes() {
        return 16 * MIB;
    }

    /**
     * {@return how many lists and fields may stand within each other; 32 by default, the format itself has at most 11}
     */
    @Value.Default
    public int getDepth() {
        return 32;
    }

    /** {@return how many scalars, lists and fields there may be; 4 million by default} */
    @Value.Default
    public int getValues() {
        return 4_000_000;
    }

    /** {@return how many problems are listed; 200 by default, the others are only counted} */
    @Value.Default
    public int getProblems() {
        return 200;
    }

    @Value.Check
    void check() {
        require("bytes", getBytes());
        require("depth", getDepth());
        require("values", getValues());
        require("problems", getProblems());
    }

    private static void require(String attribute, int value) {
        if (value < 1) {
            throw new InvalidOkrException(
                    "okr.invalid.range", attribute + " must be positive but was " + value, List.of(attribute));
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
     * Builds {@link Limits} values; not thread-safe.
     *
     * <p>Optional: {@code bytes}, {@code depth}, {@code values}, {@code problems}.
     */
    public static final class Builder extends ImmutableLimits.Builder {
        Builder() {}
    }
}
