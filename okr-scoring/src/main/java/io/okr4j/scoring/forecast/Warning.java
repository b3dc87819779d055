package io.okr4j.scoring.forecast;

import java.io.Serializable;

/**
 * A key result that will probably not come to what is expected of it.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param severity how large the projected miss is
 * @param reason why, in one sentence with its figures
 */
public record Warning(Severity severity, String reason) implements Serializable {

    /** How large the projected miss is. */
    public enum Severity {
        /** The projected miss is small, but reaching what is expected is improbable. */
        MEDIUM,

        /** More than the high share of what is expected will be missing. */
        HIGH,

        /** More than the critical share of what is expected will be missing. */
        CRITICAL
    }
}
