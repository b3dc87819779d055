package io.okr4j.core.statement;

/** What a piece of a statement says about whether it is an outcome, a task or vague. */
public enum EvidenceKind {
    /** A verb of making or changing a thing of one's own. */
    MAKING,
    /** A verb of doing. */
    DOING,
    /** A verb of planning or deciding. */
    PLANNING,
    /** A verb of finishing one's own work. */
    FINISHING,
    /** A word of change: more, fewer, increase, fall. */
    CHANGE,
    /** Praise or bettering that says nothing measurable. */
    BETTERING,
    /** A verb of reaching or gaining. */
    REACHING,
    /** A verb of keeping. */
    KEEPING,
    /** What others do, decide or are. */
    OTHERS,
    /** What others grant. */
    GRANT,
    /** Making something possible. */
    ENABLING,
    /** A measured quantity of the world. */
    MEASURED_QUANTITY,
    /** A thing that a team makes or sets up. */
    OWN_PRODUCT,
    /** A state that work ends in. */
    WORK_DONE,
    /** A doing of one's own that is counted. */
    OWN_DOING,
    /** How far one's own work has come. */
    OWN_PROGRESS,
    /** The team itself. */
    TEAM,
    /** A harm, or its absence. */
    HARM,
    /** A virtue without a measure. */
    VIRTUE,
    /** An amount that is stated. */
    AMOUNT,
    /** No amount is stated. */
    NO_AMOUNT,
    /** Words that are more usual in statements of one label than of another. */
    WORDING;

    static EvidenceKind of(TypedWords words, int word) {
        Amount amount = words.amount(word);
        if (amount != null) {
            return amount.isMeasured() ? AMOUNT : WORDING;
        }
        return switch (words.type(word)) {
            case MAKE -> MAKING;
            case ACT -> DOING;
            case PLAN -> PLANNING;
            case FINISH -> FINISHING;
            case RAISE, LOWER, HAPPEN, RAISED, LOWERED, MORE -> CHANGE;
            case IMPROVE, BETTERED, GOOD -> BETTERING;
            case REACH, WIN, REACHED, WON -> REACHING;
            case KEEP, KEPT -> KEEPING;
            case USE, PAYING, RESPONSE, PEOPLE -> OTHERS;
            case PASS, PASSED, AWARD -> GRANT;
            case ENABLE, CAN -> ENABLING;
            case METRIC -> MEASURED_QUANTITY;
            case ARTEFACT -> OWN_PRODUCT;
            case DONE -> WORK_DONE;
            case ACTIVITY -> OWN_DOING;
            case COMPLETION -> OWN_PROGRESS;
            case STAFF -> TEAM;
            case HARM, NONE -> HARM;
            case QUALITY -> VIRTUE;
            default -> WORDING;
        };
    }
}
