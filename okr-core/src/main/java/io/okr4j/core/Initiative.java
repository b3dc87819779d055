package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.constraint.PlainText;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Ids;
import io.okr4j.core.internal.Numbers;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Work that is done to move one or several key results; it never counts as progress by itself.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Initiative implements WithInitiative, Serializable {
    Initiative() {}

    /**
     * Names an initiative.
     *
     * @param title what is done
     * @param keyResults the ids of the key results that it is meant to move
     * @return a planned initiative
     */
    public static Initiative of(String title, String... keyResults) {
        return builder().title(title).addKeyResults(keyResults).build();
    }

    @JsonCreator
    static Initiative fromJson(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("title") String title,
            @JsonProperty("owner") @Nullable Owner owner,
            @JsonProperty("keyResults") @Nullable List<String> keyResults,
            @JsonProperty("state") @Nullable InitiativeState state,
            @JsonProperty("due") @Nullable LocalDate due,
            @JsonProperty("effort") @Nullable BigDecimal effort) {
        Builder builder = builder()
                .title(Absent.refuse("title", title))
                .owner(Optional.ofNullable(owner))
                .addAllKeyResults(Absent.orNone(keyResults))
                .due(Optional.ofNullable(due))
                .effort(Optional.ofNullable(effort));
        if (id != null) {
            builder.id(id);
        }
        if (state != null) {
            builder.state(state);
        }
        return builder.build();
    }

    /** {@return the id; made from the title unless given} */
    @Value.Default
    public String getId() {
        return Ids.fromTitle(getTitle(), "initiative");
    }

    /** {@return what is done} */
    @PlainText
    public abstract String getTitle();

    /** {@return who answers for it} */
    public abstract Optional<Owner> getOwner();

    /** {@return the ids of the key results that it is meant to move} */
    public abstract List<String> getKeyResults();

    /** {@return how far it is} */
    @Value.Default
    public InitiativeState getState() {
        return InitiativeState.PLANNED;
    }

    /** {@return the day by which it is due} */
    public abstract Optional<LocalDate> getDue();

    /** {@return the share of the capacity of its owner in the period that it takes; not negative} */
    public abstract Optional<BigDecimal> getEffort();

    @Value.Check
    Initiative checked() {
        Optional<BigDecimal> effort = Numbers.canonical("effort", getEffort());
        Ids.require("id", getId());
        effort.ifPresent(e -> Numbers.requireNotNegative("effort", e));
        boolean canonical = Numbers.same(effort, getEffort());
        return canonical ? this : toBuilder().effort(effort).build();
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
     * Builds {@link Initiative} values; not thread-safe.
     *
     * <p>Required: {@code title}. Optional: {@code id}, {@code owner}, {@code keyResults}, {@code state}, {@code due},
     * {@code effort}. Lists also have methods that add one element or several.
     */
    public static final class Builder extends ImmutableInitiative.Builder {
        Builder() {}

        /**
         * Sets {@code effort}.
         *
         * @param effort the number
         * @return this builder
         */
        public Builder effort(long effort) {
            return effort(BigDecimal.valueOf(effort));
        }

        /**
         * Sets {@code effort}.
         *
         * @param effort the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder effort(String effort) {
            return effort(Numbers.parse("effort", effort));
        }
    }
}
