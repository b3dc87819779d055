package io.okr4j.core.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Numbers;
import io.okr4j.core.invariant.InvalidOkrException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One number of a policy, with the source that it is taken from.
 *
 * <p>No number of the OKR method rests on evidence; sources contradict each other. So each has a name and a source, and
 * can be replaced; where the presets follow different sources, it says the number of each. Instances are immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class PolicyValue implements WithPolicyValue, Serializable {
    PolicyValue() {}

    /**
     * States a number.
     *
     * @param name the name, such as {@code key-results.max}
     * @param value the number in plain decimal form
     * @param source who says so
     * @return the value
     */
    public static PolicyValue of(String name, String value, String source) {
        return builder().name(name).value(value).source(source).build();
    }

    @JsonCreator
    static PolicyValue fromJson(
            @JsonProperty("name") String name,
            @JsonProperty("value") BigDecimal value,
            @JsonProperty("source") String source,
            @JsonProperty("variants") @Nullable Map<Preset, PolicyValue> variants) {
        return builder()
                .name(Absent.refuse("name", name))
                .value(Absent.refuse("value", value))
                .source(Absent.refuse("source", source))
                .putAllVariants(variants == null ? Map.of() : variants)
                .build();
    }

    /**
     * States another number for one preset.
     *
     * @param preset the preset in which it holds
     * @param value the number in plain decimal form
     * @param source who says so
     * @return a copy that says so
     */
    public PolicyValue butIn(Preset preset, String value, String source) {
        SortedMap<Preset, PolicyValue> variants = new TreeMap<>(getVariants());
        variants.put(preset, of(getName(), value, source));
        return withVariants(variants);
    }

    /**
     * Returns the number that a preset gives it.
     *
     * @param preset the preset
     * @return its variant there, or this value; without variants
     */
    public PolicyValue in(Preset preset) {
        return Optional.ofNullable(getVariants().get(preset)).orElseGet(() -> withVariants(Map.of()));
    }

    /** {@return the name, such as {@code key-results.max}} */
    public abstract String getName();

    /** {@return the number} */
    public abstract BigDecimal getValue();

    /** {@return who says so} */
    public abstract String getSource();

    /** {@return the numbers of the presets in which it is another one} */
    @Value.NaturalOrder
    public abstract SortedMap<Preset, PolicyValue> getVariants();

    @Value.Check
    PolicyValue checked() {
        getVariants().values().forEach(variant -> {
            if (!variant.getName().equals(getName()) || !variant.getVariants().isEmpty()) {
                throw new InvalidOkrException(
                        "okr.invalid.policy",
                        "variants must be values of the same name '" + getName() + "' without variants but one was "
                                + variant,
                        List.of("variants"));
            }
        });
        if (getSource().isBlank()) {
            throw new InvalidOkrException(
                    "okr.invalid.policy",
                    "source must say who says that '" + getName() + "' is " + getValue() + " but was blank",
                    List.of("source"));
        }
        BigDecimal value = Numbers.canonical("value", getValue());
        boolean canonical = Numbers.same(value, getValue());
        return canonical ? this : toBuilder().value(value).build();
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
     * Builds {@link PolicyValue} values; not thread-safe.
     *
     * <p>Required: {@code name}, {@code value}, {@code source}. Optional: {@code variants}.
     */
    public static final class Builder extends ImmutablePolicyValue.Builder {
        Builder() {}

        /**
         * Sets {@code value}.
         *
         * @param value the number
         * @return this builder
         */
        public Builder value(long value) {
            return value(BigDecimal.valueOf(value));
        }

        /**
         * Sets {@code value}.
         *
         * @param value the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder value(String value) {
            return value(Numbers.parse("value", value));
        }
    }
}
