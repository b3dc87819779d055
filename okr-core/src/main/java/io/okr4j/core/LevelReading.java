package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.okr4j.core.measure.LevelName;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A level was reached, or none.
 *
 * <p>Instances are immutable and thread-safe.
 */
@JsonSubTypes({}) // or Jackson 3 takes the generated class, which is permitted, for a kind of its own
@JsonTypeName("level")
@Value.Immutable
public abstract sealed class LevelReading implements WithLevelReading, Reading permits ImmutableLevelReading {
    LevelReading() {}

    /**
     * Reads a level.
     *
     * @param level the highest level that has been reached
     * @return the reading
     */
    public static LevelReading of(LevelName level) {
        return builder().level(level).build();
    }

    @JsonCreator
    static LevelReading fromJson(@JsonProperty("level") @Nullable LevelName level) {
        return builder().level(Optional.ofNullable(level)).build();
    }

    /** {@return the highest level that has been reached; none below commit} */
    public abstract Optional<LevelName> getLevel();

    @Override
    public String kind() {
        return "level";
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.level(this);
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
     * Builds {@link LevelReading} values; not thread-safe.
     *
     * <p>Optional: {@code level}.
     */
    public static final class Builder extends ImmutableLevelReading.Builder {
        Builder() {}
    }
}
