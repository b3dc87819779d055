package io.okr4j.core.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What has changed from one review to a later one; findings are the same if their fingerprints are.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class ReviewChange implements WithReviewChange, Serializable {
    ReviewChange() {}

    @JsonCreator
    static ReviewChange fromJson(
            @JsonProperty("newFindings") @Nullable List<Finding> newFindings,
            @JsonProperty("goneFindings") @Nullable List<Finding> goneFindings,
            @JsonProperty("stillFindings") @Nullable List<Finding> stillFindings) {
        return builder()
                .addAllNewFindings(Absent.orNone(newFindings))
                .addAllGoneFindings(Absent.orNone(goneFindings))
                .addAllStillFindings(Absent.orNone(stillFindings))
                .build();
    }

    /** {@return what the later review alone found, in its order} */
    public abstract List<Finding> getNewFindings();

    /** {@return what the earlier review alone found, in its order} */
    public abstract List<Finding> getGoneFindings();

    /** {@return what both found, as the later one puts it and in its order} */
    public abstract List<Finding> getStillFindings();

    /** {@return how many findings are new, gone and still there} */
    @Override
    public String toString() {
        return getNewFindings().size() + " new, " + getGoneFindings().size() + " gone, "
                + getStillFindings().size() + " still there";
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
     * Builds {@link ReviewChange} values; not thread-safe.
     *
     * <p>Optional: {@code newFindings}, {@code goneFindings}, {@code stillFindings}. Lists also have methods that add
     * one element or several.
     */
    public static final class Builder extends ImmutableReviewChange.Builder {
        Builder() {}
    }
}
