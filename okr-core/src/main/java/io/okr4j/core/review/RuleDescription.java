package io.okr4j.core.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.Plan;
import io.okr4j.core.internal.Absent;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a rule is: its code, how severe its findings are, where it comes from and which numbers it uses.
 *
 * <p>A rule holds in every {@link Preset} unless it says otherwise. One that only some sources want, or that
 * contradicts another rule, names its presets, and is off in the others until a policy {@linkplain Policy#withRule
 * switches it on}:
 *
 * <pre>{@code
 * private static final RuleDescription DESCRIPTION = RuleDescription.of(CODE, Severity.WARNING, SOURCE, LIMIT)
 *         .onlyIn(Preset.SOURCE_ARTICLES); // or .notIn(Preset.GOOGLE)
 * }</pre>
 *
 * <p>A number that differs between presets says so beside its usual value:
 *
 * <pre>{@code
 * PolicyValue.count("key-results.min", "2", CASTRO).butIn(Preset.SOURCE_ARTICLES, "3", "the source articles: three")
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class RuleDescription implements WithRuleDescription, Serializable {
    RuleDescription() {}

    /**
     * Describes a rule.
     *
     * @param code the stable code
     * @param severity how severe its findings are
     * @param source who publishes the rule
     * @param limits the numbers that it uses
     * @return the description
     */
    public static RuleDescription of(String code, Severity severity, String source, PolicyValue... limits) {
        return builder()
                .code(code)
                .severity(severity)
                .source(source)
                .addLimits(limits)
                .build();
    }

    /**
     * Describes a rule that asks questions.
     *
     * @param code the stable code
     * @param source who publishes the rule
     * @param limits the numbers that it uses
     * @return the description; its severity is that of advice, and means nothing
     */
    public static RuleDescription asking(String code, String source, PolicyValue... limits) {
        return of(code, Severity.ADVICE, source, limits).withQuestion(true);
    }

    @JsonCreator
    static RuleDescription fromJson(
            @JsonProperty("code") String code,
            @JsonProperty("severity") Severity severity,
            @JsonProperty("source") String source,
            @JsonProperty("limits") @Nullable List<PolicyValue> limits,
            @JsonProperty("offIn") @Nullable List<Preset> offIn,
            @JsonProperty("question") @Nullable Boolean question) {
        return builder()
                .code(Absent.refuse("code", code))
                .severity(Absent.refuse("severity", severity))
                .source(Absent.refuse("source", source))
                .addAllLimits(Absent.orNone(limits))
                .addAllOffIn(Absent.orNone(offIn))
                .question(question != null && question)
                .build();
    }

    /** {@return the stable code, such as {@code okr.objective.no-owner}} */
    public abstract String getCode();

    /** {@return how severe its findings are; a draft that lacks something gets a warning at most} */
    public abstract Severity getSeverity();

    /** {@return who publishes the rule} */
    public abstract String getSource();

    /** {@return the numbers that it uses, as they are unless a policy replaces them} */
    public abstract List<PolicyValue> getLimits();

    /** {@return the presets in which it is off unless the policy switches it on, in order; usually none} */
    public abstract List<Preset> getOffIn();

    /** {@return whether it asks questions, which have no severity} */
    @Value.Default
    public boolean isQuestion() {
        return false;
    }

    /**
     * Says in which presets alone the rule holds.
     *
     * @param presets the presets
     * @return a copy that is off in all others
     */
    public RuleDescription onlyIn(Preset... presets) {
        Set<Preset> others = EnumSet.allOf(Preset.class);
        others.removeAll(List.of(presets));
        return withOffIn(others);
    }

    /**
     * Says in which presets the rule does not hold.
     *
     * @param presets the presets
     * @return a copy that is off in those
     */
    public RuleDescription notIn(Preset... presets) {
        Set<Preset> off = EnumSet.noneOf(Preset.class);
        off.addAll(List.of(presets));
        return withOffIn(off);
    }

    /**
     * Says in one sentence what the rule looks for.
     *
     * @param locale the language; English where there is no other
     * @return the sentence
     */
    public String summary(Locale locale) {
        return Messages.text(getCode() + ".summary", Map.of(), locale).orElse(getCode());
    }

    /**
     * Begins a finding of this rule.
     *
     * @param plan the plan
     * @param path where it applies: ids joined by {@code /}, then {@code #} and the attributes
     * @return a builder with code, severity, plan, path and source set
     */
    public Finding.Builder finding(Plan plan, String path) {
        return Finding.builder()
                .code(getCode())
                .severity(getSeverity())
                .plan(plan.getId())
                .path(path)
                .source(getSource());
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
     * Builds {@link RuleDescription} values; not thread-safe.
     *
     * <p>Required: {@code code}, {@code severity}, {@code source}. Optional: {@code limits}, {@code offIn},
     * {@code question}. Lists also have methods that add one element or several.
     */
    public static final class Builder extends ImmutableRuleDescription.Builder {
        Builder() {}
    }
}
