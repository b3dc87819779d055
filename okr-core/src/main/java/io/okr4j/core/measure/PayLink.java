package io.okr4j.core.measure;

/** Whether a metric also decides what people are paid. */
public enum PayLink {
    /** Pay does not depend on it. */
    NONE,

    /** A bonus or a rating depends on it. */
    BONUS,

    /** It is a sales quota, the one case in which the method accepts a tie to pay. */
    SALES_QUOTA
}
