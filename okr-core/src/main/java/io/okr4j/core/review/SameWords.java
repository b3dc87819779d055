package io.okr4j.core.review;

import java.util.List;

/** Tells whether two short texts are the same but for case, signs and spaces. */
final class SameWords {

    private SameWords() {}

    static boolean in(String one, String other) {
        List<String> words = OwnWork.words(one);
        return !words.isEmpty() && words.equals(OwnWork.words(other));
    }
}
