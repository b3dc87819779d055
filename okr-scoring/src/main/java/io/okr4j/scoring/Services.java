package io.okr4j.scoring;

import io.okr4j.core.internal.Texts;
import io.okr4j.core.internal.Thrown;
import io.okr4j.core.invariant.InvalidOkrException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Extensions by their ids: the built-in ones, and those found as services. */
final class Services {

    private Services() {}

    static <T> SortedMap<String, T> byId(String what, Function<T, String> id, Collection<T> all) {
        SortedMap<String, T> byId = new TreeMap<>();
        for (T one : all) {
            String own = id(what, id, one);
            T other = byId.putIfAbsent(own, one);
            if (other != null) {
                throw new InvalidOkrException(
                        "okr.invalid." + what,
                        "there must be one " + what + " of each id but '" + Texts.shown(own) + "' is that of "
                                + other.getClass().getName() + " and of "
                                + one.getClass().getName(),
                        List.of(what));
            }
        }
        return byId;
    }

    /** The id of an extension; one that has none is named. */
    static <T> String id(String what, Function<T, String> id, T one) {
        String given = part(what, one, "id", id);
        if (!given.matches("[a-z0-9][a-z0-9.-]*")) {
            throw refused(
                    what,
                    one,
                    "has the id '" + Texts.shown(given)
                            + "', which must be lower-case letters, digits, points and hyphens");
        }
        return given;
    }

    /** What an extension must have beside its id; one that has none is named. */
    static <T, P> P part(String what, T one, String name, Function<T, P> part) {
        Optional<P> own;
        try {
            own = Optional.ofNullable(part.apply(one));
        } catch (Throwable e) {
            Thrown.rethrowEnd(e);
            throw refused(what, one, "threw " + e + " when it was asked for its " + name);
        }
        return own.orElseThrow(() -> refused(what, one, "has no " + name));
    }

    private static InvalidOkrException refused(String what, Object one, String why) {
        return new InvalidOkrException(
                "okr.invalid." + what, "the " + what + " " + one.getClass().getName() + " " + why, List.of(what));
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
