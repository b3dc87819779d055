package io.okr4j.core;

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Closes the objectives of a plan and opens those that go on in the next period. */
final class NextPeriod {

    private final Plan plan;
    private final Period next;
    private final LocalDate on;
    private final Map<String, CarryOverDecision> decisions;
    private final Set<String> goingOn = new HashSet<>();

    NextPeriod(Plan plan, Period next, LocalDate on, Map<String, CarryOverDecision> decisions) {
        this.plan = plan;
        this.next = next;
        this.on = on;
        this.decisions = decisions;
        plan.getPurposes().forEach(purpose -> goingOn.add(purpose.getId()));
        plan.getKpis().forEach(kpi -> goingOn.add(kpi.getId()));
        for (Objective objective : plan.getObjectives()) {
            if (goesOn(objective)) {
                goingOn.add(objective.getId());
                objective.getKeyResults().stream()
                        .filter(keyResult -> keyResult.getState().open())
                        .forEach(keyResult -> goingOn.add(keyResult.getId()));
            }
        }
    }

    Plan closed() {
        return plan.withObjectives(
                plan.getObjectives().stream().map(this::closed).toList());
    }

    Plan opened(String id) {
        return Plan.builder()
                .from(plan)
                .id(id)
                .period(next)
                .objectives(plan.getObjectives().stream()
                        .filter(this::goesOn)
                        .map(this::opened)
                        .toList())
                .initiatives(kept(plan.getInitiatives()))
                .inputs(List.of())
                .retrospectives(List.of())
                .build();
    }

    private boolean goesOn(Objective objective) {
        return decisionFor(objective)
                .map(decision -> decision.getDecision().goesOn())
                .orElse(false);
    }

    private Optional<CarryOverDecision> decisionFor(Objective objective) {
        return objective.getState().open() ? Optional.ofNullable(decisions.get(objective.getId())) : Optional.empty();
    }

    private Objective closed(Objective objective) {
        return decisionFor(objective)
                .map(decision -> {
                    Objective closed = objective.close(on, decision.getDecision());
                    return closed.withState(closed.getState().withTransferredTo(decision.getTransferTo()));
                })
                .orElse(objective);
    }

    private Objective opened(Objective objective) {
        CarryOverDecision decision = decisionFor(objective).orElseThrow();
        return objective.toBuilder()
                .owner(decision.getTransferTo().or(objective::getOwner))
                .period(next)
                // the figure of a title has no readings to start from
                .measure(objective
                        .getMeasure()
                        .map(measure -> restarted(measure, BaselinePolicy.KEEP_ORIGINAL, Optional.empty())))
                .state(State.draft())
                .keyResults(objective.getKeyResults().stream()
                        .filter(keyResult -> keyResult.getState().open())
                        .map(keyResult -> opened(keyResult, decision.getBaselinePolicy()))
                        .toList())
                .initiatives(kept(objective.getInitiatives()))
                .directives(objective.getDirectives().stream()
                        .map(directive ->
                                directive.withKeyResult(directive.getKeyResult().filter(this::isInNextPlan)))
                        .toList())
                .links(keptLinks(objective.getLinks()))
                .dependencies(objective.getDependencies().stream()
                        .map(dependency ->
                                dependency.withAnswer(dependency.getAnswer().map(this::kept)))
                        .toList())
                .amendments(List.of())
                .gradeOverride(Optional.empty())
                .carriedFrom(Reference.in(plan.getId(), objective.getId()))
                .carryCount(objective.getCarryCount() + 1)
                .build();
    }

    private KeyResult opened(KeyResult keyResult, BaselinePolicy policy) {
        Optional<CheckIn> last = keyResult.checkInsUntil(on).stream()
                .filter(checkIn -> checkIn.getReading().isPresent())
                .reduce((earlier, later) -> later);
        return keyResult.toBuilder()
                .measure(keyResult.getMeasure().map(measure -> restarted(measure, policy, last)))
                .deadline(Optional.empty())
                .state(State.draft())
                .guards(keyResult.getGuards().filter(this::isInNextPlan))
                .requires(keyResult.getRequires().stream()
                        .filter(this::isInNextPlan)
                        .toList())
                .links(keptLinks(keyResult.getLinks()))
                .checkIns(List.of())
                .amendments(List.of())
                .gradeOverride(Optional.empty())
                .missExplanation(Optional.empty())
                .carriedFrom(Reference.in(plan.getId(), keyResult.getId()))
                .carryCount(keyResult.getCarryCount() + 1)
                .build();
    }

    private List<Initiative> kept(List<Initiative> initiatives) {
        return initiatives.stream()
                .map(initiative -> initiative.withKeyResults(initiative.getKeyResults().stream()
                        .filter(this::isInNextPlan)
                        .toList()))
                .toList();
    }

    private List<Link> keptLinks(List<Link> links) {
        return links.stream().map(link -> link.withTo(kept(link.getTo()))).toList();
    }

    /** A reference to what stays behind would point to nothing in the next plan, so it names the old plan. */
    private Reference kept(Reference to) {
        boolean staysBehind = to.getPlan().isEmpty() && !isInNextPlan(to.getId());
        return staysBehind ? to.withPlan(plan.getId()) : to;
    }

    private boolean isInNextPlan(String id) {
        return goingOn.contains(id);
    }

    private static Measure restarted(Measure measure, BaselinePolicy policy, Optional<CheckIn> last) {
        return measure.fold(new Measure.Cases<Measure>() {
            @Override
            public Measure metric(Metric metric) {
                return metric.withWindow(Optional.empty())
                        .withTrajectory(undated(metric))
                        .withBaselineOn(baselineOn(metric, policy, last))
                        .withBaseline(baseline(metric.getBaseline(), policy, last));
            }

            @Override
            public Measure threshold(Threshold threshold) {
                return threshold
                        .withWindow(Optional.empty())
                        .withTrajectory(undated(threshold))
                        .withBaseline(baseline(threshold.getBaseline(), policy, last));
            }

            @Override
            public Measure corridor(Corridor corridor) {
                return corridor.withWindow(Optional.empty()).withTrajectory(undated(corridor));
            }

            @Override
            public Measure milestones(Milestones milestones) {
                return milestones
                        .withWindow(Optional.empty())
                        .withTrajectory(undated(milestones))
                        .withMilestones(remaining(milestones, policy, last));
            }

            @Override
            public Measure levels(Levels levels) {
                return levels.withWindow(Optional.empty())
                        .withTrajectory(undated(levels))
                        .withBaseline(
                                numbered(levels) ? baseline(levels.getBaseline(), policy, last) : levels.getBaseline());
            }

            @Override
            public Measure baselineToEstablish(BaselineToEstablish baseline) {
                return baseline.withWindow(Optional.empty()).withTrajectory(undated(baseline));
            }
        });
    }

    /** Checkpoints are days of the old period, as its window is. */
    private static Optional<Trajectory> undated(Measure measure) {
        return measure.getTrajectory()
                .filter(trajectory -> trajectory.getCheckpoints().isEmpty());
    }

    private static boolean numbered(Levels levels) {
        return levels.levels().stream().anyMatch(level -> level.getValue().isPresent());
    }

    private static Optional<BigDecimal> baseline(
            Optional<BigDecimal> original, BaselinePolicy policy, Optional<CheckIn> last) {
        return switch (policy) {
            case RESET_ZERO -> Optional.of(BigDecimal.ZERO);
            case RESET_TO_CURRENT -> last.flatMap(NextPeriod::number).or(() -> original);
            case KEEP_ORIGINAL -> original;
        };
    }

    private static Optional<LocalDate> baselineOn(Metric metric, BaselinePolicy policy, Optional<CheckIn> last) {
        return switch (policy) {
            case RESET_ZERO -> Optional.empty();
            case RESET_TO_CURRENT ->
                last.filter(checkIn -> number(checkIn).isPresent())
                        .map(CheckIn::getOn)
                        .or(metric::getBaselineOn);
            case KEEP_ORIGINAL -> metric.getBaselineOn();
        };
    }

    private static List<Milestone> remaining(Milestones milestones, BaselinePolicy policy, Optional<CheckIn> last) {
        if (policy != BaselinePolicy.RESET_TO_CURRENT) {
            return milestones.getMilestones();
        }
        Set<String> done = last.flatMap(CheckIn::getReading)
                .filter(MilestoneReading.class::isInstance)
                .map(reading -> Set.copyOf(((MilestoneReading) reading).getDone()))
                .orElse(Set.of());
        return milestones.getMilestones().stream()
                .filter(milestone -> !done.contains(milestone.getId()))
                .toList();
    }

    private static Optional<BigDecimal> number(CheckIn checkIn) {
        return checkIn.getReading()
                .filter(NumberReading.class::isInstance)
                .map(reading -> ((NumberReading) reading).getValue());
    }
}
