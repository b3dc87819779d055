package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.constraint.PlainText;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Numbers;
import io.okr4j.core.measure.LevelName;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A dated entry on a key result: a reading, how confident its owner is, and what was said.
 *
 * <p>Instances are immutable and thread-safe; the methods that set something return a copy.
 */
@Value.Immutable
public abstract class CheckIn implements WithCheckIn, Serializable {
    CheckIn() {}

    /**
     * Begins an entry.
     *
     * @param on the day
     * @return an entry without a reading yet
     */
    public static CheckIn on(LocalDate on) {
        return builder().on(on).build();
    }

    @JsonCreator
    static CheckIn fromJson(
            @JsonProperty("on") LocalDate on,
            @JsonProperty("reading") @Nullable Reading reading,
            @JsonProperty("confidence") @Nullable BigDecimal confidence,
            @JsonProperty("status") @Nullable Status status,
            @JsonProperty("note") @Nullable CheckInNote note,
            @JsonProperty("author") @Nullable String author,
            @JsonProperty("evidence") @Nullable Evidence evidence,
            @JsonProperty("blockers") @Nullable List<Blocker> blockers) {
        return builder()
                .on(Absent.refuse("on", on))
                .reading(Optional.ofNullable(reading))
                .confidence(Optional.ofNullable(confidence))
                .status(Optional.ofNullable(status))
                .note(Optional.ofNullable(note))
                .author(Optional.ofNullable(author))
                .evidence(Optional.ofNullable(evidence))
                .addAllBlockers(Absent.orNone(blockers))
                .build();
    }

    /** {@return the day} */
    public abstract LocalDate getOn();

    /** {@return what was read; none if only an opinion was given} */
    public abstract Optional<Reading> getReading();

    /** {@return the belief that the target will be reached, from 0 to 1} */
    public abstract Optional<BigDecimal> getConfidence();

    /** {@return how the owner sees it} */
    public abstract Optional<Status> getStatus();

    /** {@return what was said} */
    public abstract Optional<@Valid CheckInNote> getNote();

    /** {@return who made the entry} */
    public abstract Optional<@PlainText String> getAuthor();

    /** {@return where the reading comes from} */
    public abstract Optional<@Valid Evidence> getEvidence();

    /** {@return what stood in the way} */
    public abstract List<@Valid Blocker> getBlockers();

    /**
     * Reads a number.
     *
     * @param value what was read
     * @return a copy with that reading
     */
    public CheckIn value(BigDecimal value) {
        return withReading(NumberReading.of(value));
    }

    /**
     * Reads a number.
     *
     * @param value what was read
     * @return a copy with that reading
     */
    public CheckIn value(long value) {
        return value(BigDecimal.valueOf(value));
    }

    /**
     * Reads a number.
     *
     * @param value what was read in plain decimal form, such as {@code "27.5"}
     * @return a copy with that reading
     */
    public CheckIn value(String value) {
        return value(Numbers.parse("value", value));
    }

    /**
     * Reads a ratio.
     *
     * @param numerator how many of them
     * @param denominator of how many; positive
     * @return a copy with that reading
     */
    public CheckIn ratio(long numerator, long denominator) {
        return withReading(RatioReading.of(numerator, denominator));
    }

    /**
     * Reads a number of one member, beside those of others.
     *
     * @param member the id or name of the member
     * @param value what was read
     * @return a copy whose reading has that member too
     */
    public CheckIn member(String member, long value) {
        MemberReading.Builder members = getReading()
                .filter(MemberReading.class::isInstance)
                .map(reading -> ((MemberReading) reading).toBuilder())
                .orElseGet(MemberReading::builder);
        return withReading(members.putValue(member, BigDecimal.valueOf(value)).build());
    }

    /**
     * Reads a level.
     *
     * @param level the highest level that has been reached
     * @return a copy with that reading
     */
    public CheckIn level(LevelName level) {
        return withReading(LevelReading.of(level));
    }

    /**
     * Reads which milestones are done, all of them and not only the new ones.
     *
     * @param milestones the ids of the milestones
     * @return a copy with that reading
     */
    public CheckIn done(String... milestones) {
        return withReading(MilestoneReading.of(milestones));
    }

    /**
     * States how confident the owner is.
     *
     * @param confidence the belief that the target will be reached, from 0 to 1, such as {@code "0.6"}
     * @return a copy with that confidence
     */
    public CheckIn confidence(String confidence) {
        return toBuilder().confidence(confidence).build();
    }

    /**
     * Says what has moved.
     *
     * @param progress what has moved
     * @return a copy with a note that says so
     */
    public CheckIn note(String progress) {
        return withNote(getNote().orElseGet(() -> CheckInNote.builder().build()).withProgress(progress));
    }

    /**
     * Names the author.
     *
     * @param author who made the entry
     * @return a copy with that author
     */
    public CheckIn by(String author) {
        return withAuthor(author);
    }

    @Value.Check
    CheckIn checked() {
        Optional<BigDecimal> confidence = Numbers.canonical("confidence", getConfidence());
        confidence.ifPresent(c -> Numbers.requireWithin("confidence", c, BigDecimal.ZERO, BigDecimal.ONE));
        boolean canonical = Numbers.same(confidence, getConfidence());
        return canonical ? this : toBuilder().confidence(confidence).build();
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
     * Builds {@link CheckIn} values; not thread-safe.
     *
     * <p>Required: {@code on}. Optional: {@code reading}, {@code confidence}, {@code status}, {@code note},
     * {@code author}, {@code evidence}, {@code blockers}. Lists also have methods that add one element or several.
     */
    public static final class Builder extends ImmutableCheckIn.Builder {
        Builder() {}

        /**
         * Sets {@code confidence}.
         *
         * @param confidence the number
         * @return this builder
         */
        public Builder confidence(long confidence) {
            return confidence(BigDecimal.valueOf(confidence));
        }

        /**
         * Sets {@code confidence}.
         *
         * @param confidence the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder confidence(String confidence) {
            return confidence(Numbers.parse("confidence", confidence));
        }
    }
}
