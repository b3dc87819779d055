package io.okr4j.core;

import io.okr4j.core.invariant.InvalidOkrException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The amendments of one objective or key result, in order of their days. */
final class Amendments {

    private Amendments() {}

    /** The amendment from one state to another; none if both promise the same. */
    static Optional<Amendment> between(Terms before, Terms after, LocalDate on, AmendmentReason reason, String note) {
        if (after.equals(before)) {
            return Optional.empty();
        }
        return Optional.of(Amendment.builder()
                .on(on)
                .reason(reason)
                .note(note)
                .before(before)
                .after(after)
                .build());
    }

    static void requireOrdered(List<Amendment> amendments) {
        for (int i = 1; i < amendments.size(); i++) {
            LocalDate day = amendments.get(i).getOn();
            LocalDate earlier = amendments.get(i - 1).getOn();
            if (day.isBefore(earlier)) {
                throw refused("amendments must be in order of their days but " + day + " follows " + earlier);
            }
        }
    }

    static void requireSameId(String before, String after) {
        if (!before.equals(after)) {
            throw refused("an amendment must keep the id '" + before + "' but changed it to '" + after + "'");
        }
    }

    static Optional<Terms> original(List<Amendment> amendments) {
        return amendments.stream().findFirst().map(Amendment::getBefore);
    }

    static Optional<Terms> on(List<Amendment> amendments, LocalDate day) {
        // before the first amendment the original terms hold, after the last one whatever holds now
        return amendments.stream()
                .filter(amendment -> amendment.getOn().isAfter(day))
                .findFirst()
                .map(Amendment::getBefore);
    }

    private static InvalidOkrException refused(String message) {
        return new InvalidOkrException("okr.invalid.amendment", message, List.of("amendments"));
    }
}
