package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.constraint.PlainText;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.time.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an owner learnt in a period, for the next one.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Retrospective implements WithRetrospective, Serializable {
    Retrospective() {}

    @JsonCreator
    static Retrospective fromJson(
            @JsonProperty("owner") @Nullable Owner owner,
            @JsonProperty("period") Period period,
            @JsonProperty("on") @Nullable LocalDate on,
            @JsonProperty("wins") @Nullable List<String> wins,
            @JsonProperty("nearMisses") @Nullable List<String> nearMisses,
            @JsonProperty("losses") @Nullable List<String> losses,
            @JsonProperty("keep") @Nullable List<String> keep,
            @JsonProperty("improve") @Nullable List<String> improve,
            @JsonProperty("feedback") @Nullable List<String> feedback,
            @JsonProperty("changed") @Nullable List<Reference> changed) {
        return builder()
                .owner(Optional.ofNullable(owner))
                .period(Absent.refuse("period", period))
                .on(Optional.ofNullable(on))
                .addAllWins(Absent.orNone(wins))
                .addAllNearMisses(Absent.orNone(nearMisses))
                .addAllLosses(Absent.orNone(losses))
                .addAllKeep(Absent.orNone(keep))
                .addAllImprove(Absent.orNone(improve))
                .addAllFeedback(Absent.orNone(feedback))
                .addAllChanged(Absent.orNone(changed))
                .build();
    }

    /** {@return whose retrospective it is} */
    public abstract Optional<Owner> getOwner();

    /** {@return the period looked back on} */
    public abstract Period getPeriod();

    /** {@return the day on which it was held} */
    public abstract Optional<LocalDate> getOn();

    /** {@return what was won} */
    public abstract List<@PlainText String> getWins();

    /** {@return what was nearly won} */
    public abstract List<@PlainText String> getNearMisses();

    /** {@return what was lost} */
    public abstract List<@PlainText String> getLosses();

    /** {@return what to keep doing} */
    public abstract List<@PlainText String> getKeep();

    /** {@return what to do better} */
    public abstract List<@PlainText String> getImprove();

    /** {@return what people said} */
    public abstract List<@PlainText String> getFeedback();

    /** {@return what was changed for it in the next period} */
    public abstract List<Reference> getChanged();

    /** {@return a builder that starts with every attribute of this value} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Retrospective} values; not thread-safe.
     *
     * <p>Required: {@code period}. Optional: {@code owner}, {@code on}, {@code wins}, {@code nearMisses},
     * {@code losses}, {@code keep}, {@code improve}, {@code feedback}, {@code changed}. Lists also have methods that
     * add one element or several.
     */
    public static final class Builder extends ImmutableRetrospective.Builder {
        Builder() {}
    }
}
