package io.okr4j.core.statement;

/** Lower case of the letters and digits that nearly all words of western languages are made of. */
final class Letters {

    private static final int SIZE = 0x100;
    private static final int FIRST_ACCENTED = 0xC0;
    private static final char[] LOWER = lower();

    private Letters() {}

    private static char[] lower() {
        char[] lower = new char[SIZE];
        for (char c = 0; c < SIZE; c++) {
            boolean accented = c >= FIRST_ACCENTED && Character.isLetter(c);
            boolean plain = c < 0x80 && Character.isLetterOrDigit(c);
            lower[c] = accented || plain ? Character.toLowerCase(c) : '\0';
        }
        return lower;
    }

    /** {@return the letter in lower case, or the digit; 0 for any other character, and for the rarer letters} */
    static char lower(char c) {
        return c < SIZE ? LOWER[c] : '\0';
    }

    /** {@return the letter in lower case; any other character, and the rarer letters, as they are} */
    static char lowerOrSame(char c) {
        char lower = lower(c);
        return lower == '\0' ? c : lower;
    }
}
