package io.okr4j.core.statement;

import io.okr4j.core.statement.NounPhrases.Span;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who does what to what, and what for. */
final class SentenceReader {

    private static final Set<WordClass> AUXILIARIES = EnumSet.of(WordClass.BE, WordClass.HAVE, WordClass.CAN);
    private static final Set<WordClass> MOVES = EnumSet.of(WordClass.HAPPEN, WordClass.RAISE, WordClass.LOWER);
    private static final Set<WordClass> BY_OTHERS = EnumSet.of(WordClass.USE, WordClass.PASS, WordClass.HAPPEN);
    private static final Set<WordClass> PERSONS = EnumSet.of(WordClass.PEOPLE, WordClass.STAFF);
    private static final Set<WordClass> PARTICIPLES = EnumSet.of(
            WordClass.RAISED,
            WordClass.LOWERED,
            WordClass.BETTERED,
            WordClass.REACHED,
            WordClass.WON,
            WordClass.KEPT,
            WordClass.PASSED,
            WordClass.DONE);

    private static final Set<String> RELATIVES = Set.of("who", "that", "which", "whose");
    private static final Set<String> BEHIND_MOVES =
            Set.of("to", "by", "from", "below", "above", "under", "over", "within", "at", "through");
    private static final Set<String> BEHIND_VERBS =
            Set.of("it", "the", "a", "an", "our", "their", "its", "this", "that", "them", "us", "at", "every");
    private static final Set<String> OF = Set.of("of", "der", "des", "von", "的", "in", "an");

    private final SentenceWords words;
    private final NounPhrases phrases;
    private final StatementParts.Builder parts;
    private final PartList found;
    private int from;
    private int to;
    private int verb = -1;

    private SentenceReader(SentenceWords words, StatementParts.Builder parts, PartList found) {
        this.words = words;
        this.phrases = new NounPhrases(words);
        this.parts = parts;
        this.found = found;
        this.to = words.size();
    }

    /**
     * Reads the sentence.
     *
     * @param amounts the statement
     * @param parts where what is found goes
     * @param found where its places go
     */
    static void read(Amounts amounts, StatementParts.Builder parts, PartList found) {
        TypedWords typed = WordReader.read(amounts.tokens(), amounts, LearntWords.NONE);
        new SentenceReader(new SentenceWords(typed, amounts.language()), parts, found).read();
    }

    private void read() {
        purpose();
        manner();
        verb = verb();
        if (verb >= 0) {
            WordEntry entry = words.entry(verb);
            boolean hidden = !words.isVerb(verb) && !PARTICIPLES.contains(words.type(verb));
            WordClass type = hidden && entry != null && entry.verb() != null ? entry.verb() : words.type(verb);
            parts.verb(StatementWord.builder().text(text(verb, verb)).type(type).build());
            mark(PartKind.VERB, verb, verb);
        }
        Span actor = actor();
        Span counted = counted(actor);
        if (actor != null) {
            parts.actor(phrase(actor));
            mark(PartKind.ACTOR, actor.first(), actor.last());
        }
        if (counted != null) {
            parts.counted(phrase(counted));
            mark(PartKind.COUNTED, counted.first(), counted.last());
        }
    }

    private void purpose() {
        PurposeFinder purpose = PurposeFinder.of(words);
        if (!purpose.found()) {
            return;
        }
        int last = purpose.end - 1;
        while (last > purpose.start && words.isSign(last)) {
            last--;
        }
        parts.purpose(text(purpose.start, last));
        mark(PartKind.PURPOSE, purpose.start, last);
        if (purpose.leads()) {
            from = purpose.end + 1;
        } else {
            to = purpose.start;
        }
    }

    /** How it is done is no part of what is done: 'by merging two routes'. */
    private void manner() {
        for (int i = from + 1; i + 1 < to; i++) {
            boolean by = words.is(i, "by") || words.is(i, "through");
            if (by && words.isForm(i + 1, VerbForm.GERUND)) {
                to = i;
            }
        }
    }

    private void mark(PartKind kind, int first, int last) {
        found.add(kind, words.words.tokens(), words.words.first(first), words.words.last(last));
    }

    private String text(int first, int last) {
        return words.words.text(first, last);
    }

    private StatementPhrase phrase(Span span) {
        WordClass noun = words.noun(span.head());
        WordClass type = noun == null ? words.type(span.head()) : noun;
        return StatementPhrase.builder()
                .text(text(span.first(), span.last()))
                .head(StatementWord.builder()
                        .text(text(span.head(), span.head()))
                        .type(type.isNoun() ? Optional.of(type) : Optional.empty())
                        .build())
                .build();
    }

    private int verb() {
        int first = -1;
        int participle = -1;
        for (int i = from; i < to && first < 0; i++) {
            boolean relative = words.is(i - 1, RELATIVES) || (words.isAdverb(i - 1) && words.is(i - 2, RELATIVES));
            if (!words.isVerb(i) || relative || isDue(i) || (i > from && words.isForm(i, VerbForm.GERUND))) {
                continue;
            }
            if (i > from && words.isForm(i, VerbForm.PAST) && words.language == StatementLanguage.ENGLISH) {
                participle = participle < 0 ? i : participle;
            } else {
                first = i;
            }
        }
        if (first >= 0 && AUXILIARIES.contains(words.type(first))) {
            return full(first);
        }
        int hidden = first < 0 || (first == from && words.noun(first) != null) ? hidden() : first;
        if (first == from && hidden == from + 1) {
            words.nounAt = first;
        } else if (first >= 0) {
            hidden = first;
        }
        return hidden >= 0 ? hidden : participle >= 0 ? participle : participle();
    }

    /** Whether it is part of a deadline: 'by end of Q2' ends nothing. */
    private boolean isDue(int word) {
        return found.holds(PartKind.DEADLINE, words.words.tokens(), words.words.first(word));
    }

    /** The verb that an auxiliary belongs to; the auxiliary itself if there is none. */
    private int full(int auxiliary) {
        boolean near = words.language == StatementLanguage.ENGLISH;
        int best = auxiliary;
        for (int i = auxiliary + 1; i < to; i++) {
            boolean verbal =
                    (words.isVerb(i) && !AUXILIARIES.contains(words.type(i))) || PARTICIPLES.contains(words.type(i));
            if (verbal) {
                best = i;
            }
            boolean passes = words.isAdverb(i) || AUXILIARIES.contains(words.type(i)) || words.is(i, "not");
            if ((near && !passes) || (verbal && words.language == StatementLanguage.CHINESE)) {
                break;
            }
        }
        return best;
    }

    /** A verb that was read as a noun because it stands behind one: 'churn falls to 3 %', 'colleagues open it'. */
    private int hidden() {
        if (words.language != StatementLanguage.ENGLISH) {
            return -1;
        }
        for (int i = from + 1; i < to; i++) {
            WordEntry entry = words.entry(i);
            if (entry == null || entry.verb() == null || entry.form() == VerbForm.GERUND || isDue(i)) {
                continue;
            }
            boolean named = words.noun(i - 1) != null || words.isUnknown(i - 1);
            boolean agrees = entry.form() != VerbForm.BASE || words.norm(i - 1).endsWith("s");
            boolean moves = MOVES.contains(entry.verb()) && agrees;
            boolean behind = words.is(i + 1, BEHIND_VERBS)
                    || (moves && (words.is(i + 1, BEHIND_MOVES) || words.amount(i + 1) != null || i + 1 == to));
            if (named && behind) {
                return i;
            }
        }
        return -1;
    }

    private int participle() {
        if (words.language != StatementLanguage.GERMAN) {
            return -1;
        }
        for (int i = to - 1; i > from; i--) {
            if (PARTICIPLES.contains(words.type(i))) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Span actor() {
        if (words.language == StatementLanguage.GERMAN && words.is(verb + 1, "wir") && verb >= 0) {
            return new Span(verb + 1, verb + 1, verb + 1);
        }
        if (verb <= from) {
            return null;
        }
        if (isPassive()) {
            return words.is(verb + 1, "by") ? person(verb + 2, to, false) : null;
        }
        boolean last = words.language == StatementLanguage.GERMAN && verb == to - 1;
        boolean byOthers = BY_OTHERS.contains(verbClass());
        if (words.type(verb) == WordClass.BE || (last && !byOthers)) {
            return null;
        }
        return person(subject(), verb, byOthers);
    }

    private WordClass verbClass() {
        WordEntry entry = words.entry(verb);
        return words.isVerb(verb) || entry == null || entry.verb() == null ? words.type(verb) : entry.verb();
    }

    private boolean isPassive() {
        if (words.language == StatementLanguage.GERMAN) {
            // 'der Vorstand genehmigt das Budget' is none
            return PARTICIPLES.contains(words.type(verb)) && verb == to - 1;
        }
        if (!words.isForm(verb, VerbForm.PAST)) {
            return false;
        }
        int i = verb - 1;
        while (i > from && (words.isAdverb(i) || words.is(i, "not"))) {
            i--;
        }
        return words.type(i) == WordClass.BE || words.is(verb + 1, "by");
    }

    /** Where the subject begins: behind a comma, at the amount that says how many, else at the first word. */
    private int subject() {
        int start = from;
        for (int i = from; i < verb; i++) {
            if (words.is(i, ",")) {
                start = i + 1;
            }
        }
        for (int i = start; i < verb && !words.type(i).isNoun(); i++) {
            Amount amount = words.amount(i);
            if (amount != null && amount.isGoal()) {
                return i;
            }
        }
        return start;
    }

    /** A phrase that names persons, with how many they are. */
    private @Nullable Span person(int first, int limit, boolean byOthers) {
        Amount amount = words.amount(first);
        int begin = first;
        if (amount != null) {
            begin = words.is(first + 1, OF) ? first + 2 : first + 1;
        }
        Span span = phrases.at(begin, limit);
        if (span == null) {
            return null;
        }
        boolean counted = amount != null && span.last() + 1 == limit && words.isForm(limit, VerbForm.BASE);
        boolean responding = words.isUnknown(span.head()) || words.type(span.head()) == WordClass.RESPONSE;
        boolean somebody = PERSONS.contains(words.type(span.head())) || ((byOthers || counted) && responding);
        return somebody ? new Span(amount == null ? span.first() : first, span.head(), span.last()) : null;
    }

    private @Nullable Span counted(@Nullable Span actor) {
        for (int i = from; i < to; i++) {
            Amount amount = words.amount(i);
            Span span = amount != null && amount.isGoal() ? counted(i, amount) : null;
            if (span != null) {
                return span;
            }
        }
        Span span = null;
        if (verb == from) {
            span = phrases.first(actor == null ? verb + 1 : actor.last() + 1, to);
        } else if (actor != null && actor.first() < verb) {
            // 'agree to fund the pilot'
            boolean two = words.is(verb + 1, "to") && words.isVerb(verb + 2);
            span = phrases.at(two ? verb + 3 : verb + 1, to);
        }
        int limit = verb > from ? verb : to;
        return span == null ? phrases.first(from, limit) : span;
    }

    /** What stands behind an amount, if the amount is one of it. */
    private @Nullable Span counted(int at, Amount amount) {
        int limit = verb > at ? Math.min(verb, to) : to;
        boolean of = words.is(at + 1, OF);
        return switch (amount.kind) {
            case NUMBER, RATE, SCORE ->
                amount.role == AmountRole.WITHIN ? null : phrases.at(of && !isIn(at + 1) ? at + 2 : at + 1, limit);
            case PERCENT -> of && !isIn(at + 1) ? phrases.at(at + 2, limit) : null;
            case CURRENCY -> of ? phrases.at(at + 2, limit) : phrases.at(at + 1, limit);
            default -> null;
        };
    }

    private boolean isIn(int word) {
        return words.is(word, "in");
    }
}
