package io.okr4j.core.statement;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of English and German that say something about numbers, each with its {@link Cue cues}. */
final class Lexicon {

    /** What is known of a word. */
    static final class Entry {

        private final Set<Cue> cues;

        /** The cues once more, a bit each: they are asked for at every word. */
        private final long bits;

        private final BigDecimal value;
        private final String text;

        private Entry(Set<Cue> cues, BigDecimal value, String text) {
            this.cues = cues;
            this.bits = cues.stream().mapToLong(Entry::bit).reduce(0, (a, b) -> a | b);
            this.value = value;
            this.text = text;
        }

        boolean has(Cue cue) {
            return (bits & bit(cue)) != 0;
        }

        /** {@return whether the word says nothing about numbers} */
        boolean isUnknown() {
            return bits == 0;
        }

        @SuppressWarnings("EnumOrdinal") // the bits live no longer than the program
        private static long bit(Cue cue) {
            return 1L << cue.ordinal();
        }

        /** {@return the number behind it; 0 if there is none} */
        BigDecimal value() {
            return value;
        }

        /** {@return the unit behind it; empty if there is none} */
        String text() {
            return text;
        }

        private Entry merged(Entry other) {
            Set<Cue> both = EnumSet.copyOf(cues);
            both.addAll(other.cues);
            return new Entry(both, value.signum() == 0 ? other.value : value, text.isEmpty() ? other.text : text);
        }
    }

    static final Entry NOTHING = new Entry(EnumSet.noneOf(Cue.class), BigDecimal.ZERO, "");

    private static final Map<String, Entry> ENTRIES = new HashMap<>();

    static {
        functionWords();
        bounds();
        movements();
        units();
        names();
        LexiconNumbers.fill();
    }

    private Lexicon() {}

    /** {@return what is known of a word in lower case; {@link #NOTHING} if nothing is} */
    static Entry of(String norm) {
        Entry entry = ENTRIES.get(norm);
        return entry == null ? NOTHING : entry;
    }

    /** {@return all words of which something is known} */
    static Set<String> words() {
        return ENTRIES.keySet();
    }

    private static void functionWords() {
        add(Cue.SKIP, "a an the our their its about around roughly approximately approx ca circa some nearly almost");
        add(
                Cue.SKIP,
                "den die dem der das ein eine einem einen einer unsere unseren rund etwa ungefähr knapp nur only");
        add(Cue.SKIP, "just total all alle another");
        add(Cue.FROM, "from von vom");
        add(Cue.TO, "to auf towards toward bis");
        add(Cue.BY, "by um");
        add(Cue.THAN, "than als");
        add(Cue.WITHIN, "within innerhalb binnen");
        add(Cue.BETWEEN, "between zwischen");
        add(Cue.AND, "and und");
        add(Cue.OR, "or oder bzw");
        add(Cue.OF, "of von der");
        add(Cue.PER, "per pro je");
        add(Cue.NOT, "no not nicht never kein keine keinen");
        add(Cue.WINDOW, "first last past next previous every each ersten letzten nächsten vergangenen alle jede jeden");
        add(Cue.WHEN, "by until till before end bis spätestens vor ende beginning start since ab seit mid");
        add(Cue.FUNCTION, """
                in on at for with without into across among over under via through during after before until till since
                that which who whose when where while is are was were be been being has have had will would can could
                should must may might do does did and or but so as than then if of to from by per up down out off more
                less this these those it they them he she we you i not no yet
                im am an bei beim mit ohne für durch gegen nach aus zu zum zur vor seit ab bis über unter in auf um von vom
                dass die der das den dem des welche welcher wenn während ist sind war waren wird werden wurde wurden hat
                haben kann können soll sollen muss müssen und oder aber als wie pro je nicht sich es sie wir ihr er
                """);
    }

    private static void bounds() {
        add(Cue.LEAST, "mindestens wenigstens zumindest minimum min minimal");
        add(Cue.MOST, "höchstens maximal maximum max");
        add(Cue.ABOVE, "over above exceed exceeds exceeding beyond über oberhalb übersteigt surpass surpasses");
        add(Cue.BELOW, "under below beneath unter unterhalb sub");
        add(
                Cue.MORE,
                "more greater higher longer larger bigger older älter mehr größer höher länger above additional extra weitere");
        add(Cue.MORE, "weiteren zusätzliche zusätzlichen");
        add(
                Cue.LESS,
                "less fewer lower shorter smaller cheaper younger weniger geringer kürzer kleiner niedriger günstiger below");
        add(Cue.COMPARED, "faster quicker better schneller besser sooner earlier früher up");
    }

    private static void movements() {
        forms(
                Cue.UP,
                "increase increases increased increasing raise raises raised raising grow grows grew grown growing");
        forms(
                Cue.UP,
                "growth boost boosts boosted rise rises rose risen rising lift lifts lifted expand expands expanded");
        forms(Cue.UP, "uplift gain gains climb climbs climbed scale up upsell extend extends extended lengthen");
        forms(Cue.UP, "steigern steigert gesteigert steigt steigen stieg gestiegen steigerung erhöhen erhöht erhöhung");
        forms(
                Cue.UP,
                "wachsen wächst gewachsen wachstum anheben angehoben ausbauen zunahme anstieg zulegen verlängern");
        forms(
                Cue.DOWN,
                "reduce reduces reduced reducing reduction decrease decreases decreased decreasing lower lowers");
        forms(Cue.DOWN, "lowered lowering cut cuts cutting drop drops dropped dropping fall falls fell fallen falling");
        forms(Cue.DOWN, "shrink shrinks shrank shorten shortens shortened shortening decline declines declined trim");
        forms(Cue.DOWN, "trimmed slash slashed minimise minimize down shave cutback");
        forms(Cue.DOWN, "senken senkt gesenkt senkung sinkt sinken sank gesunken reduzieren reduziert reduzierung");
        forms(Cue.DOWN, "verringern verringert verringerung kürzen gekürzt verkürzen verkürzt verkürzung mindern");
        forms(Cue.DOWN, "minimieren rückgang fällt fallen gefallen abbauen abnahme runter");
        forms(
                Cue.MOVE,
                "improve improves improved improving improvement bring brings brought get gets take takes move");
        forms(Cue.MOVE, "moves moved go goes went shift shifts push pushes change changes changed reach reaches");
        forms(Cue.MOVE, "verbessern verbessert verbesserung bringen gebracht ändern heben");
    }

    private static void units() {
        unit(Cue.DURATION, "milliseconds", "ms millisecond milliseconds millisekunde millisekunden msec");
        unit(Cue.DURATION, "seconds", "s sec secs second seconds sek sekunde sekunden");
        unit(Cue.DURATION, "minutes", "min mins minute minutes minuten");
        unit(Cue.DURATION, "hours", "h hr hrs hour hours std stunde stunden");
        unit(Cue.DURATION, "days", "d day days tag tage tagen");
        unit(Cue.DURATION, "business days", "werktag werktage werktagen arbeitstag arbeitstage arbeitstagen");
        unit(Cue.DURATION, "weeks", "w wk wks week weeks woche wochen");
        unit(Cue.DURATION, "months", "mo mos month months monat monate monaten");
        unit(Cue.DURATION, "quarters", "quarters quartale quartalen");
        unit(Cue.DURATION, "years", "yr yrs year years jahr jahre jahren");
        unit(Cue.PERCENT, "", "percent pct prozent");
        unit(Cue.PERCENTAGE_POINTS, "", "pp ppt ppts pps prozentpunkt prozentpunkte prozentpunkten percentage-points");
        unit(Cue.POINT, "points", "point points pt pts punkt punkte punkten");
        unit(Cue.CURRENCY, "USD", "usd dollar dollars");
        unit(Cue.CURRENCY, "EUR", "eur euro euros");
        unit(Cue.CURRENCY, "GBP", "gbp");
        unit(Cue.CURRENCY, "CHF", "chf franken");
        unit(Cue.CURRENCY, "CNY", "cny rmb yuan");
        unit(Cue.CURRENCY, "JPY", "jpy yen");
        unit(Cue.CURRENCY, "INR", "inr");
        unit(Cue.CURRENCY, "CAD", "cad");
        unit(Cue.CURRENCY, "AUD", "aud");
        unit(Cue.CURRENCY, "SGD", "sgd");
        unit(Cue.CURRENCY, "HKD", "hkd");
        unit(Cue.CURRENCY, "TWD", "twd ntd");
        add(
                Cue.GLUED_UNIT,
                "gb mb tb kb kg g km cm mm t l ml kwh mwh gwh kw mw gw rps qps tps fps px hz ghz mbit gbit");
    }

    private static void names() {
        add(Cue.NAME, """
                top version release phase step stage tier level wave sprint series chapter section article iso soc number
                nr no din iec rfc http tls ipv basel gate type category grade page part level paragraph kapitel stufe
                abschnitt artikel nummer teil seite kategorie week kw day java python windows android ios angular day
                room building line gen model class group year round scope industrie industry web covid horizon priority
                prio
                """);
        month(1, "january jan januar jänner");
        month(2, "february feb februar");
        month(3, "march mar märz");
        month(4, "april apr");
        month(5, "may mai");
        month(6, "june jun juni");
        month(7, "july jul juli");
        month(8, "august aug");
        month(9, "september sep sept");
        month(10, "october oct oktober okt");
        month(11, "november nov");
        month(12, "december dec dezember dez");
    }

    private static void month(int number, String words) {
        for (String word : words.strip().split("\\s+", -1)) {
            put(word, Cue.MONTH, BigDecimal.valueOf(number), "");
        }
    }

    private static void forms(Cue cue, String words) {
        add(cue, words);
    }

    private static void add(Cue cue, String words) {
        unit(cue, "", words);
    }

    private static void unit(Cue cue, String text, String words) {
        for (String word : words.strip().split("\\s+", -1)) {
            put(word, cue, BigDecimal.ZERO, text);
        }
    }

    static void put(String word, Cue cue, BigDecimal value, String text) {
        ENTRIES.merge(word, new Entry(EnumSet.of(cue), value, text), Entry::merged);
    }
}
