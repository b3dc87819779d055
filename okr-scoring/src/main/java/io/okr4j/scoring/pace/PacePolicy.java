package io.okr4j.scoring.pace;

import io.okr4j.core.internal.Numbers;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.scoring.GradingContext;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a status comes about from what is expected and what there is.
 *
 * <p>It is made of parts: what is compared ({@link Compared}), the {@linkplain PaceBand words} with their bounds, at
 * which grade the expected progress aims, how much time must have passed before there is a status at all, the least
 * confidence, and what becomes of what is finished or overdue. A rule of a team is one of the {@link PacePolicies} with
 * a part replaced, or a policy of its own. Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class PacePolicy implements WithPacePolicy, Serializable {
    PacePolicy() {}

    /** What a rule looks at. */
    public enum Compared {
        /** Actual less expected progress: 0 as expected, below 0 behind. Blind early: little can be missing. */
        GAP,

        /** Actual by expected progress: 1 as expected. Jumpy early, when little is expected. */
        RATIO,

        /** Actual progress alone, whatever the day. Red for the first half of every period. */
        PROGRESS,

        /** What the owner last said. */
        STATED,

        /** The confidence that the owner last gave. */
        CONFIDENCE
    }

    /** What becomes of a key result when its last day has come. */
    public enum AtTheEnd {
        /** It is judged as before. Unless set. */
        JUDGED,

        /** There is no status from the last day on: pace is for what still runs. */
        NO_STATUS,

        /** After the last day the worst word holds, unless the aim is reached. */
        WORST_IF_SHORT
    }

    /** {@return the name, such as {@code viva}} */
    public abstract String getId();

    /** {@return who says so} */
    public abstract String getSource();

    /** {@return what is compared} */
    public abstract Compared getCompared();

    /** {@return the words, from the best to the worst; the last has no bound} */
    public abstract List<PaceBand> getBands();

    /** {@return the grade at which expected progress aims; none for the one that is expected of the ambition} */
    public abstract Optional<PolicyValue> getAim();

    /** {@return the share of the time that must have passed before there is a status; 0 unless set} */
    @Value.Default
    public PolicyValue getLeastElapsed() {
        return PolicyValue.of("pace.least-elapsed", "0", "no product waits");
    }

    /** {@return the confidence below which nothing is on track, if confidence counts} */
    public abstract Optional<PolicyValue> getLeastConfidence();

    /** {@return the word for what has reached its target, if it has one of its own} */
    public abstract Optional<String> getDone();

    /** {@return what becomes of it when its last day has come} */
    @Value.Default
    public AtTheEnd getAtTheEnd() {
        return AtTheEnd.JUDGED;
    }

    /**
     * Aims at the target itself, as most products do, whatever the ambition.
     *
     * @return a copy whose expected progress ends at 1
     */
    public PacePolicy aimingAtTarget() {
        return aimingAt(PolicyValue.of("pace.aim", "1", "the target itself"));
    }

    /**
     * Aims at one grade, whatever the ambition.
     *
     * @param aim the grade that is expected on the last day
     * @return a copy with that aim
     */
    public PacePolicy aimingAt(PolicyValue aim) {
        return toBuilder().aim(aim).build();
    }

    /**
     * Waits before it says anything.
     *
     * @param share the share of the time that must have passed, in plain decimal form
     * @param source who says so
     * @return a copy that gives no status earlier
     */
    public PacePolicy notBefore(String share, String source) {
        return withLeastElapsed(PolicyValue.of("pace.least-elapsed", share, source));
    }

    /**
     * Judges a key result under the usual trajectories and staleness.
     *
     * @param context the key result, its objective and the day
     * @return its status
     */
    public PaceStatus status(GradingContext context) {
        return PaceStatus.of(
                this, context, PaceLine.of(context), StalenessPolicies.cadence().freshness(context));
    }

    /** The word for a number. */
    PaceBand band(BigDecimal number) {
        List<PaceBand> bands = getBands();
        for (int i = 0; i < bands.size() - 1; i++) {
            if (bands.get(i).holds(number)) {
                return bands.get(i);
            }
        }
        return worst();
    }

    /** The first word that means a standing or a worse one. */
    PaceBand band(Standing standing) {
        for (PaceBand band : getBands()) {
            if (!standing.worseThan(band.standing())) {
                return band;
            }
        }
        return worst();
    }

    PaceBand worst() {
        return getBands().get(getBands().size() - 1);
    }

    @Value.Check
    void check() {
        Numbers.requireWithin("leastElapsed", getLeastElapsed().getValue(), BigDecimal.ZERO, BigDecimal.ONE);
        getAim().ifPresent(aim -> Numbers.requireWithin("aim", aim.getValue(), BigDecimal.ZERO, BigDecimal.ONE));
        getLeastConfidence()
                .ifPresent(least ->
                        Numbers.requireWithin("leastConfidence", least.getValue(), BigDecimal.ZERO, BigDecimal.ONE));
        @Nullable PaceBand before = null;
        for (PaceBand band : getBands()) {
            boolean last = band.equals(getBands().get(getBands().size() - 1));
            boolean bounded = getCompared() != Compared.STATED && !last;
            if (band.bound().isPresent() != bounded || (before != null && !follows(before, band))) {
                throw refused(band);
            }
            before = band;
        }
        if (before == null) {
            throw new InvalidOkrException(
                    "okr.invalid.pace",
                    "bands must have at least one word but there were none in the pace policy '" + getId() + "'",
                    List.of("bands"));
        }
    }

    private static boolean follows(PaceBand better, PaceBand worse) {
        boolean lower = better.bound().isEmpty()
                || worse.bound().isEmpty()
                || worse.bound().get().getValue().compareTo(better.bound().get().getValue()) < 0;
        return lower && !better.standing().worseThan(worse.standing());
    }

    private InvalidOkrException refused(PaceBand band) {
        return new InvalidOkrException(
                "okr.invalid.pace",
                "bands must run from the best to the worst, each but the last with a lower bound than the one before"
                        + " (none where a stated status is compared), but " + band + " of the pace policy '" + getId()
                        + "' does not",
                List.of("bands"));
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return getId();
    }

    /** {@return a builder that starts with every attribute of this value} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link PacePolicy} values; not thread-safe.
     *
     * <p>Required: {@code id}, {@code source}, {@code compared}, {@code bands}. Optional: {@code aim},
     * {@code leastElapsed}, {@code leastConfidence}, {@code done}, {@code atTheEnd}.
     */
    public static final class Builder extends ImmutablePacePolicy.Builder {
        Builder() {}
    }
}
