package io.okr4j.core.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The findings that a team has accepted, so that only new ones count, such as in the build of a repository that keeps
 * its OKRs as files.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class AcceptedFindings implements WithAcceptedFindings, Serializable {
    AcceptedFindings() {}

    /** {@return nothing accepted} */
    public static AcceptedFindings none() {
        return builder().build();
    }

    /**
     * Accepts all that a review found.
     *
     * @param review the review
     * @return its findings
     */
    public static AcceptedFindings of(Review review) {
        return builder()
                .addAllFindings(
                        review.getFindings().stream().map(AcceptedFinding::of).toList())
                .build();
    }

    @JsonCreator
    static AcceptedFindings fromJson(@JsonProperty("findings") @Nullable List<AcceptedFinding> findings) {
        return builder().addAllFindings(Absent.orNone(findings)).build();
    }

    /** {@return what was accepted, each once and in order of plan, path and code} */
    public abstract List<AcceptedFinding> getFindings();

    /**
     * Tells whether a finding has been accepted.
     *
     * @param finding the finding
     * @return true if one with the same fingerprint was
     */
    public boolean covers(Finding finding) {
        return known().contains(AcceptedFinding.of(finding));
    }

    /**
     * Leaves out of a review what has been accepted.
     *
     * @param review the review
     * @return the review with the other findings, and with all of its questions
     */
    public Review newIn(Review review) {
        return review.withFindings(review.getFindings().stream()
                .filter(finding -> !covers(finding))
                .toList());
    }

    /**
     * Looks for what has been accepted and is no longer found.
     *
     * @param review a review
     * @param plans the ids of the plans that were reviewed; nothing is said of others
     * @return what may be struck out
     */
    public List<AcceptedFinding> goneIn(Review review, Collection<String> plans) {
        Set<AcceptedFinding> found =
                review.getFindings().stream().map(AcceptedFinding::of).collect(Collectors.toSet());
        Set<String> reviewed = Set.copyOf(plans);
        return getFindings().stream()
                .filter(accepted -> reviewed.contains(accepted.getPlan()) && !found.contains(accepted))
                .toList();
    }

    /**
     * Accepts what a review found in place of what was accepted of the same plans before.
     *
     * @param review a review
     * @param plans the ids of the plans that were reviewed; what was accepted of others stays
     * @return what is accepted now
     */
    public AcceptedFindings updated(Review review, Collection<String> plans) {
        Set<String> reviewed = Set.copyOf(plans);
        return of(review).toBuilder()
                .addAllFindings(getFindings().stream()
                        .filter(accepted -> !reviewed.contains(accepted.getPlan()))
                        .toList())
                .build();
    }

    @Value.Lazy
    Set<AcceptedFinding> known() {
        return new HashSet<>(getFindings());
    }

    @Value.Check
    AcceptedFindings checked() {
        List<AcceptedFinding> sorted = List.copyOf(new TreeSet<>(getFindings()));
        return sorted.equals(getFindings())
                ? this
                : toBuilder().findings(sorted).build();
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
     * Builds {@link AcceptedFindings} values; not thread-safe.
     *
     * <p>Optional: {@code findings}. There are also methods that add one or several.
     */
    public static final class Builder extends ImmutableAcceptedFindings.Builder {
        Builder() {}
    }
}
