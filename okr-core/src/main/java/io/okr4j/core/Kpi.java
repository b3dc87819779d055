package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.constraint.PlainText;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Ids;
import io.okr4j.core.internal.Numbers;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.PayLink;
import io.okr4j.core.measure.Unit;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A measure that is watched all the time; a key result may be taken from one.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Kpi implements WithKpi, Serializable {
    Kpi() {}

    @JsonCreator
    static Kpi fromJson(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("name") String name,
            @JsonProperty("definition") @Nullable String definition,
            @JsonProperty("unit") @Nullable Unit unit,
            @JsonProperty("owner") @Nullable Owner owner,
            @JsonProperty("direction") @Nullable Direction direction,
            @JsonProperty("low") @Nullable BigDecimal low,
            @JsonProperty("high") @Nullable BigDecimal high,
            @JsonProperty("payLink") @Nullable PayLink payLink,
            @JsonProperty("series") @Nullable List<DataPoint> series) {
        Builder builder = builder()
                .name(Absent.refuse("name", name))
                .definition(Optional.ofNullable(definition))
                .unit(Optional.ofNullable(unit))
                .owner(Optional.ofNullable(owner))
                .direction(Optional.ofNullable(direction))
                .low(Optional.ofNullable(low))
                .high(Optional.ofNullable(high))
                .addAllSeries(Absent.orNone(series));
        if (id != null) {
            builder.id(id);
        }
        if (payLink != null) {
            builder.payLink(payLink);
        }
        return builder.build();
    }

    /** {@return the id; made from the name unless given} */
    @Value.Default
    public String getId() {
        return Ids.fromTitle(getName(), "kpi");
    }

    /** {@return what is measured} */
    @PlainText
    public abstract String getName();

    /** {@return what exactly is counted, such as {@code active in the last seven days}} */
    public abstract Optional<@PlainText String> getDefinition();

    /** {@return what its values count} */
    public abstract Optional<@Valid Unit> getUnit();

    /** {@return who answers for it} */
    public abstract Optional<Owner> getOwner();

    /** {@return which way is better} */
    public abstract Optional<Direction> getDirection();

    /** {@return the value below which it is not healthy} */
    public abstract Optional<BigDecimal> getLow();

    /** {@return the value above which it is not healthy} */
    public abstract Optional<BigDecimal> getHigh();

    /** {@return whether it also decides what people are paid} */
    @Value.Default
    public PayLink getPayLink() {
        return PayLink.NONE;
    }

    /** {@return its values over time, one a day at most, in order of their days} */
    public abstract List<DataPoint> getSeries();

    /**
     * Finds the value that stood on a day.
     *
     * @param on the day
     * @return the latest value of that day or before; none if there is none so early
     */
    public Optional<BigDecimal> valueOn(LocalDate on) {
        return getSeries().stream()
                .filter(point -> !point.getOn().isAfter(on))
                .reduce((earlier, later) -> later)
                .map(DataPoint::getValue);
    }

    @Value.Check
    Kpi checked() {
        Optional<BigDecimal> low = Numbers.canonical("low", getLow());
        Optional<BigDecimal> high = Numbers.canonical("high", getHigh());
        Ids.require("id", getId());
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new InvalidOkrException(
                    "okr.invalid.range",
                    "low must not be above high but they were " + low.get().toPlainString() + " and "
                            + high.get().toPlainString(),
                    List.of("low", "high"));
        }
        for (int i = 1; i < getSeries().size(); i++) {
            LocalDate day = getSeries().get(i).getOn();
            if (!getSeries().get(i - 1).getOn().isBefore(day)) {
                throw new InvalidOkrException(
                        "okr.invalid.series",
                        "series must be in order of its days, each day once, but " + day + " follows "
                                + getSeries().get(i - 1).getOn(),
                        List.of("series"));
            }
        }
        boolean canonical = Numbers.same(low, getLow()) && Numbers.same(high, getHigh());
        return canonical ? this : toBuilder().low(low).high(high).build();
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
     * Builds {@link Kpi} values; not thread-safe.
     *
     * <p>Required: {@code name}. Optional: {@code id}, {@code definition}, {@code unit}, {@code owner},
     * {@code direction}, {@code low}, {@code high}, {@code payLink}, {@code series}. Lists also have methods that add
     * one element or several.
     */
    public static final class Builder extends ImmutableKpi.Builder {
        Builder() {}

        /**
         * Sets {@code low}.
         *
         * @param low the number
         * @return this builder
         */
        public Builder low(long low) {
            return low(BigDecimal.valueOf(low));
        }

        /**
         * Sets {@code low}.
         *
         * @param low the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder low(String low) {
            return low(Numbers.parse("low", low));
        }

        /**
         * Sets {@code high}.
         *
         * @param high the number
         * @return this builder
         */
        public Builder high(long high) {
            return high(BigDecimal.valueOf(high));
        }

        /**
         * Sets {@code high}.
         *
         * @param high the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder high(String high) {
            return high(Numbers.parse("high", high));
        }
    }
}
