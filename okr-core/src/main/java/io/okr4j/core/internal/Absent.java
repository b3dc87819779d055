package io.okr4j.core.internal;

import io.okr4j.core.invariant.InvalidOkrException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What JSON leaves out. */
public final class Absent {

    private Absent() {}

    /**
     * Refuses a required attribute that JSON did not give.
     *
     * @param <T> the type of the attribute
     * @param attribute its name
     * @param value what was read
     * @return the value, if there is one
     */
    public static <T> T refuse(String attribute, @Nullable T value) {
        if (value == null) {
            // one string alone would be taken for the message
            throw new InvalidOkrException(new String[] {attribute});
        }
        return value;
    }

    /**
     * Reads a list that was left out as an empty one.
     *
     * @param <T> the type of the elements
     * @param values what was read
     * @return the values, or an empty list
     */
    public static <T> List<T> orNone(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
