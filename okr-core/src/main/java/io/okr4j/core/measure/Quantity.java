package io.okr4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Numbers;
import java.io.Serializable;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An amount of something, such as <em>two more demos</em>.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Quantity implements WithQuantity, Serializable {
    Quantity() {}

    /**
     * Counts something.
     *
     * @param amount how many; not negative
     * @param of what is counted
     * @return the quantity
     */
    public static Quantity of(long amount, String of) {
        return builder().amount(amount).of(of).build();
    }

    @JsonCreator
    static Quantity fromJson(
            @JsonProperty("amount") BigDecimal amount,
            @JsonProperty("of") String of,
            @JsonProperty("more") @Nullable Boolean more) {
        Builder builder = builder().amount(Absent.refuse("amount", amount)).of(Absent.refuse("of", of));
        if (more != null) {
            builder.more(more);
        }
        return builder.build();
    }

    /** {@return how many; not negative} */
    public abstract BigDecimal getAmount();

    /** {@return what is counted, such as {@code demos}} */
    public abstract String getOf();

    /** {@return whether the amount comes on top of what is usual, as in <em>two more</em>} */
    @Value.Default
    public boolean isMore() {
        return false;
    }

    @Value.Check
    Quantity checked() {
        BigDecimal amount = Numbers.canonical("amount", getAmount());
        Numbers.requireNotNegative("amount", amount);
        boolean canonical = Numbers.same(amount, getAmount());
        return canonical ? this : toBuilder().amount(amount).build();
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
     * Builds {@link Quantity} values; not thread-safe.
     *
     * <p>Required: {@code amount}, {@code of}. Optional: {@code more}.
     */
    public static final class Builder extends ImmutableQuantity.Builder {
        Builder() {}

        /**
         * Sets {@code amount}.
         *
         * @param amount the number
         * @return this builder
         */
        public Builder amount(long amount) {
            return amount(BigDecimal.valueOf(amount));
        }

        /**
         * Sets {@code amount}.
         *
         * @param amount the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder amount(String amount) {
            return amount(Numbers.parse("amount", amount));
        }
    }
}
