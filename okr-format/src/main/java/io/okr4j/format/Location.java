package io.okr4j.format;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A place in a file.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Location implements Serializable {
    Location() {}

    /**
     * Names a place.
     *
     * @param line the line, beginning with 1
     * @param column the column in characters, beginning with 1
     * @return the place
     */
    public static Location of(int line, int column) {
        return ImmutableLocation.builder().line(line).column(column).build();
    }

    /** {@return the line, beginning with 1} */
    public abstract int getLine();

    /** {@return the column in characters (Unicode code points), beginning with 1} */
    public abstract int getColumn();

    /** {@return line and column, such as {@code 12:5}} */
    @Override
    public String toString() {
        return getLine() + ":" + getColumn();
    }
}
