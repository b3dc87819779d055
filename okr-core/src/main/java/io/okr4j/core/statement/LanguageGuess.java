package io.okr4j.core.statement;

import io.okr4j.core.statement.Tokens.Kind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Tells languages apart, by the script and by the words that occur in almost every sentence. */
final class LanguageGuess {

    private static final Set<String> ENGLISH = Set.of("""
                    the of to and from by with for our per at least than all is are be in on into a an that which who
                    their its we no not within as or up have has will can it this these each every more less fewer
                    increase reduce improve customers team users week month quarter year days hours out over
                    """.strip().split("\\s+", -1));

    private static final Set<String> GERMAN = Set.of("""
                    der die das den dem des ein eine einen einem einer eines und oder von vom auf bis mit im zum zur bei
                    beim je um nicht kein keine keinen mindestens höchstens unter über alle allen wir unser unsere
                    unserer unseren unserem werden wird wurde sind ist haben nach aus durch ohne sowie mehr weniger als
                    innerhalb binnen maximal wenigstens zwischen ab seit vor jede jeder jedes jeden sich noch zu ins
                    zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig hundert tausend mio mrd stk
                    umsatz kunden kunde kundinnen neukunden mitarbeiter mitarbeitende mitarbeitenden anzahl tage tagen
                    stunden stunde woche wochen monat monate monaten monatlich wöchentlich täglich jährlich quartal jahr
                    prozent prozentpunkte senken gesenkt sinkt sinken steigern gesteigert steigt steigen erhöhen erhöht
                    verbessern verbessert reduzieren reduziert verdoppeln verdoppelt halbieren halbiert gewinnen
                    erreichen erreicht einführen eingeführt abgeschlossen umgesetzt durchführen durchgeführt anteil
                    kosten fehler nutzer nutzen pro kopf besucher sterne gespart neue neuen neuer weitere zusätzliche bewerbungen verträge vertrag
                    """.strip().split("\\s+", -1));

    private static final String[] GERMAN_ENDINGS = {
        "ung",
        "ungen",
        "keit",
        "heit",
        "schaft",
        "ieren",
        "iert",
        "quote",
        "zahl",
        "zeit",
        "kunden",
        "umsatz",
        "isch",
        "lich",
        "liche",
        "lichen",
        "igkeit",
        "kosten",
        "tage",
        "punkte",
        "stellen",
        "gespräche",
        "nis",
        "ismus"
    };

    private static final String[] NO_ENDINGS = {};

    private static final String[][] ENDINGS_BY_LAST = new String[26][];

    static {
        for (char last = 'a'; last <= 'z'; last++) {
            String letter = String.valueOf(last);
            ENDINGS_BY_LAST[last - 'a'] = Arrays.stream(GERMAN_ENDINGS)
                    .filter(ending -> ending.endsWith(letter))
                    .toArray(String[]::new);
        }
    }

    private LanguageGuess() {}

    /** All words that tell a language. */
    static Set<String> words() {
        Set<String> words = new HashSet<>(ENGLISH);
        words.addAll(GERMAN);
        return words;
    }

    static boolean isEnglish(String word) {
        return ENGLISH.contains(word);
    }

    /** How much a word tells German: 2, 1 or not at all. */
    static int german(String word) {
        return GERMAN.contains(word) ? 2 : looksGerman(word);
    }

    static StatementLanguage of(Tokens tokens) {
        int han = 0;
        int words = 0;
        int german = 0;
        int english = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == Kind.HAN) {
                han++;
            } else if (tokens.kind(i) == Kind.WORD) {
                words++;
                KnownWord known = tokens.known(i);
                if (known.isEnglish()) {
                    english += 2;
                } else {
                    german += known.german() == KnownWord.OPEN ? looksGerman(tokens.norm(i)) : known.german();
                }
            }
        }
        if (han > 0 && han >= words) {
            return StatementLanguage.CHINESE;
        }
        return german > english ? StatementLanguage.GERMAN : StatementLanguage.ENGLISH;
    }

    private static int looksGerman(String word) {
        for (int i = 0; i < Math.min(word.length(), 40); i++) {
            if (word.charAt(i) > 0x7F && "äöüß".indexOf(word.charAt(i)) >= 0) {
                return 2;
            }
        }
        if (word.length() >= 7) {
            char last = word.charAt(word.length() - 1);
            String[] endings = last >= 'a' && last <= 'z' ? ENDINGS_BY_LAST[last - 'a'] : NO_ENDINGS;
            for (String ending : endings) {
                if (word.endsWith(ending)) {
                    return 1;
                }
            }
        }
        return 0;
    }
}
