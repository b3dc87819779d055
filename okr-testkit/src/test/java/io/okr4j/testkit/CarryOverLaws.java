package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.okr4j.core.BaselinePolicy;
import io.okr4j.core.CarriedOver;
import io.okr4j.core.CarryOver;
import io.okr4j.core.CarryOverDecision;
import io.okr4j.core.CheckIn;
import io.okr4j.core.CloseDecision;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.Link;
import io.okr4j.core.MilestoneReading;
import io.okr4j.core.NumberReading;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Phase;
import io.okr4j.core.Plan;
import io.okr4j.core.Purpose;
import io.okr4j.core.Reference;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;

class CarryOverLaws {

    private static final Period NEXT = PlanArbitraries.NEXT_PERIOD;
    private static final LocalDate DAY = PlanArbitraries.CLOSING_DAY;

    @Provide
    Arbitrary<Tuple2<Plan, CarryOver>> decided() {
        return PlanArbitraries.plansWithDecisions();
    }

    @Property
    void the_closed_plan_has_the_same_objectives_in_the_same_order(@ForAll("decided") Tuple2<Plan, CarryOver> decided) {
        Plan plan = decided.get1();

        Plan closed = plan.carryOver(NEXT, decided.get2()).getClosed();

        assertThat(closed.getId()).isEqualTo(plan.getId());
        assertThat(closed.getObjectives())
                .extracting(Objective::getId)
                .containsExactlyElementsOf(
                        plan.getObjectives().stream().map(Objective::getId).toList());
        for (Objective before : plan.getObjectives()) {
            Objective after = closed.findObjective(before.getId()).orElseThrow();
            Optional<CarryOverDecision> decision = decision(decided.get2(), before);
            if (decision.isPresent()) {
                assertThat(after.getState().getPhase()).isEqualTo(Phase.CLOSED);
                assertThat(after.getState().getEndedOn()).contains(DAY);
                assertThat(after.getState().getDecision())
                        .contains(decision.get().getDecision());
                assertThat(after.getState().getTransferredTo())
                        .isEqualTo(decision.get().getTransferTo());
                assertThat(after.getKeyResults())
                        .noneMatch(keyResult -> keyResult.getState().open());
            } else {
                assertThat(after).isEqualTo(before);
            }
        }
    }

    @Property
    void those_objectives_begin_again_that_go_on_and_no_others(@ForAll("decided") Tuple2<Plan, CarryOver> decided) {
        Plan plan = decided.get1();

        Plan next = plan.carryOver(NEXT, decided.get2()).getNext();

        assertThat(next.getObjectives())
                .extracting(Objective::getId)
                .containsExactlyElementsOf(goingOn(plan, decided.get2()).stream()
                        .map(Objective::getId)
                        .toList());
        assertThat(next.getPeriod()).contains(NEXT);
        assertThat(next.getId()).isNotEqualTo(plan.getId());
        assertThat(next.getOwners()).containsAll(plan.getOwners());
    }

    @Property
    void what_begins_again_remembers_where_it_came_from_and_nothing_that_was_read(
            @ForAll("decided") Tuple2<Plan, CarryOver> decided) {
        Plan plan = decided.get1();

        for (Objective after : plan.carryOver(NEXT, decided.get2()).getNext().getObjectives()) {
            Objective before = plan.findObjective(after.getId()).orElseThrow();
            CarryOverDecision decision = decision(decided.get2(), before).orElseThrow();
            assertThat(after.getCarryCount()).isEqualTo(before.getCarryCount() + 1);
            assertThat(after.getCarriedFrom()).contains(Reference.in(plan.getId(), before.getId()));
            assertThat(after.getPeriod()).contains(NEXT);
            assertThat(after.getState().getPhase()).isEqualTo(Phase.DRAFT);
            assertThat(after.getAmendments()).isEmpty();
            assertThat(after.getOwner()).isEqualTo(decision.getTransferTo().or(before::getOwner));
            assertThat(after.getTitle()).isEqualTo(before.getTitle());
            assertThat(after.getKeyResults())
                    .extracting(KeyResult::getId)
                    .containsExactlyElementsOf(before.getKeyResults().stream()
                            .filter(keyResult -> keyResult.getState().open())
                            .map(KeyResult::getId)
                            .toList());
            for (KeyResult keyResult : after.getKeyResults()) {
                KeyResult old = before.findKeyResult(keyResult.getId()).orElseThrow();
                assertThat(keyResult.getCarryCount()).isEqualTo(old.getCarryCount() + 1);
                assertThat(keyResult.getCarriedFrom()).contains(Reference.in(plan.getId(), old.getId()));
                assertThat(keyResult.getCheckIns()).isEmpty();
                assertThat(keyResult.getAmendments()).isEmpty();
                assertThat(keyResult.getState().getPhase()).isEqualTo(Phase.DRAFT);
                assertThat(keyResult.getGradeOverride()).isEmpty();
                assertThat(keyResult.getMissExplanation()).isEmpty();
            }
        }
    }

    @Property
    void baselines_become_what_the_policy_says(@ForAll Plan plan, @ForAll BaselinePolicy policy) {
        Plan next =
                plan.carryOver(NEXT, all(plan, CloseDecision.CONTINUED, policy)).getNext();

        for (Objective objective : next.getObjectives()) {
            for (KeyResult keyResult : objective.getKeyResults()) {
                KeyResult before = plan.findKeyResult(keyResult.getId()).orElseThrow();
                Optional<CheckIn> last = before.checkInsUntil(DAY).stream()
                        .filter(checkIn -> checkIn.getReading().isPresent())
                        .reduce((earlier, later) -> later);
                assertThat(keyResult.getMeasure()).isEqualTo(before.getMeasure().map(m -> restarted(m, policy, last)));
            }
        }
    }

    @Property
    void a_link_to_what_stays_behind_names_the_old_plan(@ForAll("decided") Tuple2<Plan, CarryOver> decided) {
        Plan plan = decided.get1();
        Plan next = plan.carryOver(NEXT, decided.get2()).getNext();
        Set<String> there = ids(next);

        for (Objective after : next.getObjectives()) {
            Objective before = plan.findObjective(after.getId()).orElseThrow();
            assertThat(references(after))
                    .isEqualTo(references(before).stream()
                            .map(reference -> reference.getPlan().isPresent() || there.contains(reference.getId())
                                    ? reference
                                    : reference.withPlan(plan.getId()))
                            .toList());
        }
    }

    @Property
    void a_decision_about_no_objective_of_the_plan_is_refused(
            @ForAll("decided") Tuple2<Plan, CarryOver> decided, @ForAll Owner owner) {
        CarryOver strange = decided.get2().transfer("no-such-id", owner, BaselinePolicy.KEEP_ORIGINAL);

        assertThatThrownBy(() -> decided.get1().carryOver(NEXT, strange))
                .isInstanceOfSatisfying(
                        InvalidOkrException.class, e -> assertThat(e.code()).isEqualTo("okr.invalid.unknown-id"));
    }

    @Property
    void carrying_over_again_and_again_counts_each_time(@ForAll Plan plan) {
        Plan now = plan;
        Period period = NEXT;
        for (int times = 1; times <= 12; times++) {
            Plan before = now;
            now = now.carryOver(period, all(now, CloseDecision.MODIFIED, BaselinePolicy.KEEP_ORIGINAL))
                    .getNext();
            period = period.next();

            assertThat(now.getId()).isNotEqualTo(before.getId());
            for (Objective objective : now.getObjectives()) {
                int counted =
                        plan.findObjective(objective.getId()).orElseThrow().getCarryCount();
                assertThat(objective.getCarryCount()).isEqualTo(counted + times);
                assertThat(objective.getCarriedFrom().orElseThrow().getPlan()).contains(before.getId());
            }
        }
    }

    @Property
    void the_old_plan_stays_as_it_was(@ForAll("decided") Tuple2<Plan, CarryOver> decided) {
        Object before = Model.serialised(decided.get1());

        CarriedOver once = decided.get1().carryOver(NEXT, decided.get2());

        assertThat(decided.get1()).isEqualTo(before);
        assertThat(decided.get1().carryOver(NEXT, decided.get2())).isEqualTo(once);
    }

    private static CarryOver all(Plan plan, CloseDecision decision, BaselinePolicy policy) {
        CarryOver carryOver = CarryOver.on(DAY);
        for (Objective objective : plan.getObjectives()) {
            carryOver = carryOver.decide(objective.getId(), decision, policy);
        }
        return carryOver;
    }

    private static Optional<CarryOverDecision> decision(CarryOver carryOver, Objective objective) {
        return carryOver.getDecisions().stream()
                .filter(decision -> objective.getState().open())
                .filter(decision -> decision.getObjective().equals(objective.getId()))
                .findFirst();
    }

    private static List<Objective> goingOn(Plan plan, CarryOver carryOver) {
        return plan.getObjectives().stream()
                .filter(objective -> decision(carryOver, objective)
                        .filter(decision -> decision.getDecision().goesOn())
                        .isPresent())
                .toList();
    }

    private static Set<String> ids(Plan plan) {
        Set<String> ids = new HashSet<>();
        plan.getPurposes().stream().map(Purpose::getId).forEach(ids::add);
        plan.getKpis().stream().map(Kpi::getId).forEach(ids::add);
        for (Objective objective : plan.getObjectives()) {
            ids.add(objective.getId());
            objective.getKeyResults().stream().map(KeyResult::getId).forEach(ids::add);
        }
        return ids;
    }

    private static List<Reference> references(Objective objective) {
        Stream<Reference> ofKeyResults = objective.getKeyResults().stream()
                .filter(keyResult -> keyResult.getState().open())
                .flatMap(keyResult -> keyResult.getLinks().stream())
                .map(Link::getTo);
        Stream<Reference> answers = objective.getDependencies().stream().flatMap(d -> d.getAnswer().stream());
        return Stream.of(objective.getLinks().stream().map(Link::getTo), ofKeyResults, answers)
                .flatMap(references -> references)
                .toList();
    }

    private static Measure restarted(Measure measure, BaselinePolicy policy, Optional<CheckIn> last) {
        Optional<Trajectory> undated =
                measure.getTrajectory().filter(t -> t.getCheckpoints().isEmpty());
        if (measure instanceof Metric metric) {
            return metric.withWindow(Optional.empty())
                    .withTrajectory(undated)
                    .withBaseline(baseline(metric.getBaseline(), policy, last))
                    .withBaselineOn(baselineOn(metric.getBaselineOn(), policy, last));
        }
        if (measure instanceof Threshold threshold) {
            return threshold
                    .withWindow(Optional.empty())
                    .withTrajectory(undated)
                    .withBaseline(baseline(threshold.getBaseline(), policy, last));
        }
        if (measure instanceof Levels levels) {
            boolean inWords =
                    levels.levels().stream().allMatch(l -> l.getValue().isEmpty());
            return levels.withWindow(Optional.empty())
                    .withTrajectory(undated)
                    .withBaseline(inWords ? levels.getBaseline() : baseline(levels.getBaseline(), policy, last));
        }
        if (measure instanceof Milestones milestones) {
            boolean leavesOutDone = policy == BaselinePolicy.RESET_TO_CURRENT;
            List<Milestone> left = milestones.getMilestones().stream()
                    .filter(milestone -> !(leavesOutDone && done(last, milestone)))
                    .toList();
            return milestones
                    .withWindow(Optional.empty())
                    .withTrajectory(undated)
                    .withMilestones(left);
        }
        return measure instanceof Corridor corridor
                ? corridor.withWindow(Optional.empty()).withTrajectory(undated)
                : ((BaselineToEstablish) measure).withWindow(Optional.empty()).withTrajectory(undated);
    }

    private static boolean done(Optional<CheckIn> last, Milestone milestone) {
        return last.flatMap(CheckIn::getReading).orElse(null) instanceof MilestoneReading reading
                && reading.getDone().contains(milestone.getId());
    }

    private static Optional<BigDecimal> baseline(
            Optional<BigDecimal> original, BaselinePolicy policy, Optional<CheckIn> last) {
        return switch (policy) {
            case RESET_ZERO -> Optional.of(BigDecimal.ZERO);
            case RESET_TO_CURRENT -> number(last).map(NumberReading::getValue).or(() -> original);
            case KEEP_ORIGINAL -> original;
        };
    }

    private static Optional<LocalDate> baselineOn(
            Optional<LocalDate> original, BaselinePolicy policy, Optional<CheckIn> last) {
        return switch (policy) {
            case RESET_ZERO -> Optional.empty();
            case RESET_TO_CURRENT -> number(last).isPresent() ? last.map(CheckIn::getOn) : original;
            case KEEP_ORIGINAL -> original;
        };
    }

    private static Optional<NumberReading> number(Optional<CheckIn> last) {
        return last.flatMap(CheckIn::getReading)
                .filter(NumberReading.class::isInstance)
                .map(NumberReading.class::cast);
    }
}
