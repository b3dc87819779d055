package io.okr4j.scoring.pace;

import io.okr4j.core.CheckIn;
import io.okr4j.core.Phase;
import io.okr4j.core.State;
import io.okr4j.core.internal.Numbers;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.GradingContext;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * When a check-in is due, and from when on its absence is a sign.
 *
 * <p>Any check-in counts, one with the same number or without a number as well: somebody has looked. None is asked for
 * before the first day, after the last, in a draft, or of what has ended. Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class StalenessPolicy implements WithStalenessPolicy, Serializable {
    StalenessPolicy() {}

    private static final BigDecimal YEAR = BigDecimal.valueOf(366);

    /** From what a due day is counted. */
    public enum Basis {
        /** The days of the cadence; a check-in covers the first of them that it does not come after. */
        CADENCE,

        /** The last check-in, by as many days as the cadence has between two. */
        DAYS_OF_CADENCE,

        /** The last check-in, by the days of the policy, whatever the cadence. */
        DAYS
    }

    /** {@return the name, such as {@code okrs-tool}} */
    public abstract String getId();

    /** {@return who says so} */
    public abstract String getSource();

    /** {@return from what a due day is counted} */
    public abstract Basis getBasis();

    /** {@return the days between two check-ins, where nobody has said or the cadence does not count} */
    @Value.Default
    public PolicyValue getDays() {
        return PolicyValue.of("staleness.days", "7", "Ally, Tability: weekly in a quarter");
    }

    /** {@return the same in a period that is longer than a quarter} */
    @Value.Default
    public PolicyValue getDaysOfLongPeriod() {
        return getDays();
    }

    /** {@return how many days of a period are still those of a quarter} */
    @Value.Default
    public PolicyValue getLongestQuarter() {
        return PolicyValue.of("staleness.longest-quarter", "98", "14 weeks, as in the quarter of a 53-week year");
    }

    /** {@return how many days after the first one the first check-in is due; none if as the others} */
    public abstract Optional<PolicyValue> getFirstDays();

    /** {@return how many days after the due day a check-in is still in time} */
    @Value.Default
    public PolicyValue getGraceDays() {
        return PolicyValue.of("staleness.grace-days", "0", "no grace is stated");
    }

    /**
     * Looks at the check-ins of a key result.
     *
     * @param context the key result, its objective and the day
     * @return how fresh they are
     */
    public Freshness freshness(GradingContext context) {
        LocalDate asOf = context.asOf();
        @Nullable LocalDate last = last(context.keyResult().getCheckIns(), asOf);
        Optional<LocalDate> due = asked(context) ? due(context, last) : Optional.empty();
        int grace = getGraceDays().getValue().intValueExact();
        long late = due.map(day -> Math.max(0, asOf.toEpochDay() - day.toEpochDay()))
                .orElse(0L);
        Staleness flag;
        if (last == null && !over(context)) {
            flag = Staleness.NEVER;
        } else if (due.isEmpty() || asOf.isBefore(due.get())) {
            flag = Staleness.FRESH;
        } else {
            flag = late > grace ? Staleness.STALE : Staleness.DUE;
        }
        return new Freshness(getId(), flag, Optional.ofNullable(last), due, late, grace);
    }

    private static @Nullable LocalDate last(List<CheckIn> entered, LocalDate asOf) {
        @Nullable LocalDate last = null;
        for (int i = 0; i < entered.size(); i++) {
            LocalDate on = entered.get(i).getOn();
            if (!on.isAfter(asOf) && (last == null || on.isAfter(last))) {
                last = on;
            }
        }
        return last;
    }

    private static boolean asked(GradingContext context) {
        return context.ungradable().isEmpty() && !over(context);
    }

    /** Whether it has ended by the day, itself or with its objective. */
    static boolean over(GradingContext context) {
        return ended(context.keyResult().getState(), context.asOf())
                || ended(context.objective().getState(), context.asOf());
    }

    private static boolean ended(State state, LocalDate asOf) {
        return (state.getPhase() == Phase.CLOSED || state.getPhase() == Phase.WITHDRAWN)
                && state.getEndedOn().filter(on -> on.isAfter(asOf)).isEmpty();
    }

    private Optional<LocalDate> due(GradingContext context, @Nullable LocalDate last) {
        @Nullable Period span = PaceLine.span(context).orElse(null);
        @Nullable LocalDate start = span == null ? null : span.getStart();
        @Nullable LocalDate due;
        if (last == null) {
            due = start == null ? null : first(context, start, span);
        } else {
            due = after(context, last, start, span);
            if (start != null && last.isBefore(start)) {
                // of what was read long before the first day nothing was due until then
                LocalDate first = first(context, start, span);
                due = due.isBefore(first) ? first : due;
            }
        }
        return due == null || (span != null && due.isAfter(span.getEnd())) ? Optional.empty() : Optional.of(due);
    }

    private LocalDate first(GradingContext context, LocalDate start, @Nullable Period span) {
        if (getFirstDays().isPresent()) {
            return start.plusDays(days(getFirstDays().get()));
        }
        return context.cadence()
                .filter(cadence -> getBasis() == Basis.CADENCE)
                .map(cadence -> cadence.firstAfter(start))
                .orElseGet(() -> start.plusDays(interval(context, span)));
    }

    private LocalDate after(GradingContext context, LocalDate last, @Nullable LocalDate start, @Nullable Period span) {
        @Nullable Cadence cadence = context.cadence().orElse(null);
        if (getBasis() != Basis.CADENCE || cadence == null) {
            return last.plusDays(interval(context, span));
        }
        // from the first due day on, so that every second week stays every second week
        LocalDate covered = cadence.firstAfter(start == null || start.isAfter(last) ? last.minusDays(1) : start);
        while (covered.isBefore(last)) {
            covered = cadence.next(covered);
        }
        return cadence.next(covered);
    }

    private long interval(GradingContext context, @Nullable Period span) {
        if (getBasis() == Basis.DAYS_OF_CADENCE && context.cadence().isPresent()) {
            return switch (context.cadence().get().getFrequency()) {
                case DAILY -> 1;
                case WEEKLY -> 7;
                case BIWEEKLY -> 14;
                case MONTHLY -> 30;
                case QUARTERLY -> 91;
            };
        }
        boolean quarter =
                span == null || span.days() <= getLongestQuarter().getValue().longValueExact();
        return days(quarter ? getDays() : getDaysOfLongPeriod());
    }

    private static long days(PolicyValue value) {
        return value.getValue().longValueExact();
    }

    @Value.Check
    void check() {
        for (PolicyValue days : List.of(getDays(), getDaysOfLongPeriod(), getLongestQuarter())) {
            requireWhole(days, BigDecimal.ONE);
        }
        requireWhole(getGraceDays(), BigDecimal.ZERO);
        getFirstDays().ifPresent(days -> requireWhole(days, BigDecimal.ZERO));
    }

    private static void requireWhole(PolicyValue days, BigDecimal least) {
        Numbers.requireWithin(days.getName(), days.getValue(), least, YEAR);
        if (days.getValue().scale() > 0) {
            throw new InvalidOkrException(
                    "okr.invalid.number",
                    days.getName() + " must be a whole number of days but was "
                            + days.getValue().toPlainString(),
                    List.of(days.getName()));
        }
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return getId();
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
     * Builds {@link StalenessPolicy} values; not thread-safe.
     *
     * <p>Required: {@code id}, {@code source}, {@code basis}. Optional: {@code days}, {@code daysOfLongPeriod},
     * {@code longestQuarter}, {@code firstDays}, {@code graceDays}.
     */
    public static final class Builder extends ImmutableStalenessPolicy.Builder {
        Builder() {}
    }
}
