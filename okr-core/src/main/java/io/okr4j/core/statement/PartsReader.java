package io.okr4j.core.statement;

import io.okr4j.core.measure.Comparison;
import io.okr4j.core.measure.Direction;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a statement. */
final class PartsReader {

    private final Amounts amounts;
    private final Tokens tokens;
    private final Goals goals;
    private final PartList found = new PartList();
    private final StatementParts.Builder parts = StatementParts.builder();

    private PartsReader(Amounts amounts) {
        this.amounts = amounts;
        this.tokens = amounts.tokens();
        this.goals = Goals.of(amounts);
    }

    static StatementParts read(String text) {
        Tokens tokens = Tokens.of(text);
        StatementLanguage language = LanguageGuess.of(tokens);
        return new PartsReader(Amounts.of(tokens, language)).read(language);
    }

    private StatementParts read(StatementLanguage language) {
        Surroundings surroundings = new Surroundings(amounts, parts, found);
        surroundings.read(goals.leading());
        parts.language(language).deadline(DeadlineReader.read(amounts, found));
        SentenceReader.read(amounts, parts, found);
        if (goals.to != null && goals.to.kind == AmountKind.MULTIPLE) {
            change(goals.to);
        } else if (goals.to != null) {
            target(goals.to);
        } else if (goals.low != null && goals.high != null) {
            range(goals.low, goals.high);
        }
        if (goals.by != null) {
            change(goals.by);
        }
        Amount leading = goals.leading();
        if (leading != null) {
            Amount other = goals.from != null ? goals.from : goals.low;
            parts.unit(UnitReader.read(amounts, leading, other, surroundings));
        }
        return parts.parts(found.inOrder()).build();
    }

    private void mark(PartKind kind, Amount amount) {
        found.add(kind, tokens, amount.first, amount.last);
    }

    private void target(Amount to) {
        Amount from = goals.from;
        Optional<BigDecimal> target = to.value().map(value -> value.multiply(factor(to, from)));
        Optional<BigDecimal> baseline =
                from == null ? Optional.empty() : from.value().map(value -> value.multiply(factor(from, to)));
        parts.target(target).baseline(baseline);
        parts.outOf(to.wholeValue().or(() -> from == null ? Optional.empty() : from.wholeValue()));
        if (target.isPresent()) {
            mark(PartKind.TARGET, to);
            compare(to, target.get());
        }
        if (from != null && baseline.isPresent()) {
            mark(PartKind.BASELINE, from);
        }
        parts.direction(direction(to, baseline, target));
    }

    private void compare(Amount to, BigDecimal target) {
        boolean none = target.signum() == 0 && to.role == AmountRole.PLAIN;
        if (to.bound.isLower()) {
            parts.comparison(Comparison.AT_LEAST);
        } else if (to.bound.isUpper() || none) {
            parts.comparison(Comparison.AT_MOST);
        }
        parts.strict(to.bound == Bound.ABOVE || to.bound == Bound.BELOW);
    }

    private static Optional<Direction> direction(
            Amount to, Optional<BigDecimal> baseline, Optional<BigDecimal> target) {
        if (baseline.isPresent() && target.isPresent()) {
            return direction(target.get().compareTo(baseline.get()));
        }
        boolean led = to.role == AmountRole.TO;
        boolean before = to.moveBefore == Moves.UP || to.moveBefore == Moves.DOWN;
        int move = before ? to.moveBefore : to.moveAfter == Moves.OPEN ? 0 : to.moveAfter;
        return led ? direction(move) : Optional.empty();
    }

    private static Optional<Direction> direction(int sign) {
        if (sign == 0 || sign == Moves.OPEN) {
            return Optional.empty();
        }
        return Optional.of(sign > 0 ? Direction.INCREASE : Direction.DECREASE);
    }

    private static BigDecimal factor(Amount amount, @Nullable Amount other) {
        if (other == null
                || amount.kind != AmountKind.DURATION
                || other.kind != AmountKind.DURATION
                || !Units.comparable(amount, other)) {
            return BigDecimal.ONE;
        }
        return Units.factor(amount.unit, Units.smaller(amount.unit, other.unit));
    }

    private void range(Amount low, Amount high) {
        Optional<BigDecimal> lower = low.value().map(value -> value.multiply(factor(low, high)));
        Optional<BigDecimal> upper = high.value().map(value -> value.multiply(factor(high, low)));
        boolean ordered = lower.isPresent()
                && upper.isPresent()
                && lower.get().compareTo(upper.get()) <= 0
                && Units.comparable(low, high);
        if (ordered) {
            parts.low(lower).high(upper);
            mark(PartKind.LOW, low);
            mark(PartKind.HIGH, high);
        }
    }

    private void change(Amount by) {
        Amount from = goals.from;
        Optional<BigDecimal> base = from == null ? Optional.empty() : from.value();
        ChangeReader reader = new ChangeReader(amounts, by, from);
        reader.read(base).ifPresent(change -> {
            parts.change(change).baseline(base);
            mark(PartKind.CHANGE, by);
            if (from != null && base.isPresent()) {
                mark(PartKind.BASELINE, from);
            }
            if (goals.to == null || goals.to == by) {
                parts.direction(direction(reader.direction()));
                if (by.bound.isLower() || by.bound.isUpper()) {
                    parts.comparison(by.bound.isLower() ? Comparison.AT_LEAST : Comparison.AT_MOST);
                }
            }
        });
    }
}
