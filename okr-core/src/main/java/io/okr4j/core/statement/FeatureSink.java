package io.okr4j.core.statement;

/** Takes the features of a statement, one by one. */
interface FeatureSink {

    /** In place of a word: the feature is one of the whole statement. */
    int WHOLE = -1;

    /**
     * Takes one feature.
     *
     * @param feature its number
     * @param first the first word that it was read from
     * @param last the last word that it was read from
     */
    void feature(int feature, int first, int last);
}
