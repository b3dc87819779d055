package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.constraint.PlainText;
import io.okr4j.core.internal.Absent;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where a number comes from, so that others can look it up.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Evidence implements WithEvidence, Serializable {
    Evidence() {}

    /**
     * Names a source.
     *
     * @param source the system, report or person
     * @return evidence from there
     */
    public static Evidence from(String source) {
        return builder().source(source).build();
    }

    @JsonCreator
    static Evidence fromJson(
            @JsonProperty("source") String source,
            @JsonProperty("link") @Nullable String link,
            @JsonProperty("quality") @Nullable EvidenceQuality quality) {
        return builder()
                .source(Absent.refuse("source", source))
                .link(Optional.ofNullable(link))
                .quality(Optional.ofNullable(quality))
                .build();
    }

    /** {@return the system, report or person} */
    @PlainText
    public abstract String getSource();

    /** {@return an address at which it can be seen} */
    public abstract Optional<@PlainText String> getLink();

    /** {@return how the number was come by} */
    public abstract Optional<EvidenceQuality> getQuality();

    /** {@return a builder that starts with every attribute of this value} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Evidence} values; not thread-safe.
     *
     * <p>Required: {@code source}. Optional: {@code link}, {@code quality}.
     */
    public static final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
