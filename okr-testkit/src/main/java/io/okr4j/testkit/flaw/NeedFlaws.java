package io.okr4j.testkit.flaw;

import static io.okr4j.testkit.flaw.Helping.changed;

import io.okr4j.core.Commitment;
import io.okr4j.core.Dependency;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Flaws of what one team needs of another. */
final class NeedFlaws {

    private static final Owner CARRIERS = Owner.team("Kite carriers").under(Helping.DEPARTMENT);
    private static final int TOO_MANY = 6;

    private NeedFlaws() {}

    static Map<String, UnaryOperator<Plan>> byCode() {
        return Map.of(
                "okr.alignment.overload", Helping.extended(NeedFlaws::allNeedOne),
                "okr.alignment.unanswered", changed(pair -> pair.withTeam(team -> needing(team, Commitment.CONFIRMED))),
                "okr.alignment.unconfirmed",
                        changed(pair -> pair.withTeam(team -> needing(team, Commitment.REQUESTED))));
    }

    private static List<Objective> allNeedOne(Helping pair) {
        Objective first = needing(pair.team(), Commitment.CONFIRMED);
        List<Objective> objectives = new ArrayList<>(List.of(pair.company(), first));
        for (int i = 2; i <= TOO_MANY; i++) {
            Objective one = Spots.another(first, "Kites of line " + i + " arrive in one piece");
            objectives.add(one.withId(one.getId() + i)
                    .withLinks(first.getLinks())
                    .withKeyResults(Spots.numbered(one.getKeyResults(), i)));
        }
        return objectives;
    }

    private static Objective needing(Objective objective, Commitment commitment) {
        return objective.withDependencies(Dependency.builder()
                .on(CARRIERS)
                .need("Two vans on Saturdays")
                .commitment(commitment)
                .build());
    }
}
