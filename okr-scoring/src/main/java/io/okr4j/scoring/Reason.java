package io.okr4j.scoring;

/** Why there is no number. */
public enum Reason {
    /** Nobody has said how it is counted. */
    NO_MEASURE("it has no measure yet"),

    /** There is no target, or it is a change of a base that nobody knows. */
    NO_TARGET("its measure has no target that can be worked out"),

    /** There is no baseline to count from, and the policy does not put zero in its place. */
    NO_BASELINE("its baseline is not known"),

    /** Baseline and target are the same, and the policy makes no number of that. */
    FLAT("its baseline is its target"),

    /** Its levels neither rise nor fall from one to the next. */
    LEVELS_OUT_OF_ORDER("its levels are out of order"),

    /** No check-in until the day has a reading that counts. */
    NO_READING("nothing has been read yet"),

    /** Something was read, but of a kind that the measure can make nothing of. */
    UNSUITED_READING("its readings do not suit its measure"),

    /** The measure asks for readings to be put together in a way that readings of this kind do not allow. */
    UNSUITED_AGGREGATION("its readings cannot be put together as its measure asks"),

    /** Nobody has said from when to when it runs. */
    NO_PERIOD("it has no period"),

    /** Earlier periods are needed, and there are too few in which it was read. */
    NO_HISTORY("too few earlier periods tell"),

    /** The part of the period in which readings count has not begun. */
    NOT_YET_OBSERVABLE("its window has not begun"),

    /** It is still being written. */
    DRAFT("it is a draft"),

    /** It was taken back. */
    WITHDRAWN("it was withdrawn"),

    /** The strategy says nothing on measures or key results of this kind. */
    OUT_OF_SCOPE("the strategy does not grade it"),

    /** The strategy needs an opinion, a certainty or a status that nobody has given. */
    NOT_STATED("what the strategy grades has not been stated"),

    /** The strategy or the aggregation gives no number to an objective. */
    NOT_AGGREGATED("its parts are not made into one number"),

    /** Nothing below it has a number. */
    NOTHING_GRADED("nothing below it has a number"),

    /** All weights are 0. */
    NO_WEIGHT("all weights are 0"),

    /** A strategy or aggregation from outside broke its contract; the detail names it. */
    EXTENSION_FAILED("an extension broke its contract");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /** {@return the reason in words, such as {@code nothing has been read yet}} */
    public String text() {
        return text;
    }
}
