package io.okr4j.core.validator;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.measure.Metric;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text has no control characters, and no marks that turn the direction of writing. */
class PlainTextConstraintTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0000, 0x0008, 0x000B, 0x000C, 0x001B, 0x001F, 0x007F, 0x0080, 0x0085, 0x009F, 0x061C, 0x200E, 0x200F,
                0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069
            })
    void a_character_that_hides_or_turns_what_stands_there_is_named(int hidden) {
        assertThat(Stock.seen(titled("Grow" + Character.toString(hidden) + "th")))
                .containsExactly(
                        String.format(Locale.ROOT, "title {okr.text.hidden-character} {character=U+%04X}", hidden));
    }

    /** Line ends are text; joiners and zero width spaces are needed to write some languages and emoji. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                '\t', '\n', '\r', ' ', 0x00A0, 0x00AD, 0x200B, 0x200C, 0x200D, 0x2028, 0x2060, 0x2065, 0x206A, 0x2029,
                0x202F, 0x3000, 0xFEFF, 0x1F680
            })
    void any_other_character_is_text(int plain) {
        assertThat(Stock.seen(titled("Grow" + Character.toString(plain) + "th")))
                .isEmpty();
    }

    @Test
    void text_of_any_language_is_text() {
        assertThat(Stock.seen(titled("客户留下来 – Kunden bleiben – العملاء يبقون – לקוחות – 👩‍💻")))
                .isEmpty();
        assertThat(Stock.seen(titled(""))).isEmpty();
    }

    @Test
    void of_several_hidden_characters_the_first_is_named() {
        assertThat(Stock.seen(titled("a\u202Eb\u0000")))
                .containsExactly("title {okr.text.hidden-character} {character=U+202E}");
    }

    @Test
    void text_is_looked_at_wherever_it_stands() {
        Objective objective = Objective.builder()
                .context("a\u0000")
                .addLabel("fine")
                .addLabel("a\u0001")
                .addKeyResult(titled("fine")
                        .withMeasure(Metric.builder().metricName("a\u0002").build()))
                .build();

        assertThat(Stock.seen(objective))
                .containsExactly(
                        "context {okr.text.hidden-character} {character=U+0000}",
                        "keyResults[0].measure.metricName {okr.text.hidden-character} {character=U+0002}",
                        "labels[1].<list element> {okr.text.hidden-character} {character=U+0001}");
    }

    private static KeyResult titled(String title) {
        return KeyResult.builder().title(title).build();
    }
}
