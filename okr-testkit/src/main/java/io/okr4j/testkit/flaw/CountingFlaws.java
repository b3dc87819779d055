package io.okr4j.testkit.flaw;

import static io.okr4j.testkit.flaw.Helping.changed;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Unit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Flaws of numbers that count for others: twice, in another unit, against each other, or in the wrong order. */
final class CountingFlaws {

    private static final Owner PART = Owner.team("Kite menders of the coast").under(Helping.TEAM);

    private CountingFlaws() {}

    static Map<String, UnaryOperator<Plan>> byCode() {
        Map<String, UnaryOperator<Plan>> changes = new TreeMap<>();
        changes.put(
                "okr.alignment.causal-loop",
                keyResults((first, second) ->
                        List.of(first.withRequires(second.getId()), second.withRequires(first.getId()))));
        changes.put("okr.alignment.causal-order", changed(pair -> pair.withTeam(CountingFlaws::dueTooEarly)));
        changes.put(
                "okr.alignment.conflict",
                keyResults((first, second) -> List.of(mending(first, 12, 8), mending(second, 12, 15))));
        changes.put("okr.alignment.double-count", changed(CountingFlaws::countedTwice));
        changes.put("okr.alignment.metric-twice", Helping.extended(CountingFlaws::countedByTwo));
        changes.put("okr.alignment.unit", changed(CountingFlaws::daysAddedToShares));
        return changes;
    }

    private static UnaryOperator<Plan> keyResults(BiFunction<KeyResult, KeyResult, List<KeyResult>> change) {
        return changed(pair -> pair.withTeam(team -> team.withKeyResults(
                change.apply(team.getKeyResults().get(0), team.getKeyResults().get(1)))));
    }

    private static Objective dueTooEarly(Objective team) {
        KeyResult second = team.getKeyResults().get(1);
        return Spots.each(
                team,
                (keyResult, i) -> i == 0
                        ? keyResult
                                .withRequires(second.getId())
                                .withDeadline(
                                        team.getPeriod().orElseThrow().getEnd().minusDays(1))
                        : keyResult);
    }

    private static KeyResult mending(KeyResult keyResult, long baseline, long target) {
        Metric days = Spots.metric(baseline, target, Unit.DAYS);
        return keyResult
                .withTitle("Days that we take to mend a kite, " + target + " in the end")
                .withMeasure(days.withMetricName("days to mend"));
    }

    private static Helping countedTwice(Helping pair) {
        String whole = pair.company().getId();
        String part = pair.company().getKeyResults().get(1).getId();
        return pair.withTeam(team -> Spots.each(
                team.withLinks(Link.contributes(whole)),
                (keyResult, i) -> i == 0 ? keyResult.withLinks(Link.contributes(part)) : keyResult));
    }

    /** The days of a part of the team are among those of the team. */
    private static List<Objective> countedByTwo(Helping pair) {
        Objective team = Spots.each(
                pair.team().withLinks(Link.contributes(pair.company().getId())),
                (keyResult, i) -> i == 0 ? mending(keyResult, 12, 8) : keyResult);
        Objective part = Spots.another(team, "Kites of the coast are back in the air soon")
                .withOwner(PART)
                .withLinks(team.getLinks());
        Objective ofPart = part.withId(part.getId() + "-part")
                .withKeyResults(Spots.numbered(
                        List.of(
                                mending(part.getKeyResults().get(0), 14, 9),
                                part.getKeyResults().get(1)),
                        1));
        return List.of(pair.company(), team, ofPart);
    }

    private static Helping daysAddedToShares(Helping pair) {
        String share = pair.company().getKeyResults().get(0).getId();
        return pair.withTeam(team ->
                Spots.each(team, (keyResult, i) -> i == 1 ? keyResult.withLinks(Link.contributes(share)) : keyResult));
    }
}
