package io.okr4j.testkit.contract;

import io.okr4j.alignment.AlignmentCheck;
import io.okr4j.alignment.AlignmentContext;
import io.okr4j.alignment.AlignmentGraph;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Purpose;
import io.okr4j.core.review.Observation;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.testkit.contract.Clause.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The clauses of AC-1 to AC-5. */
final class AlignmentCheckClauses {

    /** So little that a check which goes one step deeper for each place of the chain runs out of it. */
    private static final int SMALL_STACK = 512 * 1024;

    private AlignmentCheckClauses() {}

    static List<Clause<AlignmentCheck, ReviewContext>> all() {
        List<Clause<AlignmentCheck, ReviewContext>> clauses = new ArrayList<>(List.of(
                new Clause<>(
                        "AC-1",
                        "total",
                        "It answers for every graph, never throws, never returns null, and recurses no deeper for a deeper"
                                + " graph",
                        AlignmentCheckClauses::total),
                new Clause<>(
                        "AC-2",
                        "repeatable",
                        "Equal plans, days and policies give equal observations",
                        Checks.repeatable(
                                ReviewRuleClauses::shown,
                                ReviewRuleClauses::copy,
                                (check, context) -> seen(check, context).stream()
                                        .map(ReviewRuleClauses::said)
                                        .sorted()
                                        .toList())),
                new Clause<>(
                        "AC-3",
                        "placed",
                        "Each observation stands at a place or link of a plan that is loaded, never at an external one",
                        Checks.each(ReviewRuleClauses::shown, AlignmentCheckClauses::misplaced)),
                new Clause<>(
                        "AC-4",
                        "patient",
                        "What is in a plan that is not loaded counts as being there and as being right",
                        AlignmentCheckClauses::impatient),
                new Clause<>(
                        "AC-5",
                        "linear",
                        "Its time grows with the number of places and links, not with the number of ways through the graph",
                        AlignmentCheckClauses::slow)));
        List<Clause<AlignmentCheck, ReviewContext>> ofRules = ReviewRuleClauses.all();
        // the first two rules of a review say of plans what the first two here say of graphs
        clauses.addAll(ofRules.subList(2, ofRules.size()));
        return clauses;
    }

    private static List<? extends Observation> seen(AlignmentCheck check, ReviewContext context) {
        return check.check(AlignmentContext.of(context));
    }

    private static Optional<Problem> total(AlignmentCheck check, List<ReviewContext> cases) {
        Optional<Problem> problem = Checks.<AlignmentCheck, ReviewContext>total(
                        ReviewRuleClauses::shown, AlignmentCheckClauses::unanswered)
                .find(check, cases);
        if (problem.isPresent()) {
            return problem;
        }
        ReviewContext chain = AlignmentCases.chain();
        // the graph itself is worked out before, on a stack of the usual size
        AlignmentGraph graph = AlignmentContext.of(chain).graph();
        return Limited.run(SMALL_STACK, graph, () -> seen(check, chain))
                .thrown()
                .map(thrown -> new Problem(
                        "it threw " + thrown.toString().lines().findFirst().orElse(""),
                        "a chain of " + chain.plans().get(0).getObjectives().size() + " objectives"));
    }

    private static Optional<String> unanswered(AlignmentCheck check, ReviewContext context) {
        Optional<List<? extends Observation>> seen = Checks.given(() -> seen(check, ReviewRuleClauses.copy(context)));
        if (seen.isEmpty()) {
            return Optional.of("it returned null");
        }
        return seen.get().stream().anyMatch(Objects::isNull)
                ? Optional.of("one of its observations is null")
                : Optional.empty();
    }

    private static Optional<String> misplaced(AlignmentCheck check, ReviewContext context) {
        for (Observation observation : seen(check, ReviewRuleClauses.copy(context))) {
            // two plans may have one id, and nothing tells which of them is meant
            List<Plan> plans = context.plans().stream()
                    .filter(loaded -> loaded.getId().equals(observation.getPlan()))
                    .toList();
            if (plans.isEmpty()) {
                return Optional.of(
                        "it reported something in the plan '" + observation.getPlan() + "', which is not loaded");
            }
            String place = observation.getPath();
            int attribute = place.indexOf('#');
            String ids = attribute < 0 ? place : place.substring(0, attribute);
            if (plans.stream().noneMatch(plan -> places(plan).contains(ids))) {
                return Optional.of("it reported '" + place + "', which is no place of the plan " + plans.get(0));
            }
        }
        return Optional.empty();
    }

    private static Set<String> places(Plan plan) {
        Set<String> places = new HashSet<>(Set.of("."));
        plan.getOwners().stream().map(Owner::getId).forEach(id -> places.add("@" + id));
        plan.getPurposes().stream().map(Purpose::getId).forEach(places::add);
        plan.getKpis().stream().map(Kpi::getId).forEach(places::add);
        for (Objective objective : plan.getObjectives()) {
            places.add(objective.getId());
            for (KeyResult keyResult : objective.getKeyResults()) {
                places.add(objective.getId() + "/" + keyResult.getId());
            }
        }
        return places;
    }

    /** What is seen while a plan is missing must also be seen when it is there and sound. */
    private static Optional<Problem> impatient(AlignmentCheck check, List<ReviewContext> cases) {
        ReviewContext without = AlignmentCases.withoutTheOtherPlan();
        Set<String> there = new HashSet<>(whereSeen(check, AlignmentCases.withTheOtherPlan()));
        return whereSeen(check, without).stream()
                .filter(place -> !there.contains(place))
                .findFirst()
                .map(place -> new Problem(
                        "it reported " + place + " while a plan is not loaded, and not when it is",
                        ReviewRuleClauses.shown(without)));
    }

    private static List<String> whereSeen(AlignmentCheck check, ReviewContext context) {
        return Checks.orElse(
                () -> seen(check, context).stream()
                        .map(seen -> seen.getPlan() + " " + seen.getPath())
                        .toList(),
                thrown -> List.of());
    }

    private static Optional<Problem> slow(AlignmentCheck check, List<ReviewContext> cases) {
        ReviewContext ladder = AlignmentCases.ladder();
        AlignmentGraph graph = AlignmentContext.of(ladder).graph();
        return Limited.run(0, graph, () -> seen(check, ladder)).ended()
                ? Optional.empty()
                : Optional.of(new Problem(
                        "it had not ended when each place had been visited " + Limited.VISITS / graph.size() + " times",
                        "a ladder of " + ladder.plans().get(0).getObjectives().size()
                                + " objectives, each of which contributes to both of the next step"));
    }
}
