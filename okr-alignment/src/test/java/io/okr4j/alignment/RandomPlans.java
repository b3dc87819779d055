package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Plans of objectives with at most one key result each, and links between any two of them. */
final class RandomPlans {

    private RandomPlans() {}

    /** A link of a place to another, by their numbers. */
    record Pair(int from, int to, boolean contributes) {}

    /** Any links, loops among them. */
    static Arbitrary<Plan> any(int most) {
        return Combinators.combine(places(most), pairs(most), Arbitraries.just(false))
                .as(RandomPlans::plan);
    }

    /** Links upwards only, so that there is no loop. */
    static Arbitrary<Plan> withoutLoops(int most) {
        return Combinators.combine(places(most), pairs(most), Arbitraries.just(true))
                .as(RandomPlans::plan);
    }

    private static Arbitrary<List<Boolean>> places(int most) {
        return Arbitraries.of(false, false, true).list().ofMinSize(1).ofMaxSize(most);
    }

    private static Arbitrary<List<Pair>> pairs(int most) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, most),
                        Arbitraries.integers().between(0, most),
                        Arbitraries.of(true, true, false))
                .as(Pair::new)
                .list()
                .ofMaxSize(2 * most);
    }

    // a place that is true is a key result of the objective before it
    private static Plan plan(List<Boolean> keyResults, List<Pair> pairs, boolean upwards) {
        int n = keyResults.size();
        List<List<Link>> links = new ArrayList<>();
        keyResults.forEach(place -> links.add(new ArrayList<>()));
        for (Pair pair : pairs) {
            int from = pair.from() % n;
            int to = pair.to() % n;
            boolean made = !upwards || to < objective(keyResults, from);
            if (made) {
                links.get(from).add(pair.contributes() ? Link.contributes("p" + to) : Link.supports("p" + to));
            }
        }
        List<Objective> objectives = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (i > 0 && keyResults.get(i)) {
                Objective last = objectives.remove(objectives.size() - 1);
                KeyResult keyResult =
                        KeyResult.builder().id("p" + i).links(links.get(i)).build();
                objectives.add(last.toBuilder().addKeyResult(keyResult).build());
            } else {
                objectives.add(
                        Objective.builder().id("p" + i).links(links.get(i)).build());
            }
        }
        return Plan.builder().id("plan").objectives(objectives).build();
    }

    // with links to what stands before the objective, nothing can lead back
    private static int objective(List<Boolean> keyResults, int place) {
        int at = place;
        while (at > 0 && keyResults.get(at)) {
            at--;
        }
        return at;
    }
}
