package io.okr4j.alignment;

/** How one place of an alignment graph helps another. */
public enum EdgeKind {
    /** A key result shows whether its objective is reached. */
    CONTAINED,

    /** A link that helps, for people to see; no arithmetic follows. */
    SUPPORTS,

    /** A link that counts towards the grade of what it points to, with a weight. */
    CONTRIBUTES
}
