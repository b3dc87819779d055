package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who does what to what, and what for. */
class SentencePartsTest {

    static Stream<Arguments> rows() throws IOException {
        try (InputStream table = SentencePartsTest.class.getResourceAsStream("sentences.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().map(line -> Arguments.of((Object[]) line.split("\t", -1))).toList().stream();
        }
    }

    private static String written(StatementParts parts) {
        List<String> said = new ArrayList<>();
        parts.getVerb().ifPresent(verb -> said.add("verb " + written(verb)));
        parts.getCounted().ifPresent(counted -> said.add("counted " + written(counted)));
        parts.getActor().ifPresent(actor -> said.add("actor " + written(actor)));
        parts.getPurpose().ifPresent(purpose -> said.add("purpose " + purpose));
        return String.join("; ", said);
    }

    private static String written(StatementPhrase phrase) {
        return phrase.getText() + " [" + written(phrase.getHead()) + "]";
    }

    private static String written(StatementWord word) {
        return word.getText()
                + word.getType()
                        .map(type -> " " + type.name().toLowerCase(Locale.ROOT))
                        .orElse(" ?");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_parts_of_a_sentence_are_read(String text, String expected) {
        assertThat(written(Statement.of(text).parts())).isEqualTo(expected);
    }

    @Test
    void the_table_speaks_three_languages() throws IOException {
        assertThat(rows().map(row -> Statement.of((String) row.get()[0]).language()))
                .hasSizeGreaterThanOrEqualTo(60)
                .contains(StatementLanguage.ENGLISH, StatementLanguage.CHINESE, StatementLanguage.GERMAN);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_parts_stand_where_they_are_said_to(String text, String expected) {
        StatementParts parts = Statement.of(text).parts();

        assertThat(piece(text, parts, PartKind.VERB)).isEqualTo(parts.getVerb().map(StatementWord::getText));
        assertThat(piece(text, parts, PartKind.COUNTED))
                .isEqualTo(parts.getCounted().map(StatementPhrase::getText));
        assertThat(piece(text, parts, PartKind.ACTOR))
                .isEqualTo(parts.getActor().map(StatementPhrase::getText));
        assertThat(piece(text, parts, PartKind.PURPOSE)).isEqualTo(parts.getPurpose());
        parts.getCounted()
                .ifPresent(counted ->
                        assertThat(counted.getText()).contains(counted.getHead().getText()));
        assertThat(written(parts)).isEqualTo(expected);
    }

    private static Optional<String> piece(String text, StatementParts parts, PartKind kind) {
        return parts.getParts().stream()
                .filter(part -> part.getKind() == kind)
                .map(part -> text.substring(part.getStart(), part.getEnd()))
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void marks_in_front_and_signs_at_the_end_change_no_part(String text, String expected) {
        assertThat(written(Statement.of("- KR1: " + text + ".").parts())).isEqualTo(expected);
    }

    @Test
    void a_text_without_words_has_no_such_part() {
        for (String text : List.of("", "...", "- ", "40", "5 %", "→ 3")) {
            assertThat(written(Statement.of(text).parts())).as(text).isEmpty();
        }
    }

    @Test
    void what_is_read_can_be_built_and_amended() {
        StatementWord word =
                StatementWord.builder().text("schools").type(WordClass.PEOPLE).build();
        StatementPhrase phrase =
                StatementPhrase.builder().text("primary schools").head(word).build();

        assertThat(phrase.toBuilder().text("schools").build().getHead()).isEqualTo(word);
        assertThat(word.toBuilder().type(Optional.empty()).build().getType()).isEmpty();
        assertThat(phrase.withText("our schools").getText()).isEqualTo("our schools");
    }
}
