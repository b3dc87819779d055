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
 * What somebody said before a cycle, and what in the plan was changed for it.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class TeamInput implements WithTeamInput, Serializable {
    TeamInput() {}

    @JsonCreator
    static TeamInput fromJson(
            @JsonProperty("on") LocalDate on,
            @JsonProperty("author") String author,
            @JsonProperty("text") String text,
            @JsonProperty("owner") @Nullable Owner owner,
            @JsonProperty("period") @Nullable Period period,
            @JsonProperty("changed") @Nullable List<Reference> changed) {
        return builder()
                .on(Absent.refuse("on", on))
                .author(Absent.refuse("author", author))
                .text(Absent.refuse("text", text))
                .owner(Optional.ofNullable(owner))
                .period(Optional.ofNullable(period))
                .addAllChanged(Absent.orNone(changed))
                .build();
    }

    /** {@return the day} */
    public abstract LocalDate getOn();

    /** {@return who said it} */
    @PlainText
    public abstract String getAuthor();

    /** {@return what was said} */
    @PlainText
    public abstract String getText();

    /** {@return whose objectives it is about} */
    public abstract Optional<Owner> getOwner();

    /** {@return the cycle that it was collected for} */
    public abstract Optional<Period> getPeriod();

    /** {@return what was changed for it} */
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
     * Builds {@link TeamInput} values; not thread-safe.
     *
     * <p>Required: {@code on}, {@code author}, {@code text}. Optional: {@code owner}, {@code period}, {@code changed}.
     * Lists also have methods that add one element or several.
     */
    public static final class Builder extends ImmutableTeamInput.Builder {
        Builder() {}
    }
}
