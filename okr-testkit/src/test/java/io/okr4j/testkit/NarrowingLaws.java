package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.time.Period;
import io.okr4j.testkit.flaw.Flaw;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.providers.TypeUsage;

class NarrowingLaws {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    private static final Period QUARTER = Period.ofQuarter(2026, 3);
    private static final OkrReviewer REVIEWER = OkrReviewer.standard();

    @Property(tries = 50)
    void a_flawed_plan_is_reported_under_the_code(@ForAll @Flawed("okr.measure.flat") Plan plan) {
        assertThat(REVIEWER.review(plan, Flaw.dayOf(plan)).getFindings())
                .extracting(Finding::getCode)
                .contains("okr.measure.flat");
    }

    @Property(tries = 100)
    void check_ins_end_on_the_day_and_there_are_some(
            @ForAll @CheckedInUntil("2026-08-14") Plan plan, @ForAll @CheckedInUntil("2026-08-14") KeyResult alone) {
        assertThat(plan.getPeriod().orElseThrow().contains(DAY)).isTrue();
        assertThat(plan.getObjectives())
                .flatExtracting(Objective::getKeyResults)
                .allSatisfy(NarrowingLaws::endsInTime);
        endsInTime(alone);
    }

    @Property(tries = 100)
    void links_of_a_looped_plan_come_back_to_where_they_start(@ForAll @Looped Plan plan) {
        Set<String> seen = new HashSet<>();
        Objective objective = plan.getObjectives().get(0);
        while (seen.add(objective.getId())) {
            Link link = objective.getLinks().get(0);
            objective = above(plan, link.getTo().getId());
        }
        assertThat(seen).hasSizeGreaterThan(1).hasSize(plan.getObjectives().size());
        assertThat(objective).isEqualTo(plan.getObjectives().get(0));
    }

    @Property(tries = 50)
    void the_period_is_the_one_that_was_asked_for(
            @ForAll @InPeriod("2026-Q3") Plan plan, @ForAll @InPeriod("2026-Q3") Objective objective) {
        assertThat(plan.getPeriod()).contains(QUARTER);
        assertThat(plan.getObjectives()).extracting(Objective::getPeriod).allMatch(p -> p.equals(plan.getPeriod()));
        assertThat(objective.getPeriod()).contains(QUARTER);
    }

    @Property(tries = 50)
    void everything_is_measured_in_the_way_that_was_asked_for(
            @ForAll @Measured(Corridor.class) Plan plan, @ForAll @Measured(Levels.class) KeyResult keyResult) {
        assertThat(plan.getObjectives())
                .flatExtracting(Objective::getKeyResults)
                .allMatch(kr -> kr.getMeasure().orElseThrow() instanceof Corridor);
        assertThat(keyResult.getMeasure().orElseThrow()).isInstanceOf(Levels.class);
    }

    @Property(tries = 50)
    void annotations_go_together(
            @ForAll
                    @InPeriod("2026-Q3")
                    @CheckedInUntil("2026-08-14")
                    @Measured(Metric.class)
                    @Looped
                    @Flawed("okr.objective.no-owner")
                    Plan plan) {
        assertThat(plan.getPeriod()).contains(QUARTER);
        assertThat(plan.getObjectives()).hasSizeGreaterThan(1);
        assertThat(plan.getObjectives())
                .anyMatch(objective -> objective.getOwner().isEmpty());
        assertThat(plan.getObjectives())
                .flatExtracting(Objective::getKeyResults)
                .allSatisfy(NarrowingLaws::endsInTime)
                .allMatch(kr -> kr.getMeasure().orElseThrow() instanceof Metric);
    }

    @Example
    void periods_are_written_as_people_write_them() {
        assertThat(Narrowing.period("2026")).isEqualTo(Period.ofYear(2026));
        assertThat(Narrowing.period("2026-H2")).isEqualTo(Period.ofHalf(2026, 2));
        assertThat(Narrowing.period("2026-T3")).isEqualTo(Period.ofTrimester(2026, 3));
        assertThat(Narrowing.period("2026-Q4")).isEqualTo(Period.ofQuarter(2026, 4));
        assertThat(Narrowing.period("2026-05-04/2026-05-08"))
                .isEqualTo(Period.of(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 8)));
    }

    @Example
    void what_cannot_be_given_is_refused_in_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanArbitraries.flawedPlans("okr.measure.flatt"))
                .withMessageStartingWith("there is no flaw 'okr.measure.flatt'; did you mean 'okr.measure.flat'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Narrowing(
                        Optional.of(QUARTER),
                        Optional.of(LocalDate.of(2026, 6, 30)),
                        Optional.empty(),
                        false,
                        Optional.empty()))
                .withMessageStartingWith("there are no check-ins until 2026-06-30 in the period 2026-07-01/2026-09-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new OkrArbitraryProvider().provideFor(annotated(Objective.class, "looped"), type -> Set.of()))
                .withMessage("@Flawed and @Looped are for Plan but stood at Objective");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new OkrArbitraryProvider().provideFor(annotated(CheckIn.class, "inPeriod"), type -> Set.of()))
                .withMessageStartingWith("@WellFormed and what narrows it are for Plan, Objective and KeyResult");
    }

    @Looped
    @InPeriod("2026-Q3")
    private @interface Wishes {}

    /** A parameter of a type with one of the annotations of {@link Wishes}. */
    private static TypeUsage annotated(Class<?> type, String which) {
        Annotation annotation = Arrays.stream(Wishes.class.getAnnotations())
                .filter(one -> one.annotationType().getSimpleName().equalsIgnoreCase(which))
                .findFirst()
                .orElseThrow();
        return TypeUsage.of(type).withAnnotation(annotation);
    }

    private static void endsInTime(KeyResult keyResult) {
        assertThat(keyResult.getCheckIns())
                .isNotEmpty()
                .noneMatch(checkIn -> checkIn.getOn().isAfter(DAY));
    }

    private static Objective above(Plan plan, String id) {
        return plan.getObjectives().stream()
                .filter(objective -> objective.getId().equals(id)
                        || objective.findKeyResult(id).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
