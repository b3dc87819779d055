package io.okr4j.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * When to check in next after a check-in, and whether that one came too late.
 *
 * <p>Instances are immutable. Two are equal when both attributes are.
 */
@Value.Immutable
public abstract class NextCheckIn implements WithNextCheckIn, Serializable {

    NextCheckIn() {}

    /**
     * Returns when the next check-in is due.
     *
     * @return a date after the one that was due before, and after the day of the check-in
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate getDue();

    /**
     * Returns whether the check-in came after its due date and the days of grace.
     *
     * @return false on the last day of grace
     */
    public abstract boolean isMissed();

    /**
     * Returns a short form for people who debug.
     *
     * @return such as {@code due 2026-08-17} or {@code due 2026-08-24 after a missed one}
     */
    @Override
    public String toString() {
        return "due " + getDue() + (isMissed() ? " after a missed one" : "");
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with everything set as it is here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @JsonCreator
    static NextCheckIn fromJson(
            @JsonProperty("due") @Nullable LocalDate due, @JsonProperty("missed") @Nullable Boolean missed) {
        Builder builder = builder();
        if (due != null) {
            builder.due(due);
        }
        if (missed != null) {
            builder.missed(missed);
        }
        return builder.build();
    }

    /**
     * Builds a {@link NextCheckIn} from {@code due} and {@code missed}, both required; not safe for use by several
     * threads.
     */
    public static final class Builder extends ImmutableNextCheckIn.Builder {
        Builder() {}
    }
}
