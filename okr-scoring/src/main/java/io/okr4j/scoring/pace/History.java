package io.okr4j.scoring.pace;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.Progress;
import io.okr4j.scoring.internal.Fraction;
import io.okr4j.scoring.internal.Predecessor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The share that was done by the same day of earlier periods, on average.
 *
 * <p>An earlier period counts if a {@link Predecessor} ended above its baseline there.
 */
final class History implements Way {

    private final GradingContext context;
    private final Period span;
    private final List<Past> periods;

    private History(GradingContext context, Period span, List<Past> periods) {
        this.context = context;
        this.span = span;
        this.periods = periods;
    }

    /** A key result of an earlier period, and what it came to. */
    private record Past(Objective objective, KeyResult keyResult, Period span, BigDecimal end) {}

    static Optional<Way> of(GradingContext context, Period span, TrajectoryPolicy policy) {
        List<Past> periods = new ArrayList<>();
        for (Predecessor earlier : Predecessor.of(context.keyResult(), context.measure(), context.earlier())) {
            past(context, span, earlier).ifPresent(periods::add);
        }
        return BigDecimal.valueOf(periods.size())
                                .compareTo(policy.getLeastPeriods().getValue())
                        < 0
                ? Optional.empty()
                : Optional.of(new History(context, span, periods));
    }

    private static Optional<Past> past(GradingContext context, Period now, Predecessor predecessor) {
        Objective objective = predecessor.objective();
        KeyResult earlier = predecessor.keyResult();
        @Nullable
        Period span = PaceLine.span(GradingContext.of(
                        objective,
                        earlier,
                        objective.getPeriod().map(Period::getEnd).orElse(context.asOf()),
                        context.policy()))
                .orElse(null);
        if (span == null || !span.getEnd().isBefore(now.getStart())) {
            return Optional.empty();
        }
        // the last check-in of a period is often entered after it
        return progress(context, objective, earlier, context.asOf())
                .filter(end -> end.signum() > 0)
                .map(end -> new Past(objective, earlier, span, end));
    }

    private static Optional<BigDecimal> progress(
            GradingContext context, Objective objective, KeyResult keyResult, LocalDate day) {
        Progress progress =
                GradingContext.of(objective, keyResult, day, context.policy()).progress();
        return progress.raw();
    }

    @Override
    public Fraction share(LocalDate day) {
        if (!day.isBefore(span.getEnd())) {
            return Fraction.ONE;
        }
        long passed = Math.max(0, day.toEpochDay() - span.getStart().toEpochDay());
        long length = Way.length(span);
        Fraction sum = Fraction.ZERO;
        for (Past past : periods) {
            LocalDate then = past.span.getStart().plusDays(Math.floorDiv(Way.length(past.span) * passed, length));
            BigDecimal reached =
                    progress(context, past.objective, past.keyResult, then).orElse(BigDecimal.ZERO);
            sum = sum.plus(Fraction.of(Fraction.of(reached, past.end).decimal()));
        }
        return sum.over(BigDecimal.valueOf(periods.size()));
    }

    @Override
    public String formula() {
        return "share done by the same day of " + periods.size() + " earlier periods, on average";
    }
}
