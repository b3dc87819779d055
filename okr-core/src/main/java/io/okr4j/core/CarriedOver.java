package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What becomes of a plan at the end of a period.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class CarriedOver implements WithCarriedOver, Serializable {
    CarriedOver() {}

    @JsonCreator
    static CarriedOver fromJson(@JsonProperty("closed") Plan closed, @JsonProperty("next") Plan next) {
        return builder()
                .closed(Absent.refuse("closed", closed))
                .next(Absent.refuse("next", next))
                .build();
    }

    /** {@return the plan of the period that ends, with its objectives closed as was decided} */
    public abstract Plan getClosed();

    /** {@return the plan of the next period, with the objectives that go on} */
    public abstract Plan getNext();

    /** {@return a builder that starts with every attribute of this value} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link CarriedOver} values; not thread-safe.
     *
     * <p>Required: {@code closed}, {@code next}.
     */
    public static final class Builder extends ImmutableCarriedOver.Builder {
        Builder() {}
    }
}
