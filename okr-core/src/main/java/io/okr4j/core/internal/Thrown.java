package io.okr4j.core.internal;

/** What an extension threw: its own failure, unless the machine is at its end, which no extension is to blame for. */
public final class Thrown {

    private Thrown() {}

    /**
     * Lets only what an extension can be blamed for pass.
     *
     * @param problem what was thrown
     * @throws VirtualMachineError if it is one, but for a stack that overflowed, which is empty again
     */
    public static void rethrowEnd(Throwable problem) {
        if (problem instanceof VirtualMachineError error && !(error instanceof StackOverflowError)) {
            throw error;
        }
    }

    /**
     * Says what was thrown.
     *
     * @param problem what was thrown
     * @return such as {@code it threw java.lang.IllegalStateException: out of order}
     * @throws VirtualMachineError if it is one, but for a stack that overflowed, which is empty again
     */
    public static String text(Throwable problem) {
        rethrowEnd(problem);
        return "it threw " + problem;
    }
}
