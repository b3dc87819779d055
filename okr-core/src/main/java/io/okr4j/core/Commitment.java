package io.okr4j.core;

/** Whether a team has agreed to what another needs of it. */
public enum Commitment {
    /** It has been asked. */
    REQUESTED,

    /** It has agreed. */
    CONFIRMED,

    /** It has refused. */
    DECLINED
}
