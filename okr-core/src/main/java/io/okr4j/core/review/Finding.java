package io.okr4j.core.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule saw: what, where, how severe, and the facts.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Finding implements WithFinding, Observation permits ImmutableFinding {
    Finding() {}

    /** The fact with which the advice is more than general. */
    static final String PROPOSAL = "proposal";

    /** The fact that names the work of which the advice knows the usual effect. */
    static final String WORK = "work";

    /** The fact that says of which kind a task is. */
    static final String KIND = "kind";

    /** The fact that holds the words that decided. */
    static final String EVIDENCE = "evidence";

    /** The fact that says how many key results are tasks. */
    static final String TASKS = "tasks";

    /** How facts begin that say what somebody might do, such as {@code suggestedParent}; they identify nothing. */
    private static final String SUGGESTED = "suggested";

    // what other weights of the classifier may change, though the plan is the same
    private static final Map<String, Set<String>> LEARNT =
            Map.of(TaskRule.CODE, Set.of(EVIDENCE, KIND), TaskListRule.CODE, Set.of(TASKS));

    @JsonCreator
    static Finding fromJson(
            @JsonProperty("code") String code,
            @JsonProperty("severity") Severity severity,
            @JsonProperty("plan") String plan,
            @JsonProperty("path") String path,
            @JsonProperty("facts") @Nullable Map<String, String> facts,
            @JsonProperty("source") String source) {
        return builder()
                .code(Absent.refuse("code", code))
                .severity(Absent.refuse("severity", severity))
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

    /** {@return how much attention it deserves} */
    public abstract Severity getSeverity();

    /**
     * Says what was found and why it matters.
     *
     * @param locale the language; English where there is no other
     * @return one or two sentences
     */
    public String message(Locale locale) {
        return Messages.text(getCode(), getFacts(), locale).orElseGet(() -> getCode() + " " + getFacts());
    }

    /**
     * Says what to do instead.
     *
     * @param locale the language; English where there is no other
     * @return one or two sentences; empty if the rule has no advice
     */
    public String advice(Locale locale) {
        Map<String, String> facts = getFacts();
        Stream<String> variants = Stream.of(facts.containsKey(PROPOSAL) ? PROPOSAL : "", facts.getOrDefault(WORK, ""))
                .filter(variant -> !variant.isEmpty())
                .map(variant -> ".advice." + variant);
        return Stream.concat(variants, Stream.of(".advice"))
                .flatMap(suffix -> Messages.text(getCode() + suffix, facts, locale).stream())
                .findFirst()
                .orElse("");
    }

    /**
     * Returns what identifies this finding when a plan is reviewed again.
     *
     * @return code, plan, path and those facts that follow from the plan alone, as text; the same after lines have been
     *     inserted elsewhere, and after the classifier has learnt; facts whose names begin with {@code suggested} are
     *     no part of it
     */
    public String fingerprint() {
        return AcceptedFinding.of(this).fingerprint();
    }

    /** The facts that follow from the plan alone. */
    Map<String, String> stableFacts() {
        Map<String, String> facts = new LinkedHashMap<>(getFacts());
        facts.keySet().removeAll(LEARNT.getOrDefault(getCode(), Set.of()));
        facts.keySet().removeIf(name -> name.startsWith(SUGGESTED));
        return facts;
    }

    /** {@return severity, code and place} */
    @Override
    public String toString() {
        return getSeverity() + " " + getCode() + " " + getPath();
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
     * Builds {@link Finding} values; not thread-safe.
     *
     * <p>Required: {@code code}, {@code severity}, {@code plan}, {@code path}, {@code source}. Optional: {@code facts}.
     */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
