package io.okr4j.core.statement;

import org.jspecify.annotations.Nullable;

/**
 * The classes of one word.
 *
 * @param verb its class as a verb, if it is one
 * @param form the form in which it is one; of several, the base
 * @param other its class as a noun, adjective or particle, if it is one
 */
record WordEntry(
        @Nullable WordClass verb,
        @Nullable VerbForm form,
        @Nullable WordClass other) {

    static WordEntry verb(WordClass type, VerbForm form) {
        return new WordEntry(type, form, null);
    }

    static WordEntry other(WordClass type) {
        return new WordEntry(null, null, type);
    }

    /** Joins two readings of a word; of two readings of one kind the earlier stands, but a base form wins. */
    WordEntry with(WordEntry later) {
        boolean replace = verb == null || (later.form == VerbForm.BASE && form != VerbForm.BASE);
        boolean takeVerb = later.verb != null && replace;
        return new WordEntry(
                takeVerb ? later.verb : verb, takeVerb ? later.form : form, other == null ? later.other : other);
    }
}
