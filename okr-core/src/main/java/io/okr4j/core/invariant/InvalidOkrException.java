package io.okr4j.core.invariant;

import java.util.List;

/**
 * Thrown when a value is built that would make the library's own arithmetic meaningless.
 *
 * <p>The message names the attribute, the value and what is allowed. The {@linkplain #code() code} is stable and may be
 * relied on; the message may not.
 */
public final class InvalidOkrException extends IllegalArgumentException {

    /** The code that is used when a required attribute has not been given. */
    public static final String INCOMPLETE = "okr.invalid.incomplete";

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String[] attributes;

    /**
     * Creates an exception.
     *
     * @param code the stable code, such as {@code okr.invalid.range}
     * @param message what was given and what is allowed
     * @param attributes the names of the attributes that are at fault
     */
    public InvalidOkrException(String code, String message, List<String> attributes) {
        super(message);
        this.code = code;
        this.attributes = attributes.toArray(new String[0]);
    }

    /**
     * Creates an exception for attributes that were not given; called by builders.
     *
     * @param missing the names of the missing attributes
     */
    public InvalidOkrException(String... missing) {
        this(INCOMPLETE, "missing: " + String.join(", ", missing), List.of(missing));
    }

    /**
     * Creates an exception of code {@link #INCOMPLETE}; called by builders.
     *
     * @param message what is missing
     */
    public InvalidOkrException(String message) {
        this(INCOMPLETE, message, List.of());
    }

    /**
     * Returns the stable code of what is wrong.
     *
     * @return a code such as {@code okr.invalid.range}
     */
    public String code() {
        return code;
    }

    /**
     * Returns the names of the attributes that are at fault.
     *
     * @return the names as they stand in the builder, possibly none
     */
    public List<String> attributes() {
        return List.of(attributes);
    }
}
