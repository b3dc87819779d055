package io.okr4j.core;

import io.okr4j.core.internal.Ids;
import io.okr4j.core.internal.Texts;
import io.okr4j.core.invariant.InvalidOkrException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes the ids of a plan distinct.
 *
 * <p>An id that is what its title gives, with or without a number, has been made and not chosen, so where two are the
 * same the later one gets the next number. An id that was chosen and stands twice is refused, since nobody could say
 * which one is meant.
 */
final class PlacedIds {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> nextPlace = new HashMap<>();

    private PlacedIds() {}

    static List<Objective> of(List<Purpose> purposes, List<Kpi> kpis, List<Objective> objectives) {
        PlacedIds ids = new PlacedIds();
        ids.takeChosen(purposes, kpis, objectives);
        List<Objective> placed = new ArrayList<>(objectives.size());
        for (Objective objective : objectives) {
            placed.add(ids.place(objective));
        }
        return placed;
    }

    /** The key results of one objective that stands alone. */
    static List<KeyResult> of(List<KeyResult> keyResults) {
        PlacedIds ids = new PlacedIds();
        keyResults.stream().filter(kr -> !made(kr)).forEach(kr -> ids.take(kr.getId()));
        return keyResults.stream().map(ids::place).toList();
    }

    // chosen ids come first, so that they keep their names whatever stands before them
    private void takeChosen(List<Purpose> purposes, List<Kpi> kpis, List<Objective> objectives) {
        purposes.forEach(purpose -> take(purpose.getId()));
        kpis.forEach(kpi -> take(kpi.getId()));
        for (Objective objective : objectives) {
            if (!made(objective)) {
                take(objective.getId());
            }
            objective.getKeyResults().stream().filter(kr -> !made(kr)).forEach(kr -> take(kr.getId()));
        }
    }

    private Objective place(Objective objective) {
        Objective placed = made(objective) ? objective.withId(free(objective.getId(), slug(objective))) : objective;
        Map<String, String> renamed = new HashMap<>();
        List<KeyResult> keyResults = new ArrayList<>(placed.getKeyResults().size());
        for (KeyResult keyResult : placed.getKeyResults()) {
            KeyResult one = place(keyResult);
            if (!one.getId().equals(keyResult.getId())) {
                renamed.put(keyResult.getId(), one.getId());
            }
            keyResults.add(one);
        }
        return renamed.isEmpty() ? placed : renamedWithin(placed.withKeyResults(keyResults), renamed);
    }

    private KeyResult place(KeyResult keyResult) {
        return made(keyResult) ? keyResult.withId(free(keyResult.getId(), slug(keyResult))) : keyResult;
    }

    private static Objective renamedWithin(Objective objective, Map<String, String> renamed) {
        Function<String, String> now = id -> renamed.getOrDefault(id, id);
        return objective
                .withKeyResults(objective.getKeyResults().stream()
                        .map(kr -> kr.withRequires(
                                        kr.getRequires().stream().map(now).toList())
                                .withGuards(kr.getGuards().map(now)))
                        .toList())
                .withInitiatives(objective.getInitiatives().stream()
                        .map(initiative -> initiative.withKeyResults(
                                initiative.getKeyResults().stream().map(now).toList()))
                        .toList())
                .withDirectives(objective.getDirectives().stream()
                        .map(directive ->
                                directive.withKeyResult(directive.getKeyResult().map(now)))
                        .toList());
    }

    private static String slug(Objective objective) {
        return Ids.fromTitle(objective.getTitle(), "objective");
    }

    private static String slug(KeyResult keyResult) {
        return Ids.fromTitle(keyResult.getTitle(), "key-result");
    }

    private static boolean made(Objective objective) {
        return made(objective.getId(), slug(objective));
    }

    private static boolean made(KeyResult keyResult) {
        return made(keyResult.getId(), slug(keyResult));
    }

    private static boolean made(String id, String slug) {
        return id.equals(slug)
                || (id.startsWith(slug + "-")
                        && id.length() > slug.length() + 1
                        && id.substring(slug.length() + 1).chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    private void take(String id) {
        if (!taken.add(id)) {
            throw new InvalidOkrException(
                    "okr.invalid.duplicate-id",
                    "ids must be distinct within a plan but '" + Texts.shown(id) + "' stands twice",
                    List.of("id"));
        }
    }

    private String free(String id, String slug) {
        String candidate = id;
        while (!taken.add(candidate)) {
            candidate = slug + "-" + nextPlace.merge(slug, 2, (place, two) -> place + 1);
        }
        return candidate;
    }
}
