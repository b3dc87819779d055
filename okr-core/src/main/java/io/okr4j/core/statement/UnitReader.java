package io.okr4j.core.statement;

import io.okr4j.core.measure.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the unit of a goal. */
final class UnitReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Amounts amounts;
    private final Tokens tokens;
    private final Amount leading;
    private final @Nullable Amount other;
    private final Surroundings surroundings;

    private UnitReader(Amounts amounts, Amount leading, @Nullable Amount other, Surroundings surroundings) {
        this.amounts = amounts;
        this.tokens = amounts.tokens();
        this.leading = leading;
        this.other = other;
        this.surroundings = surroundings;
    }

    /**
     * Tells the unit.
     *
     * @param amounts the amounts
     * @param leading the amount that the goal is made of
     * @param other the other end of the change or range, if there is one
     * @param surroundings what was read of 'per …'
     * @return the unit, if it can be told
     */
    static Optional<Unit> read(Amounts amounts, Amount leading, @Nullable Amount other, Surroundings surroundings) {
        return new UnitReader(amounts, leading, other, surroundings).read();
    }

    private Optional<Unit> read() {
        boolean change = leading.role == AmountRole.BY;
        Amount telling = telling();
        return switch (telling.kind) {
            case MULTIPLE -> Optional.empty();
            case PERCENT -> change && other == null ? Optional.empty() : Optional.of(percent(telling));
            case PERCENTAGE_POINTS -> Optional.of(change ? Unit.PERCENT : Unit.PERCENTAGE_POINTS);
            case CURRENCY -> Units.currency(text());
            case DURATION -> Optional.of(Units.duration(time()));
            case SCORE -> score(telling);
            case NUMBER, RATE -> number();
        };
    }

    // the end of a change that has a unit tells it for both
    private Amount telling() {
        boolean plain = leading.kind == AmountKind.NUMBER || leading.kind == AmountKind.RATE;
        boolean relative = leading.role == AmountRole.BY
                && (leading.kind == AmountKind.PERCENT || leading.kind == AmountKind.MULTIPLE);
        return other != null && (plain || relative) ? other : leading;
    }

    private String text() {
        return leading.unit.isEmpty() && other != null ? other.unit : leading.unit;
    }

    private String time() {
        boolean both = other != null && other.kind == AmountKind.DURATION && leading.kind == AmountKind.DURATION;
        return both && other != null ? Units.smaller(leading.unit, other.unit) : text();
    }

    private Unit percent(Amount telling) {
        int of = telling.last + 1;
        if (!tokens.is(of, "of") && !tokens.is(of, "der") && !tokens.is(of, "des")) {
            return Unit.PERCENT;
        }
        int last = of;
        for (int i = 0; i < 2 && isArticle(last + 1); i++) {
            last++;
        }
        String whole = CountedThings.name(amounts, last);
        boolean share = isShare(leading) && (other == null || isShare(other));
        return whole.isEmpty() || !share ? Unit.PERCENT : Unit.percentOf(whole);
    }

    private static boolean isShare(Amount amount) {
        return amount.value()
                .map(value -> value.signum() >= 0 && value.compareTo(HUNDRED) <= 0)
                .orElse(false);
    }

    private boolean isArticle(int token) {
        return tokens.entry(token).has(Cue.SKIP);
    }

    private Optional<Unit> score(Amount telling) {
        Optional<BigDecimal> whole = telling.wholeValue();
        if (whole.isEmpty()) {
            return Optional.of(Units.score("points", Optional.empty()));
        }
        Optional<Unit> counted = Units.count(name(telling));
        return counted.isPresent() ? counted : Optional.of(Units.score("", whole));
    }

    private String name(Amount amount) {
        return CountedThings.name(amounts, amount.last);
    }

    private boolean isNone() {
        return leading.worded
                && amounts.language() == StatementLanguage.ENGLISH
                && leading.value().map(value -> value.signum() == 0).orElse(false);
    }

    private Optional<Unit> number() {
        if (text().equals("°")) {
            return Optional.empty();
        }
        if (!text().isEmpty()) {
            return Units.count(text());
        }
        String name = name(leading);
        if (name.isEmpty() && other != null) {
            name = name(other);
        }
        if (isNone() && !CountedThings.isPlural(name.toLowerCase(Locale.ROOT))) {
            // 'no failed payroll run': a singular does not tell where the noun ends
            name = "";
        }
        boolean rated = surroundings.rate >= 0 && !name.isEmpty();
        return rated
                ? Optional.of(Unit.rate(name, tokens.between(surroundings.rate + 1, surroundings.rateEnd)))
                : Units.count(name);
    }
}
