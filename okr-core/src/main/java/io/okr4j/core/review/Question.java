package io.okr4j.core.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that the method asks for and that only a person can answer.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Question implements WithQuestion, Observation permits ImmutableQuestion {
    Question() {}

    @JsonCreator
    static Question fromJson(
            @JsonProperty("code") String code,
            @JsonProperty("plan") String plan,
            @JsonProperty("path") String path,
            @JsonProperty("facts") @Nullable Map<String, String> facts,
            @JsonProperty("source") String source) {
        return builder()
                .code(Absent.refuse("code", code))
                .plan(Absent.refuse("plan", plan))
                .path(Absent.refuse("path", path))
                .putAllFacts(facts == null ? Map.of() : facts)
                .source(Absent.refuse("source", source))
                .build();
    }

    /** {@return the values behind the observation, by name and in order of the names} */
    @Override
    @Value.NaturalOrder
    public abstract SortedMap<String, String> getFacts();

    /**
     * Asks the question.
     *
     * @param locale the language; English where there is no other
     * @return the question
     */
    public String text(Locale locale) {
        return Messages.text(getCode(), getFacts(), locale).orElseGet(() -> getCode() + " " + getFacts());
    }

    /** {@return code and place} */
    @Override
    public String toString() {
        return getCode() + " " + getPath();
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
     * Builds {@link Question} values; not thread-safe.
     *
     * <p>Required: {@code code}, {@code plan}, {@code path}, {@code source}. Optional: {@code facts}.
     */
    public static final class Builder extends ImmutableQuestion.Builder {
        Builder() {}
    }
}
