package io.okr4j.core.statement;

import io.okr4j.core.statement.NumberText.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of a statement, in order, each with what it is counted in and what it does in the sentence.
 *
 * <p>This is how to use it:
 *
 * <pre>{@code
 * Tokens tokens = Tokens.of(text);
 * Amounts amounts = Amounts.of(tokens, LanguageGuess.of(tokens));
 * amounts.has(AmountRole.FROM); // is there a baseline: the 40 of 'from 40% to 65%'
 * amounts.at(token);            // the amount that a token belongs to, or null
 * for (Amount a : amounts.list()) { a.kind; a.role; a.bound; a.first; a.last; a.per; a.moveBefore; }
 * }</pre>
 *
 * <p>All of it is settled by one pass over the tokens that looks a fixed number of tokens back and ahead; numbers are
 * worked out only when {@link Amount#value()} is called. {@link Amount#isGoal()} leaves out names, dates and mere
 * limits such as the 90 of 'in the first 90 days'. Words with digits in them ({@code Q3}, {@code p95}, {@code B2B}) are
 * amounts whose role is {@link AmountRole#NAME}.
 */
final class Amounts {

    private static final String SIMPLIFIED = "万亿个业户销为这从达时间员数应会过与总进实营额单转线务产质签订减缩长从将预约费门级";

    private final Tokens tokens;
    private final StatementLanguage language;
    private final List<Amount> list = new ArrayList<>(4);
    private @Nullable Marks marks;
    private @Nullable Boolean simplified;

    private Amounts(Tokens tokens, StatementLanguage language) {
        this.tokens = tokens;
        this.language = language;
    }

    /**
     * Finds the amounts.
     *
     * @param tokens the statement
     * @param language its language
     * @return the amounts in order; their tokens do not overlap
     */
    static Amounts of(Tokens tokens, StatementLanguage language) {
        Amounts amounts = new Amounts(tokens, language);
        new AmountFinder(amounts).run();
        return amounts;
    }

    Tokens tokens() {
        return tokens;
    }

    StatementLanguage language() {
        return language;
    }

    List<Amount> list() {
        return list;
    }

    /** {@return whether some amount has that role} */
    boolean has(AmountRole role) {
        return list.stream().anyMatch(amount -> amount.role == role);
    }

    /** {@return the amount that a token belongs to, or null if it belongs to none} */
    @Nullable
    Amount at(int token) {
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Amount amount = list.get(middle);
            if (token < amount.first) {
                high = middle - 1;
            } else if (token > amount.last) {
                low = middle + 1;
            } else {
                return amount;
            }
        }
        return null;
    }

    Optional<Amount> last() {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }

    /** {@return whether the text has characters that only mainland China and Singapore use} */
    boolean isSimplified() {
        if (simplified == null) {
            boolean found = false;
            for (int i = 0; i < tokens.size() && !found; i++) {
                found = Han.in(tokens, i, SIMPLIFIED);
            }
            simplified = found;
        }
        return simplified;
    }

    /** {@return the decimal mark that the numbers prove together, else the comma in German, else open} */
    Marks marks() {
        if (marks == null) {
            marks = proven();
        }
        return marks;
    }

    private Marks proven() {
        boolean point = false;
        boolean comma = false;
        for (Amount amount : list) {
            if (amount.isMeasured() && amount.wordValue == null) {
                Marks proof = NumberText.proof(tokens.norm(amount.numberFirst));
                point |= proof == Marks.POINT;
                comma |= proof == Marks.COMMA;
            }
        }
        if (point != comma) {
            return comma ? Marks.COMMA : Marks.POINT;
        }
        return language == StatementLanguage.GERMAN ? Marks.COMMA : Marks.OPEN;
    }
}
