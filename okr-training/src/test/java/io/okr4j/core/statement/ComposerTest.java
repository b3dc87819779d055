package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposerTest {

    private static final Pattern SLOT = Pattern.compile("\\{[^}]*}");

    @TempDir
    private Path folder = Path.of("");

    private static List<LabelledStatement> compose(Path frames, String code, StatementLanguage language, int most)
            throws IOException {
        return Composer.compose(frames, Toy.training().resolve("phrases").resolve(code), language, most);
    }

    private static Path frames(String code) {
        return Toy.training().resolve("frames").resolve(code + ".tsv");
    }

    @ParameterizedTest
    @CsvSource({"en, ENGLISH", "de, GERMAN", "zh, CHINESE"})
    void two_runs_compose_the_same(String code, StatementLanguage language) throws IOException {
        List<LabelledStatement> once = compose(frames(code), code, language, 3000);

        assertThat(compose(frames(code), code, language, 3000)).isEqualTo(once);
        assertThat(once).hasSize(3000);
    }

    @ParameterizedTest
    @CsvSource({"en, ENGLISH", "de, GERMAN", "zh, CHINESE"})
    void statements_are_filled_and_stand_once(String code, StatementLanguage language) throws IOException {
        List<LabelledStatement> all = compose(frames(code), code, language, 5000);

        assertThat(all)
                .allSatisfy(row -> assertThat(row.text()).isNotBlank().doesNotContain("{", "}", "\t"))
                .allSatisfy(row -> assertThat(row.source()).isEqualTo(Composer.SOURCE))
                .allSatisfy(row -> assertThat(row.language()).isEqualTo(language));
        assertThat(all.stream().map(row -> row.text().toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
        assertThat(all.stream().map(LabelledStatement::label)).contains(Label.OUTCOME, Label.TASK, Label.VAGUE);
    }

    @ParameterizedTest
    @CsvSource({"en, ENGLISH", "de, GERMAN", "zh, CHINESE"})
    void every_slot_of_every_frame_is_known(String code, StatementLanguage language) throws IOException {
        Set<String> slots = new TreeSet<>();
        for (String line : Files.readAllLines(frames(code))) {
            SLOT.matcher(line).results().forEach(slot -> slots.add(slot.group()));
            assertThat(SLOT.matcher(line).replaceAll("")).doesNotContain("{", "}");
        }

        assertThat(slots).hasSizeGreaterThan(20);
        for (String slot : slots) {
            Path one = Files.writeString(folder.resolve("one.tsv"), "outcome\t" + slot + " at last\n");
            assertThat(compose(one, code, language, 8))
                    .as(slot)
                    .filteredOn(row -> row.label() == Label.OUTCOME)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.text()).endsWith(" at last"));
        }
    }

    @Test
    void an_unknown_slot_is_named() throws IOException {
        Path one = Files.writeString(folder.resolve("one.tsv"), "outcome\tMore {pears}\n");

        assertThatThrownBy(() -> compose(one, "en", StatementLanguage.ENGLISH, 8))
                .hasMessage("a frame has the unknown slot {pears}");
    }

    @Test
    void a_slot_without_an_end_is_named() throws IOException {
        Path one = Files.writeString(folder.resolve("one.tsv"), "outcome\tMore {percent\n");

        assertThatThrownBy(() -> compose(one, "en", StatementLanguage.ENGLISH, 8))
                .hasMessage("a frame has a slot without an end: More {percent");
    }
}
