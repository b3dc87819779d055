package io.okr4j.testkit;

import io.okr4j.core.Ambition;
import io.okr4j.core.CloseDecision;
import io.okr4j.core.Commitment;
import io.okr4j.core.Dependency;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.LinkKind;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.OwnerLevel;
import io.okr4j.core.Plan;
import io.okr4j.core.Reference;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** One way in which plans do not hang together, each put into plans that do. */
enum PlannedDefect {
    ORPHAN("orphan", plans -> {
        plans.add(plans.objective("planted"));
        return "planted#links";
    }),

    LOOP("loop", plans -> {
        Objective low = plans.below(objective -> objective.level().equals(Optional.of(OwnerLevel.TEAM))
                && objective.getLinks().stream()
                        .anyMatch(link -> link.getTo().getId().startsWith("top-")));
        String top = low.getLinks().stream()
                .map(link -> link.getTo().getId())
                .filter(id -> id.startsWith("top-"))
                .findFirst()
                .orElseThrow();
        String to = plans.fromAbove(low.getId());
        plans.change(
                top,
                objective -> objective.toBuilder().addLink(Link.supports(to)).build());
        return top + "#links[" + to + "]";
    }),

    PERIOD("period", plans -> {
        plans.add(plans.objective("planted", Link.supports(plans.top()))
                .withPeriod(Period.of(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 1, 31))));
        return "planted#links[" + plans.top() + "]";
    }),

    LEVEL_INVERSION("level-inversion", plans -> {
        Objective low = plans.below(objective -> objective.level().equals(Optional.of(OwnerLevel.TEAM)));
        plans.add(plans.objective("planted", Link.supports(plans.top()), Link.supports(low.getId()))
                .withOwner(Owner.department("Planted").under(AlignedPlans.COMPANY))
                .withPeriod(low.getPeriod()));
        return "planted#links[" + low.getId() + "]";
    }),

    COVERAGE_GAP("coverage-gap", plans -> {
        plans.addAbove(plans.objective("planted")
                .withOwner(AlignedPlans.COMPANY)
                .withKeyResults(KeyResult.builder().id("planted-kr").build()));
        return "planted/planted-kr";
    }),

    DOUBLE_COUNT("double-count", plans -> {
        Objective low = plans.below(objective -> contribution(objective).isPresent());
        Link up = contribution(low).orElseThrow();
        plans.add(plans.objective("planted", Link.contributes(low.getId()), up).withPeriod(low.getPeriod()));
        return "planted#links[" + up.getTo() + "]";
    }),

    METRIC_TWICE("metric-twice", plans -> {
        KeyResult counted = KeyResult.builder()
                .id("first")
                .measure(AlignedPlans.counted("planted"))
                .build();
        plans.add(plans.objective("planted", Link.contributes(plans.top())).withKeyResults(counted));
        plans.add(plans.objective("second", Link.contributes(plans.top())).withKeyResults(counted.withId("again")));
        return "second/again#measure.metricName";
    }),

    UNIT("unit", plans -> {
        String to = plans.top() + "-0";
        plans.add(plans.objective("planted", Link.supports(plans.top()))
                .withKeyResults(KeyResult.builder()
                        .id("planted-kr")
                        .measure(Measure.from(3).to(2).unit(Unit.DAYS))
                        .addLink(Link.contributes(to))
                        .build()));
        return "planted/planted-kr#links[" + to + "]";
    }),

    UNCONFIRMED("unconfirmed", plans -> {
        plans.add(plans.objective("planted", Link.supports(plans.top()))
                .withDependencies(plans.need(Commitment.REQUESTED).build()));
        return "planted#dependencies[team-0]";
    }),

    UNANSWERED("unanswered", plans -> {
        plans.add(plans.objective("planted", Link.supports(plans.top()))
                .withDependencies(plans.need(Commitment.CONFIRMED).build()));
        return "planted#dependencies[team-0]";
    }),

    CONFLICT("conflict", plans -> {
        KeyResult pulled = plans.above().get(0).getKeyResults().get(0);
        String name = pulled.getMeasure().flatMap(Measure::getMetricName).orElseThrow();
        // of those that begin on one day the last by its id gets the finding
        plans.add(plans.objective("z-planted", Link.supports(plans.top()))
                .withPeriod(Period.ofQuarter(2026, 4))
                .withKeyResults(KeyResult.builder()
                        .id("planted-kr")
                        .measure(Metric.builder()
                                .baseline(20)
                                .target(5)
                                .metricName(name.toUpperCase(Locale.ROOT) + " ")
                                .build())
                        .build()));
        return "z-planted/planted-kr#measure";
    }),

    OVERLOAD("overload", plans -> {
        Owner swamped = Owner.team("Swamped").under(AlignedPlans.COMPANY);
        plans.add(plans.objective("answer", Link.supports(plans.top())).withOwner(swamped));
        for (int i = 0; i < 6; i++) {
            plans.add(plans.objective("planted-" + i, Link.supports(plans.top()))
                    .withDependencies(Dependency.builder()
                            .on(swamped)
                            .answer(Reference.to("answer"))
                            .commitment(Commitment.CONFIRMED)
                            .build()));
        }
        return "@swamped";
    }),

    NO_ANCHOR("no-anchor", plans -> {
        Owner second = Owner.company("Second");
        // so that the plan knows the company
        plans.add(plans.objective("over").withOwner(second).close(LocalDate.of(2026, 8, 1), CloseDecision.ABANDONED));
        plans.add(plans.objective("planted").withOwner(Owner.team("Planted").under(second)));
        plans.add(plans.objective("planted-too")
                .withOwner(Owner.team("Planted too").under(second)));
        return "@second";
    }),

    SINGLE_POINT("single-point", plans -> {
        plans.add(plans.objective("planted", Link.supports(plans.top())));
        int enough = Math.max(5, plans.size() + 2);
        for (int i = 0; i < enough; i++) {
            plans.add(plans.objective("planted-" + i, Link.supports("planted")));
        }
        return "planted";
    }),

    PROMISE_ON_STRETCH("promise-on-stretch", plans -> {
        plans.add(plans.objective("planted", Link.supports(plans.top())).withAmbition(Ambition.COMMITTED));
        plans.add(plans.objective("stretch", Link.supports("planted")).withAmbition(Ambition.ASPIRATIONAL));
        return "planted#ambition";
    }),

    STALE_PARENT("stale-parent", plans -> {
        plans.addAbove(plans.objective("over")
                .withOwner(AlignedPlans.COMPANY)
                .withPeriod(AlignedPlans.YEAR)
                .close(LocalDate.of(2026, 8, 1), CloseDecision.ABANDONED));
        String to = plans.fromBelow("over");
        plans.add(plans.objective("planted", Link.supports(to)));
        return "planted#links[" + to + "]";
    }),

    CAUSAL_LOOP("causal-loop", plans -> {
        plans.add(plans.objective("planted", Link.supports(plans.top()))
                .withKeyResults(
                        KeyResult.builder().id("one").addRequires("other").build(),
                        KeyResult.builder().id("other").addRequires("one").build()));
        return "planted/one#requires";
    }),

    CAUSAL_ORDER("causal-order", plans -> {
        plans.add(plans.objective("planted", Link.supports(plans.top()))
                .withKeyResults(
                        KeyResult.builder().id("driver").build(),
                        KeyResult.builder()
                                .id("early")
                                .addRequires("driver")
                                .deadline(LocalDate.of(2026, 8, 31))
                                .build()));
        return "planted/early#deadline";
    });

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // the functions above keep nothing
    private final Function<Bed, String> plant;

    PlannedDefect(String code, Function<Bed, String> plant) {
        this.code = code;
        this.plant = plant;
    }

    /** {@return the code of the rule that must find it} */
    String code() {
        return "okr.alignment." + code;
    }

    /**
     * Plants the defect.
     *
     * @param plans plans that hang together
     * @param pick decides where, among the places that there are
     * @return the plans with the defect, and what must be found
     */
    Planted in(List<Plan> plans, int pick) {
        Bed bed = new Bed(plans, pick);
        String path = plant.apply(bed);
        return new Planted(bed.plans(), code + " " + path);
    }

    /** Plans with a defect, and the code and path of what must be found. */
    record Planted(List<Plan> plans, String expected) {}

    private static Optional<Link> contribution(Objective objective) {
        return objective.getLinks().stream()
                .filter(link -> link.getKind() == LinkKind.CONTRIBUTES)
                .filter(link -> !link.getTo().toString().startsWith("elsewhere"))
                .findFirst();
    }

    /** The plans while they are changed. */
    private static final class Bed {

        private final List<Plan> plans;
        private final int pick;

        Bed(List<Plan> plans, int pick) {
            this.plans = new ArrayList<>(plans);
            this.pick = pick;
        }

        List<Plan> plans() {
            return List.copyOf(plans);
        }

        private Plan last() {
            return plans.get(plans.size() - 1);
        }

        List<Objective> above() {
            return plans.get(0).getObjectives().stream()
                    .filter(objective -> objective.level().equals(Optional.of(OwnerLevel.COMPANY)))
                    .toList();
        }

        int size() {
            return last().getObjectives().size();
        }

        /** A team objective of the third quarter, not yet in a plan. */
        Objective objective(String id, Link... links) {
            return AlignedPlans.team(0, pick % 5, 0).withId(id).withTitle(id).withLinks(links);
        }

        /** The reference from a team to one of the objectives of the company. */
        String top() {
            return fromBelow("top-" + pick % above().size());
        }

        String fromBelow(String id) {
            return plans.size() > 1 ? "company:" + id : id;
        }

        String fromAbove(String id) {
            return plans.size() > 1 ? "teams:" + id : id;
        }

        Dependency.Builder need(Commitment commitment) {
            return Dependency.builder()
                    .on(Owner.team("Team 0").under(AlignedPlans.COMPANY))
                    .commitment(commitment);
        }

        Objective below(Predicate<Objective> fit) {
            List<Objective> fitting = last().getObjectives().stream()
                    .filter(objective -> !objective.level().equals(Optional.of(OwnerLevel.COMPANY)))
                    .filter(fit)
                    .toList();
            return fitting.get(pick % fitting.size());
        }

        void add(Objective objective) {
            plans.set(
                    plans.size() - 1, last().toBuilder().addObjective(objective).build());
        }

        void addAbove(Objective objective) {
            plans.set(0, plans.get(0).toBuilder().addObjective(objective).build());
        }

        void change(String id, UnaryOperator<Objective> change) {
            plans.set(0, plans.get(0).updateObjective(id, change));
        }
    }
}
