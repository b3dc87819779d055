package io.okr4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.constraint.PlainText;
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
 * What the numbers of a measure count: customers, percent, days, euros.
 *
 * <p>A unit knows the natural bounds of its numbers: a count is never negative, a share of a whole never exceeds 100
 * percent. Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Unit implements WithUnit, Serializable {
    Unit() {}

    /** Percent as a rate of change, without bounds. */
    public static final Unit PERCENT = builder().kind(UnitKind.PERCENT).build();

    /** Percentage points: the difference of two percentages. */
    public static final Unit PERCENTAGE_POINTS =
            builder().kind(UnitKind.PERCENTAGE_POINTS).build();

    /** Seconds. */
    public static final Unit SECONDS = duration("seconds");

    /** Minutes. */
    public static final Unit MINUTES = duration("minutes");

    /** Hours. */
    public static final Unit HOURS = duration("hours");

    /** Days. */
    public static final Unit DAYS = duration("days");

    /** Weeks. */
    public static final Unit WEEKS = duration("weeks");

    /** Months. */
    public static final Unit MONTHS = duration("months");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static Unit duration(String name) {
        return builder().kind(UnitKind.DURATION).name(name).build();
    }

    /**
     * Counts things.
     *
     * @param things what is counted, such as {@code customers}
     * @return a unit whose numbers are never negative
     */
    public static Unit count(String things) {
        return builder().kind(UnitKind.COUNT).name(things).build();
    }

    /**
     * Counts a share of a whole in percent.
     *
     * @param whole what the share is of, such as {@code customers}
     * @return a unit whose numbers lie from 0 to 100
     */
    public static Unit percentOf(String whole) {
        return builder().kind(UnitKind.PERCENT).of(whole).build();
    }

    /**
     * Counts money.
     *
     * @param code the ISO 4217 code, such as {@code EUR}
     * @return a unit without bounds
     * @throws InvalidOkrException with code {@code okr.invalid.currency} if there is no such currency
     */
    public static Unit currency(String code) {
        return builder().kind(UnitKind.CURRENCY).name(code).build();
    }

    /**
     * Counts things per something.
     *
     * @param things what is counted, such as {@code errors}
     * @param per what it is counted per, such as {@code 1000 requests}
     * @return a unit whose numbers are never negative
     */
    public static Unit rate(String things, String per) {
        return builder().kind(UnitKind.RATE).name(things).per(per).build();
    }

    /**
     * Counts points on a scale, such as a net promoter score from -100 to 100.
     *
     * @param name the name of the score
     * @param least the lower end of its scale
     * @param most the upper end of its scale
     * @return a unit whose numbers lie on the scale
     */
    public static Unit score(String name, long least, long most) {
        return builder().kind(UnitKind.SCORE).name(name).least(least).most(most).build();
    }

    @JsonCreator
    static Unit fromJson(
            @JsonProperty("kind") UnitKind kind,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("of") @Nullable String of,
            @JsonProperty("per") @Nullable String per,
            @JsonProperty("least") @Nullable BigDecimal least,
            @JsonProperty("most") @Nullable BigDecimal most) {
        Builder builder = builder()
                .kind(Absent.refuse("kind", kind))
                .of(Optional.ofNullable(of))
                .per(Optional.ofNullable(per))
                .least(Optional.ofNullable(least))
                .most(Optional.ofNullable(most));
        if (name != null) {
            builder.name(name);
        }
        return builder.build();
    }

    /** {@return what kind of unit this is} */
    public abstract UnitKind getKind();

    /**
     * {@return the name: what is counted, the length of time, the ISO 4217 code of a currency, or the name of a score;
     * may be empty for percentages}
     */
    @PlainText
    @Value.Default
    public String getName() {
        return "";
    }

    /**
     * {@return the whole that a percentage is a share of, such as {@code customers}; without it a percentage is a rate
     * of change and has no bounds}
     */
    public abstract Optional<@PlainText String> getOf();

    /** {@return what a rate is counted per, such as {@code 1000 requests}} */
    public abstract Optional<@PlainText String> getPer();

    /** {@return the lower end of the scale of a score} */
    public abstract Optional<BigDecimal> getLeast();

    /** {@return the upper end of the scale of a score} */
    public abstract Optional<BigDecimal> getMost();

    /** {@return the least that a number of this unit can be, or none if there is no such bound} */
    public Optional<BigDecimal> lowerBound() {
        return switch (getKind()) {
            case COUNT, DURATION, RATE -> Optional.of(BigDecimal.ZERO);
            case PERCENT -> getOf().map(whole -> BigDecimal.ZERO);
            case SCORE -> getLeast();
            case PERCENTAGE_POINTS, CURRENCY -> Optional.empty();
        };
    }

    /** {@return the most that a number of this unit can be, or none if there is no such bound} */
    public Optional<BigDecimal> upperBound() {
        return switch (getKind()) {
            case PERCENT -> getOf().map(whole -> HUNDRED);
            case SCORE -> getMost();
            case COUNT, DURATION, RATE, PERCENTAGE_POINTS, CURRENCY -> Optional.empty();
        };
    }

    /**
     * Tells whether a number can occur in this unit.
     *
     * @param value any number
     * @return true if it lies within the natural bounds, which belong to them
     */
    public boolean allows(BigDecimal value) {
        return lowerBound().map(low -> value.compareTo(low) >= 0).orElse(true)
                && upperBound().map(high -> value.compareTo(high) <= 0).orElse(true);
    }

    /**
     * Writes a number with this unit, the same in every locale.
     *
     * @param value any number
     * @return text such as {@code 25.5 days}, {@code 5 %} or {@code 575000 USD}
     */
    public String write(BigDecimal value) {
        String number = value.toPlainString();
        String label = label();
        return label.isEmpty() ? number : number + " " + label;
    }

    /**
     * {@return the unit as it stands behind a number: {@code days}, {@code %}, {@code USD}, {@code errors per 1000
     * requests}}
     */
    public String label() {
        return switch (getKind()) {
            case PERCENT -> getOf().map(whole -> "% of " + whole).orElse("%");
            case PERCENTAGE_POINTS -> "pp";
            case RATE -> getPer().map(per -> getName() + " per " + per).orElse(getName());
            case COUNT, CURRENCY, DURATION, SCORE -> getName();
        };
    }

    /** {@return the {@link #label()}, or {@code number} where that is empty} */
    @Override
    public String toString() {
        return label().isEmpty() ? "number" : label();
    }

    @Value.Check
    Unit checked() {
        Optional<BigDecimal> least = Numbers.canonical("least", getLeast());
        Optional<BigDecimal> most = Numbers.canonical("most", getMost());
        if (getKind() == UnitKind.CURRENCY) {
            Currencies.require(getName());
        }
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) >= 0) {
            throw new InvalidOkrException(
                    "okr.invalid.range",
                    "least must be below most but they were " + least.get().toPlainString() + " and "
                            + most.get().toPlainString(),
                    List.of("least", "most"));
        }
        boolean canonical = Numbers.same(least, getLeast()) && Numbers.same(most, getMost());
        return canonical ? this : toBuilder().least(least).most(most).build();
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
     * Builds {@link Unit} values; not thread-safe.
     *
     * <p>Required: {@code kind}. Optional: {@code name}, {@code of}, {@code per}, {@code least}, {@code most}.
     */
    public static final class Builder extends ImmutableUnit.Builder {
        Builder() {}

        /**
         * Sets {@code least}.
         *
         * @param least the number
         * @return this builder
         */
        public Builder least(long least) {
            return least(BigDecimal.valueOf(least));
        }

        /**
         * Sets {@code least}.
         *
         * @param least the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder least(String least) {
            return least(Numbers.parse("least", least));
        }

        /**
         * Sets {@code most}.
         *
         * @param most the number
         * @return this builder
         */
        public Builder most(long most) {
            return most(BigDecimal.valueOf(most));
        }

        /**
         * Sets {@code most}.
         *
         * @param most the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder most(String most) {
            return most(Numbers.parse("most", most));
        }
    }
}
