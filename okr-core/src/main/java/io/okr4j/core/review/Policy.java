package io.okr4j.core.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Ids;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that rules use, where they are not the usual ones, and the rules that are switched off.
 *
 * <p>Instances are immutable and thread-safe; the methods that change something return a copy.
 */
@Value.Immutable
public abstract class Policy implements WithPolicy, Serializable {
    Policy() {}

    /** {@return the policy {@code default}: every rule, with its usual numbers} */
    public static Policy standard() {
        return builder().name("default").build();
    }

    @JsonCreator
    static Policy fromJson(
            @JsonProperty("name") String name,
            @JsonProperty("values") @Nullable List<PolicyValue> values,
            @JsonProperty("switchedOff") @Nullable List<String> switchedOff) {
        return builder()
                .name(Absent.refuse("name", name))
                .addAllValues(Absent.orNone(values))
                .addAllSwitchedOff(Absent.orNone(switchedOff))
                .build();
    }

    /** {@return the name, such as {@code default}} */
    public abstract String getName();

    /** {@return the numbers that replace the usual ones; their names differ} */
    public abstract List<PolicyValue> getValues();

    /** {@return the codes of the rules that are switched off} */
    public abstract List<String> getSwitchedOff();

    /**
     * Replaces a number.
     *
     * @param name the name, such as {@code key-results.max}
     * @param value the number in plain decimal form
     * @param source who says so, such as {@code our handbook}
     * @return a copy with that number
     */
    public Policy with(String name, String value, String source) {
        List<PolicyValue> kept = getValues().stream()
                .filter(other -> !other.getName().equals(name))
                .toList();
        return toBuilder()
                .values(kept)
                .addValue(PolicyValue.of(name, value, source))
                .build();
    }

    /**
     * Switches a rule off.
     *
     * @param code the code of the rule
     * @return a copy without that rule
     */
    public Policy without(String code) {
        return switchedOff(code) ? this : toBuilder().addSwitchedOff(code).build();
    }

    /**
     * Tells whether a rule is switched off.
     *
     * @param code the code of the rule
     * @return true if it is
     */
    public boolean switchedOff(String code) {
        return getSwitchedOff().contains(code);
    }

    /**
     * Returns the number that holds.
     *
     * @param usual the number as it is unless it is replaced
     * @return the one that replaces it, or the usual one
     */
    public PolicyValue value(PolicyValue usual) {
        return getValues().stream()
                .filter(value -> value.getName().equals(usual.getName()))
                .findFirst()
                .orElse(usual);
    }

    @Value.Check
    void check() {
        Ids.requireDistinct(
                "values", getValues().stream().map(PolicyValue::getName).toList());
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
     * Builds {@link Policy} values; not thread-safe.
     *
     * <p>Required: {@code name}. Optional: {@code values}, {@code switchedOff}. Lists also have methods that add one
     * element or several.
     */
    public static final class Builder extends ImmutablePolicy.Builder {
        Builder() {}
    }
}
