package io.okr4j.core.statement;

import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.Sense;
import io.okr4j.core.statement.Tokens.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how much a change is, and in what sense. */
final class ChangeReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DIGITS = 14;

    /** What is itself counted in percent, so that 20 percent more of it may be points. */
    private static final Set<String> SHARES = Set.of(
            "rate",
            "rates",
            "share",
            "percentage",
            "ratio",
            "churn",
            "retention",
            "conversion",
            "margin",
            "uptime",
            "coverage",
            "adoption",
            "utilisation",
            "utilization",
            "availability",
            "quote",
            "anteil",
            "marge",
            "verfügbarkeit",
            "abwanderung",
            "auslastung");

    private final Amounts amounts;
    private final Amount by;
    private final @Nullable Amount from;
    private int direction;

    ChangeReader(Amounts amounts, Amount by, @Nullable Amount from) {
        this.amounts = amounts;
        this.by = by;
        this.from = from;
        this.direction = by.direction == Moves.OPEN ? 0 : by.direction;
    }

    /** {@return 1 for more, -1 for less, 0 if the text does not say} */
    int direction() {
        return direction;
    }

    Optional<RelativeTarget> read(Optional<BigDecimal> base) {
        Optional<BigDecimal> rate =
                by.kind == AmountKind.MULTIPLE ? multiple() : by.value().map(this::signed);
        return rate.filter(ChangeReader::isShort)
                .filter(value -> base.map(ChangeReader::isShort).orElse(true))
                .map(value -> RelativeTarget.builder()
                        .base(base)
                        .rate(value)
                        .sense(sense())
                        .build());
    }

    // what base and rate lead to must have at most thirty digits
    private static boolean isShort(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.precision() - plain.scale() <= MOST_DIGITS && plain.precision() <= 2 * MOST_DIGITS;
    }

    private BigDecimal signed(BigDecimal value) {
        return direction < 0 ? value.abs().negate() : value.abs();
    }

    private Sense sense() {
        return switch (by.kind) {
            case MULTIPLE -> Sense.RELATIVE;
            case PERCENTAGE_POINTS -> Sense.POINTS;
            case PERCENT ->
                (from == null && ofShare()) || (from != null && from.kind == AmountKind.PERCENT)
                        ? Sense.UNSTATED
                        : Sense.RELATIVE;
            case NUMBER, RATE, CURRENCY, DURATION, SCORE -> Sense.ABSOLUTE;
        };
    }

    private boolean ofShare() {
        Tokens tokens = amounts.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            boolean word = tokens.is(i, Kind.WORD) && isShare(tokens.norm(i));
            if (word || Han.in(tokens, i, "率") || Han.at(tokens, i, "占比") || Han.at(tokens, i, "比例")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShare(String word) {
        return SHARES.contains(word)
                || (word.length() > 6 && (word.endsWith("quote") || word.endsWith("anteil") || word.endsWith("rate")));
    }

    // double is 100 percent more; 'cut by 2x' is half; how much '3x faster' and 增长 3 倍 are, people do not agree
    private Optional<BigDecimal> multiple() {
        Tokens tokens = amounts.tokens();
        Lexicon.Entry behind = tokens.entry(by.last + 1);
        boolean compared = behind.has(Cue.COMPARED) || behind.has(Cue.MORE) || behind.has(Cue.LESS);
        Optional<BigDecimal> factor = by.value();
        if (compared || factor.isEmpty() || factor.get().signum() <= 0) {
            return Optional.empty();
        }
        boolean hanBy = Han.is(tokens, by.last, '倍') && by.role == AmountRole.BY;
        BigDecimal times = factor.get();
        if (hanBy) {
            boolean led = Han.in(tokens, by.first - 1, "升高加长長大降低少");
            if (led && times.compareTo(BigDecimal.ONE) != 0) {
                return Optional.empty();
            }
            times = led ? BigDecimal.valueOf(2) : times;
        }
        boolean down =
                by.moveBefore == Moves.DOWN && tokens.is(by.before + 1, "by") && times.compareTo(BigDecimal.ONE) > 0;
        if (down) {
            times = BigDecimal.ONE.divide(times, new MathContext(17));
        }
        if (times.scale() > 13 || times.compareTo(BigDecimal.ONE) == 0) {
            return Optional.empty();
        }
        direction = times.compareTo(BigDecimal.ONE) > 0 ? 1 : -1;
        return Optional.of(times.subtract(BigDecimal.ONE).multiply(HUNDRED));
    }
}
