package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Calls", " ", ", ", "½", "Ⅳ", "٣", "u\u0308", "İ", "续约", "\uD835\uDFD8", "\uD83D", "-", "%");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(20).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(60));
    }

    @Property
    void words_are_what_stands_between_all_that_is_neither_letter_nor_number(@ForAll("texts") String text) {
        List<String> expected = BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        assertThat(Words.of(text)).isEqualTo(expected);
    }

    @Test
    void texts_that_say_nothing_are_never_the_same() {
        assertThat(Words.same("Customers stay!", "customers, stay")).isTrue();
        assertThat(Words.same("Customers stay", "Customers leave")).isFalse();
        assertThat(Words.same(" ", "...")).isFalse();
    }
}
