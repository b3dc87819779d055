package io.okr4j.core.statement;

/** What the weights tell apart: a task is an activity or an output. */
enum Kind {
    OUTCOME(Label.OUTCOME, 0),
    ACTIVITY(Label.TASK, 1),
    OUTPUT(Label.TASK, 2),
    VAGUE(Label.VAGUE, 3);

    private final Label label;
    private final int column;

    Kind(Label label, int column) {
        this.label = label;
        this.column = column;
    }

    /** Where its weights and sums stand. */
    int column() {
        return column;
    }

    Label label() {
        return label;
    }
}
