package io.okr4j.testkit.flaw;

import static io.okr4j.testkit.flaw.Spots.another;
import static io.okr4j.testkit.flaw.Spots.counting;
import static io.okr4j.testkit.flaw.Spots.ending;
import static io.okr4j.testkit.flaw.Spots.last;
import static io.okr4j.testkit.flaw.Spots.metric;
import static io.okr4j.testkit.flaw.Spots.ordinary;

import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.State;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** An objective of a company, and one of a team that helps it: what most flaws of alignment begin with. */
record Helping(Objective company, Objective team) {

    static final Owner COMPANY = Owner.company("Kite works");
    static final Owner DEPARTMENT = Owner.department("Kite design").under(COMPANY);
    static final Owner TEAM = Owner.team("Kite menders").under(DEPARTMENT);

    /** Puts them in the place of the last objective, whose id the one of the team takes over. */
    static UnaryOperator<Plan> changed(UnaryOperator<Helping> change) {
        return extended(change.andThen(Helping::both));
    }

    /** The same, with as many objectives as it takes. */
    static UnaryOperator<Plan> extended(Function<Helping, List<Objective>> change) {
        return plan -> {
            List<Owner> owners = new ArrayList<>(plan.getOwners());
            owners.addAll(List.of(COMPANY, DEPARTMENT));
            return ending(plan.withOwners(owners), change.apply(of(plan)).toArray(Objective[]::new));
        };
    }

    Helping withCompany(UnaryOperator<Objective> change) {
        return new Helping(change.apply(company), team);
    }

    Helping withTeam(UnaryOperator<Objective> change) {
        return new Helping(company, change.apply(team));
    }

    List<Objective> both() {
        return List.of(company, team);
    }

    private static Helping of(Plan plan) {
        Period period = plan.getPeriod().orElseThrow();
        Objective team = ordinary(last(plan).withState(State.activeSince(period.getStart())))
                .withOwner(TEAM)
                .withContributors(List.of())
                .withDependencies(List.of())
                .withPeriod(period);
        Objective company =
                another(team, "Children fly kites wherever they live").withOwner(COMPANY);
        String id = company.getId();
        return new Helping(
                company.withKeyResults(
                        counting(
                                id + "-kr1",
                                "Towns in which children fly kites",
                                metric(12, 20, Unit.percentOf("towns")),
                                company.getState()),
                        counting(
                                id + "-kr2",
                                "Families that buy a second kite",
                                metric(30, 45, Unit.percentOf("families")),
                                company.getState())),
                team.withLinks(Link.supports(id)));
    }
}
