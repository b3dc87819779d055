package io.okr4j.core.statement;

/** What kind of task a statement is. */
public enum TaskKind {
    /** Something that is done: calls, workshops, research, support. */
    ACTIVITY,
    /** Something that is made, or a state of one's own product: a report, a working importer, a policy in force. */
    OUTPUT
}
