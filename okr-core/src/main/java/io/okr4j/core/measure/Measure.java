package io.okr4j.core.measure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.okr4j.core.constraint.PlainText;
import io.okr4j.core.internal.Numbers;
import io.okr4j.core.time.Period;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a key result is counted.
 *
 * <p>The kinds are a closed set: {@link #fold} has a case for each, so that code that treats them all is complete.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Metric.class),
    @JsonSubTypes.Type(Threshold.class),
    @JsonSubTypes.Type(Corridor.class),
    @JsonSubTypes.Type(Milestones.class),
    @JsonSubTypes.Type(Levels.class),
    @JsonSubTypes.Type(BaselineToEstablish.class)
})
public sealed interface Measure extends Serializable
        permits Metric, Threshold, Corridor, Milestones, Levels, BaselineToEstablish {

    /**
     * Starts a metric at a baseline.
     *
     * @param baseline the value that the key result starts from
     * @return a metric without a target yet
     */
    static Metric from(BigDecimal baseline) {
        return Metric.builder().baseline(baseline).build();
    }

    /**
     * Starts a metric at a baseline.
     *
     * @param baseline the value that the key result starts from
     * @return a metric without a target yet
     */
    static Metric from(long baseline) {
        return from(BigDecimal.valueOf(baseline));
    }

    /**
     * Starts a metric at a baseline.
     *
     * @param baseline the value that the key result starts from in plain decimal form, such as {@code "30.5"}
     * @return a metric without a target yet
     */
    static Metric from(String baseline) {
        return from(Numbers.parse("baseline", baseline));
    }

    /**
     * Asks for at least a number.
     *
     * @param target the bound, which meets the target
     * @return the threshold
     */
    static Threshold atLeast(String target) {
        return Threshold.builder()
                .comparison(Comparison.AT_LEAST)
                .target(target)
                .build();
    }

    /**
     * Asks for at least a number.
     *
     * @param target the bound, which meets the target
     * @return the threshold
     */
    static Threshold atLeast(long target) {
        return atLeast(Long.toString(target));
    }

    /**
     * Asks for at most a number.
     *
     * @param target the bound, which meets the target
     * @return the threshold
     */
    static Threshold atMost(String target) {
        return Threshold.builder().comparison(Comparison.AT_MOST).target(target).build();
    }

    /**
     * Asks for at most a number.
     *
     * @param target the bound, which meets the target
     * @return the threshold
     */
    static Threshold atMost(long target) {
        return atMost(Long.toString(target));
    }

    /**
     * Asks for a number between two bounds.
     *
     * @param low the lower bound
     * @param high the upper bound
     * @return the corridor, to which both bounds belong
     */
    static Corridor between(String low, String high) {
        return Corridor.builder().low(low).high(high).build();
    }

    /**
     * Asks for a number between two bounds.
     *
     * @param low the lower bound
     * @param high the upper bound
     * @return the corridor, to which both bounds belong
     */
    static Corridor between(long low, long high) {
        return between(Long.toString(low), Long.toString(high));
    }

    /**
     * Asks a question that is answered yes or no.
     *
     * @param done what is the case when the answer is yes
     * @return milestones with the one milestone {@code done}
     */
    static Milestones yesNo(String done) {
        return milestones(Milestone.of(done));
    }

    /**
     * Counts milestones.
     *
     * @param milestones the steps, in order
     * @return the milestones
     */
    static Milestones milestones(Milestone... milestones) {
        return Milestones.builder().addMilestones(milestones).build();
    }

    /**
     * Grades by three levels.
     *
     * @param commit what can be promised
     * @param target what is aimed at
     * @param stretch what would be extraordinary
     * @return the levels
     */
    static Levels levels(Level commit, Level target, Level stretch) {
        return Levels.builder().commit(commit).target(target).stretch(stretch).build();
    }

    /** {@return what the numbers count; none if it has not been said} */
    Optional<@Valid Unit> getUnit();

    /** {@return how the readings of a period are made into one number} */
    ReadingAggregation getAggregation();

    /** {@return how often the target is to be met again; none if once} */
    Optional<Recurrence> getRecurrence();

    /** {@return whom the target counts for; none if for the owner as a whole} */
    Optional<Scope> getScope();

    /** {@return the part of the period in which readings count; none if all of it} */
    Optional<Period> getWindow();

    /** {@return the name of the metric, by which the same metric is known in other key results} */
    Optional<@PlainText String> getMetricName();

    /** {@return what exactly is counted, such as {@code active in the last seven days}} */
    Optional<@PlainText String> getDefinition();

    /** {@return whether the metric also decides what people are paid} */
    PayLink getPayLink();

    /** {@return the curve that progress is expected to follow; none if it is the same every day} */
    Optional<Trajectory> getTrajectory();

    /**
     * {@return the name of the kind: {@code metric}, {@code threshold}, {@code corridor}, {@code milestones},
     * {@code levels} or {@code baseline-to-establish}}
     */
    String kind();

    /**
     * Treats each kind of measure in its own way.
     *
     * @param <R> what the treatment gives
     * @param cases one case for each kind
     * @return what the case for this kind gives
     */
    <R> R fold(Cases<R> cases);

    /**
     * One case for each kind of measure.
     *
     * @param <R> what each case gives
     */
    interface Cases<R> {

        /**
         * Treats a number that moves from a baseline to a target.
         *
         * @param metric the measure
         * @return whatever the treatment gives
         */
        R metric(Metric metric);

        /**
         * Treats a number that has to stay on one side of a target.
         *
         * @param threshold the measure
         * @return whatever the treatment gives
         */
        R threshold(Threshold threshold);

        /**
         * Treats a number that has to stay between two bounds.
         *
         * @param corridor the measure
         * @return whatever the treatment gives
         */
        R corridor(Corridor corridor);

        /**
         * Treats steps that are done or not.
         *
         * @param milestones the measure
         * @return whatever the treatment gives
         */
        R milestones(Milestones milestones);

        /**
         * Treats three levels.
         *
         * @param levels the measure
         * @return whatever the treatment gives
         */
        R levels(Levels levels);

        /**
         * Treats a number that is still to be found out.
         *
         * @param baseline the measure
         * @return whatever the treatment gives
         */
        R baselineToEstablish(BaselineToEstablish baseline);
    }
}
