package io.okr4j.core.statement;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One amount in a text: where it stands, what it is counted in, what it does in the sentence.
 *
 * <p>The finder fills it while it passes; afterwards nothing changes but the value, which is worked out when somebody
 * asks for it.
 */
final class Amount {

    private static final int MAX_DIGITS = 30;

    private final Amounts amounts;

    /** The first and the last token, with sign, currency and unit, but without prepositions and bounds. */
    int first;

    int last;

    /** The tokens of the digits; the same token twice where the number stands in one. */
    int numberFirst;

    int numberLast;

    AmountKind kind = AmountKind.NUMBER;
    AmountRole role = AmountRole.PLAIN;
    Bound bound = Bound.NONE;

    /** ISO code of a currency, name of a unit of time, or a physical unit; empty if there is none or it is open. */
    String unit = "";

    /** -1 or 1 where a sign stands before the number, else 0. */
    int sign;

    /** Whether it is more or less than before where the text says so: 1, -1, or 0 if it does not. */
    int direction;

    /** Whether a word of change stands before it, and which way it goes: see {@link Moves}. */
    int moveBefore = Moves.NONE;

    int moveAfter = Moves.NONE;

    /** The token of 'per' or of the slash, if one follows; else -1. */
    int per = -1;

    /** The token of the number that it is counted out of: the 5 of '4.2/5'; else -1. */
    int whole = -1;

    /** The token before all prepositions and bounds that belong to it; -1 if it begins the text. */
    int before = -1;

    /** Whether it is written in words. */
    boolean worded;

    /** Whether 'about' or the like stands before it. */
    boolean about;

    /** Whether its magnitude is a word of its own or a Han character, which a number before may share. */
    boolean sharedMagnitude;

    /** Whether the number before it in a change or range is to be multiplied in the same way; found by the roles. */
    @Nullable
    Amount sharesWith;

    /** What the digits are multiplied by. */
    BigDecimal magnitude = BigDecimal.ONE;

    /** The number in words; nothing for digits. */
    @Nullable
    BigDecimal wordValue;

    /** The whole in words; nothing for digits. */
    @Nullable
    BigDecimal wordWhole;

    /** Whether the number cannot be told: '5m' may be minutes or millions. */
    boolean undecided;

    Amount(Amounts amounts, int first, int last) {
        this.amounts = amounts;
        this.first = first;
        this.last = last;
        this.numberFirst = first;
        this.numberLast = last;
    }

    /** {@return whether it is an amount, and no name, date, year or version} */
    boolean isMeasured() {
        return role != AmountRole.NAME && role != AmountRole.DATE;
    }

    /** {@return whether it may be a goal: measured, and more than a limit to what is counted} */
    boolean isGoal() {
        return isMeasured() && role != AmountRole.CONTEXT;
    }

    /**
     * Works out the number: with its sign and magnitude, percent as percent, a multiple as its factor.
     *
     * @return the value; none where it cannot be told, or has more than thirty digits
     */
    Optional<BigDecimal> value() {
        if (undecided) {
            return Optional.empty();
        }
        BigDecimal factor = sharesWith == null ? magnitude : sharesWith.magnitude;
        Optional<BigDecimal> number = wordValue != null ? Optional.of(wordValue) : digits(numberFirst, numberLast);
        return number.map(n -> sign < 0 ? n.multiply(factor).negate() : n.multiply(factor))
                .filter(Amount::isKept);
    }

    // what the model keeps
    private static boolean isKept(BigDecimal value) {
        return value.precision() - value.scale() <= MAX_DIGITS
                && value.precision() <= MAX_DIGITS
                && value.scale() <= 15;
    }

    /** {@return the number that it is counted out of: the 5 of '4.2/5'} */
    Optional<BigDecimal> wholeValue() {
        if (wordWhole != null) {
            return Optional.of(wordWhole);
        }
        return whole < 0 ? Optional.empty() : digits(whole, whole);
    }

    private Optional<BigDecimal> digits(int from, int to) {
        Tokens tokens = amounts.tokens();
        if (from == to) {
            return NumberText.read(tokens.norm(from), amounts.marks(), money(), count());
        }
        StringBuilder joined = new StringBuilder();
        for (int i = from; i <= to; i++) {
            joined.append(tokens.norm(i));
            if (joined.length() > 2 * MAX_DIGITS) {
                return Optional.empty();
            }
        }
        return NumberText.read(joined.toString(), amounts.marks(), money(), count());
    }

    private boolean count() {
        boolean plain = kind == AmountKind.NUMBER || kind == AmountKind.RATE;
        return plain && magnitude.compareTo(BigDecimal.ONE) == 0;
    }

    private boolean money() {
        return kind == AmountKind.CURRENCY && magnitude.compareTo(BigDecimal.ONE) == 0;
    }

    @Override
    public String toString() {
        return amounts.tokens().between(first, last) + " " + kind + " " + role + " " + bound;
    }
}
