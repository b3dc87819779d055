package io.okr4j.core.statement;

/** Words that a sentence can lose without becoming another one. */
final class Decoration {

    private static final int THE = Hash.of("the");
    private static final int A = Hash.of("a");
    private static final int AN = Hash.of("an");
    private static final int OUR = Hash.of("our");
    private static final int THEIR = Hash.of("their");
    private static final int ITS = Hash.of("its");

    private static final int COMMA = Hash.of(",");
    private static final int SLASH = Hash.of("/");

    private Decoration() {}

    static boolean is(TypedWords words, int word) {
        return switch (words.type(word)) {
            case GOOD, NEW, MORE, ALL -> true;
            case FUNC -> words.amount(word) == null && isPlain(words.symbol(word));
            default -> false;
        };
    }

    private static boolean isPlain(int symbol) {
        return symbol == Symbols.UNKNOWN
                || symbol == Symbols.ADVERB
                || symbol == THE
                || symbol == A
                || symbol == AN
                || symbol == OUR
                || symbol == THEIR
                || symbol == ITS
                || symbol == COMMA
                || symbol == SLASH;
    }
}
