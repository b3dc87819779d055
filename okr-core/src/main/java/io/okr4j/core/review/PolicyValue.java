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
 * can be replaced; where the presets follow different sources, it says the number of each. What the number may be is
 * said where it is made, by {@link #count}, {@link #share}, {@link #amount}, {@link #flag} and {@link #getNotAbove},
 * and holds for what replaces it as well: a policy that has three key results at least and two at most would find fault
 * with every objective. Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class PolicyValue implements WithPolicyValue, Serializable {
    PolicyValue() {}

    /** What a number may be. */
    public enum Kind {
        /** Any number. */
        NUMBER("a number"),

        /** 0 or more, such as the effort that an owner can take on. */
        AMOUNT("0 or more"),

        /** A whole number that is not negative: key results, characters, days. */
        COUNT("a whole number, 0 or more,"),

        /** From 0 to 1: probabilities, certainties, grades. */
        SHARE("from 0 to 1"),

        /** 0 for no or 1 for yes. */
        FLAG("0 for no or 1 for yes");

        private final String allowed;

        Kind(String allowed) {
            this.allowed = allowed;
        }

        private boolean allows(BigDecimal value) {
            boolean whole = value.stripTrailingZeros().scale() <= 0;
            boolean upToOne = value.compareTo(BigDecimal.ONE) <= 0;
            return switch (this) {
                case NUMBER -> true;
                case AMOUNT -> value.signum() >= 0;
                case COUNT -> value.signum() >= 0 && whole;
                case SHARE -> value.signum() >= 0 && upToOne;
                case FLAG -> value.signum() >= 0 && upToOne && whole;
            };
        }
    }

    /**
     * States a number, which may be any.
     *
     * @param name the name, such as {@code key-results.max}
     * @param value the number in plain decimal form
     * @param source who says so
     * @return the value
     */
    public static PolicyValue of(String name, String value, String source) {
        return builder().name(name).value(value).source(source).build();
    }

    /**
     * States how many there may be: a whole number that is not negative.
     *
     * @param name the name, such as {@code key-results.max}
     * @param value the number in plain decimal form
     * @param source who says so
     * @return the value
     */
    public static PolicyValue count(String name, String value, String source) {
        return of(name, value, source).withKind(Kind.COUNT);
    }

    /**
     * States a share, a probability, a certainty or a grade: a number from 0 to 1.
     *
     * @param name the name, such as {@code certainty.sure}
     * @param value the number in plain decimal form
     * @param source who says so
     * @return the value
     */
    public static PolicyValue share(String name, String value, String source) {
        return of(name, value, source).withKind(Kind.SHARE);
    }

    /**
     * States an amount: a number that is not negative.
     *
     * @param name the name, such as {@code effort.total.max}
     * @param value the number in plain decimal form
     * @param source who says so
     * @return the value
     */
    public static PolicyValue amount(String name, String value, String source) {
        return of(name, value, source).withKind(Kind.AMOUNT);
    }

    /**
     * States whether something is wanted: 0 for no or 1 for yes.
     *
     * @param name the name, such as {@code inputs.required}
     * @param value the number in plain decimal form
     * @param source who says so
     * @return the value
     */
    public static PolicyValue flag(String name, String value, String source) {
        return of(name, value, source).withKind(Kind.FLAG);
    }

    @JsonCreator
    static PolicyValue fromJson(
            @JsonProperty("name") String name,
            @JsonProperty("value") BigDecimal value,
            @JsonProperty("source") String source,
            @JsonProperty("kind") @Nullable Kind kind,
            @JsonProperty("notAbove") @Nullable PolicyValue notAbove,
            @JsonProperty("variants") @Nullable Map<Preset, PolicyValue> variants) {
        return builder()
                .name(Absent.refuse("name", name))
                .value(Absent.refuse("value", value))
                .source(Absent.refuse("source", source))
                .kind(kind == null ? Kind.NUMBER : kind)
                .notAbove(Optional.ofNullable(notAbove))
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
     * @return this value as the preset has it; without variants
     */
    public PolicyValue in(Preset preset) {
        return replacedBy(Optional.ofNullable(getVariants().get(preset)).orElse(this));
    }

    /**
     * Replaces the number by another.
     *
     * @param other the number and who says so
     * @return this value with those, and without variants
     * @throws InvalidOkrException with code {@code okr.invalid.range} if this value may not be that number
     */
    public PolicyValue replacedBy(PolicyValue other) {
        return toBuilder()
                .value(other.getValue())
                .source(other.getSource())
                .variants(Map.of())
                .build();
    }

    /** {@return the name, such as {@code key-results.max}} */
    public abstract String getName();

    /** {@return the number} */
    public abstract BigDecimal getValue();

    /** {@return who says so} */
    public abstract String getSource();

    /** {@return what the number may be; any number unless set} */
    @Value.Default
    public Kind getKind() {
        return Kind.NUMBER;
    }

    /**
     * {@return the number that this one may not exceed, such as the most where this is the least, whatever replaces
     * either of them; usually none}
     */
    public abstract Optional<PolicyValue> getNotAbove();

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
        requireAllowed(value);
        getVariants().values().forEach(variant -> requireAllowed(variant.getValue()));
        boolean canonical = Numbers.same(value, getValue());
        return canonical ? this : toBuilder().value(value).build();
    }

    private void requireAllowed(BigDecimal value) {
        if (!getKind().allows(value)) {
            throw new InvalidOkrException(
                    "okr.invalid.range",
                    "value of '" + getName() + "' must be " + getKind().allowed + " but was " + value.toPlainString(),
                    List.of("value"));
        }
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
     * <p>Required: {@code name}, {@code value}, {@code source}. Optional: {@code kind}, {@code notAbove},
     * {@code variants}.
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
