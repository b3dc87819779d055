package io.okr4j.core.statement;

import io.okr4j.core.statement.Tokens.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Picks from the amounts of a statement those that its goal is made of.
 *
 * <p>A change from one value to another comes first, then a value that is led up to, a range, a change alone, and last
 * an amount that only stands there. Amounts behind a preposition ('in 4 countries', 'after 30 days') give way to one
 * that stands free. Where two of a kind are left, none is taken.
 */
final class Goals {

    @Nullable
    Amount from;

    @Nullable
    Amount to;

    @Nullable
    Amount by;

    @Nullable
    Amount low;

    @Nullable
    Amount high;

    private static final Set<String> PLACES = Set.of(
            "in",
            "across",
            "among",
            "at",
            "on",
            "after",
            "before",
            "throughout",
            "over",
            "im",
            "an",
            "auf",
            "bei",
            "nach",
            "vor",
            "über");

    private final Amounts amounts;
    private final Tokens tokens;

    private Goals(Amounts amounts) {
        this.amounts = amounts;
        this.tokens = amounts.tokens();
    }

    static Goals of(Amounts amounts) {
        Goals goals = new Goals(amounts);
        goals.pick();
        return goals;
    }

    /** {@return the amount whose unit and surroundings are those of the goal; none if there is no goal} */
    @Nullable
    Amount leading() {
        if (to != null) {
            return to;
        }
        return high != null ? high : by;
    }

    private void pick() {
        boolean froms = only(AmountRole.FROM) != null || !amounts.has(AmountRole.FROM);
        Amount target = only(AmountRole.TO);
        by = only(AmountRole.BY);
        if (amounts.has(AmountRole.TO)) {
            if (target != null && froms) {
                to = target;
                from = comparable(only(AmountRole.FROM), target);
            }
            return;
        }
        Amount lower = only(AmountRole.LOW);
        Amount upper = only(AmountRole.HIGH);
        if (amounts.has(AmountRole.HIGH)) {
            if (lower != null && upper != null && by == null) {
                low = lower;
                high = upper;
            }
            by = null;
            return;
        }
        if (amounts.has(AmountRole.BY)) {
            from = by == null ? null : only(AmountRole.FROM);
            return;
        }
        to = standing();
        from = to == null ? null : comparable(only(AmountRole.FROM), to);
    }

    private @Nullable Amount only(AmountRole role) {
        Amount found = null;
        for (Amount amount : amounts.list()) {
            if (amount.role == role) {
                if (found != null) {
                    return null;
                }
                found = amount;
            }
        }
        return found;
    }

    private static @Nullable Amount comparable(@Nullable Amount one, Amount other) {
        return one != null && Units.comparable(one, other) ? one : null;
    }

    /** The one amount that only stands there. */
    private @Nullable Amount standing() {
        Amount first = null;
        Amount free = null;
        Amount within = null;
        int count = 0;
        int frees = 0;
        int withins = 0;
        for (Amount amount : amounts.list()) {
            if (!amount.isGoal() || amount.role == AmountRole.FROM) {
                continue;
            }
            if (amount.role == AmountRole.WITHIN) {
                within = amount;
                withins++;
                continue;
            }
            count++;
            first = first == null ? amount : first;
            if (!isSubordinate(amount)) {
                frees++;
                free = free == null ? amount : free;
            }
        }
        if (frees == 1 || (frees > 1 && free != null && isShare(free))) {
            return free;
        }
        if (frees == 0 && count == 1 && !isPlace(first)) {
            return first;
        }
        return count == 0 && withins == 1 ? within : null;
    }

    // 'live in 4 countries' may be counted by the countries or not
    private boolean isPlace(@Nullable Amount amount) {
        boolean count = amount != null
                && amount.bound == Bound.NONE
                && (amount.kind == AmountKind.NUMBER || amount.kind == AmountKind.DURATION);
        return count
                && amount != null
                && tokens.is(amount.before, Kind.WORD)
                && PLACES.contains(tokens.norm(amount.before));
    }

    private boolean isShare(Amount amount) {
        return amount.kind == AmountKind.PERCENT
                && (tokens.is(amount.last + 1, "of")
                        || tokens.is(amount.last + 1, "der")
                        || Han.is(tokens, amount.last + 1, '的'));
    }

    private boolean isSubordinate(Amount amount) {
        List<Amount> list = amounts.list();
        int before = amount.before;
        if (before < 0 || (amount == list.get(0) && before == 0 && amount.bound != Bound.NONE)) {
            return false;
        }
        if (tokens.is(before, Kind.WORD)) {
            return tokens.entry(before).has(Cue.FUNCTION) && !isVerb(before);
        }
        return Han.in(tokens, before, "在于於对對给給向与與和第每跟");
    }

    // 'is at least 95 %', 'nicht über 3'
    private boolean isVerb(int token) {
        String norm = tokens.norm(token);
        return switch (norm) {
            case "is",
                    "are",
                    "be",
                    "been",
                    "has",
                    "have",
                    "had",
                    "was",
                    "were",
                    "ist",
                    "sind",
                    "hat",
                    "haben",
                    "war",
                    "will",
                    "should",
                    "must",
                    "can",
                    "wird",
                    "werden",
                    "the",
                    "and",
                    "und",
                    "that",
                    "it",
                    "they",
                    "we",
                    "wir",
                    "es",
                    "sie",
                    "die",
                    "der",
                    "das" -> true;
            default -> false;
        };
    }
}
