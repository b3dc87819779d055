package io.okr4j.core.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Ids;
import io.okr4j.core.invariant.InvalidOkrException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The preset that a team follows, the numbers that it replaces, and the rules that it switches off or on.
 *
 * <p>Which numbers and rules there are, and what a number may be, the rules say. So what cannot be is refused where the
 * policy meets them: by {@link OkrReviewer.Builder#build()} and by {@link #value(PolicyValue)}.
 *
 * <p>Instances are immutable and thread-safe; the methods that change something return a copy.
 */
@Value.Immutable
public abstract class Policy implements WithPolicy, Serializable {
    Policy() {}

    /** {@return the policy {@code default}} */
    public static Policy standard() {
        return of(Preset.DEFAULT);
    }

    /**
     * Follows a preset.
     *
     * @param preset the preset
     * @return a policy of its name that replaces and switches nothing
     */
    public static Policy of(Preset preset) {
        return builder().name(preset.id()).preset(preset).build();
    }

    @JsonCreator
    static Policy fromJson(
            @JsonProperty("name") String name,
            @JsonProperty("preset") @Nullable Preset preset,
            @JsonProperty("values") @Nullable List<PolicyValue> values,
            @JsonProperty("switchedOff") @Nullable List<String> switchedOff,
            @JsonProperty("switchedOn") @Nullable List<String> switchedOn) {
        return builder()
                .name(Absent.refuse("name", name))
                .preset(preset == null ? Preset.DEFAULT : preset)
                .addAllValues(Absent.orNone(values))
                .addAllSwitchedOff(Absent.orNone(switchedOff))
                .addAllSwitchedOn(Absent.orNone(switchedOn))
                .build();
    }

    /** {@return the name, such as {@code default}} */
    public abstract String getName();

    /** {@return what it starts from; the default unless set} */
    @Value.Default
    public Preset getPreset() {
        return Preset.DEFAULT;
    }

    /** {@return the numbers that replace those of the preset; their names differ} */
    public abstract List<PolicyValue> getValues();

    /** {@return the codes of the rules that are switched off, whatever the preset says} */
    public abstract List<String> getSwitchedOff();

    /** {@return the codes of the rules that are switched on, whatever the preset says} */
    public abstract List<String> getSwitchedOn();

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
        return switched(code).addSwitchedOff(code).build();
    }

    /**
     * Switches a rule on that the preset does without.
     *
     * @param code the code of the rule
     * @return a copy with that rule
     */
    public Policy withRule(String code) {
        return switched(code).addSwitchedOn(code).build();
    }

    private Builder switched(String code) {
        return toBuilder().switchedOff(without(code, getSwitchedOff())).switchedOn(without(code, getSwitchedOn()));
    }

    private static List<String> without(String code, List<String> codes) {
        return codes.stream().filter(other -> !other.equals(code)).toList();
    }

    /**
     * Tells whether a rule holds.
     *
     * @param rule the rule
     * @return true if it is switched on, or holds in the preset and is not switched off
     */
    public boolean holds(RuleDescription rule) {
        boolean preset = !rule.getOffIn().contains(getPreset());
        return getSwitchedOn().contains(rule.getCode())
                || (preset && !getSwitchedOff().contains(rule.getCode()));
    }

    /**
     * Returns the number that holds.
     *
     * @param usual the number as it is unless it is replaced
     * @return the one that replaces it, or that of the preset
     * @throws InvalidOkrException with code {@code okr.invalid.range} if the one that replaces it is none that it may
     *     be, or if it is above the one that it may not exceed
     */
    public PolicyValue value(PolicyValue usual) {
        PolicyValue value = held(usual);
        usual.getNotAbove().map(this::held).ifPresent(most -> {
            if (value.getValue().compareTo(most.getValue()) > 0) {
                throw contradiction(value, most);
            }
        });
        return value;
    }

    private PolicyValue held(PolicyValue usual) {
        return replacement(usual).map(usual::replacedBy).orElseGet(() -> usual.in(getPreset()));
    }

    private Optional<PolicyValue> replacement(PolicyValue usual) {
        return getValues().stream()
                .filter(value -> value.getName().equals(usual.getName()))
                .findFirst();
    }

    // says it of the number that the policy replaces, which is the one that its author can change
    private InvalidOkrException contradiction(PolicyValue least, PolicyValue most) {
        String message = replacement(least).isPresent()
                ? contradiction(least, "most", most)
                : contradiction(most, "least", least);
        return new InvalidOkrException("okr.invalid.range", message, List.of("values"));
    }

    private static String contradiction(PolicyValue replaced, String bound, PolicyValue other) {
        return "value of '" + replaced.getName() + "' must be at " + bound + " that of '" + other.getName()
                + "', which is " + other.getValue().toPlainString() + ", but was "
                + replaced.getValue().toPlainString();
    }

    @Value.Check
    void check() {
        if (getName().isBlank()) {
            throw new InvalidOkrException(
                    "okr.invalid.policy", "name must be what reviews call the policy but was blank", List.of("name"));
        }
        Ids.requireDistinct(
                "values", getValues().stream().map(PolicyValue::getName).toList());
        Ids.requireDistinct("switchedOff", getSwitchedOff());
        Ids.requireDistinct("switchedOn", getSwitchedOn());
        getSwitchedOff().stream().filter(getSwitchedOn()::contains).findFirst().ifPresent(code -> {
            throw new InvalidOkrException(
                    "okr.invalid.duplicate-id",
                    "switchedOff and switchedOn must name different rules but '" + code + "' stands in both",
                    List.of("switchedOff", "switchedOn"));
        });
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
     * <p>Required: {@code name}. Optional: {@code preset}, {@code values}, {@code switchedOff}, {@code switchedOn}.
     * Lists also have methods that add one element or several.
     */
    public static final class Builder extends ImmutablePolicy.Builder {
        Builder() {}
    }
}
