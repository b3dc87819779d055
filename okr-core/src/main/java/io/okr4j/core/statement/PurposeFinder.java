package io.okr4j.core.statement;

import java.util.EnumSet;
import java.util.Set;

/** Finds what work is said to be for: 'to raise sign-ups by 25 %', 'so that ...', 'damit ...', '以便…'. */
final class PurposeFinder {

    private static final Set<String> BARE = Set.of("thereby", "thus", "hence", "enabling", "allowing", "letting");
    private static final Set<String> PERSONS =
            Set.of("we", "they", "you", "customers", "users", "everyone", "everybody", "people", "teams");
    private static final Set<String> AIMS = Set.of("aim", "goal", "objective", "purpose", "effect", "result");

    /** Behind these 'to' leads to what they are about, not to a purpose. */
    private static final Set<String> COMPLETED = Set.of(
            "able",
            "ready",
            "likely",
            "willing",
            "unable",
            "time",
            "times",
            "ability",
            "right",
            "chance",
            "way",
            "how",
            "where",
            "what",
            "which",
            "when",
            "access",
            "commitment",
            "commitments",
            "due",
            "up",
            "down",
            "respond",
            "reply",
            "want",
            "need",
            "agree",
            "decide",
            "choose",
            "committed",
            "invitation",
            "reason",
            "decision",
            "intention",
            "intent",
            "readiness",
            "willingness",
            "promise",
            "close",
            "compared");

    /** Behind these, somebody is brought to do something: that is their object, not their purpose. */
    private static final Set<String> CAUSATIVE = Set.of(
            "get",
            "ask",
            "convince",
            "persuade",
            "enable",
            "allow",
            "help",
            "invite",
            "encourage",
            "want",
            "need",
            "teach",
            "train",
            "expect",
            "require",
            "push",
            "motivate",
            "empower",
            "cause",
            "lead",
            "bring",
            "inspire",
            "remind",
            "force",
            "move",
            "convert",
            "got",
            "convinced",
            "persuaded",
            "brought");

    private static final Set<WordClass> EFFECTS =
            EnumSet.of(WordClass.RAISE, WordClass.LOWER, WordClass.IMPROVE, WordClass.REACH, WordClass.WIN);

    private static final Set<String> GERMAN = Set.of("damit", "sodass", "sodaß", "wodurch", "zwecks");
    private static final Set<String> CHINESE =
            Set.of("以便", "从而", "從而", "进而", "進而", "使", "使得", "以期", "以此", "旨在", "以利", "俾利", "为了", "為了", "从而使", "以免");
    private static final Set<String> CHINESE_BEFORE_VERBS = Set.of("以", "来", "來", "用以", "用于", "用於", "藉以", "为", "為");
    private static final Set<String> CAUSING = Set.of("让", "讓", "带动", "帶動");

    private final SentenceWords words;
    private final int size;

    /** The first word of the purpose; the size if there is none. */
    int start;

    /** The word behind the purpose. */
    int end;

    private PurposeFinder(SentenceWords words) {
        this.words = words;
        this.size = words.size();
        this.start = size;
        this.end = size;
    }

    static PurposeFinder of(SentenceWords words) {
        PurposeFinder finder = new PurposeFinder(words);
        finder.find();
        return finder;
    }

    boolean found() {
        return start < end;
    }

    /** Whether the purpose stands before what is done for it. */
    boolean leads() {
        return found() && start == 0 && end < size;
    }

    private void find() {
        boolean causative = false;
        for (int i = 0; i < size; i++) {
            if (i == 0 && fronted()) {
                return;
            }
            if (i > 0 && begins(i, causative)) {
                start = i;
                return;
            }
            causative |= words.is(i, CAUSATIVE);
        }
    }

    /** A purpose in front needs a comma, and something done behind it. */
    private boolean fronted() {
        boolean leads = switch (words.language) {
            case ENGLISH -> toVerb(0) || (words.is(0, "in") && words.is(1, "order"));
            case GERMAN -> words.is(0, "um") && zu(1);
            case CHINESE -> words.is(0, "为了") || words.is(0, "為了");
        };
        int comma = words.comma(0);
        if (leads && comma + 1 < size) {
            start = 0;
            end = comma;
            return true;
        }
        return false;
    }

    private boolean begins(int i, boolean causative) {
        return switch (words.language) {
            case ENGLISH -> english(i, causative);
            case GERMAN -> german(i);
            case CHINESE -> chinese(i);
        };
    }

    private boolean english(int i, boolean causative) {
        if (words.is(i, "to")) {
            return !causative && toVerb(i) && !words.isVerb(i - 1) && !words.is(i - 1, COMPLETED);
        }
        boolean so = words.is(i, "so")
                && (words.is(i + 1, "that") || (words.is(i + 1, "as") && words.is(i + 2, "to")) || person(i + 1));
        boolean in =
                words.is(i, "in") && words.is(i + 1, "order") && (words.is(i + 2, "to") || words.is(i + 2, "that"));
        boolean effect = (words.is(i, "resulting") && words.is(i + 1, "in"))
                || (words.is(i, "leading") && words.is(i + 1, "to"));
        boolean aim = (words.is(i, "with") && words.is(i + 2, AIMS))
                || (words.is(i, "aiming") || (words.is(i, "aimed") && words.is(i + 1, "at")));
        boolean relative = (words.is(i, "that") || words.is(i, "which"))
                && EFFECTS.contains(words.type(i + 1))
                && !words.isForm(i + 1, VerbForm.GERUND);
        boolean gerund = words.is(i - 1, ",") && words.isForm(i, VerbForm.GERUND) && EFFECTS.contains(words.type(i));
        return so || in || effect || aim || relative || gerund || words.is(i, BARE);
    }

    private boolean person(int i) {
        return words.is(i, PERSONS) || words.type(i) == WordClass.PEOPLE || words.type(i) == WordClass.STAFF;
    }

    /** 'to raise', 'to further raise'. */
    private boolean toVerb(int i) {
        int verb = words.isAdverb(i + 1) || words.is(i + 1, "further") ? i + 2 : i + 1;
        return words.is(i, "to") && words.isForm(verb, VerbForm.BASE);
    }

    private boolean german(int i) {
        if (words.is(i, "um")) {
            boolean amount = words.amount(i + 1) != null;
            return (!amount || words.is(i - 1, ",")) && zu(i + 1);
        }
        boolean so = words.is(i, "so") && (words.is(i + 1, "dass") || words.is(i + 1, "daß"));
        boolean aim = words.is(i, "mit") && words.is(i + 2, "ziel");
        return so || aim || words.is(i, GERMAN);
    }

    /** 'zu senken', 'einzuführen', before the next comma. */
    private boolean zu(int from) {
        for (int i = from; i < size && !words.is(i, ","); i++) {
            boolean joined = words.isVerb(i) && words.norm(i).indexOf("zu", 2) > 0;
            if (joined || (words.is(i, "zu") && words.isVerb(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean chinese(int i) {
        return words.is(i, CHINESE)
                || (words.is(i, CHINESE_BEFORE_VERBS) && EFFECTS.contains(words.type(i + 1)))
                || (words.is(i, CAUSING) && words.is(i - 1, ","));
    }
}
