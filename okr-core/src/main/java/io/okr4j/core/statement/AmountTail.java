package io.okr4j.core.statement;

import io.okr4j.core.statement.Lexicon.Entry;
import io.okr4j.core.statement.Tokens.Kind;

/** Reads what stands behind an amount and bounds it, makes it a change, or a rate: 'or more', 'fewer', 'per week'. */
final class AmountTail {

    private static final int FURTHEST = 4;

    private final Tokens tokens;
    private final Amount amount;

    AmountTail(Amounts amounts, Amount amount) {
        this.tokens = amounts.tokens();
        this.amount = amount;
    }

    private Entry entry(int token) {
        return tokens.entry(token);
    }

    void read() {
        int next = amount.last + 1;
        for (int i = next; i < next + FURTHEST && i < tokens.size(); i++) {
            if (tokens.is(i, Kind.NUMBER) || isStop(i) || (i > next && isPreposition(i))) {
                break;
            }
            bound(i, next);
            if (amount.per < 0 && isPer(i)) {
                amount.per = i;
            }
        }
        change(next);
        hanChange(next);
    }

    private boolean isStop(int token) {
        return tokens.is(token, ",")
                || tokens.is(token, ".")
                || tokens.is(token, ";")
                || tokens.is(token, "\u2192")
                || tokens.is(token, ")")
                || tokens.is(token, "+");
    }

    private boolean isPreposition(int token) {
        Entry entry = entry(token);
        return entry.has(Cue.FROM) || entry.has(Cue.TO) || entry.has(Cue.BY) || entry.has(Cue.WITHIN);
    }

    private boolean isPer(int token) {
        if (entry(token).has(Cue.PER) || tokens.is(token, "each") || tokens.is(token, "every")) {
            return true;
        }
        if (tokens.is(token, "a") && entry(token + 1).has(Cue.DURATION)) {
            return true;
        }
        return tokens.is(token, "/") && !tokens.is(token + 1, Kind.NUMBER);
    }

    private void bound(int i, int next) {
        if (amount.bound != Bound.NONE) {
            return;
        }
        Entry entry = entry(i);
        Entry after = entry(i + 1);
        if (entry.has(Cue.OR) || entry.has(Cue.AND)) {
            boolean up = after.has(Cue.MORE) || tokens.is(i + 1, "better") || tokens.is(i + 1, "up");
            if (up && !isCompared(i + 2)) {
                amount.bound = Bound.AT_LEAST;
            } else if (after.has(Cue.LESS) && !isCompared(i + 2)) {
                amount.bound = Bound.AT_MOST;
            }
        } else if (tokens.is(i, Kind.HAN)) {
            if (AmountRoles.over(tokens, i) > 0) {
                amount.bound = Bound.AT_LEAST;
            } else if (AmountRoles.under(tokens, i) > 0 || (i == next && isWithin(i))) {
                amount.bound = Bound.AT_MOST;
            }
        } else if (i == next && (tokens.is(i, "max") || tokens.is(i, "maximum") || tokens.is(i, "maximal"))) {
            amount.bound = Bound.AT_MOST;
        } else if (i == next && (tokens.is(i, "minimum") || tokens.is(i, "plus"))) {
            amount.bound = Bound.AT_LEAST;
        }
    }

    // 'and more customers' goes on, 'or more' ends
    private boolean isCompared(int token) {
        return tokens.is(token, Kind.WORD) && entry(token).isUnknown();
    }

    // 12小时内
    private boolean isWithin(int token) {
        boolean within = amount.kind == AmountKind.DURATION && Han.in(tokens, token, "内內");
        if (within && amount.role == AmountRole.PLAIN) {
            amount.role = AmountRole.WITHIN;
        }
        return within;
    }

    // 'two more demos', '20 % fewer tickets', '30 % faster', '20% increase', '15 % mehr'
    private void change(int next) {
        boolean free = amount.role == AmountRole.PLAIN && amount.bound == Bound.NONE;
        Entry entry = entry(next);
        if (!free
                || tokens.is(next, "up")
                || tokens.is(next, "down")
                || tokens.is(next, "above")
                || tokens.is(next, "below")) {
            return;
        }
        boolean noun = amount.kind == AmountKind.PERCENT || amount.kind == AmountKind.PERCENTAGE_POINTS;
        boolean up = entry.has(Cue.MORE) || (noun && entry.has(Cue.UP));
        boolean down = entry.has(Cue.LESS) || (noun && entry.has(Cue.DOWN));
        boolean participle = amount.kind == AmountKind.NUMBER && !entry.has(Cue.MORE) && !entry.has(Cue.LESS);
        if (participle) {
            return;
        }
        if (up || down || (noun && entry.has(Cue.COMPARED))) {
            amount.role = AmountRole.BY;
            amount.direction = up == down ? 0 : up ? 1 : -1;
        }
    }

    // 20% 的增长
    private void hanChange(int next) {
        boolean free = amount.role == AmountRole.PLAIN && amount.bound == Bound.NONE && Han.is(tokens, next, '的');
        if (free) {
            int move = Moves.at(tokens, next + 1, Lexicon.NOTHING);
            if (move == Moves.UP || move == Moves.DOWN) {
                amount.role = AmountRole.BY;
                amount.direction = move;
            }
        }
    }
}
