package io.okr4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.constraint.PlainText;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Ids;
import io.okr4j.core.internal.Numbers;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One step of a key result that is measured by milestones: done or not done.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Milestone implements WithMilestone, Serializable {
    Milestone() {}

    /**
     * Names a milestone.
     *
     * @param title what is done when it is done
     * @return a milestone of weight 1
     */
    public static Milestone of(String title) {
        return builder().title(title).build();
    }

    @JsonCreator
    static Milestone fromJson(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("title") String title,
            @JsonProperty("weight") @Nullable BigDecimal weight,
            @JsonProperty("due") @Nullable LocalDate due) {
        Builder builder = builder().title(Absent.refuse("title", title)).due(Optional.ofNullable(due));
        if (id != null) {
            builder.id(id);
        }
        if (weight != null) {
            builder.weight(weight);
        }
        return builder.build();
    }

    /** {@return the name by which check-ins speak of it; made from the title unless given} */
    @Value.Default
    public String getId() {
        return Ids.fromTitle(getTitle(), "milestone");
    }

    /** {@return what is done when it is done} */
    @PlainText
    public abstract String getTitle();

    /** {@return its share relative to the other milestones; not negative, 1 unless set} */
    @Value.Default
    public BigDecimal getWeight() {
        return BigDecimal.ONE;
    }

    /** {@return the day by which it is due} */
    public abstract Optional<LocalDate> getDue();

    @Value.Check
    Milestone checked() {
        BigDecimal weight = Numbers.canonical("weight", getWeight());
        Ids.require("id", getId());
        Numbers.requireNotNegative("weight", weight);
        boolean canonical = Numbers.same(weight, getWeight());
        return canonical ? this : toBuilder().weight(weight).build();
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
     * Builds {@link Milestone} values; not thread-safe.
     *
     * <p>Required: {@code title}. Optional: {@code id}, {@code weight}, {@code due}.
     */
    public static final class Builder extends ImmutableMilestone.Builder {
        Builder() {}

        /**
         * Sets {@code weight}.
         *
         * @param weight the number
         * @return this builder
         */
        public Builder weight(long weight) {
            return weight(BigDecimal.valueOf(weight));
        }

        /**
         * Sets {@code weight}.
         *
         * @param weight the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder weight(String weight) {
            return weight(Numbers.parse("weight", weight));
        }
    }
}
