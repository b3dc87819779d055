package io.okr4j.core.internal;

import io.okr4j.core.invariant.InvalidOkrException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Ids: what they look like, and how one is made from a title. */
public final class Ids {

    /** The largest number of characters of an id. */
    public static final int MAX_LENGTH = 100;

    private static final int MAX_SLUG = 48;

    private Ids() {}

    /**
     * Refuses text that is no id: ids are letters and digits of any script, {@code -}, {@code _} and {@code .}, and
     * begin with a letter or digit.
     *
     * @param attribute the name under which the refusal speaks of it
     * @param id the text
     */
    public static void require(String attribute, String id) {
        boolean good = !id.isEmpty()
                && id.length() <= MAX_LENGTH
                && Character.isLetterOrDigit(id.codePointAt(0))
                && id.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
        if (!good) {
            throw new InvalidOkrException(
                    "okr.invalid.id",
                    String.format(
                            Locale.ROOT,
                            "%s must be 1 to %d letters, digits, '-', '_' or '.', beginning with a letter or digit, but was '%s'",
                            attribute,
                            MAX_LENGTH,
                            Texts.shown(id)),
                    List.of(attribute));
        }
    }

    /**
     * Refuses a list in which an id stands twice.
     *
     * @param attribute the name under which the refusal speaks of the list
     * @param ids the ids
     */
    public static void requireDistinct(String attribute, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new InvalidOkrException(
                        "okr.invalid.duplicate-id",
                        String.format(
                                Locale.ROOT,
                                "%s must have different ids but '%s' stands twice",
                                attribute,
                                Texts.shown(id)),
                        List.of(attribute));
            }
        }
    }

    /**
     * Makes an id from a title: its letters and digits in lower case, joined by hyphens.
     *
     * @param title any text
     * @param otherwise the id of a title without any letter or digit
     * @return the same id for the same title, always
     */
    public static String fromTitle(String title, String otherwise) {
        StringBuilder id = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < title.length() && id.length() < MAX_SLUG; ) {
            int c = title.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && id.length() > 0) {
                    id.append('-');
                }
                gap = false;
                id.appendCodePoint(Character.toLowerCase(c));
            } else {
                gap = true;
            }
        }
        return id.length() == 0 ? otherwise : id.toString();
    }
}
