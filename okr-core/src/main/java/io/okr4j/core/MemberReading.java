package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.okr4j.core.internal.Numbers;
import java.math.BigDecimal;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One number was read for each member of a team, or for each event.
 *
 * <p>Instances are immutable and thread-safe.
 */
@JsonSubTypes({}) // or Jackson 3 takes the generated class, which is permitted, for a kind of its own
@JsonTypeName("members")
@Value.Immutable
public abstract sealed class MemberReading implements WithMemberReading, Reading permits ImmutableMemberReading {
    MemberReading() {}

    @JsonCreator
    static MemberReading fromJson(@JsonProperty("values") @Nullable Map<String, BigDecimal> values) {
        return builder().putAllValues(values == null ? Map.of() : values).build();
    }

    /** {@return the number of each member, by its id or name, in the order in which they were entered} */
    public abstract Map<String, BigDecimal> getValues();

    @Override
    public String kind() {
        return "members";
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.members(this);
    }

    @Value.Check
    MemberReading checked() {
        Builder canonical = builder();
        getValues().forEach((member, value) -> canonical.putValue(member, Numbers.canonical("values", value)));
        boolean same = getValues().values().stream()
                .allMatch(value -> Numbers.same(Numbers.canonical("values", value), value));
        return same ? this : canonical.build();
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
     * Builds {@link MemberReading} values; not thread-safe.
     *
     * <p>Optional: {@code values}, by {@code putValue} one by one or all at once.
     */
    public static final class Builder extends ImmutableMemberReading.Builder {
        Builder() {}
    }
}
