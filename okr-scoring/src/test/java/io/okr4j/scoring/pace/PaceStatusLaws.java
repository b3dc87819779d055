package io.okr4j.scoring.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Ambition;
import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.measure.TrajectoryShape;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.Aggregations;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.GradingStrategies;
import io.okr4j.scoring.Scorecard;
import io.okr4j.scoring.ScoringPolicy;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PaceStatusLaws {

    private static final Period Q3 = Period.ofQuarter(2026, 3);
    private static final int DAYS = 91;

    @Provide
    Arbitrary<PacePolicy> policies() {
        return Arbitraries.of(PacePolicies.all());
    }

    @Provide
    Arbitrary<TrajectoryShape> shapes() {
        return Arbitraries.of(
                TrajectoryShape.LINEAR,
                TrajectoryShape.S_CURVE,
                TrajectoryShape.BACK_LOADED,
                TrajectoryShape.FRONT_LOADED,
                TrajectoryShape.STEP,
                TrajectoryShape.FLAT);
    }

    private static KeyResult keyResult(TrajectoryShape shape, long scale, int readOn, long value) {
        Metric metric = Measure.from(0).to(100 * scale).withTrajectory(Trajectory.of(shape));
        return KeyResult.builder()
                .id("kr")
                .title("kr")
                .measure(metric)
                .ambition(Ambition.ASPIRATIONAL)
                .build()
                .checkIn(CheckIn.on(Q3.getStart().plusDays(readOn)).value(value * scale));
    }

    private static Objective objective(KeyResult keyResult) {
        return Objective.builder()
                .id("o")
                .title("o")
                .period(Q3)
                .addKeyResult(keyResult)
                .build();
    }

    private static PaceStatus status(PacePolicy policy, KeyResult keyResult, int day) {
        return policy.status(GradingContext.of(
                objective(keyResult), keyResult, Q3.getStart().plusDays(day), ScoringPolicy.standard()));
    }

    @Property
    void without_new_readings_a_later_day_never_turns_a_status_better(
            @ForAll("policies") PacePolicy policy,
            @ForAll("shapes") TrajectoryShape shape,
            @ForAll @IntRange(max = 40) int readOn,
            @ForAll @IntRange(max = 110) int value,
            @ForAll @IntRange(max = 60) int wait,
            @ForAll @IntRange(max = 60) int longer) {
        KeyResult keyResult = keyResult(shape, 1, readOn, value);
        PaceStatus before = status(policy, keyResult, readOn + wait);
        PaceStatus after = status(policy, keyResult, readOn + wait + longer);

        if (before.standing().isPresent() && after.standing().isPresent()) {
            assertThat(before.standing().get().worseThan(after.standing().get()))
                    .as("%s, then %s", before, after)
                    .isFalse();
        }
    }

    @Property
    void a_better_reading_never_turns_a_status_worse(
            @ForAll("policies") PacePolicy policy,
            @ForAll("shapes") TrajectoryShape shape,
            @ForAll @IntRange(max = 100) int day,
            @ForAll @IntRange(max = 110) int value,
            @ForAll @IntRange(max = 50) int more) {
        PaceStatus less = status(policy, keyResult(shape, 1, day, value), day);
        PaceStatus greater = status(policy, keyResult(shape, 1, day, value + more), day);

        assertThat(greater.state() == less.state() || greater.state() == PaceStatus.State.JUDGED)
                .isTrue();
        if (less.standing().isPresent()) {
            assertThat(greater.standing()
                            .orElseThrow()
                            .worseThan(less.standing().get()))
                    .isFalse();
        }
    }

    @Property
    void the_unit_does_not_matter(
            @ForAll("policies") PacePolicy policy,
            @ForAll("shapes") TrajectoryShape shape,
            @ForAll @IntRange(max = 100) int day,
            @ForAll @IntRange(max = 110) int value,
            @ForAll @IntRange(min = 1, max = 1000) int scale) {
        PaceStatus one = status(policy, keyResult(shape, 1, day, value), day);
        PaceStatus other = status(policy, keyResult(shape, scale, day, value), day);

        assertThat(other.word()).isEqualTo(one.word());
        assertThat(other.expected()).isEqualTo(one.expected());
        assertThat(other.gap()).isEqualTo(one.gap());
    }

    @Property(tries = 100)
    void neither_locale_nor_time_zone_matters(
            @ForAll("policies") PacePolicy policy,
            @ForAll("shapes") TrajectoryShape shape,
            @ForAll @IntRange(max = 100) int day,
            @ForAll @IntRange(max = 110) int value) {
        String here = status(policy, keyResult(shape, 1, day, value), day).explain();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(status(policy, keyResult(shape, 1, day, value), day).explain())
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property
    void as_much_as_expected_is_on_track_wherever_time_counts(
            @ForAll("shapes") TrajectoryShape shape, @ForAll @IntRange(max = DAYS) int day) {
        KeyResult keyResult = keyResult(shape, 1, day, 0);
        BigDecimal expected =
                status(PacePolicies.viva(), keyResult, day).expected().orElseThrow();
        KeyResult asExpected = KeyResult.builder()
                .id("kr")
                .title("kr")
                .measure(Measure.from(0).to(1).withTrajectory(Trajectory.of(shape)))
                .ambition(Ambition.ASPIRATIONAL)
                .build()
                .checkIn(CheckIn.on(Q3.getStart().plusDays(day)).value(expected));

        for (PacePolicy policy : PacePolicies.all()) {
            boolean timed = policy.getCompared() == PacePolicy.Compared.GAP
                    || policy.getCompared() == PacePolicy.Compared.RATIO;
            PaceStatus status = status(policy, asExpected, day);
            if (timed && policy.getAim().isEmpty() && status.state() == PaceStatus.State.JUDGED) {
                assertThat(status.standing()).as("%s", status).contains(Standing.ON_TRACK);
            }
        }
    }

    @Property
    void side_by_side_is_the_same_as_one_by_one(
            @ForAll("shapes") TrajectoryShape shape,
            @ForAll @IntRange(max = 100) int day,
            @ForAll @IntRange(max = 110) int value) {
        KeyResult keyResult = keyResult(shape, 1, day, value);
        Scorecard card = Scorecard.of(
                Plan.of(objective(keyResult)),
                Q3.getStart().plusDays(day),
                GradingStrategies.google(),
                Aggregations.mean());
        PaceBoard.Builder builder = PaceBoard.builder();
        PacePolicies.all().forEach(builder::pace);
        PaceBoard board = builder.build(card);

        for (PacePolicy policy : PacePolicies.all()) {
            assertThat(board.of("kr").status(policy.getId()).explain())
                    .isEqualTo(status(policy, keyResult, day).explain());
        }
    }

    @Property
    void staleness_only_grows_until_somebody_checks_in(
            @ForAll @IntRange(max = 60) int readOn,
            @ForAll @IntRange(max = 60) int wait,
            @ForAll @IntRange(max = 60) int longer,
            @ForAll DayOfWeek dayOfWeek) {
        KeyResult keyResult = keyResult(TrajectoryShape.LINEAR, 1, readOn, 10);
        Objective objective = objective(keyResult).withCadence(Cadence.weekly(dayOfWeek));
        for (StalenessPolicy policy : StalenessPolicies.all()) {
            Freshness before = policy.freshness(GradingContext.of(
                    objective, keyResult, Q3.getStart().plusDays(readOn + wait), ScoringPolicy.standard()));
            Freshness after = policy.freshness(GradingContext.of(
                    objective, keyResult, Q3.getStart().plusDays(readOn + wait + longer), ScoringPolicy.standard()));
            assertThat(after.staleness()).isGreaterThanOrEqualTo(before.staleness());
            assertThat(after.daysLate()).isGreaterThanOrEqualTo(before.daysLate());
            assertThat(after.staleness()).isNotEqualTo(Staleness.NEVER);
        }
    }
}
