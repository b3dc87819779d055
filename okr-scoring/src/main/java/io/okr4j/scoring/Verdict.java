package io.okr4j.scoring;

/** Whether grades lie where a source wants them; never derived from a band. */
public enum Verdict {
    /** Below: too little was achieved, or too much was asked. */
    TOO_LOW,

    /** Where they should be. */
    HEALTHY,

    /** Above: too little was asked. */
    TOO_HIGH
}
