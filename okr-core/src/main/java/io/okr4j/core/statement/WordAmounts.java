package io.okr4j.core.statement;

import io.okr4j.core.statement.Lexicon.Entry;
import io.okr4j.core.statement.Tokens.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;

/** Finds amounts in English and German words, and words with digits that are only names. */
final class WordAmounts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext FRACTION = new MathContext(15);
    private static final int MOST_WORDS = 8;

    private static final Set<String> AFTER_HALF =
            Set.of("of", "the", "our", "all", "their", "der", "aller", "unserer", "des", "dieser");
    private static final Set<String> AFTER_DOUBLE = Set.of("opt", "check", "click", "blind", "digit", "bottom", "down");
    private static final Set<String> AFTER_NO =
            Set.of("later", "longer", "one", "matter", "need", "code", "idea", "brainer", "show", "shows");

    private final Amounts amounts;
    private final Tokens tokens;
    private final boolean german;

    WordAmounts(Amounts amounts) {
        this.amounts = amounts;
        this.tokens = amounts.tokens();
        this.german = amounts.language() == StatementLanguage.GERMAN;
    }

    /** Adds the amount that begins with that word, if one does. */
    void at(int token, Entry entry) {
        if (tokens.is(token, "none") && tokens.is(token - 1, "to")) {
            add(token, token, BigDecimal.ZERO);
            return;
        }
        if (entry.isUnknown()) {
            digits(token);
            return;
        }
        boolean foreign = german ? tokens.is(token, "one") || tokens.is(token, "half") : tokens.is(token, "null");
        if (foreign) {
            return;
        }
        if (entry.has(Cue.COUNTING) || standsForNumber(token, entry)) {
            counted(token);
        } else if (entry.has(Cue.MULTIPLE)) {
            multiple(token, entry);
        } else if (entry.has(Cue.FRACTION)) {
            fraction(token, entry);
        } else if (entry.has(Cue.NOT)) {
            none(token);
        }
    }

    private Entry entry(int token) {
        return tokens.entry(token);
    }

    private Amount add(int first, int last, BigDecimal value) {
        Amount amount = new Amount(amounts, first, last);
        amount.wordValue = value;
        amount.worded = true;
        amounts.list().add(amount);
        return amount;
    }

    // x2 is a factor; q3, p95, b2b and v2 are names
    private void digits(int token) {
        if (!tokens.hasDigits(token)) {
            return;
        }
        String norm = tokens.norm(token);
        boolean any = false;
        boolean rest = norm.length() > 1 && norm.length() <= 4;
        for (int i = 1; i < norm.length(); i++) {
            boolean digit = norm.charAt(i) >= '0' && norm.charAt(i) <= '9';
            any |= digit;
            rest &= digit;
        }
        if (!any) {
            return;
        }
        if (rest && norm.charAt(0) == 'x') {
            Amount amount = add(token, token, BigDecimal.valueOf(Dates.integer(norm.substring(1))));
            amount.kind = AmountKind.MULTIPLE;
            return;
        }
        Amount name = add(token, token, BigDecimal.ZERO);
        name.role = Dates.isPeriod(norm) ? AmountRole.DATE : AmountRole.NAME;
    }

    // 'a hundred', 'ein Dutzend': a magnitude without a number before it
    private boolean standsForNumber(int token, Entry entry) {
        return entry.has(Cue.MAGNITUDE) && tokens.norm(token).length() >= 5 && !tokens.is(token - 1, Kind.NUMBER);
    }

    private void counted(int token) {
        boolean idiom = (tokens.is(token, "one") && (tokens.is(token + 1, "another") || tokens.is(token + 1, "on")))
                || (tokens.is(token, "zero") && tokens.is(token + 1, "trust"));
        if (idiom) {
            return;
        }
        long total = 0;
        long current = 0;
        long least = Long.MAX_VALUE;
        int last = token;
        for (int i = token; i < token + MOST_WORDS; i++) {
            Entry entry = entry(i);
            long value = entry.value().longValue();
            if (entry.has(Cue.COUNTING) && (i == token || fits(current, value, i - 1))) {
                current += value;
            } else if (entry.has(Cue.MAGNITUDE) && tokens.norm(i).length() > 1 && value < least) {
                long factor = current == 0 && i == token ? 1 : current;
                if (value < 1000) {
                    current = factor * value;
                } else {
                    total += factor * value;
                    current = 0;
                    least = value;
                }
            } else if (i > token
                    && entry.has(Cue.AND)
                    && current >= 100
                    && entry(i + 1).has(Cue.COUNTING)) {
                continue;
            } else {
                break;
            }
            last = i;
        }
        Amount amount = add(token, last, BigDecimal.valueOf(total + current));
        part(amount);
        if (amount.kind == AmountKind.NUMBER) {
            AmountUnits.read(amount, amounts);
        }
    }

    private boolean fits(long current, long value, int before) {
        boolean tens = current % 100 >= 20 && current % 10 == 0 && value > 0 && value < 10;
        boolean hundreds = current % 100 == 0 && current >= 100 && value > 0 && value < 100;
        boolean thousands = current == 0 && entry(before).has(Cue.MAGNITUDE);
        return tens || hundreds || thousands;
    }

    // 'two thirds', 'zwei Drittel', 'three quarters of'
    private void part(Amount amount) {
        Entry part = entry(amount.last + 1);
        boolean time = part.has(Cue.DURATION) && !tokens.is(amount.last + 2, "of");
        if (part.has(Cue.FRACTION) && !time && amount.wordValue != null && amount.wordValue.signum() > 0) {
            amount.last++;
            amount.kind = AmountKind.PERCENT;
            amount.wordValue = share(amount.wordValue, part.value());
        }
    }

    static BigDecimal share(BigDecimal number, BigDecimal of) {
        return number.multiply(HUNDRED).divide(of, FRACTION);
    }

    private void multiple(int token, Entry entry) {
        String norm = tokens.norm(token);
        Entry next = entry(token + 1);
        if (norm.equals("twice") && (next.has(Cue.PER) || next.has(Cue.WINDOW) || tokens.is(token + 1, "a"))) {
            add(token, token, entry.value());
            return;
        }
        boolean adjective = norm.equals("double")
                && tokens.is(token + 1, Kind.WORD)
                && AFTER_DOUBLE.contains(tokens.norm(token + 1));
        if (!adjective) {
            Amount amount = add(token, token, entry.value());
            amount.kind = AmountKind.MULTIPLE;
            amount.role = AmountRole.BY;
        }
    }

    // 'half of', 'by half', 'cut in half', 'a third of'
    private void fraction(int token, Entry entry) {
        boolean led = tokens.is(token - 1, "by") || tokens.is(token - 1, "um");
        if (tokens.is(token, "half") && tokens.is(token - 1, "in") && !tokens.is(token + 1, "of")) {
            Amount amount = add(token, token, new BigDecimal("0.5"));
            amount.kind = AmountKind.MULTIPLE;
            amount.role = AmountRole.BY;
            return;
        }
        boolean whole = tokens.is(token + 1, Kind.WORD) && AFTER_HALF.contains(tokens.norm(token + 1));
        boolean half = entry.value().compareTo(BigDecimal.valueOf(2)) == 0;
        boolean article = entry(token - 1).has(Cue.SKIP);
        boolean numbered = tokens.is(token - 1, "first") || tokens.is(token - 1, "second");
        boolean german =
                tokens.is(token, "hälfte") || (article && tokens.norm(token).endsWith("tel"));
        if (!numbered && (german || (whole && (half || article)) || (led && (half || article)))) {
            add(token, token, share(BigDecimal.ONE, entry.value())).kind = AmountKind.PERCENT;
        } else if (led(token - 2) && article) {
            add(token, token, share(BigDecimal.ONE, entry.value())).kind = AmountKind.PERCENT;
        }
    }

    private boolean led(int token) {
        return tokens.is(token, "by") || tokens.is(token, "um");
    }

    // 'no failed payroll run': none of what follows
    private void none(int token) {
        if (!tokens.is(token, "no") && !tokens.norm(token).startsWith("kein")) {
            return;
        }
        Entry next = entry(token + 1);
        boolean thing = tokens.is(token + 1, Kind.WORD)
                && !next.has(Cue.FUNCTION)
                && !next.has(Cue.MORE)
                && !next.has(Cue.LESS)
                && !next.has(Cue.COMPARED)
                && !AFTER_NO.contains(tokens.norm(token + 1));
        List<Amount> list = amounts.list();
        if (thing) {
            add(token, token, BigDecimal.ZERO);
            list.get(list.size() - 1).bound = Bound.AT_MOST;
        }
    }
}
