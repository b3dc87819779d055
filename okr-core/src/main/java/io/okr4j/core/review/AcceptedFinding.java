package io.okr4j.core.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A finding that a team knows of and lives with, by what identifies it.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class AcceptedFinding implements WithAcceptedFinding, Comparable<AcceptedFinding>, Serializable {
    AcceptedFinding() {}

    private static final Comparator<AcceptedFinding> ORDER = Comparator.comparing(AcceptedFinding::getPlan)
            .thenComparing(AcceptedFinding::getPath)
            .thenComparing(AcceptedFinding::getCode)
            .thenComparing(accepted -> accepted.getFacts().toString());

    /**
     * Accepts a finding.
     *
     * @param finding the finding
     * @return what identifies it: code, place, and those facts that follow from the plan alone
     */
    public static AcceptedFinding of(Finding finding) {
        return builder()
                .code(finding.getCode())
                .plan(finding.getPlan())
                .path(finding.getPath())
                .putAllFacts(finding.stableFacts())
                .build();
    }

    @JsonCreator
    static AcceptedFinding fromJson(
            @JsonProperty("code") String code,
            @JsonProperty("plan") String plan,
            @JsonProperty("path") String path,
            @JsonProperty("facts") @Nullable Map<String, String> facts) {
        return builder()
                .code(Absent.refuse("code", code))
                .plan(Absent.refuse("plan", plan))
                .path(Absent.refuse("path", path))
                .putAllFacts(facts == null ? Map.of() : facts)
                .build();
    }

    /** {@return the code of the rule} */
    public abstract String getCode();

    /** {@return the id of the plan} */
    public abstract String getPlan();

    /** {@return the place in the plan, as {@link Observation#getPath} gives it} */
    public abstract String getPath();

    /** {@return the facts that were accepted, by name and in order of the names; with others it is another finding} */
    @Value.NaturalOrder
    public abstract SortedMap<String, String> getFacts();

    /** {@return the fingerprint of the finding} */
    public String fingerprint() {
        return getCode() + " " + getPlan() + ":" + getPath() + " " + getFacts();
    }

    /** Compares by plan, path, code and facts. */
    @Override
    public int compareTo(AcceptedFinding other) {
        return ORDER.compare(this, other);
    }

    /** {@return the fingerprint} */
    @Override
    public String toString() {
        return fingerprint();
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
     * Builds {@link AcceptedFinding} values; not thread-safe.
     *
     * <p>Required: {@code code}, {@code plan}, {@code path}. Optional: {@code facts}.
     */
    public static final class Builder extends ImmutableAcceptedFinding.Builder {
        Builder() {}
    }
}
