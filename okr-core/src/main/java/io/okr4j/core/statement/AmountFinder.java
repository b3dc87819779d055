package io.okr4j.core.statement;

import io.okr4j.core.statement.Lexicon.Entry;
import java.util.List;

/** The one pass over the tokens that finds the amounts. */
final class AmountFinder {

    private final Amounts amounts;
    private final Tokens tokens;
    private final List<Amount> list;
    private final DigitAmounts digits;
    private final WordAmounts words;
    private final AmountRoles roles;

    private int lastMove = Moves.NONE;
    private boolean moved;
    private int withoutMoveAfter;

    AmountFinder(Amounts amounts) {
        this.amounts = amounts;
        this.tokens = amounts.tokens();
        this.list = amounts.list();
        this.digits = new DigitAmounts(amounts);
        this.words = new WordAmounts(amounts);
        this.roles = new AmountRoles(amounts);
    }

    void run() {
        int i = 0;
        while (i < tokens.size()) {
            int before = list.size();
            Entry entry = tokens.entry(i);
            int next = find(i, entry);
            if (list.size() > before) {
                Amount found = list.get(before);
                found.moveBefore = lastMove;
                roles.assign(found, before == 0 ? null : list.get(before - 1));
                next = found.last + 1;
            } else {
                move(i, entry);
            }
            i = next;
        }
        new RoleSettlement(amounts, moved).settle();
    }

    private int find(int i, Entry entry) {
        switch (tokens.kind(i)) {
            case NUMBER -> digits.at(i);
            case WORD -> words.at(i, entry);
            case HAN -> HanAmounts.at(amounts, i);
            case SIGN -> digits.timesAt(i);
            case REFERENCE -> {
                // an address or an issue's number says nothing about amounts
            }
        }
        return i + 1;
    }

    private void move(int i, Entry entry) {
        int move = Moves.at(tokens, i, entry);
        if (move == Moves.NONE) {
            return;
        }
        moved = true;
        if (move != Moves.OPEN || lastMove == Moves.NONE) {
            lastMove = move;
        }
        while (withoutMoveAfter < list.size()) {
            list.get(withoutMoveAfter++).moveAfter = move;
        }
    }
}
