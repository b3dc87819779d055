package io.okr4j.scoring.forecast;

/** Why there is no forecast. */
public enum NoForecast {
    /** It is a draft, closed or withdrawn, or its objective is. */
    NOT_ACTIVE("it is not being worked on"),

    /** Nobody has said how it is counted. */
    NO_MEASURE("it has no measure yet"),

    /** It is a yes or no, a level in words, or a baseline to be found: there is no number to continue. */
    NO_NUMBERS("it is not counted in numbers that can be continued"),

    /** Nobody has said when it ends. */
    NO_PERIOD("nobody has said when it ends"),

    /** Its period or window has not begun. */
    NOT_BEGUN("its period has not begun"),

    /** Its last day has come: what was read is the result. */
    OVER("it is over, and what was read is the result"),

    /** There are fewer readings than the policy asks for. */
    TOO_FEW_READINGS("there are too few readings"),

    /** The method needs something that is missing, which the detail names. */
    NOT_SUITED("the method does not suit it"),

    /** A method from outside broke its contract; the detail names it. */
    METHOD_FAILED("the method broke its contract");

    private final String text;

    NoForecast(String text) {
        this.text = text;
    }

    /** {@return the reason in words, such as {@code there are too few readings}} */
    public String text() {
        return text;
    }
}
