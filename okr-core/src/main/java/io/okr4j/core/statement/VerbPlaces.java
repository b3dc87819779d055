package io.okr4j.core.statement;

import java.util.Set;

/** Little words behind which a verb is to be expected rather than a noun. */
final class VerbPlaces {

    private static final Set<String> BEFORE_VERBS =
            Set.of("to", "and", "or", "who", "that", "which", "they", "not", "und", "oder", "zu", "并", "来", "以");

    private VerbPlaces() {}

    static boolean after(String word) {
        return BEFORE_VERBS.contains(word);
    }
}
