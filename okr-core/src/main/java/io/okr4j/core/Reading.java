package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;

/**
 * What was read at a check-in.
 *
 * <p>The kinds are a closed set: {@link #fold} has a case for each.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(NumberReading.class),
    @JsonSubTypes.Type(RatioReading.class),
    @JsonSubTypes.Type(MemberReading.class),
    @JsonSubTypes.Type(LevelReading.class),
    @JsonSubTypes.Type(MilestoneReading.class)
})
public sealed interface Reading extends Serializable
        permits NumberReading, RatioReading, MemberReading, LevelReading, MilestoneReading {

    /**
     * {@return the name of the kind: {@code number}, {@code ratio}, {@code members}, {@code level} or
     * {@code milestones}}
     */
    String kind();

    /**
     * Treats each kind of reading in its own way.
     *
     * @param <R> what the treatment gives
     * @param cases one case for each kind
     * @return what the case for this kind gives
     */
    <R> R fold(Cases<R> cases);

    /**
     * One case for each kind of reading.
     *
     * @param <R> what each case gives
     */
    interface Cases<R> {

        /**
         * Treats one number.
         *
         * @param reading the reading
         * @return whatever the treatment gives
         */
        R number(NumberReading reading);

        /**
         * Treats a numerator and a denominator.
         *
         * @param reading the reading
         * @return whatever the treatment gives
         */
        R ratio(RatioReading reading);

        /**
         * Treats one number for each member.
         *
         * @param reading the reading
         * @return whatever the treatment gives
         */
        R members(MemberReading reading);

        /**
         * Treats a level.
         *
         * @param reading the reading
         * @return whatever the treatment gives
         */
        R level(LevelReading reading);

        /**
         * Treats milestones that are done.
         *
         * @param reading the reading
         * @return whatever the treatment gives
         */
        R milestones(MilestoneReading reading);
    }
}
