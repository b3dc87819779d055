package io.okr4j.testkit;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of what people write: titles, notes and names in English, German and Chinese, and text that is hostile to
 * programs.
 */
public final class TextArbitraries {

    private static final List<String> OBJECTIVES = List.of(
            "Customers stay with us",
            "New users find their way without help",
            "Everybody in the %s trusts our numbers",
            "Our %s is the one that others copy",
            "The %s no longer holds anybody up",
            "Unsere Kunden bleiben gern",
            "Jeder im Team weiß, wofür er arbeitet",
            "Die Lieferung überrascht niemanden mehr",
            "成为客户最信赖的合作伙伴",
            "让新员工快速融入团队",
            "把交付做到让客户放心");

    private static final List<String> PLACES =
            List.of("company", "market", "service desk", "release train", "warehouse", "sales team");

    private static final List<String> NOTES = List.of(
            "Two large customers have signed.",
            "Half of the team was ill.",
            "We wait for the data of last week; \"soon\", they say.",
            "The new page helps: fewer questions so far.",
            "Die Umstellung hat länger gedauert als gedacht.",
            "Der Einkauf hilft uns ab Mai.",
            "新版本上线后，投诉明显减少。",
            "仍在等待供应商的答复。",
            "Line one\nline two",
            "a: b # not a comment");

    private static final List<String> NAMES =
            List.of("Ada", "Jürgen Groß", "王小明", "Zoë O'Neil", "María José", "İpek Işık", "CRM", "Data warehouse");

    private static final List<String> HOSTILE = List.of(
            "🚀 to the 🌕 👩‍👩‍👧‍👦",
            "\u202Eesrever\u202C and \u2066isolated\u2069",
            "nul \u0000 and bell \u0007 and delete \u007F",
            "${7*7} #{7*7} {0} {title} %s %n $1",
            "'; drop table okr; --",
            "<script>alert(1)</script> & \"quotes\" \\ \\u0041",
            "- [x] | * _md_ `code` ~ ! > # &anchor *alias !!tag",
            "yes",
            "no",
            "null",
            "~",
            "1_000",
            "0x1F",
            "1e9",
            "2026-01-01",
            ": ",
            "? ",
            "---",
            "...",
            "   spaces   ",
            "\ttab\r\nline\u0085next\u2028line\u2029paragraph",
            "\uFEFFbom",
            "e\u0301\u0323\u0489 combining",
            "ı İ ß ẞ Σς ǅ ﬁ",
            "ก็ ๑๒๓ ١٢٣ १२३",
            "",
            " ");

    private TextArbitraries() {}

    /**
     * Titles of objectives: no numbers, one line.
     *
     * @return titles in three languages; shrink towards {@code Customers stay with us}
     */
    public static Arbitrary<String> objectiveTitles() {
        return Combinators.combine(Arbitraries.of(OBJECTIVES), Arbitraries.of(PLACES))
                .as((title, place) -> String.format(Locale.ROOT, title, place))
                .withoutEdgeCases();
    }

    /**
     * Titles of key results: something that is counted, mostly with numbers, which need not be those of a measure.
     *
     * @return titles in three languages
     */
    public static Arbitrary<String> keyResultTitles() {
        return Combinators.combine(Topic.topics(), Arbitraries.of(Language.class), percent(), percent(), percent())
                .as((topic, language, which, from, to) -> {
                    List<String> patterns = which < 60 ? language.moves() : language.withoutNumbers();
                    return String.format(
                            Locale.ROOT,
                            patterns.get(which % patterns.size()),
                            topic.name(language),
                            language.number(topic.at(from)),
                            language.number(topic.at(to)));
                })
                .withoutEdgeCases();
    }

    /**
     * Sentences such as stand in notes, reasons and explanations.
     *
     * @return sentences in three languages, now and then with a line break or a colon
     */
    public static Arbitrary<String> notes() {
        return Arbitraries.of(NOTES);
    }

    /**
     * Names of people and systems.
     *
     * @return names in several scripts
     */
    public static Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    /**
     * Ids as people give them.
     *
     * @return ids in several scripts
     */
    public static Arbitrary<String> ids() {
        return Arbitraries.of("churn", "o1", "o2", "o1-kr1", "o1-kr2", "o2-kr1", "okr.2026_q3", "目标-1", "größe", "7");
    }

    /**
     * Text that is hostile to programs which render, parse, compare or cut it: emoji, marks that turn the direction of
     * writing, control characters, placeholders of expression languages, words that YAML takes for something else,
     * digits and cases of other scripts, and very long lines. There are no lone surrogates.
     *
     * @return texts of up to 20,000 characters; some blank
     */
    public static Arbitrary<String> hostile() {
        Arbitrary<String> known = Arbitraries.of(HOSTILE);
        Arbitrary<String> joined = known.list().ofMinSize(2).ofMaxSize(4).map(parts -> String.join(" ", parts));
        Arbitrary<String> lengthy = Combinators.combine(known, Arbitraries.of(10, 1_000, 20_000))
                .as((text, length) -> text.isEmpty() ? text : cut(text.repeat(length / text.length() + 1), length));
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange('\u0000', '\uD7FF')
                .withCharRange('\uE000', '\uFFFF')
                .ofMaxLength(40);
        return Arbitraries.oneOf(known, joined, lengthy, any).withoutEdgeCases();
    }

    /** Cuts without leaving half a character. */
    private static String cut(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }

    static Arbitrary<Integer> percent() {
        return TimeArbitraries.offsets(100);
    }
}
