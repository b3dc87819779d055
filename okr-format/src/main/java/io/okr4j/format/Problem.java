package io.okr4j.format;

import io.okr4j.format.tree.Fault;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * Something that is wrong with a file, so that it cannot be read as a plan.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Problem implements Serializable {
    Problem() {}

    static Problem of(Fault fault) {
        return of(fault.code(), fault.line(), fault.column(), fault.path(), fault.message());
    }

    static Problem of(String code, int line, int column, String path, String message) {
        return ImmutableProblem.builder()
                .code(code)
                .location(Location.of(line, column))
                .path(path)
                .message(message)
                .build();
    }

    /**
     * {@return the code of the kind of problem: {@code okr.format.…} for what is wrong with the file,
     * {@code okr.invalid.…} for values that the model refuses}
     */
    public abstract String getCode();

    /** {@return where it is; line 1, column 1 if it is about the file as a whole} */
    public abstract Location getLocation();

    /**
     * {@return the fields that lead there, elements of lists by their ids where they have one and by their index from 0
     * otherwise, such as {@code objectives[loyal].key-results[cycle].measure.target}; empty if it is about the file as
     * a whole}
     */
    public abstract String getPath();

    /** {@return what is wrong, in English: the field, its value and what is allowed} */
    public abstract String getMessage();

    /** {@return the line, beginning with 1} */
    public int line() {
        return getLocation().getLine();
    }

    /** {@return the column in characters, beginning with 1} */
    public int column() {
        return getLocation().getColumn();
    }

    /** {@return place, path, message and code on one line} */
    @Override
    public String toString() {
        return getLocation() + " " + (getPath().isEmpty() ? "" : getPath() + ": ") + getMessage() + " [" + getCode()
                + "]";
    }
}
