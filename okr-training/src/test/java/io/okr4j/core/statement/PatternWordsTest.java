package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternWordsTest {

    @TempDir
    private Path folder = Path.of("");

    private PatternWords words(double hidden, double swapped, int spared) throws IOException {
        PatternTrainer.Settings settings =
                new PatternTrainer.Settings(1, 5e-3, 5e-3, 1, 4, 1, 0, hidden, swapped, spared, 0, 1);
        WordVectors vectors = WordVectors.read(Toy.vectors(folder), 5, Set.of());
        return new PatternWords(Toy.examples(), vectors, settings, new SplittableRandom(1));
    }

    private static Example example(String first) {
        return Toy.examples().stream()
                .filter(example -> example.row().text().startsWith(first))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_word_may_stand_for_one_like_it() throws IOException {
        PatternWords words = words(0, 1, 0);
        int call = words.of(example("Call"))[1];
        int write = words.of(example("Write"))[1];

        assertThat(call).isNotEqualTo(write);
        assertThat(words.blurred(example("Call"))[1]).isEqualTo(write);
        assertThat(words.blurred(example("Write"))[1]).isEqualTo(call);
    }

    @Test
    void the_commonest_words_stand_for_themselves() throws IOException {
        PatternWords words = words(0, 1, 100);

        assertThat(words.blurred(example("Call"))).isEqualTo(words.of(example("Call")));
    }

    @Test
    void of_hidden_words_it_is_known_what_they_are_and_edges_are_not_hidden() throws IOException {
        PatternWords words = words(1, 0, 0);
        int[] call = words.blurred(example("Call"));
        int[] write = words.blurred(example("Write"));

        assertThat(call).hasSize(5).startsWith(PatternWords.EDGE).endsWith(PatternWords.EDGE);
        assertThat(call[1]).isGreaterThan(PatternWords.UNKNOWN).isNotEqualTo(words.of(example("Call"))[1]);
        assertThat(call[2]).as("a word that only joins others").isEqualTo(PatternWords.UNKNOWN);
        assertThat(write[1]).as("a verb of making, not of doing").isNotEqualTo(call[1]);
    }

    @Test
    void a_word_too_rare_to_be_known_is_what_its_class_is() throws IOException {
        PatternTrainer.Settings strict = new PatternTrainer.Settings(1, 5e-3, 5e-3, 1, 4, 1000, 0, 0, 0, 0, 0, 1);
        PatternWords words = new PatternWords(Toy.examples(), WordVectors.none(), strict, new SplittableRandom(1));
        int[] call = words.of(example("Call"));

        assertThat(call[1]).isGreaterThan(PatternWords.UNKNOWN);
        assertThat(call[2]).isEqualTo(PatternWords.UNKNOWN);
        assertThat(words.of(example("Write"))[1]).isNotEqualTo(call[1]);
    }

    @Test
    void a_word_of_a_statement_that_counts_several_times_is_as_rare_as_it_was() {
        PatternTrainer.Settings twice = new PatternTrainer.Settings(1, 5e-3, 5e-3, 1, 4, 2, 0, 0, 0, 0, 0, 1);
        List<Example> repeated = Collections.nCopies(2, example("Income"));
        List<Example> alike = List.of(example("Income"), example("A better"));

        assertThat(bakery(repeated, twice)).isEqualTo(PatternWords.UNKNOWN);
        assertThat(bakery(alike, twice)).isGreaterThan(PatternWords.UNKNOWN);
    }

    /** Where 'bakery' stands, which is in no list. */
    private static int bakery(List<Example> examples, PatternTrainer.Settings settings) {
        return new PatternWords(examples, WordVectors.none(), settings, new SplittableRandom(1))
                .of(example("A better"))[3];
    }
}
