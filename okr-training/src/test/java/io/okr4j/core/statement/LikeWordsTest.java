package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikeWordsTest {

    @TempDir
    private Path folder = Path.of("");

    private WordVectors vectors() throws IOException {
        Path file = Files.writeString(folder.resolve("vectors.json"), """
                {"vectors": {"ferry": [1, 0.1], "boat": [1, 0.2], "clinic": [0.1, 1], "tram": [1, 0], "often": [1, 0.15]}}
                """);
        return WordVectors.read(file, 10, Set.of());
    }

    private static Map<Integer, Integer> counts(Map<String, Integer> words) {
        Map<Integer, Integer> counts = new HashMap<>();
        words.forEach((word, count) -> counts.put(Hash.of(word), count));
        return counts;
    }

    @Test
    void words_that_resemble_each_other_stand_for_each_other() throws IOException {
        Map<Integer, int[]> like = LikeWords.of(vectors(), counts(Map.of("ferry", 5, "boat", 5, "clinic", 5)), 0);

        assertThat(like).containsOnlyKeys(Hash.of("ferry"), Hash.of("boat"));
        assertThat(like.get(Hash.of("ferry"))).containsExactly(Hash.of("boat"));
    }

    @Test
    void rare_and_unknown_words_stand_for_none() throws IOException {
        assertThat(LikeWords.of(vectors(), counts(Map.of("ferry", 5, "tram", 3, "barge", 9)), 0))
                .isEmpty();
    }

    @Test
    void the_commonest_words_are_left_alone() throws IOException {
        Map<Integer, int[]> like = LikeWords.of(vectors(), counts(Map.of("often", 5_000, "ferry", 6, "boat", 5)), 1);

        assertThat(like).doesNotContainKey(Hash.of("often"));
        assertThat(like.get(Hash.of("ferry"))).containsExactly(Hash.of("boat"));
    }
}
