package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternWordsTest {

    @TempDir
    private Path folder = Path.of("");

    private PatternWords words(double hidden, double swapped, int spared) throws IOException {
        PatternTrainer.Settings settings =
                new PatternTrainer.Settings(1, 5e-3, 5e-3, 1, 4, 1, 0, hidden, swapped, spared, 0);
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
    void hidden_words_are_unknown_and_edges_are_not_hidden() throws IOException {
        int[] hidden = words(1, 0, 0).blurred(example("Call"));

        assertThat(hidden).startsWith(PatternWords.EDGE).endsWith(PatternWords.EDGE);
        assertThat(hidden).hasSizeGreaterThan(3);
        for (int i = 1; i < hidden.length - 1; i++) {
            assertThat(hidden[i]).isEqualTo(PatternWords.UNKNOWN);
        }
    }
}
