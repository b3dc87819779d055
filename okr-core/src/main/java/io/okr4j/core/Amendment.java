package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.constraint.PlainText;
import io.okr4j.core.internal.Absent;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A dated, reasoned change in mid-period, with what was promised before and after.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Amendment implements WithAmendment, Serializable {
    Amendment() {}

    @JsonCreator
    static Amendment fromJson(
            @JsonProperty("on") LocalDate on,
            @JsonProperty("reason") AmendmentReason reason,
            @JsonProperty("note") @Nullable String note,
            @JsonProperty("author") @Nullable String author,
            @JsonProperty("before") Terms before,
            @JsonProperty("after") Terms after) {
        return builder()
                .on(Absent.refuse("on", on))
                .reason(Absent.refuse("reason", reason))
                .note(Optional.ofNullable(note))
                .author(Optional.ofNullable(author))
                .before(Absent.refuse("before", before))
                .after(Absent.refuse("after", after))
                .build();
    }

    /** {@return the day from which the change holds} */
    public abstract LocalDate getOn();

    /** {@return why} */
    public abstract AmendmentReason getReason();

    /** {@return why, in words} */
    public abstract Optional<@PlainText String> getNote();

    /** {@return who made the change} */
    public abstract Optional<@PlainText String> getAuthor();

    /** {@return what was promised before} */
    public abstract Terms getBefore();

    /** {@return what is promised since} */
    public abstract Terms getAfter();

    /** {@return a builder that starts with every attribute of this value} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Amendment} values; not thread-safe.
     *
     * <p>Required: {@code on}, {@code reason}, {@code before}, {@code after}. Optional: {@code note}, {@code author}.
     */
    public static final class Builder extends ImmutableAmendment.Builder {
        Builder() {}
    }
}
