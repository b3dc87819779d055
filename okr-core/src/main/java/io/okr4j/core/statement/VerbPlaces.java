package io.okr4j.core.statement;

/** Little words behind which a verb is to be expected rather than a noun. */
final class VerbPlaces {

    private static final String[] BEFORE_VERBS = {
        "to", "and", "or", "who", "that", "which", "they", "not", "und", "oder", "zu", "并", "来", "以"
    };

    private VerbPlaces() {}

    static boolean after(Tokens tokens, int token) {
        for (String word : BEFORE_VERBS) {
            if (tokens.is(token, word)) {
                return true;
            }
        }
        return false;
    }
}
