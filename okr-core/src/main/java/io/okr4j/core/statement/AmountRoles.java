package io.okr4j.core.statement;

import io.okr4j.core.statement.Lexicon.Entry;
import io.okr4j.core.statement.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the prepositions, bounds and arrows around an amount. */
final class AmountRoles {

    private static final int FURTHEST = 8;

    private static final String[] HAN_AT_LEAST = {"至少", "不少于", "不少於", "不低于", "不低於", "起码", "最少", "大于等于"};
    private static final String[] HAN_ABOVE = {"超过", "超過", "多于", "多於", "大于", "大於", "高于", "高於", "突破"};
    private static final String[] HAN_AT_MOST = {"不超过", "不超過", "不多于", "不多於", "不高于", "不高於", "不大于", "至多", "最多", "小于等于"};
    private static final String[] HAN_BELOW = {"少于", "少於", "低于", "低於", "小于", "小於", "不到", "不足"};
    private static final String[] HAN_SKIP = {"大约", "大約", "约", "約", "近", "的", "平均", "左右", "了", "全部"};
    private static final String[] HAN_BY = {
        "提升", "提高", "增加", "增长", "增長", "上升", "降低", "减少", "減少", "下降", "缩短", "縮短", "缩减", "压缩", "多", "新增"
    };
    private static final String[] HAN_OVER = {"及以上", "或以上", "以上"};
    private static final String[] HAN_UNDER = {"及以下", "或以下", "以下", "以内", "以內", "之内", "之內"};
    private static final String[] HAN_WINDOW = {"每", "首", "前", "近", "过去", "過去", "连续", "連續", "未来"};

    private final Amounts amounts;
    private final Tokens tokens;

    AmountRoles(Amounts amounts) {
        this.amounts = amounts;
        this.tokens = amounts.tokens();
    }

    private Entry entry(int token) {
        return tokens.entry(token);
    }

    /** Sets role and bound of an amount, and the role of the one before it where both make a change or a range. */
    void assign(Amount amount, @Nullable Amount previous) {
        amount.before = amount.first - 1;
        if (!amount.isMeasured()) {
            return;
        }
        boolean attribute = amount.role == AmountRole.CONTEXT;
        boolean multiple = amount.role == AmountRole.BY;
        if (attribute) {
            amount.role = AmountRole.PLAIN;
        }
        walkBack(amount, previous);
        behind(amount);
        if (amount.role == AmountRole.PLAIN) {
            if (attribute) {
                amount.role = amount.bound == Bound.NONE ? AmountRole.CONTEXT : AmountRole.PLAIN;
            } else if (multiple || (amount.kind == AmountKind.MULTIPLE && amount.bound == Bound.NONE)) {
                amount.role = AmountRole.BY;
            } else if (amount.sign != 0 && amount.bound == Bound.NONE && !amount.unit.equals("°")) {
                amount.role = AmountRole.BY;
                amount.direction = amount.sign;
            }
        }
        if (amount.role == AmountRole.BY && amount.sign != 0) {
            amount.direction = amount.sign;
        }
        if (amount.per >= 0 && amount.kind == AmountKind.NUMBER) {
            amount.kind = AmountKind.RATE;
        }
    }

    private void walkBack(Amount amount, @Nullable Amount previous) {
        int floor = previous == null ? -1 : previous.last;
        int at = amount.first - 1;
        for (int steps = 0; steps < FURTHEST && at > floor; steps++) {
            int next = tokens.is(at, Kind.WORD)
                    ? word(amount, previous, at, floor)
                    : tokens.is(at, Kind.SIGN)
                            ? sign(amount, previous, at, floor)
                            : tokens.is(at, Kind.HAN) ? han(amount, previous, at) : at;
            if (next == at) {
                break;
            }
            at = next;
            if (amount.role != AmountRole.PLAIN) {
                break;
            }
        }
        amount.before = at;
    }

    private int word(Amount amount, @Nullable Amount previous, int at, int floor) {
        Entry entry = entry(at);
        String norm = tokens.norm(at);
        if (norm.equals("von") || norm.equals("of")) {
            return of(amount, at);
        }
        if (entry.has(Cue.THAN)) {
            return than(amount, at);
        }
        if ((norm.equals("least") && tokens.is(at - 1, "at")) || (norm.equals("most") && tokens.is(at - 1, "at"))) {
            amount.bound = norm.equals("least") ? Bound.AT_LEAST : Bound.AT_MOST;
            return at - 2;
        }
        if (entry.has(Cue.LEAST) || entry.has(Cue.MOST)) {
            amount.bound = entry.has(Cue.LEAST) ? Bound.AT_LEAST : Bound.AT_MOST;
            return at - 1;
        }
        if (entry.has(Cue.ABOVE) || entry.has(Cue.BELOW)) {
            amount.bound = entry.has(Cue.ABOVE) ? Bound.ABOVE : Bound.BELOW;
            return entry(at - 1).has(Cue.NOT) ? negated(amount, at) : at - 1;
        }
        boolean particle = norm.equals("up") || norm.equals("down");
        boolean share = amount.kind == AmountKind.PERCENT || amount.kind == AmountKind.PERCENTAGE_POINTS;
        boolean verb = share && amount.bound == Bound.NONE && !tokens.is(amount.last + 1, "of");
        if (particle || (verb && at == amount.first - 1 && (entry.has(Cue.UP) || entry.has(Cue.DOWN)))) {
            amount.role = AmountRole.BY;
            amount.direction = norm.equals("up") || (!particle && entry.has(Cue.UP)) ? 1 : -1;
            return at - 1;
        }
        if (entry.has(Cue.FROM)) {
            amount.role = AmountRole.FROM;
            return at - 1;
        }
        if (entry.has(Cue.TO) || (norm.equals("zu") && tokens.is(at - 1, "bis"))) {
            return to(amount, previous, at, floor);
        }
        if (entry.has(Cue.BY)) {
            amount.role = AmountRole.BY;
            return at - 1;
        }
        return rest(amount, previous, at, entry);
    }

    private int rest(Amount amount, @Nullable Amount previous, int at, Entry entry) {
        if (entry.has(Cue.WITHIN)) {
            within(amount);
            return at - 1;
        }
        if (entry.has(Cue.BETWEEN)) {
            amount.role = AmountRole.LOW;
            return at - 1;
        }
        if (entry.has(Cue.AND) && previous != null && previous.role == AmountRole.LOW && previous.last < at) {
            amount.role = AmountRole.HIGH;
            return at - 1;
        }
        if (entry.has(Cue.PER)) {
            amount.role = AmountRole.CONTEXT;
            return at - 1;
        }
        if (entry.has(Cue.WINDOW)) {
            if (amount.kind == AmountKind.DURATION) {
                amount.role = AmountRole.CONTEXT;
            }
            return at;
        }
        if (tokens.is(at, "another")) {
            amount.direction = 1;
            amount.role = AmountRole.BY;
            return at - 1;
        }
        if (entry.has(Cue.SKIP)) {
            amount.about |= !tokens.is(at, "a") && !tokens.is(at, "the");
            return at - 1;
        }
        return at;
    }

    private void within(Amount amount) {
        amount.role = AmountRole.WITHIN;
        if (amount.bound == Bound.NONE) {
            amount.bound = Bound.AT_MOST;
        }
    }

    private int negated(Amount amount, int at) {
        amount.bound = amount.bound.negated();
        return at - 2;
    }

    // 'a minimum of 40', 'innerhalb von 12 Stunden', 'from 40', '80 % of 120'
    private int of(Amount amount, int at) {
        Entry before = entry(at - 1);
        if (before.has(Cue.WITHIN)) {
            within(amount);
            return at - 2;
        }
        if (before.has(Cue.LEAST) || before.has(Cue.MOST)) {
            amount.bound = before.has(Cue.LEAST) ? Bound.AT_LEAST : Bound.AT_MOST;
            return at - 2;
        }
        if (tokens.is(at, "von")) {
            amount.role = AmountRole.FROM;
            return at - 1;
        }
        return at;
    }

    private int than(Amount amount, int at) {
        Entry before = entry(at - 1);
        if (!before.has(Cue.MORE) && !before.has(Cue.LESS) && !before.has(Cue.COMPARED)) {
            return at;
        }
        if (tokens.is(at - 1, "better")) {
            return at;
        }
        if (tokens.is(at - 1, "older") || tokens.is(at - 1, "younger") || tokens.is(at - 1, "älter")) {
            // an age limits what is counted
            amount.role = AmountRole.CONTEXT;
            return at - 2;
        }
        amount.bound = before.has(Cue.MORE) ? Bound.ABOVE : Bound.BELOW;
        return entry(at - 2).has(Cue.NOT) ? negated(amount, at - 1) : at - 2;
    }

    private int to(Amount amount, @Nullable Amount previous, int at, int floor) {
        boolean range = previous != null
                && at - 1 == floor
                && previous.isGoal()
                && previous.role == AmountRole.PLAIN
                && previous.bound == Bound.NONE
                && !previous.kind.equals(AmountKind.MULTIPLE);
        if (range && previous != null) {
            range(previous, amount);
        } else {
            amount.role = AmountRole.TO;
        }
        return at - 1;
    }

    /** Two amounts with only 'to' or a dash between them; whether they are a change is settled at the end. */
    private static void range(Amount low, Amount high) {
        low.role = AmountRole.LOW;
        high.role = AmountRole.HIGH;
    }

    private int sign(Amount amount, @Nullable Amount previous, int at, int floor) {
        switch (tokens.norm(at)) {
            case "\u2265" -> amount.bound = Bound.AT_LEAST;
            case "\u2264" -> amount.bound = Bound.AT_MOST;
            case "<" -> amount.bound = Bound.BELOW;
            case ">" -> {
                return greater(amount, previous, at, floor);
            }
            case "=" -> {
                return equal(amount, previous, at, floor);
            }
            case "\u2192" -> {
                arrow(amount, previous);
                return at - 1;
            }
            case "~", "\u2248", "\uFF5E" -> {
                if (at - 1 == floor && previous != null && previous.role == AmountRole.PLAIN && previous.isGoal()) {
                    range(previous, amount);
                } else {
                    amount.about = true;
                }
            }
            case "-", "\u2013" -> {
                if (at - 1 != floor || previous == null || !previous.isGoal()) {
                    return at;
                }
                dash(amount, previous, third());
            }
            case "." -> {
                // 'max. 3'
                boolean shortened = tokens.glued(at)
                        && (tokens.is(at - 1, "max")
                                || tokens.is(at - 1, "min")
                                || tokens.is(at - 1, "ca")
                                || tokens.is(at - 1, "approx"));
                if (!shortened) {
                    return at;
                }
            }
            case "(", "[", "\"", "*" -> {
                // brackets and quotes do not part an amount from its preposition
            }
            default -> {
                return at;
            }
        }
        return at - 1;
    }

    private @Nullable Amount third() {
        int size = amounts.list().size();
        return size < 3 ? null : amounts.list().get(size - 3);
    }

    private static void dash(Amount amount, Amount previous, @Nullable Amount third) {
        if (third != null && third.role == AmountRole.LOW && previous.role == AmountRole.HIGH) {
            // '30-60-90' is no range
            third.role = AmountRole.CONTEXT;
            previous.role = AmountRole.CONTEXT;
        }
        if (previous.role == AmountRole.PLAIN || previous.role == AmountRole.TO) {
            boolean plain = previous.role == AmountRole.PLAIN;
            previous.role = plain ? AmountRole.LOW : previous.role;
            // 'to 20-25' leads to no one value
            previous.undecided |= !plain;
            amount.role = plain ? AmountRole.HIGH : AmountRole.CONTEXT;
        } else {
            previous.undecided |= previous.role == AmountRole.FROM;
            amount.role = AmountRole.CONTEXT;
        }
    }

    // '>', '->', '=>', '40 > 55'
    private int greater(Amount amount, @Nullable Amount previous, int at, int floor) {
        boolean arrow = tokens.glued(at)
                && (tokens.is(at - 1, "-") || tokens.is(at - 1, "=") || tokens.is(at - 1, "\u2013"))
                && at - 1 > floor;
        if (arrow) {
            arrow(amount, previous);
            return at - 2;
        }
        boolean between = at - 1 == floor && previous != null && previous.isGoal() && amount.bound == Bound.NONE;
        if (between) {
            arrow(amount, previous);
        } else if (amount.bound == Bound.NONE) {
            amount.bound = Bound.ABOVE;
        }
        return at - 1;
    }

    private int equal(Amount amount, @Nullable Amount previous, int at, int floor) {
        if (tokens.is(at - 1, ">") && at - 1 > floor) {
            amount.bound = Bound.AT_LEAST;
            return at - 2;
        }
        if (tokens.is(at - 1, "<") && at - 1 > floor) {
            amount.bound = Bound.AT_MOST;
            return at - 2;
        }
        return previous != null && at - 1 == floor ? at : at - 1;
    }

    private void arrow(Amount amount, @Nullable Amount previous) {
        amount.role = AmountRole.TO;
        Amount from = previous;
        if (from != null && !from.isGoal() && amounts.list().size() > 2) {
            from = amounts.list().get(amounts.list().size() - 3);
        }
        if (from != null && (from.role == AmountRole.PLAIN || from.role == AmountRole.WITHIN) && from.isGoal()) {
            from.role = AmountRole.FROM;
        }
    }

    private int han(Amount amount, @Nullable Amount previous, int at) {
        int length = ends(at, HAN_AT_MOST);
        if (length > 0) {
            amount.bound = Bound.AT_MOST;
            return at - length;
        }
        length = ends(at, HAN_AT_LEAST);
        if (length > 0) {
            amount.bound = Bound.AT_LEAST;
            return at - length;
        }
        length = ends(at, HAN_ABOVE);
        if (length > 0) {
            amount.bound = Bound.ABOVE;
            return at - length;
        }
        length = ends(at, HAN_BELOW);
        if (length > 0) {
            amount.bound = Bound.BELOW;
            return at - length;
        }
        length = ends(at, HAN_SKIP);
        if (length > 0 && !(Han.is(tokens, at, '近') && amount.kind == AmountKind.DURATION)) {
            return at - length;
        }
        return hanRole(amount, previous, at);
    }

    private int hanRole(Amount amount, @Nullable Amount previous, int at) {
        char c = Han.charAt(tokens, at);
        if (c == '从' || c == '從' || c == '由' || c == '自') {
            amount.role = AmountRole.FROM;
            return at - 1;
        }
        if (c == '到' || c == '至' || c == '为' || c == '為' || c == '达' || c == '達' || (c == '在' && inPlace(at))) {
            boolean adjacent = previous != null && previous.last == at - 1 && previous.role == AmountRole.PLAIN;
            if (previous != null
                    && adjacent
                    && (c == '到' || c == '至')
                    && previous.bound == Bound.NONE
                    && previous.isGoal()) {
                range(previous, amount);
            } else {
                amount.role = AmountRole.TO;
            }
            return at - 1;
        }
        if (ends(at, HAN_WINDOW) > 0 && amount.kind == AmountKind.DURATION) {
            amount.role = AmountRole.CONTEXT;
            return at - 1;
        }
        int by = ends(at, HAN_BY);
        if (by > 0) {
            amount.role = AmountRole.BY;
            amount.direction = "降减減下缩縮压".indexOf(Han.charAt(tokens, at - by + 1)) >= 0 ? -1 : 1;
            return at - by;
        }
        return at;
    }

    // 控制在, 保持在, 维持在
    private boolean inPlace(int at) {
        return Han.is(tokens, at - 1, '制') || Han.is(tokens, at - 1, '持');
    }

    private int ends(int at, String[] words) {
        for (String word : words) {
            if (Han.endsAt(tokens, at, word)) {
                return word.length();
            }
        }
        return 0;
    }

    private void behind(Amount amount) {
        new AmountTail(amounts, amount).read();
    }

    static int over(Tokens tokens, int token) {
        return Han.longest(tokens, token, HAN_OVER);
    }

    static int under(Tokens tokens, int token) {
        return Han.longest(tokens, token, HAN_UNDER);
    }
}
