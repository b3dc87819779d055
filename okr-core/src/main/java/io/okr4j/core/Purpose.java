package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.constraint.PlainText;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Ids;
import java.io.Serializable;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A mission, vision or long-term goal that objectives support.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Purpose implements WithPurpose, Serializable {
    Purpose() {}

    /**
     * States a purpose.
     *
     * @param kind what kind of purpose it is
     * @param title the purpose in words
     * @return a purpose whose id is made from the title
     */
    public static Purpose of(PurposeKind kind, String title) {
        return builder().kind(kind).title(title).build();
    }

    @JsonCreator
    static Purpose fromJson(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("kind") PurposeKind kind,
            @JsonProperty("title") String title) {
        Builder builder = builder().kind(Absent.refuse("kind", kind)).title(Absent.refuse("title", title));
        if (id != null) {
            builder.id(id);
        }
        return builder.build();
    }

    /** {@return the id; made from the title unless given} */
    @Value.Default
    public String getId() {
        return Ids.fromTitle(getTitle(), "purpose");
    }

    /** {@return what kind of purpose it is} */
    public abstract PurposeKind getKind();

    /** {@return the purpose in words} */
    @PlainText
    public abstract String getTitle();

    @Value.Check
    void check() {
        Ids.require("id", getId());
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
     * Builds {@link Purpose} values; not thread-safe.
     *
     * <p>Required: {@code kind}, {@code title}. Optional: {@code id}.
     */
    public static final class Builder extends ImmutablePurpose.Builder {
        Builder() {}
    }
}
