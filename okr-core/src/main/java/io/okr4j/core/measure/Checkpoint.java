package io.okr4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Numbers;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A day of a trajectory, and how much should have been done by then.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Checkpoint implements WithCheckpoint, Serializable {
    Checkpoint() {}

    /**
     * Expects a share by a day.
     *
     * @param on the day
     * @param share the share of the way, such as {@code "0.4"}
     * @return the checkpoint
     */
    public static Checkpoint on(LocalDate on, String share) {
        return builder().on(on).share(share).build();
    }

    @JsonCreator
    static Checkpoint fromJson(@JsonProperty("on") LocalDate on, @JsonProperty("share") BigDecimal share) {
        return builder()
                .on(Absent.refuse("on", on))
                .share(Absent.refuse("share", share))
                .build();
    }

    /** {@return the day} */
    public abstract LocalDate getOn();

    /** {@return the share of the way from baseline to target that is expected by that day: 0 is nothing, 1 is all} */
    public abstract BigDecimal getShare();

    @Value.Check
    Checkpoint checked() {
        BigDecimal share = Numbers.canonical("share", getShare());
        boolean canonical = Numbers.same(share, getShare());
        return canonical ? this : toBuilder().share(share).build();
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
     * Builds {@link Checkpoint} values; not thread-safe.
     *
     * <p>Required: {@code on}, {@code share}.
     */
    public static final class Builder extends ImmutableCheckpoint.Builder {
        Builder() {}

        /**
         * Sets {@code share}.
         *
         * @param share the number
         * @return this builder
         */
        public Builder share(long share) {
            return share(BigDecimal.valueOf(share));
        }

        /**
         * Sets {@code share}.
         *
         * @param share the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder share(String share) {
            return share(Numbers.parse("share", share));
        }
    }
}
