package io.okr4j.scoring;

import io.okr4j.core.internal.Numbers;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.LevelName;
import io.okr4j.core.review.PolicyValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the caller decides where sources contradict each other: what becomes of a flat target, a missed check-in, a
 * target that was surpassed.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class ScoringPolicy implements WithScoringPolicy, Serializable {
    ScoringPolicy() {}

    private static final ScoringPolicy STANDARD = builder().build();

    /** What becomes of a metric whose baseline is its target. */
    public enum FlatTarget {
        /** There is no number, with that reason. Unless set. */
        DECLINED,

        /** 1 at the target or beyond it in the declared direction, else 0; upwards if none was declared. */
        MET_OR_NOT,

        /** 0, wherever the reading stands. */
        ZERO,

        /** 1, wherever the reading stands. */
        FULL
    }

    /**
     * What becomes of a metric whose baseline nobody knows, unless its readings are sums or rates, which start at 0.
     */
    public enum MissingBaseline {
        /** There is no number, with that reason. Unless set. */
        DECLINED,

        /** Zero stands in for it, as in spreadsheets. */
        ZERO
    }

    /** What becomes of a key result without a reading. */
    public enum MissingReading {
        /** There is no number, with that reason. Unless set. */
        DECLINED,

        /** It counts as 0, as if it still stood where it started. */
        AT_BASELINE
    }

    /**
     * What becomes of check-ins that were due and not made, where readings are counted: hit rates and recurring sums.
     */
    public enum MissedCheckIns {
        /** Only what was read counts. Unless set. */
        SKIPPED,

        /** Each that was due until the day counts as a miss. */
        COUNTED,

        /** Each that was not made counts as a miss, those to come as well, so that the share can only rise. */
        COUNTED_IN_ADVANCE
    }

    /** How thresholds and corridors are measured, where the measure itself gives no tolerance. */
    public enum Hold {
        /** They hold or not. Unless set. */
        MET_OR_NOT,

        /** A miss counts by its distance. */
        BY_DISTANCE
    }

    /** What key results without a number do to the number of their objective. */
    public enum Ungraded {
        /** They are left out. Unless set. */
        EXCLUDED,

        /** They count as 0. */
        AS_ZERO
    }

    /** {@return the usual policy: it declines where there is no number, and counts nothing beyond the target} */
    public static ScoringPolicy standard() {
        return STANDARD;
    }

    /** {@return what becomes of a metric whose baseline is its target} */
    @Value.Default
    public FlatTarget getFlatTarget() {
        return FlatTarget.DECLINED;
    }

    /** {@return what becomes of a metric whose baseline nobody knows} */
    @Value.Default
    public MissingBaseline getMissingBaseline() {
        return MissingBaseline.DECLINED;
    }

    /** {@return what becomes of a key result without a reading} */
    @Value.Default
    public MissingReading getMissingReading() {
        return MissingReading.DECLINED;
    }

    /** {@return what becomes of check-ins that were not made} */
    @Value.Default
    public MissedCheckIns getMissedCheckIns() {
        return MissedCheckIns.SKIPPED;
    }

    /** {@return how thresholds and corridors are measured} */
    @Value.Default
    public Hold getHold() {
        return Hold.MET_OR_NOT;
    }

    /** {@return what key results without a number do to that of their objective} */
    @Value.Default
    public Ungraded getUngraded() {
        return Ungraded.EXCLUDED;
    }

    /** {@return the most that progress counts for; 1 or more} */
    @Value.Default
    public PolicyValue getCeiling() {
        return PolicyValue.of("progress.ceiling", "1", "grades run from 0 to 1: Google re:Work, Doerr");
    }

    /** {@return what reaching the commit level is worth, from 0 to 1} */
    @Value.Default
    public PolicyValue getCommitScore() {
        return PolicyValue.of("level.commit", "0.3", "Lamorte; puzzle/okr");
    }

    /** {@return what reaching the target level is worth, from 0 to 1} */
    @Value.Default
    public PolicyValue getTargetScore() {
        return PolicyValue.of("level.target", "0.7", "Lamorte; puzzle/okr");
    }

    /** {@return what reaching the stretch level is worth, from 0 to 1} */
    @Value.Default
    public PolicyValue getStretchScore() {
        return PolicyValue.of("level.stretch", "1", "Lamorte; puzzle/okr");
    }

    /** {@return the progress from which a target that was not reached is a near miss, from 0 to 1} */
    @Value.Default
    public PolicyValue getNearMiss() {
        return PolicyValue.of(
                "near-miss.from", "0.9", "okr4j; articles on sales OKRs ask for near misses without a number");
    }

    /**
     * Sets the most that progress counts for.
     *
     * @param ceiling 1 or more, in plain decimal form
     * @param source who says so
     * @return a copy with that ceiling
     */
    public ScoringPolicy ceiling(String ceiling, String source) {
        return withCeiling(PolicyValue.of("progress.ceiling", ceiling, source));
    }

    /**
     * Returns what a level is worth.
     *
     * @param level the level
     * @return its score, from 0 to 1
     */
    public BigDecimal score(LevelName level) {
        return switch (level) {
            case COMMIT -> getCommitScore().getValue();
            case TARGET -> getTargetScore().getValue();
            case STRETCH -> getStretchScore().getValue();
        };
    }

    @Value.Check
    void check() {
        if (getCeiling().getValue().compareTo(BigDecimal.ONE) < 0) {
            throw new InvalidOkrException(
                    "okr.invalid.range",
                    "ceiling must be 1 or more but was "
                            + getCeiling().getValue().toPlainString(),
                    List.of("ceiling"));
        }
        Numbers.requireWithin("nearMiss", getNearMiss().getValue(), BigDecimal.ZERO, BigDecimal.ONE);
        BigDecimal last = BigDecimal.ZERO;
        for (LevelName level : LevelName.values()) {
            Numbers.requireWithin("scores of levels", score(level), last, BigDecimal.ONE);
            last = score(level);
        }
    }

    /** {@return a builder that starts with every attribute of this value} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return a builder with nothing set, which builds the usual policy} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link ScoringPolicy} values; not thread-safe.
     *
     * <p>Optional: {@code flatTarget}, {@code missingBaseline}, {@code missingReading}, {@code missedCheckIns},
     * {@code hold}, {@code ungraded}, {@code ceiling}, {@code commitScore}, {@code targetScore}, {@code stretchScore},
     * {@code nearMiss}.
     */
    public static final class Builder extends ImmutableScoringPolicy.Builder {
        Builder() {}
    }
}
