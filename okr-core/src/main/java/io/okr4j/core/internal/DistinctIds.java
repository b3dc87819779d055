package io.okr4j.core.internal;

import io.okr4j.core.invariant.InvalidOkrException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Keeps ids distinct.
 *
 * <p>An id that is what its title gives, with or without a number, has been made and not chosen, so where two are the
 * same the later one gets the next number. An id that was chosen and stands twice is refused, since nobody could say
 * which one is meant.
 */
public final class DistinctIds {

    private final String within;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> nextPlace = new HashMap<>();

    /**
     * Begins with no id taken.
     *
     * @param within what the ids are distinct within, for a refusal
     */
    public DistinctIds(String within) {
        this.within = within;
    }

    /**
     * Makes the ids of a list distinct.
     *
     * @param <T> the type of what has an id
     * @param within what the ids are distinct within, for a refusal
     * @param items what has ids
     * @param id reads the id
     * @param slug makes an id from the title
     * @param withId changes the id
     * @return the items in their order, with distinct ids
     */
    public static <T> List<T> of(
            String within,
            List<T> items,
            Function<T, String> id,
            Function<T, String> slug,
            BiFunction<T, String, T> withId) {
        DistinctIds ids = new DistinctIds(within);
        // chosen ids come first, so that they keep their names whatever stands before them
        items.forEach(item -> ids.takeChosen(id.apply(item), slug.apply(item)));
        return items.stream()
                .map(item -> withId.apply(item, ids.place(id.apply(item), slug.apply(item))))
                .toList();
    }

    /**
     * Takes an id if it was chosen, and leaves one that was made for later.
     *
     * @param id the id
     * @param slug what its title gives
     * @throws InvalidOkrException with code {@code okr.invalid.duplicate-id} if it was chosen and is taken
     */
    public void takeChosen(String id, String slug) {
        if (!made(id, slug) && !taken.add(id)) {
            throw new InvalidOkrException(
                    "okr.invalid.duplicate-id",
                    "ids must be distinct within " + within + " but '" + Texts.shown(id) + "' stands twice",
                    List.of("id"));
        }
    }

    /**
     * Finds the place of an id after all that were chosen have been taken.
     *
     * @param id the id
     * @param slug what its title gives
     * @return the id if it was chosen or is free, else the slug with the next number
     */
    public String place(String id, String slug) {
        if (!made(id, slug)) {
            return id;
        }
        String candidate = id;
        while (!taken.add(candidate)) {
            candidate = slug + "-" + nextPlace.merge(slug, 2, (place, two) -> place + 1);
        }
        return candidate;
    }

    private static boolean made(String id, String slug) {
        return id.equals(slug)
                || (id.startsWith(slug + "-")
                        && id.length() > slug.length() + 1
                        && id.substring(slug.length() + 1).chars().allMatch(c -> c >= '0' && c <= '9'));
    }
}
