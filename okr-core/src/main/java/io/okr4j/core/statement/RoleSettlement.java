package io.okr4j.core.statement;

import io.okr4j.core.statement.Tokens.Kind;
import java.math.BigDecimal;
import java.util.List;

/** Settles what can only be told when the whole sentence is known. */
final class RoleSettlement {

    private final List<Amount> list;
    private final Tokens tokens;
    private final boolean moved;
    private boolean hasTo;
    private boolean hasFrom;
    private boolean hasBy;
    private boolean hasBound;

    RoleSettlement(Amounts amounts, boolean moved) {
        this.list = amounts.list();
        this.tokens = amounts.tokens();
        this.moved = moved;
    }

    void settle() {
        for (int i = 0; i + 1 < list.size(); i++) {
            range(list.get(i), list.get(i + 1));
        }
        for (Amount amount : list) {
            hasFrom |= amount.role == AmountRole.FROM;
        }
        for (Amount amount : list) {
            to(amount);
            by(amount);
            hasTo |= amount.role == AmountRole.TO || amount.role == AmountRole.HIGH;
            hasBy |= amount.role == AmountRole.BY;
            boolean goal = amount.isGoal() && amount.role != AmountRole.FROM;
            hasBound |= goal && (amount.bound != Bound.NONE || amount.role == AmountRole.WITHIN);
        }
        for (int i = 0; i < list.size(); i++) {
            from(list.get(i));
            share(i);
            context(i);
            direction(list.get(i));
        }
    }

    // '30 to 25' falls, and 'raise NPS 30 to 40' moves: both are changes; '18% to 26%' repeats its unit, and is one too
    private void range(Amount low, Amount high) {
        if (low.role != AmountRole.LOW || high.role != AmountRole.HIGH) {
            return;
        }
        int between = low.last + 1;
        boolean to = tokens.is(between, "to") || tokens.is(between, "auf") || Han.in(tokens, between, "到至");
        if (!to || high.first - between != 1) {
            return;
        }
        boolean repeated = low.kind == high.kind && low.kind != AmountKind.NUMBER && low.kind != AmountKind.RATE;
        boolean falls = falls(low, high);
        boolean led = low.moveBefore != Moves.NONE && low.moveBefore != Moves.OPEN && !isCounted(high.last + 1);
        if (repeated || falls || led) {
            low.role = AmountRole.FROM;
            high.role = AmountRole.TO;
        }
    }

    private static boolean falls(Amount low, Amount high) {
        boolean same = low.magnitude.compareTo(high.magnitude) == 0;
        return same
                && low.value()
                        .flatMap(from -> high.value().map(to -> from.compareTo(to) > 0))
                        .orElse(false);
    }

    private boolean isCounted(int token) {
        return tokens.is(token, Kind.WORD) && tokens.entry(token).isUnknown();
    }

    // 'sold to 5 customers', 'auf 3 Geräten' lead nowhere
    private void to(Amount amount) {
        boolean bare = amount.role == AmountRole.TO
                && (amount.kind == AmountKind.NUMBER || amount.kind == AmountKind.RATE)
                && amount.bound == Bound.NONE;
        boolean arrow = tokens.is(amount.before + 1, "\u2192")
                || tokens.is(amount.before + 1, "-")
                || tokens.is(amount.before + 1, "=");
        boolean han = tokens.is(amount.before + 1, Kind.HAN);
        if (bare && !hasFrom && !moved && !arrow && !han && isCounted(amount.last + 1)) {
            amount.role = AmountRole.PLAIN;
        }
    }

    // 'used by 5 teams' is no change
    private void by(Amount amount) {
        boolean bare = amount.role == AmountRole.BY
                && (amount.kind == AmountKind.NUMBER
                        || amount.kind == AmountKind.RATE
                        || amount.kind == AmountKind.SCORE)
                && amount.direction == 0
                && !tokens.is(amount.before + 1, "um");
        if (bare && (amount.moveBefore == Moves.NONE || amount.moveBefore == Moves.OPEN)) {
            amount.role = AmountRole.PLAIN;
        }
        if (amount.role == AmountRole.BY
                && amount.bound != Bound.NONE
                && amount.kind == AmountKind.DURATION
                && !moved) {
            amount.role = AmountRole.PLAIN;
        }
    }

    // 'feedback from 30 users' starts nothing
    private void from(Amount amount) {
        if (amount.role == AmountRole.FROM && !hasTo && !hasBy && !hasBound) {
            amount.role = AmountRole.PLAIN;
        }
    }

    // 'from 1.2 to 1.5 million', '$10-15k': the first number is meant in the magnitude of the second
    private void share(int i) {
        if (i + 1 >= list.size()) {
            return;
        }
        Amount one = list.get(i);
        Amount two = list.get(i + 1);
        boolean pair = (one.role == AmountRole.FROM && two.role == AmountRole.TO)
                || (one.role == AmountRole.LOW && two.role == AmountRole.HIGH);
        boolean single = two.magnitude.compareTo(BigDecimal.ONE) == 0;
        if (!pair || single || one.magnitude.compareTo(BigDecimal.ONE) != 0) {
            return;
        }
        boolean alone = two.before + 1 == one.last + 1;
        boolean zero = one.value().map(value -> value.signum() == 0).orElse(false);
        boolean fraction =
                one.value().map(value -> value.stripTrailingZeros().scale() > 0).orElse(false);
        if (zero || !alone) {
            return;
        }
        if (two.sharedMagnitude || fraction || one.role == AmountRole.LOW) {
            one.sharesWith = two;
        } else if (!plainlyLarger(one, two)) {
            one.undecided = true;
        }
    }

    // 'from 800 to 1.2k': 800 thousand would be a fall from a round number to an odd one
    private static boolean plainlyLarger(Amount one, Amount two) {
        return one.value()
                .flatMap(from ->
                        two.value().map(to -> from.multiply(two.magnitude).compareTo(to) > 0))
                .orElse(false);
    }

    // '80 % of 120 reps', '90% for over 6 months'
    private void context(int i) {
        Amount amount = list.get(i);
        boolean plain = amount.role == AmountRole.PLAIN && i > 0;
        if (!plain) {
            return;
        }
        boolean whole = tokens.is(amount.before, "of")
                && amount.bound == Bound.NONE
                && list.get(i - 1).isGoal()
                && list.get(i - 1).last >= amount.before - 2;
        boolean span = amount.kind == AmountKind.DURATION
                && (tokens.is(amount.before, "for")
                        || tokens.is(amount.before + 1, "over")
                        || tokens.is(amount.before, "in"))
                && amount.bound != Bound.BELOW
                && hasOtherGoal(i);
        if (whole || span) {
            amount.role = AmountRole.CONTEXT;
        }
    }

    private boolean hasOtherGoal(int i) {
        return list.get(i - 1).isGoal();
    }

    private static void direction(Amount amount) {
        if (amount.role != AmountRole.BY || amount.direction != 0) {
            return;
        }
        if (amount.kind == AmountKind.MULTIPLE) {
            return;
        }
        int move =
                amount.moveBefore == Moves.UP || amount.moveBefore == Moves.DOWN ? amount.moveBefore : amount.moveAfter;
        amount.direction = move == Moves.OPEN ? 0 : move;
    }
}
