package io.okr4j.testkit;

import io.okr4j.core.Blocker;
import io.okr4j.core.BlockerState;
import io.okr4j.core.CheckIn;
import io.okr4j.core.CheckInNote;
import io.okr4j.core.DataPoint;
import io.okr4j.core.Evidence;
import io.okr4j.core.EvidenceQuality;
import io.okr4j.core.LevelReading;
import io.okr4j.core.MemberReading;
import io.okr4j.core.MilestoneReading;
import io.okr4j.core.NumberReading;
import io.okr4j.core.RatioReading;
import io.okr4j.core.Reading;
import io.okr4j.core.Status;
import io.okr4j.core.measure.LevelName;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of check-ins and what they hold: readings, notes, evidence and blockers. */
public final class ReadingArbitraries {

    private ReadingArbitraries() {}

    /**
     * Readings of all five kinds.
     *
     * @return readings
     */
    public static Arbitrary<Reading> readings() {
        return Arbitraries.<Reading>oneOf(
                        numberReadings(), ratioReadings(), memberReadings(), levelReadings(), milestoneReadings())
                .withoutEdgeCases();
    }

    /**
     * One number.
     *
     * @return number readings
     */
    public static Arbitrary<NumberReading> numberReadings() {
        return NumberArbitraries.numbers().map(NumberReading::of);
    }

    /**
     * A numerator and a denominator.
     *
     * @return ratio readings with a positive denominator; the numerator may be the larger one
     */
    public static Arbitrary<RatioReading> ratioReadings() {
        return Combinators.combine(NumberArbitraries.notNegative(), NumberArbitraries.positive())
                .as((numerator, denominator) -> RatioReading.builder()
                        .numerator(numerator)
                        .denominator(denominator)
                        .build())
                .withoutEdgeCases();
    }

    /**
     * A number for each member.
     *
     * @return readings of up to five members, possibly none
     */
    public static Arbitrary<MemberReading> memberReadings() {
        return Arbitraries.maps(TextArbitraries.names(), NumberArbitraries.numbers())
                .ofMaxSize(5)
                .map(values -> MemberReading.builder().putAllValues(values).build())
                .withoutEdgeCases();
    }

    /**
     * A level, or none.
     *
     * @return level readings
     */
    public static Arbitrary<LevelReading> levelReadings() {
        return Assembly.of(LevelReading::builder)
                .maybe(80, Arbitraries.of(LevelName.class), (b, v) -> b.level(v))
                .as(LevelReading.Builder::build);
    }

    /**
     * Milestones that are done.
     *
     * @return readings of up to three milestones, possibly none
     */
    public static Arbitrary<MilestoneReading> milestoneReadings() {
        return Arbitraries.of("m1", "m2", "pilot", "验收", "first-ten-customers-are-live")
                .list()
                .uniqueElements()
                .ofMaxSize(3)
                .map(done -> MilestoneReading.builder().addAllDone(done).build())
                .withoutEdgeCases();
    }

    /**
     * Check-ins with or without a reading, a confidence, a note and whatever else they may hold.
     *
     * @return check-ins on {@linkplain TimeArbitraries#days() any day}
     */
    public static Arbitrary<CheckIn> checkIns() {
        return Assembly.of(CheckIn::builder)
                .with(TimeArbitraries.days(), (b, v) -> b.on(v))
                .maybe(85, readings(), (b, v) -> b.reading(v))
                .maybe(50, NumberArbitraries.shares(), (b, v) -> b.confidence(v))
                .maybe(30, Arbitraries.of(Status.class), (b, v) -> b.status(v))
                .maybe(30, notes(), (b, v) -> b.note(v))
                .maybe(30, TextArbitraries.names(), (b, v) -> b.author(v))
                .maybe(15, evidence(), (b, v) -> b.evidence(v))
                .maybe(15, blockers().list().ofMaxSize(2), (b, v) -> b.addAllBlockers(v))
                .as(CheckIn.Builder::build);
    }

    /**
     * What was said at check-ins.
     *
     * @return notes, possibly empty
     */
    public static Arbitrary<CheckInNote> notes() {
        return Assembly.of(CheckInNote::builder)
                .maybe(80, TextArbitraries.notes(), (b, v) -> b.progress(v))
                .maybe(40, TextArbitraries.notes(), (b, v) -> b.challenges(v))
                .maybe(20, TextArbitraries.notes(), (b, v) -> b.opportunities(v))
                .as(CheckInNote.Builder::build);
    }

    /**
     * What stands in the way.
     *
     * @return blockers in every state
     */
    public static Arbitrary<Blocker> blockers() {
        return Assembly.of(Blocker::builder)
                .with(TextArbitraries.notes(), (b, v) -> b.title(v))
                .maybe(20, TextArbitraries.ids(), (b, v) -> b.id(v))
                .maybe(60, OwnerArbitraries.owners(), (b, v) -> b.owner(v))
                .maybe(50, Arbitraries.of(BlockerState.class), (b, v) -> b.state(v))
                .maybe(20, OwnerArbitraries.owners(), (b, v) -> b.escalatedTo(v))
                .maybe(50, TimeArbitraries.days(), (b, v) -> b.since(v))
                .as(Blocker.Builder::build);
    }

    /**
     * Where numbers come from.
     *
     * @return evidence of every quality
     */
    public static Arbitrary<Evidence> evidence() {
        return Assembly.of(Evidence::builder)
                .with(TextArbitraries.names(), (b, v) -> b.source(v))
                .maybe(40, Arbitraries.of("https://example.org/d/7?from=2026&x=%20#top"), (b, v) -> b.link(v))
                .maybe(60, Arbitraries.of(EvidenceQuality.class), (b, v) -> b.quality(v))
                .as(Evidence.Builder::build);
    }

    /**
     * Values of a KPI.
     *
     * @return data points on {@linkplain TimeArbitraries#days() any day}
     */
    public static Arbitrary<DataPoint> dataPoints() {
        return Combinators.combine(TimeArbitraries.days(), NumberArbitraries.numbers())
                .as((on, value) -> DataPoint.builder().on(on).value(value).build())
                .withoutEdgeCases();
    }
}
