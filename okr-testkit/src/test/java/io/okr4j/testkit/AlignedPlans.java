package io.okr4j.testkit;

import io.okr4j.core.Ambition;
import io.okr4j.core.Commitment;
import io.okr4j.core.Dependency;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.LinkKind;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Reference;
import io.okr4j.core.State;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Plans of a company, its departments and its teams that hang together as they should: the objectives of a year at the
 * top, of quarters below, in one plan or in two.
 */
final class AlignedPlans {

    static final Owner COMPANY = Owner.company("Company");
    static final Period YEAR = Period.ofYear(2026);

    private static final List<Ambition> STRETCHED_OR_PROMISED = List.of(Ambition.COMMITTED, Ambition.ASPIRATIONAL);

    /** What a team wants, by numbers that are taken modulo what there is. */
    record Wish(
            int team, int quarter, int company, int department, int peer, int need, int kind, boolean contributes) {}

    private AlignedPlans() {}

    static Arbitrary<List<Plan>> any() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 11);
        Arbitrary<Wish> wish = Combinators.combine(
                        number, number, number, number, number, number, number, Arbitraries.of(true, false))
                .as(Wish::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 11).list().ofMaxSize(3),
                        wish.list().ofMinSize(1).ofMaxSize(9),
                        Arbitraries.of(false, true))
                .as(AlignedPlans::plans);
    }

    private static List<Plan> plans(
            int tops, int keyResults, List<Integer> departments, List<Wish> wishes, boolean split) {
        String prefix = split ? "company:" : "";
        List<Objective> above = new ArrayList<>();
        for (int i = 0; i < tops; i++) {
            above.add(top(i, keyResults));
        }
        List<Objective> below = new ArrayList<>();
        for (int i = 0; i < departments.size(); i++) {
            below.add(department(i, departments.get(i), tops, prefix));
        }
        // a team that is sure helps all that the company wants
        List<Link> all = new ArrayList<>();
        for (int i = 0; i < tops; i++) {
            all.add(i == 0 ? Link.contributes(prefix + "top-0") : Link.supports(prefix + "top-" + i));
        }
        below.add(team(0, 0, 2).withLinks(all));
        for (Wish wish : wishes) {
            below.add(wished(wish, below, departments.size(), tops, prefix));
        }
        if (!split) {
            return List.of(plan("company")
                    .addAllObjectives(above)
                    .addAllObjectives(below)
                    .build());
        }
        return List.of(
                plan("company").addAllObjectives(above).build(),
                plan("teams").addAllObjectives(below).build());
    }

    private static Plan.Builder plan(String id) {
        return Plan.builder().id(id);
    }

    private static Objective top(int number, int keyResults) {
        List<KeyResult> own = new ArrayList<>();
        for (int i = 0; i < keyResults; i++) {
            own.add(KeyResult.builder()
                    .id("top-" + number + "-" + i)
                    .title("Key result " + i + " of top " + number)
                    .measure(counted("metric " + number + " " + i))
                    .requires(i == 0 ? List.of() : List.of("top-" + number + "-0"))
                    .build());
        }
        return Objective.builder()
                .id("top-" + number)
                .title("Top " + number)
                .owner(COMPANY)
                .period(YEAR)
                .ambition(STRETCHED_OR_PROMISED.get(number % 2))
                .keyResults(own)
                .build();
    }

    private static Objective department(int number, int kind, int tops, String prefix) {
        String to = prefix + "top-" + kind % tops;
        return Objective.builder()
                .id("department-" + number)
                .title("Department " + number)
                .owner(Owner.department("Department " + number).under(COMPANY))
                .period(kind % 3 == 0 ? YEAR : Period.ofQuarter(2026, 3))
                .ambition(STRETCHED_OR_PROMISED.get(kind % 2))
                .addLink(kind % 4 == 0 ? Link.supports(to) : Link.contributes(to))
                .build();
    }

    static Objective team(int number, int team, int quarter) {
        return Objective.builder()
                .id("team-" + number)
                .title("Team objective " + number)
                .owner(Owner.team("Team " + team).under(COMPANY))
                .period(Period.ofQuarter(2026, 3 + quarter % 2))
                .build();
    }

    // each helps the company directly as well, so that nothing rests on one objective in the middle alone
    private static Objective wished(Wish wish, List<Objective> below, int departments, int tops, String prefix) {
        int number = below.size();
        Objective team = team(number, wish.team() % 5, wish.quarter());
        int top = wish.company() % tops;
        List<Link> links = new ArrayList<>(List.of(Link.supports(prefix + "top-" + top)));
        if (departments > 0 && wish.department() % 3 > 0) {
            Objective department = below.get(wish.department() % departments);
            if (department.getPeriod().orElseThrow().contains(team.getPeriod().orElseThrow())) {
                links.add(
                        wish.contributes() ? Link.contributes(department.getId()) : Link.supports(department.getId()));
            }
        } else if (wish.contributes()) {
            links.set(0, Link.contributes(prefix + "top-" + top));
        }
        Objective peer = below.get(departments + wish.peer() % (number - departments));
        if (wish.peer() % 3 == 0 && peer.getPeriod().equals(team.getPeriod())) {
            links.add(Link.supports(peer.getId()));
        }
        if (wish.kind() == 1) {
            links.add(Link.contributes("elsewhere:objective"));
        }
        boolean counts = links.stream().anyMatch(link -> link.getKind() == LinkKind.CONTRIBUTES);
        // the first that has it passes on the number of the company
        String shared = "metric " + top + " 0";
        boolean first = below.stream()
                .flatMap(objective -> objective.getKeyResults().stream())
                .noneMatch(other -> other.getMeasure()
                        .flatMap(Measure::getMetricName)
                        .filter(shared::equals)
                        .isPresent());
        KeyResult keyResult = KeyResult.builder()
                .id("team-" + number + "-kr")
                .title("Key result of team objective " + number)
                .measure(counted(counts || !first ? "metric of team " + number : shared))
                .links(counts ? List.of() : List.of(Link.contributes(prefix + "top-" + top + "-0")))
                .build();
        return team.toBuilder()
                .links(wish.kind() == 2 ? List.of() : links)
                .rationale(wish.kind() == 2 ? Optional.of("The law asks for it") : Optional.empty())
                .state(wish.kind() == 3 ? State.draft() : State.active())
                .ambition(wish.kind() == 4 ? Optional.of(Ambition.COMMITTED) : Optional.empty())
                .dependencies(need(wish, below.get(departments), number))
                .addKeyResult(keyResult)
                .build();
    }

    private static List<Dependency> need(Wish wish, Objective answer, int number) {
        return wish.need() % 3 > 0 || number > 4
                ? List.of()
                : List.of(Dependency.builder()
                        .on(answer.getOwner().orElseThrow())
                        .answer(Reference.to(answer.getId()))
                        .commitment(Commitment.CONFIRMED)
                        .build());
    }

    static Metric counted(String name) {
        return Measure.from(0).to(20).unit(Unit.count("things")).withMetricName(name);
    }
}
