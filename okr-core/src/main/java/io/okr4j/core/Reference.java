package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Ids;
import io.okr4j.core.invariant.InvalidOkrException;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Names an objective, key result, KPI or purpose, in the same plan or in another.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Reference implements WithReference, Serializable {
    Reference() {}

    /**
     * Names something in the same plan.
     *
     * @param id the id of what is named
     * @return the reference
     */
    public static Reference to(String id) {
        return builder().id(id).build();
    }

    /**
     * Names something in another plan.
     *
     * @param plan the id of the other plan
     * @param id the id of what is named
     * @return the reference
     */
    public static Reference in(String plan, String id) {
        return builder().plan(plan).id(id).build();
    }

    /**
     * Reads a reference from its text form.
     *
     * @param text {@code id}, or {@code plan:id}
     * @return the reference
     * @throws InvalidOkrException with code {@code okr.invalid.id} if either part is no id
     */
    public static Reference parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? to(text) : in(text.substring(0, colon), text.substring(colon + 1));
    }

    @JsonCreator
    static Reference fromJson(@JsonProperty("plan") @Nullable String plan, @JsonProperty("id") String id) {
        return builder()
                .plan(Optional.ofNullable(plan))
                .id(Absent.refuse("id", id))
                .build();
    }

    /** {@return the id of the other plan; none within the same plan} */
    public abstract Optional<String> getPlan();

    /** {@return the id of what is named} */
    public abstract String getId();

    /** {@return the text form, {@code id} or {@code plan:id}, which {@link #parse} reads} */
    @Override
    public String toString() {
        return getPlan().map(plan -> plan + ":").orElse("") + getId();
    }

    @Value.Check
    void check() {
        Ids.require("id", getId());
        getPlan().ifPresent(plan -> Ids.require("plan", plan));
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
     * Builds {@link Reference} values; not thread-safe.
     *
     * <p>Required: {@code id}. Optional: {@code plan}.
     */
    public static final class Builder extends ImmutableReference.Builder {
        Builder() {}
    }
}
