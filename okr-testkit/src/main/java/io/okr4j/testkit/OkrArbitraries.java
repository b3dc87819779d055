package io.okr4j.testkit;

import io.okr4j.core.Amendment;
import io.okr4j.core.Blocker;
import io.okr4j.core.CarriedOver;
import io.okr4j.core.CarryOver;
import io.okr4j.core.CarryOverDecision;
import io.okr4j.core.CheckIn;
import io.okr4j.core.CheckInNote;
import io.okr4j.core.DataPoint;
import io.okr4j.core.Dependency;
import io.okr4j.core.Directive;
import io.okr4j.core.Evidence;
import io.okr4j.core.GradeOverride;
import io.okr4j.core.Initiative;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.LevelReading;
import io.okr4j.core.Link;
import io.okr4j.core.MemberReading;
import io.okr4j.core.MilestoneReading;
import io.okr4j.core.NumberReading;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Purpose;
import io.okr4j.core.RatioReading;
import io.okr4j.core.Reading;
import io.okr4j.core.Reference;
import io.okr4j.core.Retrospective;
import io.okr4j.core.State;
import io.okr4j.core.TeamInput;
import io.okr4j.core.Terms;
import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Checkpoint;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.Quantity;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.Scope;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.FiscalCalendar;
import io.okr4j.core.time.LabelPattern;
import io.okr4j.core.time.NextCheckIn;
import io.okr4j.core.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The arbitrary of every type of the model, by its class. */
public final class OkrArbitraries {

    private static final Map<Class<?>, Supplier<? extends Arbitrary<?>>> ANY = any();
    private static final Map<Class<?>, Function<Narrowing, Arbitrary<?>>> WELL_FORMED = Map.of(
            Plan.class, WellFormedPlans::plans,
            Objective.class, ObjectiveArbitraries::wellFormedObjectives,
            KeyResult.class, KeyResultArbitraries::wellFormedKeyResults);

    private OkrArbitraries() {}

    /**
     * Lists the types that have an arbitrary.
     *
     * @return every type of the model that can be built, and the sealed types above them
     */
    public static Set<Class<?>> types() {
        return ANY.keySet();
    }

    /**
     * Returns the arbitrary of a type.
     *
     * @param <T> the type
     * @param type its class
     * @return values that obey the invariants and nothing else; none if the type is not of the model
     */
    @SuppressWarnings("unchecked") // each class is put beside the arbitrary of its own values
    public static <T> Optional<Arbitrary<T>> find(Class<T> type) {
        return Optional.ofNullable(ANY.get(type)).map(arbitrary -> (Arbitrary<T>) arbitrary.get());
    }

    /**
     * Returns the arbitrary of a type whose values are complete and free of contradictions.
     *
     * @param <T> the type
     * @param type the class of plans, objectives or key results
     * @return well-formed values; none for other types
     */
    public static <T> Optional<Arbitrary<T>> findWellFormed(Class<T> type) {
        return findWellFormed(type, Narrowing.NONE);
    }

    @SuppressWarnings("unchecked") // each class is put beside the arbitrary of its own values
    static <T> Optional<Arbitrary<T>> findWellFormed(Class<T> type, Narrowing narrowing) {
        return Optional.ofNullable(WELL_FORMED.get(type)).map(arbitrary -> (Arbitrary<T>) arbitrary.apply(narrowing));
    }

    /**
     * Values of every type of the model in turn.
     *
     * @return values of any of the {@link #types()}
     */
    public static Arbitrary<Object> values() {
        return Arbitraries.oneOf(ANY.values().stream()
                        .map(arbitrary -> arbitrary.get().asGeneric())
                        .toList())
                .withoutEdgeCases();
    }

    private static Map<Class<?>, Supplier<? extends Arbitrary<?>>> any() {
        Catalogue catalogue = new Catalogue();
        catalogue.put(Period.class, TimeArbitraries::periods);
        catalogue.put(FiscalCalendar.class, TimeArbitraries::fiscalCalendars);
        catalogue.put(Cadence.class, TimeArbitraries::cadences);
        catalogue.put(LabelPattern.class, TimeArbitraries::labelPatterns);
        catalogue.put(NextCheckIn.class, TimeArbitraries::nextCheckIns);
        catalogue.put(Unit.class, MeasureArbitraries::units);
        catalogue.put(Measure.class, MeasureArbitraries::measures);
        catalogue.put(Metric.class, MeasureArbitraries::metrics);
        catalogue.put(Threshold.class, MeasureArbitraries::thresholds);
        catalogue.put(Corridor.class, MeasureArbitraries::corridors);
        catalogue.put(Milestones.class, MeasureArbitraries::milestonePlans);
        catalogue.put(Levels.class, MeasureArbitraries::levelPlans);
        catalogue.put(BaselineToEstablish.class, MeasureArbitraries::baselinesToEstablish);
        catalogue.put(RelativeTarget.class, MeasureArbitraries::relativeTargets);
        catalogue.put(Scope.class, MeasureArbitraries::scopes);
        catalogue.put(Trajectory.class, MeasureArbitraries::trajectories);
        catalogue.put(Checkpoint.class, MeasureArbitraries::checkpoints);
        catalogue.put(Milestone.class, MeasureArbitraries::milestones);
        catalogue.put(Level.class, MeasureArbitraries::levels);
        catalogue.put(Quantity.class, MeasureArbitraries::quantities);
        catalogue.put(Reading.class, ReadingArbitraries::readings);
        catalogue.put(NumberReading.class, ReadingArbitraries::numberReadings);
        catalogue.put(RatioReading.class, ReadingArbitraries::ratioReadings);
        catalogue.put(MemberReading.class, ReadingArbitraries::memberReadings);
        catalogue.put(LevelReading.class, ReadingArbitraries::levelReadings);
        catalogue.put(MilestoneReading.class, ReadingArbitraries::milestoneReadings);
        catalogue.put(CheckIn.class, ReadingArbitraries::checkIns);
        catalogue.put(CheckInNote.class, ReadingArbitraries::notes);
        catalogue.put(Blocker.class, ReadingArbitraries::blockers);
        catalogue.put(Evidence.class, ReadingArbitraries::evidence);
        catalogue.put(DataPoint.class, ReadingArbitraries::dataPoints);
        catalogue.put(Owner.class, OwnerArbitraries::owners);
        catalogue.put(State.class, KeyResultArbitraries::states);
        catalogue.put(Reference.class, KeyResultArbitraries::references);
        catalogue.put(Link.class, KeyResultArbitraries::links);
        catalogue.put(Terms.class, KeyResultArbitraries::terms);
        catalogue.put(Amendment.class, KeyResultArbitraries::amendments);
        catalogue.put(GradeOverride.class, KeyResultArbitraries::gradeOverrides);
        catalogue.put(KeyResult.class, KeyResultArbitraries::keyResults);
        catalogue.put(Initiative.class, ObjectiveArbitraries::initiatives);
        catalogue.put(Directive.class, ObjectiveArbitraries::directives);
        catalogue.put(Dependency.class, ObjectiveArbitraries::dependencies);
        catalogue.put(Objective.class, ObjectiveArbitraries::objectives);
        catalogue.put(Kpi.class, PlanArbitraries::kpis);
        catalogue.put(Purpose.class, PlanArbitraries::purposes);
        catalogue.put(TeamInput.class, PlanArbitraries::teamInputs);
        catalogue.put(Retrospective.class, PlanArbitraries::retrospectives);
        catalogue.put(CarryOverDecision.class, PlanArbitraries::carryOverDecisions);
        catalogue.put(CarryOver.class, PlanArbitraries::carryOvers);
        catalogue.put(CarriedOver.class, PlanArbitraries::carriedOver);
        catalogue.put(Plan.class, PlanArbitraries::plans);
        return catalogue.byType;
    }

    /** Keeps a class and the arbitrary of its values together. */
    private static final class Catalogue {

        private final Map<Class<?>, Supplier<? extends Arbitrary<?>>> byType = new LinkedHashMap<>();

        <T> void put(Class<T> type, Supplier<Arbitrary<T>> arbitrary) {
            byType.put(type, arbitrary);
        }
    }
}
