package io.okr4j.core.statement;

/** What a word may say about the amounts near it. */
enum Cue {
    /** Says nothing about the amount behind it, and does not part it from a preposition: articles, 'about'. */
    SKIP,
    /** What the change starts from: 'from'. */
    FROM,
    /** What the change leads to: 'to'. */
    TO,
    /** How much the change is: 'by'. */
    BY,
    /** The 'than' of 'more than'. */
    THAN,
    /** At or above: 'mindestens'. */
    LEAST,
    /** At or below: 'max'. */
    MOST,
    /** Above. */
    ABOVE,
    /** Below. */
    BELOW,
    /** 'more', which makes an amount one of growth, or with 'than' a bound. */
    MORE,
    /** 'fewer', which makes an amount one of decline, or with 'than' a bound. */
    LESS,
    /** A comparative that says nothing about up or down: 'faster', 'better'. */
    COMPARED,
    /** Turns a bound around: 'no more than'. */
    NOT,
    /** 'within'. */
    WITHIN,
    /** 'between'. */
    BETWEEN,
    /** 'and', the second part of 'between … and'. */
    AND,
    /** 'or', which with 'more' makes a bound. */
    OR,
    /** 'of', which makes an amount the whole of another one. */
    OF,
    /** 'per'. */
    PER,
    /** Makes an amount one that only limits what is counted: 'first', 'last', 'every'. */
    WINDOW,
    /** Makes the number behind it a name: 'version', 'top', 'phase'. */
    NAME,
    /** Moves up: 'raise', 'growth'. */
    UP,
    /** Moves down: 'cut', 'drop'. */
    DOWN,
    /** Moves, up or down: 'improve', 'get'. */
    MOVE,
    /** The name of a month; the value is its number. */
    MONTH,
    /** A length of time; the text is the name of the unit. */
    DURATION,
    /** Percent. */
    PERCENT,
    /** Percentage points. */
    PERCENTAGE_POINTS,
    /** Points of a score; after 'percentage' percentage points. */
    POINT,
    /** A currency; the text is its code. */
    CURRENCY,
    /** Multiplies the number before it: 'million', 'k'. */
    MAGNITUDE,
    /** A number word, whose value it is. */
    COUNTING,
    /** Multiplies what was before: 'double'; the value is the factor. */
    MULTIPLE,
    /** 'times', 'fold', 'x' behind a number. */
    TIMES,
    /** Part of a whole: 'half', 'thirds'; the value is its divisor. */
    FRACTION,
    /** A physical unit that is written without a space: 'gb'. */
    GLUED_UNIT,
    /** A word that cannot be what is counted: prepositions, auxiliaries, conjunctions. */
    FUNCTION,
    /** A word that says when: 'by', 'until', 'before', 'end'. */
    WHEN
}
