package io.okr4j.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 0x1B, 0x7F, 0x9B, 0x061C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069})
    void control_characters_and_turns_of_direction_are_hidden(int codePoint) {
        assertThat(Texts.hidden(codePoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {'\t', '\n', '\r', ' ', 'a', 0x5BA2, 0x2029, 0x202F, 0x2065, 0x206A, 0x1F600})
    void other_characters_are_not(int codePoint) {
        assertThat(Texts.hidden(codePoint)).isFalse();
    }

    @Test
    void text_is_shown_on_one_line_with_hidden_characters_written_out() {
        assertThat(Texts.shown("a\nb\tc\u001B[31m\u202Ed")).isEqualTo("a b c\\u001B[31m\\u202Ed");
    }

    @Test
    void long_text_is_cut_after_sixty_characters_and_never_within_one() {
        assertThat(Texts.shown("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Texts.shown("😀".repeat(61))).isEqualTo("😀".repeat(60) + "…");
    }
}
