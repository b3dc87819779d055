package io.okr4j.core.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What was seen in plans on a day.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Review implements WithReview, Serializable {
    Review() {}

    @JsonCreator
    static Review fromJson(
            @JsonProperty("asOf") LocalDate asOf,
            @JsonProperty("policy") String policy,
            @JsonProperty("findings") @Nullable List<Finding> findings,
            @JsonProperty("questions") @Nullable List<Question> questions) {
        return builder()
                .asOf(Absent.refuse("asOf", asOf))
                .policy(Absent.refuse("policy", policy))
                .addAllFindings(Absent.orNone(findings))
                .addAllQuestions(Absent.orNone(questions))
                .build();
    }

    /** {@return the day on which the plans were looked at} */
    public abstract LocalDate getAsOf();

    /** {@return the name of the policy that held} */
    public abstract String getPolicy();

    /** {@return what was found, in the order of the plans, the most severe first at each place} */
    public abstract List<Finding> getFindings();

    /** {@return what only a person can answer, in the order of the plans} */
    public abstract List<Question> getQuestions();

    /** {@return the severity of the most severe finding; none if there is no finding} */
    public Optional<Severity> worst() {
        return getFindings().stream().map(Finding::getSeverity).max(Severity::compareTo);
    }

    /**
     * Returns the findings that deserve at least so much attention.
     *
     * @param least the least severity
     * @return those findings, in order
     */
    public List<Finding> atLeast(Severity least) {
        return getFindings().stream()
                .filter(finding -> finding.getSeverity().compareTo(least) >= 0)
                .toList();
    }

    /**
     * Compares this review with an earlier one.
     *
     * @param earlier the earlier review
     * @return the findings that are new, those that are gone and those that are still there
     */
    public ReviewChange since(Review earlier) {
        Set<AcceptedFinding> before = identities(earlier);
        Set<AcceptedFinding> now = identities(this);
        ReviewChange.Builder change = ReviewChange.builder();
        for (Finding finding : getFindings()) {
            if (before.contains(AcceptedFinding.of(finding))) {
                change.addStillFinding(finding);
            } else {
                change.addNewFinding(finding);
            }
        }
        earlier.getFindings().stream()
                .filter(finding -> !now.contains(AcceptedFinding.of(finding)))
                .forEach(change::addGoneFinding);
        return change.build();
    }

    private static Set<AcceptedFinding> identities(Review review) {
        return review.getFindings().stream().map(AcceptedFinding::of).collect(Collectors.toSet());
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
     * Builds {@link Review} values; not thread-safe.
     *
     * <p>Required: {@code asOf}, {@code policy}. Optional: {@code findings}, {@code questions}.
     */
    public static final class Builder extends ImmutableReview.Builder {
        Builder() {}
    }
}
