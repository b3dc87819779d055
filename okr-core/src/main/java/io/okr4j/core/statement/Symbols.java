package io.okr4j.core.statement;

/** The numbers of what words can be. */
@SuppressWarnings("EnumOrdinal") // tables by ordinal: they are read for every word
final class Symbols {

    static final int EDGE = Hash.of("<edge>");
    static final int NAME = Hash.of("<name>");
    static final int DATE = Hash.of("<date>");
    static final int REFERENCE = Hash.of("<reference>");
    static final int ARROW = Hash.of("<arrow>");
    static final int UNKNOWN = Hash.of("<unknown>");
    static final int ADVERB = Hash.of("<adverb>");

    private static final int[][] VERBS = new int[WordClass.values().length][VerbForm.values().length];
    private static final int[] OTHERS = new int[WordClass.values().length];
    private static final int[] GUESSES = new int[WordClass.values().length];
    private static final int[][] AMOUNTS = new int[AmountKind.values().length][AmountRole.values().length];

    static {
        for (WordClass type : WordClass.values()) {
            for (VerbForm form : VerbForm.values()) {
                VERBS[type.ordinal()][form.ordinal()] = Hash.of("verb " + type + " " + form);
            }
            OTHERS[type.ordinal()] = Hash.of("word " + type);
            GUESSES[type.ordinal()] = Hash.of("like " + type);
        }
        for (AmountKind kind : AmountKind.values()) {
            for (AmountRole role : AmountRole.values()) {
                AMOUNTS[kind.ordinal()][role.ordinal()] = Hash.of("amount " + kind + " " + place(role));
            }
        }
    }

    private Symbols() {}

    private static String place(AmountRole role) {
        return switch (role) {
            case FROM, TO, BY, WITHIN, CONTEXT -> role.name();
            default -> "";
        };
    }

    static int verb(WordClass type, VerbForm form) {
        return VERBS[type.ordinal()][form.ordinal()];
    }

    static int other(WordClass type) {
        return OTHERS[type.ordinal()];
    }

    /** A word that is in no list but behaves like one of that class. */
    static int like(WordClass type) {
        return GUESSES[type.ordinal()];
    }

    static int amount(Amount amount) {
        return switch (amount.role) {
            case NAME -> NAME;
            case DATE -> DATE;
            default -> AMOUNTS[amount.kind.ordinal()][amount.role.ordinal()];
        };
    }
}
