package io.okr4j.core.statement;

import io.okr4j.core.statement.Tokens.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The pieces of dates. */
final class Dates {

    private Dates() {}

    /** {@return the number that the text of one to four ASCII digits is; -1 for anything else} */
    static int integer(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** {@return whether the word is a part of a year with its number: q3, h1, fy26, kw12, 3q} */
    static boolean isPeriod(String norm) {
        return norm.length() >= 2
                && norm.length() <= 6
                && (follows(norm, "q")
                        || follows(norm, "h")
                        || follows(norm, "fy")
                        || follows(norm, "kw")
                        || follows(norm, "gj")
                        || follows(norm, "cw")
                        || norm.equals("fy"));
    }

    private static boolean follows(String norm, String letters) {
        return norm.startsWith(letters) && integer(norm.substring(letters.length())) >= 0;
    }

    /** {@return the day; none if there is no such day} */
    static Optional<LocalDate> of(int year, int month, int day) {
        boolean possible = year >= 1900 && year <= 2999 && month >= 1 && month <= 12 && day >= 1;
        return possible && day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    /**
     * Reads a date in digits: 2026-06-30, 30.06.2026, 6/30/2026.
     *
     * @param tokens the text
     * @param token the first number
     * @return the day; none if it is no such date, or may be two: 6/7/2026
     */
    static Optional<LocalDate> whole(Tokens tokens, int token) {
        String norm = tokens.norm(token);
        int point = norm.indexOf('.');
        int second = norm.indexOf('.', point + 1);
        if (point > 0 && second > 0) {
            int year = integer(norm.substring(second + 1));
            boolean shortYear = norm.length() - second - 1 == 2;
            return of(
                    shortYear ? 2000 + year : year,
                    integer(norm.substring(point + 1, second)),
                    integer(norm.substring(0, point)));
        }
        boolean three = tokens.is(token + 2, Kind.NUMBER)
                && tokens.is(token + 4, Kind.NUMBER)
                && tokens.kind(token + 1) == Kind.SIGN
                && tokens.is(token + 3, tokens.norm(token + 1));
        if (!three) {
            return Optional.empty();
        }
        int one = integer(norm);
        int two = integer(tokens.norm(token + 2));
        int last = integer(tokens.norm(token + 4));
        if (one >= 1900) {
            return of(one, two, last);
        }
        if (one > 12 || one == two) {
            return of(last, two, one);
        }
        return two > 12 ? of(last, one, two) : Optional.empty();
    }
}
