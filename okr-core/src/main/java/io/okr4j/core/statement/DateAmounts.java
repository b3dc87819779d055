package io.okr4j.core.statement;

import io.okr4j.core.statement.Lexicon.Entry;
import io.okr4j.core.statement.Tokens.Kind;

/** Tells the numbers of dates and years from amounts. */
final class DateAmounts {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final Amount amount;
    private final Tokens tokens;
    private final int at;

    private DateAmounts(Amount amount, Amounts amounts) {
        this.amount = amount;
        this.tokens = amounts.tokens();
        this.at = amount.numberFirst;
    }

    /** {@return whether the number belongs to a date or is a year; its role and last token are then set} */
    static boolean read(Amount amount, Amounts amounts) {
        return new DateAmounts(amount, amounts).read();
    }

    private boolean read() {
        return iso() || dotted() || han() || month() || slashed() || year();
    }

    private boolean is(AmountRole role, int last) {
        amount.role = role;
        amount.last = last;
        return true;
    }

    private Entry entry(int token) {
        return tokens.entry(token);
    }

    /** {@return the number if it has at most four digits and no separators; else -1} */
    private int small(int token) {
        if (!tokens.is(token, Kind.NUMBER) || tokens.norm(token).length() > 4) {
            return -1;
        }
        return Dates.integer(tokens.norm(token));
    }

    private boolean joined(int token, String sign) {
        return tokens.is(token, sign) && tokens.glued(token) && tokens.glued(token + 1);
    }

    private boolean iso() {
        int year = small(at);
        boolean full = year >= 1900
                && ((joined(at + 1, "-") && joined(at + 3, "-")) || (joined(at + 1, "/") && joined(at + 3, "/")))
                && small(at + 2) >= 1
                && small(at + 2) <= 12
                && small(at + 4) >= 1
                && small(at + 4) <= 31;
        if (full) {
            return is(AmountRole.DATE, at + 4);
        }
        boolean quarter = year >= FIRST_YEAR && joined(at + 1, "-") && tokens.is(at + 2, Kind.WORD);
        if (quarter && Dates.isPeriod(tokens.norm(at + 2))) {
            return is(AmountRole.DATE, at + 2);
        }
        boolean american = small(at) >= 1
                && joined(at + 1, "/")
                && joined(at + 3, "/")
                && small(at + 2) >= 1
                && small(at + 4) >= 1;
        return american && is(AmountRole.DATE, at + 4);
    }

    // 30.6., 30.06.2026
    private boolean dotted() {
        String norm = tokens.norm(at);
        int point = norm.indexOf('.');
        if (point < 1 || point > 2 || norm.length() > 10 || norm.indexOf(',') >= 0) {
            return false;
        }
        int day = Dates.integer(norm.substring(0, point));
        int second = norm.indexOf('.', point + 1);
        int month = Dates.integer(norm.substring(point + 1, second < 0 ? norm.length() : second));
        boolean possible = day >= 1 && day <= 31 && month >= 1 && month <= 12;
        if (!possible) {
            return false;
        }
        if (second > 0) {
            int digits = norm.length() - second - 1;
            return norm.indexOf('.', second + 1) < 0 && (digits == 4 || digits == 2) && is(AmountRole.DATE, at);
        }
        boolean closed = tokens.is(at + 1, ".") && tokens.glued(at + 1);
        boolean led = isGermanLead(at - 1);
        boolean unit = tokens.is(at + 1, "%")
                || (!entry(at + 1).isUnknown() && !entry(at + 1).has(Cue.FUNCTION));
        if (led && closed) {
            return is(AmountRole.DATE, at + 1);
        }
        return led && !unit && norm.length() == 5 && is(AmountRole.DATE, at);
    }

    private boolean isGermanLead(int token) {
        return tokens.is(token, "bis")
                || tokens.is(token, "zum")
                || tokens.is(token, "am")
                || tokens.is(token, "vor")
                || tokens.is(token, "ab")
                || tokens.is(token, "dem")
                || tokens.is(token, "vom")
                || tokens.is(token, "seit")
                || tokens.is(token, "spätestens")
                || tokens.is(token, "by")
                || tokens.is(token, "until");
    }

    // 2026年6月30日, 6月底, 12月
    private boolean han() {
        int number = small(at);
        if ((Han.is(tokens, at + 1, '年') && number >= 1900)
                || (Han.is(tokens, at + 1, '月') && number <= 12 && number > 0)) {
            int last = at + 1;
            while (tokens.is(last + 1, Kind.NUMBER)
                    && small(last + 1) >= 0
                    && Han.in(tokens, last + 2, "月日号號")
                    && last < at + 8) {
                last += 2;
            }
            return is(AmountRole.DATE, last);
        }
        boolean quarter = Han.is(tokens, at - 1, '第') && Han.at(tokens, at + 1, "季度");
        return quarter && is(AmountRole.DATE, at + 2);
    }

    // 30 June 2026, June 30th, 30. Juni
    private boolean month() {
        int day = small(at);
        int next = at + 1;
        boolean ordinal = (isSuffix(next) && tokens.glued(next)) || (tokens.is(next, ".") && tokens.glued(next));
        int after = ordinal ? next + 1 : next;
        if (tokens.is(after, "of")) {
            after++;
        }
        boolean dayBefore = day >= 1 && day <= 31 && isMonth(after);
        if (dayBefore) {
            boolean comma = tokens.is(after + 1, ",");
            int year = small(comma ? after + 2 : after + 1);
            boolean withYear = year >= FIRST_YEAR && year <= LAST_YEAR;
            return is(AmountRole.DATE, withYear ? (comma ? after + 2 : after + 1) : after);
        }
        if (isSuffix(next) && tokens.glued(next)) {
            return is(isMonth(at - 1) ? AmountRole.DATE : AmountRole.NAME, next);
        }
        if (!isMonth(at - 1) || (isAmbiguousMonth(at - 1) && isCounted(next))) {
            return false;
        }
        if (day >= FIRST_YEAR && day <= LAST_YEAR) {
            return is(AmountRole.DATE, at);
        }
        boolean dayAfter = day >= 1 && day <= 31 && !tokens.is(next, "%") && !isCounted(next);
        if (!dayAfter) {
            return false;
        }
        int comma = tokens.is(next, ",") ? next + 1 : next;
        boolean withYear = small(comma) >= FIRST_YEAR && small(comma) <= LAST_YEAR;
        return is(AmountRole.DATE, withYear ? comma : at);
    }

    private boolean isMonth(int token) {
        return entry(token).has(Cue.MONTH);
    }

    private boolean isAmbiguousMonth(int token) {
        return tokens.is(token, "may") || tokens.is(token, "march");
    }

    private boolean isCounted(int token) {
        return tokens.is(token, Kind.WORD)
                && !entry(token).has(Cue.FUNCTION)
                && !entry(token).has(Cue.AND);
    }

    private boolean isSuffix(int token) {
        return tokens.is(token, "st") || tokens.is(token, "nd") || tokens.is(token, "rd") || tokens.is(token, "th");
    }

    // by 6/30
    private boolean slashed() {
        boolean led = entry(at - 1).has(Cue.WHEN) || tokens.is(at - 1, "on") || tokens.is(at - 1, "due");
        boolean date = led
                && joined(at + 1, "/")
                && small(at) >= 1
                && small(at) <= 31
                && small(at + 2) >= 1
                && small(at + 2) <= 31
                && (small(at) <= 12 || small(at + 2) <= 12);
        return date && is(AmountRole.DATE, at + 2);
    }

    private boolean year() {
        int year = small(at);
        if (year < FIRST_YEAR || year > LAST_YEAR || tokens.norm(at).length() != 4) {
            return false;
        }
        boolean unit = tokens.is(at + 1, "%")
                || tokens.is(at + 1, "+")
                || tokens.is(at + 1, "€")
                || (tokens.glued(at)
                        && tokens.is(at - 1, Kind.SIGN)
                        && !tokens.is(at - 1, "(")
                        && !tokens.is(at - 1, "/")
                        && !tokens.is(at - 1, "'")
                        && !tokens.is(at - 1, "-"));
        boolean afterPeriod = (tokens.is(at - 1, Kind.WORD) && Dates.isPeriod(tokens.norm(at - 1)))
                || (tokens.is(at - 1, "/") && tokens.is(at - 2, Kind.WORD) && Dates.isPeriod(tokens.norm(at - 2)))
                || (tokens.is(at - 1, "-") && tokens.is(at - 2, Kind.WORD) && Dates.isPeriod(tokens.norm(at - 2)));
        if (afterPeriod) {
            return is(AmountRole.DATE, at);
        }
        if (unit) {
            return false;
        }
        boolean counted = isCounted(at + 1) && !entry(at + 1).has(Cue.WHEN);
        boolean led = isYearLead(at - 1);
        boolean aloneAfterBy = (tokens.is(at - 1, "by") || tokens.is(at - 1, "bis")) && !counted && year != FIRST_YEAR;
        boolean han = Han.is(tokens, at - 1, '在') || Han.is(tokens, at + 1, '财') || Han.is(tokens, at + 1, '年');
        boolean season = tokens.is(at + 1, "/") && small(at + 2) >= 0 && small(at + 2) < 100;
        if ((led && !counted) || aloneAfterBy || han || (season && led) || isStrongLead(at - 1)) {
            return is(AmountRole.NAME, season ? at + 2 : at);
        }
        return false;
    }

    private boolean isYearLead(int token) {
        return tokens.is(token, "in")
                || tokens.is(token, "until")
                || tokens.is(token, "before")
                || tokens.is(token, "since")
                || tokens.is(token, "of")
                || tokens.is(token, "for")
                || tokens.is(token, "during")
                || tokens.is(token, "vs")
                || tokens.is(token, "im")
                || tokens.is(token, "ab")
                || tokens.is(token, "seit")
                || tokens.is(token, "vor")
                || tokens.is(token, "für");
    }

    private boolean isStrongLead(int token) {
        return tokens.is(token, "jahr")
                || tokens.is(token, "jahres")
                || tokens.is(token, "year")
                || tokens.is(token, "fy")
                || tokens.is(token, "gj")
                || tokens.is(token, "ende")
                || tokens.is(token, "end")
                || tokens.is(token, "sommer")
                || tokens.is(token, "summer")
                || tokens.is(token, "quartal");
    }
}
