package io.okr4j.testkit.flaw;

import static io.okr4j.testkit.flaw.Helping.changed;

import io.okr4j.core.Ambition;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.Theme;
import io.okr4j.core.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Flaws of what objectives are there for. */
final class LinkFlaws {

    private static final int MONTH = 30;
    private static final int SEEN_AT_A_GLANCE = 5;

    private LinkFlaws() {}

    static Map<String, UnaryOperator<Plan>> byCode() {
        Map<String, UnaryOperator<Plan>> changes = new TreeMap<>();
        changes.put("okr.alignment.coverage-gap", changed(LinkFlaws::halfHelped));
        changes.put(
                "okr.alignment.level-inversion",
                changed(pair -> pair.withCompany(company -> company.withOwner(Helping.DEPARTMENT)
                                .withLinks(Link.supports(pair.team().getId())))
                        .withTeam(team -> team.withLinks(List.of()))));
        changes.put(
                "okr.alignment.loop",
                changed(pair -> pair.withCompany(
                        company -> company.withLinks(Link.supports(pair.team().getId())))));
        changes.put(
                "okr.alignment.no-anchor",
                changed(pair -> pair.withCompany(company -> company.withOwner(Helping.DEPARTMENT))));
        changes.put(
                "okr.alignment.orphan",
                changed(pair -> pair.withTeam(team -> team.withLinks(List.of()).withRationale(Optional.empty()))));
        changes.put("okr.alignment.parent-candidate", changed(LinkFlaws::helpsUnsaid));
        changes.put(
                "okr.alignment.period",
                changed(pair ->
                        pair.withTeam(team -> team.withPeriod(team.getPeriod().map(LinkFlaws::late)))));
        changes.put(
                "okr.alignment.promise-on-stretch",
                changed(pair -> pair.withCompany(company -> company.withAmbition(Ambition.COMMITTED))
                        .withTeam(team -> team.withAmbition(Ambition.ASPIRATIONAL))));
        changes.put("okr.alignment.single-point", LinkFlaws::bottleneck);
        changes.put(
                "okr.alignment.stale-parent",
                changed(pair -> pair.withCompany(
                        company -> company.withPeriod(company.getPeriod().map(LinkFlaws::before)))));
        return changes;
    }

    private static Helping halfHelped(Helping pair) {
        String first = pair.company().getKeyResults().get(0).getId();
        return pair.withTeam(team -> team.withLinks(Link.supports(first)));
    }

    private static Helping helpsUnsaid(Helping pair) {
        return pair.withCompany(company -> company.withTheme(Theme.PROCESS))
                .withTeam(team ->
                        team.withTheme(Theme.PROCESS).withLinks(List.of()).withRationale(Optional.empty()));
    }

    /** By a month, or so much less that the two still have days in common. */
    private static Period late(Period period) {
        long days = Math.min(MONTH, period.days() / 2);
        return Period.of(period.getStart().plusDays(days), period.getEnd().plusDays(days));
    }

    private static Period before(Period period) {
        return Period.of(
                period.getStart().minusDays(MONTH + 1), period.getStart().minusDays(1));
    }

    /** More than half of all objectives of the plan help what the objective in the middle helps. */
    private static Plan bottleneck(Plan plan) {
        int others = plan.getObjectives().size() - 1;
        int many = Math.max(SEEN_AT_A_GLANCE, others + 2);
        return Helping.extended(pair -> {
                    List<Objective> objectives = new ArrayList<>(pair.both());
                    objectives.set(1, pair.team().withOwner(Helping.DEPARTMENT));
                    for (int i = 1; i <= many; i++) {
                        Objective one = Spots.another(pair.team(), "Kites of line " + i + " stay in the air");
                        objectives.add(one.withId(one.getId() + i)
                                .withLinks(Link.supports(pair.team().getId()))
                                .withKeyResults(Spots.numbered(one.getKeyResults(), i)));
                    }
                    return objectives;
                })
                .apply(plan);
    }
}
