package io.okr4j.core.statement;

import org.jspecify.annotations.Nullable;

/** What was learnt about words that stand in no list. */
interface LearntWords {

    /** Knows no word. */
    LearntWords NONE = hash -> null;

    /**
     * Tells which class a word behaves like.
     *
     * @param hash the word's hash
     * @return a class, or null if the word is not known or like none in particular
     */
    @Nullable
    WordClass like(int hash);
}
