package io.okr4j.core.statement;

import java.math.BigDecimal;

/** The number words of English and German. */
final class LexiconNumbers {

    private static final String[] ENGLISH = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] ENGLISH_TENS = {
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] GERMAN = {
        "null",
        "eins",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn"
    };
    private static final String[] GERMAN_TENS = {
        "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"
    };

    private LexiconNumbers() {}

    static void fill() {
        counting();
        german();
        magnitudes();
        multiples();
        fractions();
    }

    private static void counting() {
        for (int i = 0; i < ENGLISH.length; i++) {
            put(ENGLISH[i], Cue.COUNTING, i);
        }
        for (int i = 0; i < ENGLISH_TENS.length; i++) {
            int tens = 20 + 10 * i;
            put(ENGLISH_TENS[i], Cue.COUNTING, tens);
            for (int one = 1; one < 10; one++) {
                put(ENGLISH_TENS[i] + "-" + ENGLISH[one], Cue.COUNTING, tens + one);
            }
        }
    }

    private static void german() {
        for (int i = 0; i < GERMAN.length; i++) {
            put(GERMAN[i], Cue.COUNTING, i);
        }
        for (int i = 0; i < GERMAN_TENS.length; i++) {
            int tens = 20 + 10 * i;
            put(GERMAN_TENS[i], Cue.COUNTING, tens);
            for (int one = 1; one < 10; one++) {
                put((one == 1 ? "ein" : GERMAN[one]) + "und" + GERMAN_TENS[i], Cue.COUNTING, tens + one);
            }
        }
        put("dreissig", Cue.COUNTING, 30);
        put("zwo", Cue.COUNTING, 2);
        put("dutzend", Cue.COUNTING, 12);
        for (int i = 1; i < 10; i++) {
            String digit = i == 1 ? "ein" : GERMAN[i];
            put(digit + "hundert", Cue.COUNTING, 100L * i);
            put(digit + "tausend", Cue.COUNTING, 1000L * i);
            put(digit + "hundertfünfzig", Cue.COUNTING, 100L * i + 50);
        }
        put("zehntausend", Cue.COUNTING, 10_000);
        put("hunderttausend", Cue.COUNTING, 100_000);
    }

    private static void magnitudes() {
        put("hundred", Cue.MAGNITUDE, 100);
        put("dozen", Cue.MAGNITUDE, 12);
        put("hundert", Cue.MAGNITUDE, 100);
        magnitude(1000, "k thousand tsd tausend");
        magnitude(1_000_000, "m mn mm mio million millions millionen mln");
        magnitude(1_000_000_000, "b bn billion mrd milliarde milliarden");
        magnitude(100_000, "lakh");
        magnitude(10_000_000, "crore");
    }

    private static void magnitude(long value, String words) {
        for (String word : words.split(" ", -1)) {
            put(word, Cue.MAGNITUDE, value);
        }
    }

    private static void multiples() {
        multiple(
                "2",
                "double doubles doubled doubling verdoppeln verdoppelt verdoppelung verdopplung doppelt twice twofold two-fold");
        multiple(
                "3",
                "triple triples tripled tripling treble verdreifachen verdreifacht threefold three-fold dreifach thrice");
        multiple("4", "quadruple quadrupled quadruples vervierfachen vervierfacht fourfold four-fold vierfach");
        multiple("5", "quintuple verfünffachen verfünffacht fivefold five-fold fünffach");
        multiple("10", "verzehnfachen verzehnfacht tenfold ten-fold zehnfach");
        multiple("0.5", "halve halves halved halving halbieren halbiert halbierung");
        for (String word : new String[] {"x", "times", "mal", "fold", "fach", "×"}) {
            put(word, Cue.TIMES, 0);
        }
    }

    private static void multiple(String factor, String words) {
        for (String word : words.split(" ", -1)) {
            Lexicon.put(word, Cue.MULTIPLE, new BigDecimal(factor), "");
        }
    }

    private static void fractions() {
        fraction(2, "half hälfte");
        fraction(3, "third thirds drittel");
        fraction(4, "quarter quarters viertel");
        fraction(5, "fifth fifths fünftel");
        fraction(10, "tenth tenths zehntel");
    }

    private static void fraction(long divisor, String words) {
        for (String word : words.split(" ", -1)) {
            put(word, Cue.FRACTION, divisor);
        }
    }

    private static void put(String word, Cue cue, long value) {
        Lexicon.put(word, cue, BigDecimal.valueOf(value), "");
    }
}
