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
import io.okr4j.core.review.Observation;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Policy;
import io.okr4j.core.review.Review;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.time.Period;
import io.okr4j.testkit.flaw.Flaw;
import io.okr4j.testkit.flaw.Flaws;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.providers.TypeUsage;

class NarrowingLaws {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    private static final Period QUARTER = Period.ofQuarter(2026, 3);
    private static final OkrReviewer REVIEWER = OkrReviewer.standard();
    private static final OkrReviewer EVERY_RULE = everyRule();

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

    @Example
    void what_was_written_wrongly_is_refused_with_how_to_write_it() {
        for (String period : List.of("2026-Q5", "Q3 2026", "2026-07", "2026-09-30/2026-07-01", "9999", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Narrowing.period(period))
                    .withMessageStartingWith("@InPeriod takes a period such as 2026, 2026-H2, 2026-T3, 2026-Q3 or"
                            + " 2026-07-01/2026-09-30 but was '" + period + "': ");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OkrArbitraryProvider()
                        .provideFor(annotated(Plan.class, "checkedInUntil"), type -> Set.of()))
                .withMessage("@CheckedInUntil takes a day such as 2026-08-14 but was '14.8.2026'");
    }

    @Example
    void what_would_go_unheard_is_refused_with_where_to_write_it() {
        TypeUsage plans = annotated(List.class, "inPeriod");
        OkrNarrowingGuard guard = new OkrNarrowingGuard();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> guard.configure(Arbitraries.just(List.of()), plans))
                .withMessageStartingWith(
                        "@WellFormed and what narrows it are for Plan, Objective and KeyResult but stood" + " at List");
        assertThat(guard.configure(Arbitraries.just("text"), TypeUsage.of(String.class)))
                .isNotNull();
        assertThat(guard.configure(PlanArbitraries.plans(), annotated(Plan.class, "inPeriod")))
                .isNotNull();
        assertThat(ServiceLoader.load(ArbitraryConfigurator.class)).anyMatch(OkrNarrowingGuard.class::isInstance);
    }

    @Example
    void a_flaw_that_takes_the_loop_away_is_refused() {
        RandomGenerator<Plan> plans = WellFormedPlans.plans(new Narrowing(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Optional.of(Flaws.of("okr.alignment.orphan"))))
                .generator(1000);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> plans.next(new Random(1)).value())
                .withMessageStartingWith("@Looped and @Flawed(\"okr.alignment.orphan\") do not go together");
    }

    @Example
    void a_flaw_wants_a_period_that_has_room_for_it() {
        Period month = Period.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
        for (String code : Flaws.codes()) {
            Plan plan = WellFormedPlans.plans(flawedIn(month, code))
                    .generator(1000)
                    .next(new Random(2))
                    .value();
            Review review = EVERY_RULE.review(plan, Flaw.dayOf(plan));
            assertThat(Stream.<Observation>concat(review.getFindings().stream(), review.getQuestions().stream()))
                    .extracting(Observation::getCode)
                    .contains(code);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> flawedIn(month.withEnd(LocalDate.of(2026, 2, 27)), "okr.measure.flat"))
                .withMessage("@Flawed needs a period of at least 28 days but @InPeriod has 27: 2026-02-01/2026-02-27");
    }

    @Property(tries = 50)
    void a_single_day_is_a_period_like_others(
            @ForAll @InPeriod("2026-08-14/2026-08-14") @CheckedInUntil("2026-08-14") @Looped Plan plan,
            @ForAll @InPeriod("2026-08-14/2026-08-14") KeyResult alone) {
        assertThat(plan.getObjectives())
                .flatExtracting(Objective::getKeyResults)
                .allSatisfy(NarrowingLaws::endsInTime);
        assertThat(alone.getCheckIns()).allMatch(checkIn -> checkIn.getOn().equals(DAY));
    }

    @Looped
    @InPeriod("2026-Q3")
    @CheckedInUntil("14.8.2026")
    private @interface Wishes {}

    /** A parameter of a type with one of the annotations of {@link Wishes}. */
    private static TypeUsage annotated(Class<?> type, String which) {
        Annotation annotation = Arrays.stream(Wishes.class.getAnnotations())
                .filter(one -> one.annotationType().getSimpleName().equalsIgnoreCase(which))
                .findFirst()
                .orElseThrow();
        return TypeUsage.of(type).withAnnotation(annotation);
    }

    private static Narrowing flawedIn(Period period, String code) {
        return new Narrowing(
                Optional.of(period), Optional.empty(), Optional.empty(), false, Optional.of(Flaws.of(code)));
    }

    /** With those rules as well that hold in some presets alone. */
    private static OkrReviewer everyRule() {
        Policy policy = Policy.standard();
        for (RuleDescription rule : REVIEWER.known()) {
            policy = policy.withRule(rule.getCode());
        }
        return OkrReviewer.builder().policy(policy).build();
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
