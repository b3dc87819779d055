package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.constraint.PlainText;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.measure.Quantity;
import io.okr4j.core.measure.Recurrence;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What each individual does per day, week or month towards a key result.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Directive implements WithDirective, Serializable {
    Directive() {}

    @JsonCreator
    static Directive fromJson(
            @JsonProperty("who") String who,
            @JsonProperty("action") String action,
            @JsonProperty("amount") @Nullable Quantity amount,
            @JsonProperty("per") @Nullable Recurrence per,
            @JsonProperty("keyResult") @Nullable String keyResult,
            @JsonProperty("expected") @Nullable Quantity expected) {
        return builder()
                .who(Absent.refuse("who", who))
                .action(Absent.refuse("action", action))
                .amount(Optional.ofNullable(amount))
                .per(Optional.ofNullable(per))
                .keyResult(Optional.ofNullable(keyResult))
                .expected(Optional.ofNullable(expected))
                .build();
    }

    /** {@return who does it, such as {@code each sales rep}} */
    @PlainText
    public abstract String getWho();

    /** {@return what is done} */
    @PlainText
    public abstract String getAction();

    /** {@return how much of it, such as one more hour} */
    public abstract Optional<Quantity> getAmount();

    /** {@return how often} */
    public abstract Optional<Recurrence> getPer();

    /** {@return the id of the key result that it is meant to move} */
    public abstract Optional<String> getKeyResult();

    /** {@return what is expected to come of it in the same time, such as one more deal} */
    public abstract Optional<Quantity> getExpected();

    /** {@return a builder that starts with every attribute of this value} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Directive} values; not thread-safe.
     *
     * <p>Required: {@code who}, {@code action}. Optional: {@code amount}, {@code per}, {@code keyResult},
     * {@code expected}.
     */
    public static final class Builder extends ImmutableDirective.Builder {
        Builder() {}
    }
}
