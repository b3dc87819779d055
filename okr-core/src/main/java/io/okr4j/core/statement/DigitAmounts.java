package io.okr4j.core.statement;

import io.okr4j.core.statement.Lexicon.Entry;
import io.okr4j.core.statement.Tokens.Kind;

/** Finds amounts that begin with a digit, a sign or a currency. */
final class DigitAmounts {

    private static final String HYPHENS = "-";
    private static final String[] GERMAN_ORDINALS = {
        "quartal", "quartals", "halbjahr", "platz", "stufe", "welle", "phase", "generation", "version", "woche", "tag"
    };

    private final Amounts amounts;
    private final Tokens tokens;

    DigitAmounts(Amounts amounts) {
        this.amounts = amounts;
        this.tokens = amounts.tokens();
    }

    /** Adds the amount whose digits begin at that token. */
    void at(int token) {
        Amount amount = new Amount(amounts, token, token);
        amounts.list().add(amount);
        if (DateAmounts.read(amount, amounts) || isName(amount)) {
            return;
        }
        group(amount);
        front(amount);
        AmountUnits.read(amount, amounts);
        compound(amount);
        ordinal(amount);
    }

    /** Adds the amount of {@code ×3} and {@code ½}. */
    void timesAt(int token) {
        boolean times = tokens.is(token, "×") && tokens.is(token + 1, Kind.NUMBER) && tokens.glued(token + 1);
        if (times && !tokens.is(token - 1, Kind.NUMBER)) {
            Amount amount = new Amount(amounts, token, token + 1);
            amount.numberFirst = token + 1;
            amount.numberLast = token + 1;
            amount.kind = AmountKind.MULTIPLE;
            amounts.list().add(amount);
        }
    }

    private Entry entry(int token) {
        return tokens.entry(token);
    }

    // v2.1, HTTP/2, 24/7, 9:30, 1.2.3
    private boolean isName(Amount amount) {
        int at = amount.numberFirst;
        boolean afterWord = tokens.glued(at) && tokens.is(at - 1, Kind.WORD) && !isCurrency(at - 1);
        boolean joined = tokens.glued(at)
                && (tokens.is(at - 1, ".")
                        || tokens.is(at - 1, "/")
                        || tokens.is(at - 1, ":")
                        || tokens.is(at - 1, "-")
                        || tokens.is(at - 1, "_"))
                && tokens.glued(at - 1)
                && tokens.is(at - 2, Kind.WORD)
                && !isCurrency(at - 2)
                && !entry(at - 2).has(Cue.DURATION);
        boolean clock = tokens.is(at + 1, ":")
                && tokens.glued(at + 1)
                && tokens.is(at + 2, Kind.NUMBER)
                && tokens.glued(at + 2);
        if (clock) {
            amount.last = at + 2;
        }
        boolean always = tokens.is(at, "24") && tokens.is(at + 1, "/") && tokens.is(at + 2, "7");
        if (always) {
            amount.last = at + 2;
        }
        boolean oclock = tokens.is(at + 1, "uhr") || (tokens.is(at + 1, "am") && isHour(at)) || tokens.is(at + 1, "pm");
        if (oclock) {
            amount.last = at + 1;
        }
        boolean version = isVersion(tokens.norm(at));
        boolean named = (entry(at - 1).has(Cue.NAME)
                        && isShortInteger(at)
                        && !entry(at + 1).has(Cue.PERCENT))
                || (tokens.is(at - 1, ".") && tokens.glued(at - 1) && tokens.is(at - 2, "no"))
                || (tokens.is(at - 1, ".") && tokens.glued(at - 1) && tokens.is(at - 2, "nr"));
        boolean ordinalHan = Han.is(tokens, at - 1, '第');
        boolean name = afterWord || joined || clock || always || oclock || version || named || ordinalHan;
        if (name) {
            amount.role = AmountRole.NAME;
        }
        return name;
    }

    private boolean isHour(int at) {
        return tokens.norm(at).length() <= 2 && !tokens.is(at + 2, Kind.WORD);
    }

    private boolean isShortInteger(int at) {
        String norm = tokens.norm(at);
        return norm.length() <= 5 && norm.indexOf(',') < 0 && !tokens.is(at + 1, "%");
    }

    private static boolean isVersion(String norm) {
        int first = norm.indexOf('.');
        return first >= 0
                && norm.indexOf('.', first + 1) > 0
                && norm.indexOf(',') < 0
                && NumberText.read(norm, NumberText.Marks.COMMA, false, false).isEmpty();
    }

    private boolean isCurrency(int token) {
        Entry entry = entry(token);
        return entry.has(Cue.CURRENCY) && tokens.norm(token).length() == 3;
    }

    // 10 000: groups of three behind one to three digits, one space apart
    private void group(Amount amount) {
        String head = tokens.norm(amount.numberFirst);
        if (head.length() > 3 || head.charAt(0) == '0') {
            return;
        }
        for (int i = 0; i < head.length(); i++) {
            if (head.charAt(i) < '0') {
                return;
            }
        }
        int next = amount.last + 1;
        while (isGroup(next)) {
            amount.last = next;
            amount.numberLast = next;
            next++;
        }
    }

    private boolean isGroup(int token) {
        if (!tokens.is(token, Kind.NUMBER) || tokens.start(token) != tokens.end(token - 1) + 1) {
            return false;
        }
        String norm = tokens.norm(token);
        boolean three = norm.length() >= 3;
        for (int i = 0; three && i < 3; i++) {
            three = norm.charAt(i) >= '0';
        }
        return three && (norm.length() == 3 || norm.charAt(3) < '0');
    }

    // a sign and a currency may stand before the digits in either order
    private void front(Amount amount) {
        money(amount);
        int at = amount.first - 1;
        boolean sign = at >= 0 && (tokens.is(at, "+") || tokens.is(at, "-") || tokens.is(at, "\u2013"));
        boolean free = sign && tokens.glued(amount.first) && (at == 0 || !tokens.glued(at) || isOpening(at - 1));
        if (free && at > floor()) {
            amount.sign = tokens.is(at, "+") ? 1 : -1;
            amount.first = at;
            if (amount.kind == AmountKind.NUMBER) {
                money(amount);
            }
        }
    }

    private int floor() {
        int size = amounts.list().size();
        return size < 2 ? -1 : amounts.list().get(size - 2).last;
    }

    private boolean isOpening(int token) {
        return tokens.is(token, "(")
                || tokens.is(token, ":")
                || tokens.is(token, "\u2192")
                || tokens.is(token, "~")
                || tokens.is(token, Kind.HAN);
    }

    private void money(Amount amount) {
        int at = amount.first - 1;
        if (at <= floor()) {
            return;
        }
        if (tokens.is(at, Kind.WORD)) {
            if (isCurrency(at)) {
                amount.kind = AmountKind.CURRENCY;
                amount.unit = entry(at).text();
                amount.first = at;
            }
            return;
        }
        String sign = tokens.is(at, Kind.SIGN) ? tokens.norm(at) : "";
        if (sign.equals("€") || sign.equals("$") || sign.equals("£") || sign.equals("¥")) {
            amount.kind = AmountKind.CURRENCY;
            amount.unit = Currencies.of(sign, amounts.language());
            amount.first = at;
            boolean letters = sign.equals("$") && tokens.glued(at) && tokens.is(at - 1, Kind.WORD) && at - 1 > floor();
            if (letters) {
                amount.unit = Currencies.dollar(tokens.norm(at - 1));
                amount.first = at - 1;
            }
        }
    }

    // '3-day turnaround', '7-day retention', '90 day retention': not the goal unless something leads to it
    private void compound(Amount amount) {
        int at = amount.last + 1;
        boolean hyphen =
                tokens.is(at, HYPHENS) && tokens.glued(at) && tokens.is(at + 1, Kind.WORD) && tokens.glued(at + 1);
        if (hyphen && amount.kind == AmountKind.NUMBER) {
            Entry unit = entry(at + 1);
            amount.last = at + 1;
            if (unit.has(Cue.DURATION)) {
                amount.kind = AmountKind.DURATION;
                amount.unit = unit.text();
            }
            amount.role = AmountRole.CONTEXT;
            return;
        }
        boolean hanDays = amount.kind == AmountKind.DURATION
                && (Han.at(tokens, at, "留存")
                        || Han.at(tokens, at, "活跃")
                        || Han.at(tokens, at, "复购")
                        || Han.at(tokens, at, "回购")
                        || Han.at(tokens, at, "試用")
                        || Han.at(tokens, at, "试用"));
        boolean singular = amount.kind == AmountKind.DURATION
                && isSingular(tokens.norm(amount.last))
                && !tokens.is(amount.numberFirst, "1")
                && tokens.is(at, Kind.WORD)
                && !entry(at).has(Cue.FUNCTION);
        if (hanDays || singular) {
            amount.role = AmountRole.CONTEXT;
        }
    }

    private static boolean isSingular(String unit) {
        return unit.equals("day") || unit.equals("week") || unit.equals("month") || unit.equals("year");
    }

    // 1st, 30th, 2. Quartal
    private void ordinal(Amount amount) {
        int at = amount.last + 1;
        if (!tokens.is(at, ".") || !tokens.glued(at) || !tokens.is(at + 1, Kind.WORD)) {
            return;
        }
        for (String noun : GERMAN_ORDINALS) {
            if (tokens.is(at + 1, noun)) {
                amount.role = AmountRole.NAME;
                amount.last = at + 1;
                return;
            }
        }
    }
}
