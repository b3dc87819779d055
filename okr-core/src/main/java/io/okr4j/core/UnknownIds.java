package io.okr4j.core;

import io.okr4j.core.internal.Texts;
import io.okr4j.core.invariant.InvalidOkrException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ids that name nothing. */
final class UnknownIds {

    private static final int SHOWN = 10;

    private UnknownIds() {}

    static InvalidOkrException refused(String what, String id, Stream<String> known) {
        List<String> first = known.limit(SHOWN + 1L).toList();
        String shown = first.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return new InvalidOkrException(
                "okr.invalid.unknown-id",
                "there is no " + what + " with the id '" + Texts.shown(id) + "'; there are "
                        + (first.isEmpty() ? "none" : shown)
                        + (first.size() > SHOWN ? " and others" : ""),
                List.of("id"));
    }
}
