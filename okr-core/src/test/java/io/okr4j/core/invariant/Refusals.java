package io.okr4j.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What tests of invariants ask of every refusal. */
public final class Refusals {

    private Refusals() {}

    /**
     * Asserts that something is refused.
     *
     * @param call what is to be refused
     * @param code the code of the refusal
     * @param message the whole message
     * @param attributes the attributes at fault, in order
     */
    public static void assertRefused(ThrowingCallable call, String code, String message, String... attributes) {
        InvalidOkrException refusal = catchThrowableOfType(InvalidOkrException.class, call);
        assertThat(refusal).as("refusal").isNotNull().hasMessage(message);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.attributes()).containsExactly(attributes);
    }

    /**
     * Asserts that a builder asks for what was not given.
     *
     * @param call builds something
     * @param attributes the attributes that are missing, in order
     */
    public static void assertIncomplete(ThrowingCallable call, String... attributes) {
        assertRefused(call, InvalidOkrException.INCOMPLETE, "missing: " + String.join(", ", attributes), attributes);
    }
}
