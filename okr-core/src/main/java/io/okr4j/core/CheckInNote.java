package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.constraint.PlainText;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What was said at a check-in.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class CheckInNote implements WithCheckInNote, Serializable {
    CheckInNote() {}

    @JsonCreator
    static CheckInNote fromJson(
            @JsonProperty("progress") @Nullable String progress,
            @JsonProperty("challenges") @Nullable String challenges,
            @JsonProperty("opportunities") @Nullable String opportunities) {
        return builder()
                .progress(Optional.ofNullable(progress))
                .challenges(Optional.ofNullable(challenges))
                .opportunities(Optional.ofNullable(opportunities))
                .build();
    }

    /** {@return what has moved} */
    public abstract Optional<@PlainText String> getProgress();

    /** {@return what makes it hard} */
    public abstract Optional<@PlainText String> getChallenges();

    /** {@return what could help} */
    public abstract Optional<@PlainText String> getOpportunities();

    /** {@return a builder that starts with every attribute of this value} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link CheckInNote} values; not thread-safe.
     *
     * <p>Optional: {@code progress}, {@code challenges}, {@code opportunities}.
     */
    public static final class Builder extends ImmutableCheckInNote.Builder {
        Builder() {}
    }
}
