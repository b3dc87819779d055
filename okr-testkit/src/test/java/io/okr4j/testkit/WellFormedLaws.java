package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.CheckIn;
import io.okr4j.core.Directive;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.LevelReading;
import io.okr4j.core.Link;
import io.okr4j.core.MilestoneReading;
import io.okr4j.core.NumberReading;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Purpose;
import io.okr4j.core.RatioReading;
import io.okr4j.core.Reading;
import io.okr4j.core.Reference;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WellFormedLaws {

    @Property
    void a_metric_moves_the_way_and_to_the_target_that_it_states(@ForAll @WellFormed KeyResult keyResult) {
        if (keyResult.getMeasure().orElseThrow() instanceof Metric metric) {
            assertThat(metric.getBaseline()).isPresent().isNotEqualTo(metric.getTarget());
            assertThat(metric.getRelativeTarget().flatMap(RelativeTarget::resolve))
                    .isIn(Optional.empty(), metric.getTarget());
            assertThat(List.of(
                            metric.getBaseline().orElseThrow(),
                            metric.getTarget().orElseThrow()))
                    .allMatch(metric.getUnit().orElseThrow()::allows);
        }
    }

    @Property
    void levels_get_harder_in_one_direction(@ForAll @WellFormed KeyResult keyResult) {
        if (keyResult.getMeasure().orElseThrow() instanceof Levels levels) {
            List<BigDecimal> values = levels.levels().stream()
                    .flatMap(level -> level.getValue().stream())
                    .toList();
            assertThat(levels.levels()).hasSize(3);
            assertThat(values.equals(values.stream().sorted().toList())
                            || values.equals(values.stream()
                                    .sorted((a, b) -> b.compareTo(a))
                                    .toList()))
                    .isTrue();
            assertThat(values).doesNotHaveDuplicates();
        }
    }

    @Property
    void readings_fit_the_measure(@ForAll @WellFormed KeyResult keyResult) {
        Measure measure = keyResult.getMeasure().orElseThrow();
        for (CheckIn checkIn : keyResult.getCheckIns()) {
            assertThat(fits(measure, checkIn.getReading().orElseThrow()))
                    .as("%s for %s", checkIn, measure)
                    .isTrue();
        }
    }

    @Property
    void everything_lies_in_the_period(@ForAll @WellFormed Objective objective) {
        Period period = objective.getPeriod().orElseThrow();
        for (KeyResult keyResult : objective.getKeyResults()) {
            Measure measure = keyResult.getMeasure().orElseThrow();
            assertThat(measure.getWindow().stream()).allMatch(period::contains);
            assertThat(keyResult.getDeadline().stream()).allMatch(period::contains);
            assertThat(keyResult.getCheckIns()).extracting(CheckIn::getOn).allMatch(period::contains);
            assertThat(keyResult.getAmendments()).allMatch(amendment -> period.contains(amendment.getOn()));
        }
    }

    @Property
    void every_reference_names_something_in_the_plan(@ForAll @WellFormed Plan plan) {
        Set<String> ids = new HashSet<>();
        plan.getPurposes().stream().map(Purpose::getId).forEach(ids::add);
        plan.getKpis().stream().map(Kpi::getId).forEach(ids::add);
        plan.getObjectives().stream().map(Objective::getId).forEach(ids::add);
        for (Objective objective : plan.getObjectives()) {
            Set<String> own = new HashSet<>();
            objective.getKeyResults().stream().map(KeyResult::getId).forEach(own::add);
            ids.addAll(own);
            assertThat(objective.getInitiatives()).allMatch(initiative -> own.containsAll(initiative.getKeyResults()));
            assertThat(objective.getDirectives())
                    .extracting(Directive::getKeyResult)
                    .allMatch(id -> id.filter(own::contains).isPresent());
        }
        for (Objective objective : plan.getObjectives()) {
            assertThat(objective.getLinks())
                    .extracting(Link::getTo)
                    .extracting(Reference::getId)
                    .allMatch(ids::contains);
            assertThat(objective.getKeyResults())
                    .allMatch(keyResult -> keyResult.getTakenFrom().isEmpty()
                            || ids.contains(keyResult.getTakenFrom().get().getId()));
        }
        Set<String> owners = new HashSet<>();
        plan.getOwners().stream().map(Owner::getId).forEach(owners::add);
        assertThat(plan.getOwners())
                .allMatch(owner -> owner.getParent().isEmpty()
                        || owners.contains(owner.getParent().get()));
    }

    @Property
    void a_plan_is_complete_and_says_nothing_twice(@ForAll @WellFormed Plan plan) {
        assertThat(plan.getObjectives())
                .isNotEmpty()
                .allMatch(objective -> objective.getOwner().isPresent())
                .allMatch(objective -> objective.getPeriod().equals(plan.getPeriod()))
                .allMatch(objective -> !objective.getKeyResults().isEmpty()
                        && objective.getKeyResults().size() <= 4);
        assertThat(plan.getObjectives()).extracting(Objective::getTitle).doesNotHaveDuplicates();
        assertThat(plan.getObjectives().stream().flatMap(o -> o.getKeyResults().stream()))
                .extracting(KeyResult::getTitle)
                .doesNotHaveDuplicates();
    }

    private static boolean fits(Measure measure, Reading reading) {
        if (measure instanceof Milestones milestones) {
            List<String> known =
                    milestones.getMilestones().stream().map(Milestone::getId).toList();
            return reading instanceof MilestoneReading done && known.containsAll(done.getDone());
        }
        if (measure instanceof Levels levels
                && levels.levels().get(0).getValue().isEmpty()) {
            return reading instanceof LevelReading;
        }
        return reading instanceof RatioReading
                || (reading instanceof NumberReading number
                        && measure.getUnit().orElseThrow().allows(number.getValue()));
    }
}
