package io.okr4j.scoring;

import io.okr4j.core.internal.Texts;
import io.okr4j.core.invariant.InvalidOkrException;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Extensions by their ids: the built-in ones, and those found as services. */
final class Services {

    private Services() {}

    static <T> SortedMap<String, T> byId(String what, Function<T, String> id, Collection<T> all) {
        SortedMap<String, T> byId = new TreeMap<>();
        for (T one : all) {
            T other = byId.putIfAbsent(id.apply(one), one);
            if (other != null) {
                throw new InvalidOkrException(
                        "okr.invalid." + what,
                        "there must be one " + what + " of each id but '" + Texts.shown(id.apply(one)) + "' is that of "
                                + other.getClass().getName() + " and of "
                                + one.getClass().getName(),
                        List.of(what));
            }
        }
        return byId;
    }

    static <T> T find(String what, String id, SortedMap<String, T> byId) {
        T found = byId.get(id);
        if (found == null) {
            throw new InvalidOkrException(
                    "okr.invalid.unknown-id",
                    "there is no " + what + " '" + Texts.shown(id) + "'; there are " + String.join(", ", byId.keySet()),
                    List.of(what));
        }
        return found;
    }
}
