package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Ids;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Milestones are done.
 *
 * <p>Instances are immutable and thread-safe.
 */
@JsonSubTypes({}) // or Jackson 3 takes the generated class, which is permitted, for a kind of its own
@JsonTypeName("milestones")
@Value.Immutable
public abstract sealed class MilestoneReading implements WithMilestoneReading, Reading
        permits ImmutableMilestoneReading {
    MilestoneReading() {}

    /**
     * Reads which milestones are done.
     *
     * @param done the ids of all milestones that are done
     * @return the reading
     */
    public static MilestoneReading of(String... done) {
        return builder().addDone(done).build();
    }

    @JsonCreator
    static MilestoneReading fromJson(@JsonProperty("done") @Nullable List<String> done) {
        return builder().addAllDone(Absent.orNone(done)).build();
    }

    /** {@return the ids of all milestones that are done} */
    public abstract List<String> getDone();

    @Override
    public String kind() {
        return "milestones";
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.milestones(this);
    }

    @Value.Check
    void check() {
        Ids.requireDistinct("done", getDone());
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
     * Builds {@link MilestoneReading} values; not thread-safe.
     *
     * <p>Optional: {@code done}. Lists also have methods that add one element or several.
     */
    public static final class Builder extends ImmutableMilestoneReading.Builder {
        Builder() {}
    }
}
