package io.okr4j.core.statement;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the words that name one thing, from a place on. */
final class NounPhrases {

    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "our", "their", "its", "his", "her", "your", "my", "this", "that", "these", "those",
            "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "unser",
            "unsere", "unserer", "unseren", "unserem", "ihre", "ihrer", "ihren", "此", "该", "該", "我们", "我們");

    /** Nouns that only count what stands behind them. */
    private static final Set<String> COUNTS = Set.of(
            "number",
            "count",
            "amount",
            "share",
            "percentage",
            "proportion",
            "majority",
            "total",
            "half",
            "zahl",
            "anzahl",
            "anteil",
            "prozentsatz",
            "mehrheit",
            "hälfte");

    private static final Set<String> OF = Set.of("of", "an", "von", "der", "des", "vom");

    private static final Set<WordClass> DESCRIBING =
            EnumSet.of(WordClass.GOOD, WordClass.NEW, WordClass.MORE, WordClass.PAYING, WordClass.DONE);

    private static final Set<String> PRONOUNS =
            Set.of("we", "i", "they", "it", "wir", "ich", "sie", "es", "uns", "us", "them");

    /** Verbs that only describe where a noun stands behind them. */
    private static final Set<String> VERBAL_ADJECTIVES = Set.of("average", "open", "clean", "live");

    /** Little German words with the endings of adjectives. */
    private static final Set<String> NO_ADJECTIVES =
            Set.of("unter", "über", "ohne", "oder", "gegen", "aber", "immer", "wieder", "weiter", "innerhalb");

    private final SentenceWords words;

    NounPhrases(SentenceWords words) {
        this.words = words;
    }

    /**
     * A phrase: its words and its head.
     *
     * @param first its first word, without an article
     * @param head the word that says what it is
     * @param last its last word
     */
    record Span(int first, int head, int last) {}

    /**
     * Reads the phrase that begins at a place, with or without an article.
     *
     * @param from the place
     * @param limit the place that it must end before
     * @return the phrase, or null if none begins there
     */
    @Nullable
    Span at(int from, int limit) {
        int first = from;
        while (first < limit && isLead(first)) {
            first++;
        }
        Span span = plain(first, limit);
        if (span == null || !words.is(span.head(), COUNTS)) {
            return span;
        }
        int of = span.last() + 1;
        Span counted = words.is(of, OF) ? at(of + 1, limit) : null;
        return counted == null ? span : new Span(span.first(), counted.head(), counted.last());
    }

    /** Reads the first phrase between two places. */
    @Nullable
    Span first(int from, int limit) {
        for (int i = from; i < limit; i++) {
            Span span = at(i, limit);
            if (span != null) {
                return span;
            }
        }
        return null;
    }

    /** Whether it is left out at the front of a phrase: articles, adverbs, measure words. */
    private boolean isLead(int word) {
        boolean more = words.type(word) == WordClass.MORE && goesOn(word + 1);
        return more
                || words.is(word, DETERMINERS)
                || words.isAdverb(word)
                || words.type(word) == WordClass.CLASSIFIER
                || words.is(word, "个")
                || words.is(word, "個");
    }

    private @Nullable Span plain(int first, int limit) {
        if (words.is(first, PRONOUNS)) {
            return first < limit ? new Span(first, first, first) : null;
        }
        int noun = -1;
        int unknown = -1;
        int last = first - 1;
        for (int i = first; i < limit && belongs(i, first, limit); i++) {
            if (words.noun(i) != null && !describes(i)) {
                noun = i;
            } else if (!describes(i)) {
                unknown = i;
            }
            last = i;
        }
        while (last >= first && (isParticle(last) || describes(last))) {
            last--;
        }
        // an unknown word behind a known one is rather the head: 'dashboard tiles'
        boolean tail = unknown > noun && words.language != StatementLanguage.CHINESE;
        int head = tail || noun < 0 ? unknown : noun;
        return head < 0 || head > last ? null : new Span(first, head, last);
    }

    /** Whether a word only describes what stands behind it. */
    private boolean describes(int word) {
        return words.amount(word) != null
                || DESCRIBING.contains(words.type(word))
                || words.type(word) == WordClass.ALL
                || isParticle(word)
                || (words.isVerb(word) && words.noun(word) == null && !isBehindArticle(word));
    }

    private boolean belongs(int word, int first, int limit) {
        Amount amount = words.amount(word);
        if (amount != null) {
            return amount.role == AmountRole.NAME;
        }
        if (words.is(word, PRONOUNS)) {
            return false;
        }
        if (words.isVerb(word)) {
            return verbBelongs(word, first, limit);
        }
        WordClass type = words.type(word);
        if (type.isNoun() || DESCRIBING.contains(type)) {
            return true;
        }
        boolean all = type == WordClass.ALL && word == first;
        return all || (words.isUnknown(word) && mayName(word)) || (word > first && isParticle(word));
    }

    /** 'missed deadlines', 'working hours', 'the pilot', '客户培训'. */
    private boolean verbBelongs(int word, int first, int limit) {
        boolean participle = words.isForm(word, VerbForm.PAST)
                || words.isForm(word, VerbForm.GERUND)
                || words.is(word, VERBAL_ADJECTIVES);
        boolean chinese = words.language == StatementLanguage.CHINESE && word > first && words.noun(word) != null;
        return chinese || isBehindArticle(word) || (participle && word + 1 < limit && goesOn(word + 1));
    }

    private boolean isBehindArticle(int word) {
        return words.language == StatementLanguage.ENGLISH && words.is(word - 1, DETERMINERS);
    }

    /** German nouns have capitals, and adjectives have endings; particles have neither. */
    private boolean mayName(int word) {
        if (words.language != StatementLanguage.GERMAN || words.isCapital(word)) {
            return true;
        }
        String norm = words.norm(word);
        boolean ending = norm.endsWith("e")
                || norm.endsWith("en")
                || norm.endsWith("er")
                || norm.endsWith("es")
                || norm.endsWith("em");
        return ending && !NO_ADJECTIVES.contains(norm);
    }

    private boolean goesOn(int word) {
        return words.type(word).isNoun() || words.isUnknown(word) || DESCRIBING.contains(words.type(word));
    }

    private boolean isParticle(int word) {
        return words.is(word, "的") || words.is(word, "之");
    }
}
