package io.okr4j.core.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.Plan;
import io.okr4j.core.internal.Absent;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a rule is: its code, how severe its findings are, where it comes from and which numbers it uses.
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

    @JsonCreator
    static RuleDescription fromJson(
            @JsonProperty("code") String code,
            @JsonProperty("severity") Severity severity,
            @JsonProperty("source") String source,
            @JsonProperty("limits") @Nullable List<PolicyValue> limits) {
        return builder()
                .code(Absent.refuse("code", code))
                .severity(Absent.refuse("severity", severity))
                .source(Absent.refuse("source", source))
                .addAllLimits(Absent.orNone(limits))
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
     * <p>Required: {@code code}, {@code severity}, {@code source}. Optional: {@code limits}. Lists also have methods
     * that add one element or several.
     */
    public static final class Builder extends ImmutableRuleDescription.Builder {
        Builder() {}
    }
}
