package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Numbers;
import io.okr4j.core.invariant.InvalidOkrException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A link from an objective or key result to what it helps: an objective, a key result, a KPI or a purpose.
 *
 * <p>Supporting and contributing are two different things: only a contribution is arithmetic, and only contributions
 * can count something twice. Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Link implements WithLink, Serializable {
    Link() {}

    /**
     * Helps something, without arithmetic.
     *
     * @param to the text form of a {@link Reference}
     * @return the link
     */
    public static Link supports(String to) {
        return builder().kind(LinkKind.SUPPORTS).to(Reference.parse(to)).build();
    }

    /**
     * Contributes to the grade of something.
     *
     * @param to the text form of a {@link Reference}
     * @param weight the weight relative to other contributions, such as {@code "0.5"}; not negative
     * @return the link
     */
    public static Link contributes(String to, String weight) {
        return builder()
                .kind(LinkKind.CONTRIBUTES)
                .to(Reference.parse(to))
                .weight(weight)
                .build();
    }

    /**
     * Contributes to the grade of something with weight 1.
     *
     * @param to the text form of a {@link Reference}
     * @return the link
     */
    public static Link contributes(String to) {
        return builder().kind(LinkKind.CONTRIBUTES).to(Reference.parse(to)).build();
    }

    @JsonCreator
    static Link fromJson(
            @JsonProperty("kind") LinkKind kind,
            @JsonProperty("to") Reference to,
            @JsonProperty("weight") @Nullable BigDecimal weight,
            @JsonProperty("commitment") @Nullable Commitment commitment,
            @JsonProperty("passThrough") @Nullable Boolean passThrough) {
        Builder builder = builder()
                .kind(Absent.refuse("kind", kind))
                .to(Absent.refuse("to", to))
                .weight(Optional.ofNullable(weight))
                .commitment(Optional.ofNullable(commitment));
        if (passThrough != null) {
            builder.passThrough(passThrough);
        }
        return builder.build();
    }

    /** {@return what the link means} */
    public abstract LinkKind getKind();

    /** {@return what is helped} */
    public abstract Reference getTo();

    /**
     * {@return the weight of a contribution relative to others; not negative, none for 1; a link that supports has
     * none}
     */
    public abstract Optional<BigDecimal> getWeight();

    /** {@return whether the owner of this end has agreed to what the other end needs} */
    public abstract Optional<Commitment> getCommitment();

    /** {@return whether the same key result is meant to stand on both levels, which is then no copy} */
    @Value.Default
    public boolean isPassThrough() {
        return false;
    }

    @Value.Check
    Link checked() {
        Optional<BigDecimal> weight = Numbers.canonical("weight", getWeight());
        weight.ifPresent(w -> Numbers.requireNotNegative("weight", w));
        if (getKind() == LinkKind.SUPPORTS && weight.isPresent()) {
            throw new InvalidOkrException(
                    "okr.invalid.weight",
                    "weight is for links that contribute, but a link that supports had weight "
                            + weight.get().toPlainString(),
                    List.of("weight"));
        }
        boolean canonical = Numbers.same(weight, getWeight());
        return canonical ? this : toBuilder().weight(weight).build();
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
     * Builds {@link Link} values; not thread-safe.
     *
     * <p>Required: {@code kind}, {@code to}. Optional: {@code weight}, {@code commitment}, {@code passThrough}.
     */
    public static final class Builder extends ImmutableLink.Builder {
        Builder() {}

        /**
         * Sets {@code weight}.
         *
         * @param weight the number
         * @return this builder
         */
        public Builder weight(long weight) {
            return weight(BigDecimal.valueOf(weight));
        }

        /**
         * Sets {@code weight}.
         *
         * @param weight the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder weight(String weight) {
            return weight(Numbers.parse("weight", weight));
        }
    }
}
