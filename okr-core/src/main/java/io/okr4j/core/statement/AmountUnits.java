package io.okr4j.core.statement;

import io.okr4j.core.statement.Lexicon.Entry;
import io.okr4j.core.statement.Tokens.Kind;
import java.math.BigDecimal;

/** Reads what stands behind a number and belongs to it: magnitude, unit, whole, factor. */
final class AmountUnits {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final String[] HAN_POINTS = {"个百分点", "個百分點", "百分点", "百分點"};
    private static final String[] HAN_DAYS = {"个工作日", "個工作日", "工作日"};
    private static final String[] HAN_HOURS = {"个小时", "個小時", "小时", "小時", "个钟头"};
    private static final String[] HAN_MINUTES = {"分钟", "分鐘"};
    private static final String[] HAN_WEEKS = {"个星期", "個星期", "星期", "周", "週"};
    private static final String[] HAN_MONTHS = {"个月", "個月"};
    private static final String[] HAN_QUARTERS = {"个季度", "個季度", "季度"};
    private static final String[] HAN_NOT_DAYS = {"天使", "天然", "天线", "周年", "周边", "年级", "年度", "日志", "日期", "秒杀"};

    private final Amounts amounts;
    private final Amount amount;
    private final Tokens tokens;
    private final StatementLanguage language;

    private AmountUnits(Amount amount, Amounts amounts) {
        this.amounts = amounts;
        this.amount = amount;
        this.tokens = amounts.tokens();
        this.language = amounts.language();
    }

    /** Reads on behind the last token of the amount, and moves its end. */
    static void read(Amount amount, Amounts amounts) {
        AmountUnits units = new AmountUnits(amount, amounts);
        units.magnitude();
        units.plus();
        units.unit();
        units.whole();
    }

    private int next() {
        return amount.last + 1;
    }

    private void take(int tokensTaken) {
        amount.last += tokensTaken;
    }

    private boolean glued(int token) {
        return tokens.glued(token);
    }

    private Entry entry(int token) {
        return tokens.entry(token);
    }

    private void magnitude() {
        BigDecimal han = HanAmounts.magnitudes(tokens, next());
        if (han.compareTo(BigDecimal.ONE) > 0) {
            amount.magnitude = amount.magnitude.multiply(han);
            amount.sharedMagnitude = true;
            take(HanAmounts.magnitudeLength(tokens, next()));
            return;
        }
        Entry entry = entry(next());
        if (tokens.is(next(), "t") && isSymbol(next() + 1)) {
            amount.magnitude = THOUSAND;
            take(1);
            return;
        }
        if (tokens.is(next(), "teur") || tokens.is(next(), "keur") || tokens.is(next(), "tchf")) {
            amount.magnitude = THOUSAND;
            money(tokens.is(next(), "tchf") ? "CHF" : "EUR");
            take(1);
            return;
        }
        if (!entry.has(Cue.MAGNITUDE)) {
            return;
        }
        String norm = tokens.norm(next());
        if (norm.length() == 1) {
            letter(norm, entry);
            return;
        }
        amount.magnitude = amount.magnitude.multiply(entry.value());
        amount.sharedMagnitude = true;
        take(1);
        if (tokens.is(next(), ".") && glued(next()) && norm.length() <= 3) {
            take(1);
        }
    }

    // a small m may be minutes or metres: money makes it millions, and so does what is counted behind it
    private void letter(String norm, Entry entry) {
        boolean money = amount.kind == AmountKind.CURRENCY;
        if (!glued(next()) && !money) {
            return;
        }
        boolean capital = tokens.text().charAt(tokens.start(next())) == 'M';
        boolean followed =
                tokens.is(next() + 1, Kind.WORD) && !entry(next() + 1).has(Cue.FUNCTION);
        boolean currency = entry(next() + 1).has(Cue.CURRENCY) || isSymbol(next() + 1);
        if (norm.equals("m") && !money && !capital && !followed && !currency) {
            amount.undecided = true;
        }
        amount.magnitude = amount.magnitude.multiply(entry.value());
        take(1);
    }

    private void plus() {
        boolean plus = tokens.is(next(), "+") && glued(next()) && !tokens.is(next() + 1, Kind.NUMBER);
        if (plus) {
            amount.bound = Bound.AT_LEAST;
            take(1);
        }
    }

    private void unit() {
        boolean found = sign() || word() || han();
        if (found && tokens.is(next(), "+") && glued(next())) {
            plus();
        }
    }

    // '8 out of 10', '4 of the 5', 'drei der fünf', '3 von 5'
    private void whole() {
        if (amount.kind != AmountKind.NUMBER || !amount.isMeasured()) {
            return;
        }
        int at = next();
        if (tokens.is(at, "out") && tokens.is(at + 1, "of")) {
            at++;
        }
        boolean oneInFive = amount.worded
                && entry(at + 1).has(Cue.COUNTING)
                && !entry(at + 2).has(Cue.DURATION);
        boolean in = tokens.is(at, "in") && (isRound(at + 1) || oneInFive);
        boolean of = in || tokens.is(at, "of") || tokens.is(at, "von") || tokens.is(at, "der");
        if (!of) {
            return;
        }
        int total = entry(at + 1).has(Cue.SKIP) ? at + 2 : at + 1;
        Entry word = entry(total);
        if (tokens.is(total, Kind.NUMBER) && !tokens.is(total + 1, "%")) {
            amount.whole = total;
        } else if (word.has(Cue.COUNTING)) {
            amount.wordWhole = word.value();
        } else {
            return;
        }
        amount.kind = AmountKind.SCORE;
        amount.last = total;
    }

    private boolean isRound(int token) {
        return tokens.is(token, "10") || tokens.is(token, "100") || tokens.is(token, "ten");
    }

    private boolean sign() {
        int at = next();
        if (tokens.is(at, "%")) {
            amount.kind = AmountKind.PERCENT;
            take(1);
            points();
            return true;
        }
        if (tokens.is(at, "‰")) {
            amount.unit = "‰";
            take(1);
            return true;
        }
        if (isSymbol(at) && amount.kind == AmountKind.NUMBER && !tokens.is(at + 1, Kind.NUMBER)) {
            money(Currencies.of(tokens.norm(at), language));
            take(1);
            return true;
        }
        if (tokens.is(at, "×") && glued(at)) {
            return multiple(1);
        }
        if (tokens.is(at, "°")) {
            amount.unit = "°";
            take(1);
            return true;
        }
        if (tokens.is(at, "/") && glued(at) && tokens.is(at + 1, Kind.NUMBER) && glued(at + 1)) {
            amount.kind = AmountKind.SCORE;
            amount.whole = at + 1;
            take(2);
            return true;
        }
        return tokens.is(at, "-") && glued(at) && tokens.is(at + 1, "fold") && multiple(2);
    }

    private boolean isSymbol(int token) {
        return tokens.is(token, "€") || tokens.is(token, "$") || tokens.is(token, "£") || tokens.is(token, "¥");
    }

    // '5 %-Punkte', '5% points'
    private void points() {
        int at = next();
        if (tokens.is(at, "-") && glued(at)) {
            at++;
        }
        if (entry(at).has(Cue.POINT)) {
            amount.kind = AmountKind.PERCENTAGE_POINTS;
            amount.last = at;
        }
    }

    private boolean word() {
        int at = next();
        Entry entry = entry(at);
        if (tokens.is(at, "percentage") && entry(at + 1).has(Cue.POINT)) {
            amount.kind = AmountKind.PERCENTAGE_POINTS;
            take(2);
            return true;
        }
        boolean working = tokens.is(at, "business") || tokens.is(at, "working");
        if (working && entry(at + 1).text().equals("days")) {
            duration("business days");
            take(2);
            return true;
        }
        if (entry.isUnknown()) {
            return glued(at) && tokens.is(at, Kind.WORD) && name();
        }
        if (glued(at) && isCapitalName(at)) {
            return name();
        }
        if (entry.has(Cue.PERCENT)) {
            amount.kind = AmountKind.PERCENT;
            take(1);
            points();
        } else if (tokens.is(at, "per") && tokens.is(at + 1, "cent")) {
            amount.kind = AmountKind.PERCENT;
            take(2);
        } else if (entry.has(Cue.PERCENTAGE_POINTS)) {
            amount.kind = AmountKind.PERCENTAGE_POINTS;
            take(1);
        } else if (entry.has(Cue.CURRENCY) && amount.kind == AmountKind.NUMBER) {
            money(entry.text());
            take(1);
        } else if (entry.has(Cue.TIMES) && times(at)) {
            multiple(1);
        } else if (entry.has(Cue.DURATION) && (glued(at) || tokens.norm(at).length() > 1 || isLast(at))) {
            duration(entry.text());
            take(1);
        } else if (entry.has(Cue.POINT)) {
            amount.kind = AmountKind.SCORE;
            amount.unit = "points";
            take(1);
        } else if (entry.has(Cue.GLUED_UNIT)) {
            amount.unit = tokens.text().substring(tokens.start(at), tokens.end(at));
            take(1);
        } else if (glued(at)) {
            return name();
        } else {
            return false;
        }
        return true;
    }

    // '4 h', but not 'the 5 s rule'
    private boolean isLast(int token) {
        return !tokens.is(token + 1, Kind.WORD) || entry(token + 1).has(Cue.FUNCTION);
    }

    private boolean isCapitalName(int token) {
        char c = tokens.text().charAt(tokens.start(token));
        return tokens.norm(token).length() == 1 && (c == 'S' || c == 'D' || c == 'G' || c == 'W');
    }

    /** '3D', '2FA', '5G': letters that are no unit. */
    private boolean name() {
        amount.role = AmountRole.NAME;
        take(1);
        return true;
    }

    // 'three times a week' is a count, 'three times more' a factor
    private boolean times(int at) {
        String norm = tokens.norm(at);
        if (norm.equals("x") || norm.equals("×") || norm.equals("fach") || norm.equals("fold")) {
            return true;
        }
        Entry after = entry(at + 1);
        return after.has(Cue.MORE)
                || after.has(Cue.LESS)
                || after.has(Cue.COMPARED)
                || tokens.is(at + 1, "as")
                || tokens.is(at + 1, "so");
    }

    private boolean multiple(int taken) {
        amount.kind = AmountKind.MULTIPLE;
        take(taken);
        return true;
    }

    private void money(String code) {
        amount.kind = AmountKind.CURRENCY;
        amount.unit = code;
    }

    private void duration(String name) {
        amount.kind = AmountKind.DURATION;
        amount.unit = name;
    }

    private boolean han() {
        int at = next();
        if (!tokens.is(at, Kind.HAN)) {
            return false;
        }
        if (hanUnit(AmountKind.PERCENTAGE_POINTS, "", HAN_POINTS)
                || hanUnit(AmountKind.DURATION, "business days", HAN_DAYS)
                || hanUnit(AmountKind.DURATION, "hours", HAN_HOURS)
                || hanUnit(AmountKind.DURATION, "minutes", HAN_MINUTES)
                || hanUnit(AmountKind.DURATION, "quarters", HAN_QUARTERS)
                || hanUnit(AmountKind.DURATION, "months", HAN_MONTHS)) {
            return true;
        }
        if (Han.is(tokens, at, '成') && !Han.in(tokens, at + 1, "功果本交立长長品员員")) {
            amount.kind = AmountKind.PERCENT;
            amount.magnitude = amount.magnitude.multiply(BigDecimal.TEN);
            take(1);
            return true;
        }
        if (Han.is(tokens, at, '倍')) {
            return multiple(1);
        }
        if (hanMoney()) {
            return true;
        }
        if (Han.any(tokens, at, HAN_NOT_DAYS)) {
            return false;
        }
        return hanUnit(AmountKind.DURATION, "weeks", HAN_WEEKS)
                || hanUnit(AmountKind.DURATION, "days", "天", "日")
                || hanUnit(AmountKind.DURATION, "seconds", "秒")
                || hanUnit(AmountKind.DURATION, "years", "年")
                || hanUnit(AmountKind.SCORE, "points", "分");
    }

    private boolean hanUnit(AmountKind kind, String unit, String... names) {
        int length = Han.longest(tokens, next(), names);
        if (length == 0) {
            return false;
        }
        amount.kind = kind;
        amount.unit = unit;
        take(length);
        return true;
    }

    private boolean hanMoney() {
        for (String[] currency : Currencies.HAN) {
            if (Han.at(tokens, next(), currency[0])) {
                boolean yuan = currency[0].equals("元") && amounts.isSimplified();
                money(yuan ? "CNY" : currency[1]);
                take(currency[0].length());
                return true;
            }
        }
        return false;
    }
}
