package io.okr4j.core.statement;

/**
 * What a statement is judged by: its words, pairs of words, the runs of what its words are, and how its first verb, its
 * nouns and its amounts go together.
 */
final class Features {

    private static final int WORD = 1;
    private static final int PAIR = 2;
    private static final int GAP = 3;
    private static final int OPENING = 4;
    private static final int RUN = 5;
    private static final int AMOUNT = 6;
    private static final int FIRST_AMOUNT = 7;
    private static final int NOUN_AMOUNT = 8;
    private static final int FIRST_NOUN_AMOUNT = 9;
    private static final int FIRST_LAST = 10;
    private static final int FIRST_NOUN = 11;
    private static final int SYMBOL_FIRST = 12;
    private static final int LENGTH = 13;
    private static final int LANGUAGE = 14;

    private static final int LONGEST_RUN = 3;
    private static final int NO_NOUN = 0;
    private static final int MOST_A_WORD = 6;
    private static final int MOST_BESIDE = 16;

    private final TypedWords words;
    private final FeatureList list;
    private final int size;

    /** The words without praise, articles and the like, each symbol once where it repeats. */
    private final int[] plain;

    private int plainSize;

    private Features(TypedWords words) {
        this.words = words;
        this.size = words.size();
        this.list = new FeatureList(size * MOST_A_WORD + MOST_BESIDE);
        this.plain = new int[size];
    }

    /**
     * Reads the features.
     *
     * @param words a statement
     * @param language its language
     * @return the features in order, some of them more than once; none for a statement without words
     */
    static FeatureList of(TypedWords words, StatementLanguage language) {
        Features features = new Features(words);
        if (words.size() > 0) {
            features.read(language);
        }
        return features.list;
    }

    private void read(StatementLanguage language) {
        wordsAndPairs();
        keepPlain();
        runs();
        together();
        list.add(Hash.mix(LENGTH, Math.min(8, size / 3)), FeatureList.WHOLE, FeatureList.WHOLE);
        list.add(Hash.mix(LANGUAGE, Hash.of(language.name())), FeatureList.WHOLE, FeatureList.WHOLE);
    }

    private void wordsAndPairs() {
        for (int i = 0; i < size; i++) {
            int word = words.hash(i);
            list.add(Hash.mix(WORD, word), i, i);
            if (i + 1 < size) {
                list.add(Hash.mix(PAIR, word, words.hash(i + 1)), i, i + 1);
            }
            if (i + 2 < size) {
                list.add(Hash.mix(GAP, word, words.hash(i + 2)), i, i + 2);
            }
        }
        list.add(Hash.mix(OPENING, words.hash(0)), 0, 0);
        list.add(Hash.mix(PAIR, Symbols.EDGE, words.hash(0)), 0, 0);
        list.add(Hash.mix(PAIR, words.hash(size - 1), Symbols.EDGE), size - 1, size - 1);
    }

    private void keepPlain() {
        for (int i = 0; i < size; i++) {
            boolean repeats = plainSize > 0 && words.symbol(plain[plainSize - 1]) == words.symbol(i);
            if (!repeats && !Decoration.is(words, i)) {
                plain[plainSize++] = i;
            }
        }
    }

    private void runs() {
        for (int from = -1; from < plainSize && plainSize > 0; from++) {
            int hash = Hash.mix(RUN, plainSymbol(from));
            for (int at = from + 1; at <= Math.min(from + LONGEST_RUN - 1, plainSize); at++) {
                hash = Hash.mix(hash, plainSymbol(at));
                list.add(hash, plainWord(from), plainWord(at));
            }
        }
    }

    private int plainSymbol(int at) {
        return at < 0 || at >= plainSize ? Symbols.EDGE : words.symbol(plain[at]);
    }

    private int plainWord(int at) {
        return plain[Math.min(Math.max(at, 0), plainSize - 1)];
    }

    private void together() {
        int amount = amountCode();
        int first = words.symbol(0);
        int firstNoun = -1;
        int lastNoun = -1;
        for (int i = 0; i < size; i++) {
            if (words.type(i).isNoun()) {
                firstNoun = firstNoun < 0 ? i : firstNoun;
                lastNoun = i;
            }
            list.add(Hash.mix(SYMBOL_FIRST, words.symbol(i), first), i, i);
        }
        int noun = firstNoun < 0 ? NO_NOUN : words.symbol(firstNoun);
        int last = lastNoun < 0 ? NO_NOUN : words.symbol(lastNoun);
        int nounAt = Math.max(firstNoun, 0);
        int lastAt = Math.max(lastNoun, 0);
        list.add(Hash.mix(AMOUNT, amount), FeatureList.WHOLE, FeatureList.WHOLE);
        list.add(Hash.mix(FIRST_AMOUNT, first, amount), 0, 0);
        list.add(Hash.mix(NOUN_AMOUNT, noun, amount), nounAt, nounAt);
        list.add(Hash.mix(FIRST_NOUN_AMOUNT, first, noun, amount), 0, nounAt);
        list.add(Hash.mix(FIRST_LAST, first, last), 0, lastAt);
        list.add(Hash.mix(FIRST_NOUN, first, noun), 0, nounAt);
    }

    /** Which kind of goal is stated, and whether it is a change from one value to another. */
    @SuppressWarnings("EnumOrdinal") // of several kinds the later says more; weights are learnt anew with the code
    private int amountCode() {
        int kind = 0;
        boolean from = false;
        for (int i = 0; i < size; i++) {
            Amount amount = words.amount(i);
            if (amount != null && amount.isGoal()) {
                kind = Math.max(kind, 1 + amount.kind.ordinal());
                from |= amount.role == AmountRole.FROM;
            }
        }
        return from ? kind + 100 : kind;
    }
}
