package io.okr4j.core.statement;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads digits with separators.
 *
 * <p>What a separator means is decided by the digits themselves where they can: two different separators (the last one
 * is the decimal mark), one that stands twice (it groups), one with any but three digits behind it (it is the decimal
 * mark), a leading zero (so is it). What remains, such as {@code 1,200} and {@code 1.200}, is decided by the other
 * numbers of the statement, then by its language; an amount of money never has three decimals. {@code 1.200} things in
 * a text that is not German and has no other numbers cannot be told: there is no number then.
 */
final class NumberText {

    /** Which character parts the decimals. */
    enum Marks {
        /** 1,200.5. */
        POINT,
        /** 1.200,5. */
        COMMA,
        /** The number fits both. */
        OPEN
    }

    private static final int MAX_LENGTH = 60;

    private NumberText() {}

    /**
     * Tells which decimal mark a number proves.
     *
     * @param norm digits with separators
     * @return the mark; {@link Marks#OPEN} if it could be either
     */
    static Marks proof(String norm) {
        int point = norm.indexOf('.');
        int comma = norm.indexOf(',');
        if (point < 0 && comma < 0) {
            return Marks.OPEN;
        }
        if (point >= 0 && comma >= 0) {
            return norm.lastIndexOf('.') > norm.lastIndexOf(',') ? Marks.POINT : Marks.COMMA;
        }
        char mark = point >= 0 ? '.' : ',';
        int at = Math.max(point, comma);
        boolean twice = norm.indexOf(mark, at + 1) >= 0;
        if (twice) {
            return mark == '.' ? Marks.COMMA : Marks.POINT;
        }
        boolean grouped = norm.length() - at - 1 == 3 && at <= 3 && at > 0 && norm.charAt(0) != '0';
        if (grouped) {
            return Marks.OPEN;
        }
        return mark == '.' ? Marks.POINT : Marks.COMMA;
    }

    /**
     * Reads a number.
     *
     * @param norm digits with separators
     * @param marks the decimal mark where the number itself does not tell; open if nothing tells it
     * @param money whether it is an amount of money in single units, where three digits are a group
     * @param count whether it is a plain number, of which a thousand is more likely than thousandths
     * @return the number; none if the digits are no number, such as those of a version, or cannot be told
     */
    static Optional<BigDecimal> read(String norm, Marks marks, boolean money, boolean count) {
        if (norm.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Marks proof = proof(norm);
        char decimal;
        if (proof == Marks.OPEN) {
            char own = norm.indexOf('.') >= 0 ? '.' : ',';
            if (own == '.' && !money && count && marks == Marks.OPEN && norm.indexOf('.') >= 0) {
                return Optional.empty();
            }
            char usual = marks == Marks.COMMA ? ',' : '.';
            decimal = money ? other(own) : usual;
        } else {
            decimal = proof == Marks.COMMA ? ',' : '.';
        }
        return join(norm, decimal);
    }

    private static char other(char mark) {
        return mark == '.' ? ',' : '.';
    }

    private static Optional<BigDecimal> join(String norm, char decimal) {
        int end = norm.indexOf(decimal);
        if (end >= 0 && (norm.indexOf(decimal, end + 1) >= 0 || separated(norm, end + 1))) {
            return Optional.empty();
        }
        int integerEnd = end < 0 ? norm.length() : end;
        StringBuilder digits = new StringBuilder(norm.length());
        if (!groups(norm, integerEnd, digits)) {
            return Optional.empty();
        }
        if (end >= 0) {
            digits.append('.').append(norm, end + 1, norm.length());
        }
        BigDecimal value = new BigDecimal(digits.toString());
        boolean kept = value.precision() <= 30 && value.scale() <= 15;
        return kept ? Optional.of(value) : Optional.empty();
    }

    private static boolean separated(String norm, int from) {
        for (int i = from; i < norm.length(); i++) {
            if (norm.charAt(i) < '0') {
                return true;
            }
        }
        return false;
    }

    // groups of three, or of two before the last three as in India
    private static boolean groups(String norm, int end, StringBuilder digits) {
        int run = 0;
        boolean any = false;
        for (int i = 0; i < end; i++) {
            char c = norm.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
                run++;
                continue;
            }
            if (any ? run != 3 && run != 2 : run > 3) {
                return false;
            }
            any = true;
            run = 0;
        }
        return !any || run == 3;
    }
}
