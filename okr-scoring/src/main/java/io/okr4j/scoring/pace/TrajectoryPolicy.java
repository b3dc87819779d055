package io.okr4j.scoring.pace;

import io.okr4j.core.Ambition;
import io.okr4j.core.internal.Numbers;
import io.okr4j.core.review.PolicyValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The numbers behind expected progress: at which grade it aims, and how the curves without formula of their own run.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class TrajectoryPolicy implements WithTrajectoryPolicy, Serializable {
    TrajectoryPolicy() {}

    private static final String LINEARITY = "bookings linearity, middle of the mild band: Winsabove glossary";
    private static final BigDecimal MOST_PERIODS = BigDecimal.valueOf(100);

    // last: it is checked against what stands above
    private static final TrajectoryPolicy STANDARD = builder().build();

    /** {@return the usual policy} */
    public static TrajectoryPolicy standard() {
        return STANDARD;
    }

    /** {@return the grade that is expected at the end of what is committed} */
    @Value.Default
    public PolicyValue getCommittedAim() {
        return PolicyValue.of("pace.aim.committed", "1", "Google re:Work; What Matters");
    }

    /** {@return the grade that is expected at the end of what is aspirational} */
    @Value.Default
    public PolicyValue getAspirationalAim() {
        return PolicyValue.of("pace.aim.aspirational", "0.7", "Google re:Work; What Matters");
    }

    /** {@return the grade that is expected at the end of what is meant to find something out} */
    @Value.Default
    public PolicyValue getLearningAim() {
        return PolicyValue.of("pace.aim.learning", "1", "okr4j: the answer is to be there at the end, whatever it is");
    }

    /** {@return the grade that is expected at the end if nobody has said how sure it is meant to be} */
    @Value.Default
    public PolicyValue getUnstatedAim() {
        return PolicyValue.of("pace.aim.unstated", "1", "Viva Goals, UpRaise and most products aim at the target");
    }

    /** {@return the share that a back-loaded curve has in the first third of its days} */
    @Value.Default
    public PolicyValue getBackLoadedFirstThird() {
        return PolicyValue.of("pace.back-loaded.first-third", "0.225", LINEARITY);
    }

    /** {@return the share that a back-loaded curve has in the second third of its days; the rest is in the last} */
    @Value.Default
    public PolicyValue getBackLoadedSecondThird() {
        return PolicyValue.of("pace.back-loaded.second-third", "0.275", LINEARITY);
    }

    /** {@return the share that a front-loaded curve has in the first third of its days} */
    @Value.Default
    public PolicyValue getFrontLoadedFirstThird() {
        return PolicyValue.of("pace.front-loaded.first-third", "0.5", "okr4j: the back-loaded curve, mirrored");
    }

    /** {@return the share that a front-loaded curve has in the second third of its days; the rest is in the last} */
    @Value.Default
    public PolicyValue getFrontLoadedSecondThird() {
        return PolicyValue.of("pace.front-loaded.second-third", "0.275", "okr4j: the back-loaded curve, mirrored");
    }

    /** {@return how many earlier periods a historical curve needs at least} */
    @Value.Default
    public PolicyValue getLeastPeriods() {
        return PolicyValue.of("pace.historical.least-periods", "2", "okr4j: one period is no custom");
    }

    /**
     * Returns the grade that is expected at the end.
     *
     * @param ambition how sure it is meant to be; none if nobody has said
     * @return the number, with its name and source
     */
    public PolicyValue aim(Optional<Ambition> ambition) {
        if (ambition.isEmpty()) {
            return getUnstatedAim();
        }
        return switch (ambition.get()) {
            case COMMITTED -> getCommittedAim();
            case ASPIRATIONAL -> getAspirationalAim();
            case LEARNING -> getLearningAim();
        };
    }

    @Value.Check
    void check() {
        for (PolicyValue aim :
                new PolicyValue[] {getCommittedAim(), getAspirationalAim(), getLearningAim(), getUnstatedAim()}) {
            Numbers.requireWithin(aim.getName(), aim.getValue(), BigDecimal.ZERO, BigDecimal.ONE);
        }
        requireThirds(getBackLoadedFirstThird(), getBackLoadedSecondThird());
        requireThirds(getFrontLoadedFirstThird(), getFrontLoadedSecondThird());
        Numbers.requireWithin(getLeastPeriods().getName(), getLeastPeriods().getValue(), BigDecimal.ONE, MOST_PERIODS);
    }

    private static void requireThirds(PolicyValue first, PolicyValue second) {
        Numbers.requireWithin(first.getName(), first.getValue(), BigDecimal.ZERO, BigDecimal.ONE);
        Numbers.requireWithin(
                second.getName(), second.getValue(), BigDecimal.ZERO, BigDecimal.ONE.subtract(first.getValue()));
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
     * Builds {@link TrajectoryPolicy} values; not thread-safe.
     *
     * <p>Optional: {@code committedAim}, {@code aspirationalAim}, {@code learningAim}, {@code unstatedAim},
     * {@code backLoadedFirstThird}, {@code backLoadedSecondThird}, {@code frontLoadedFirstThird},
     * {@code frontLoadedSecondThird}, {@code leastPeriods}.
     */
    public static final class Builder extends ImmutableTrajectoryPolicy.Builder {
        Builder() {}
    }
}
