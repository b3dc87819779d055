package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenVectorsTest {

    @TempDir
    private Path folder = Path.of("");

    private GivenVectors given = new GivenVectors(WordVectors.none(), Toy.examples());

    @BeforeEach
    void read() throws IOException {
        given = new GivenVectors(WordVectors.read(Toy.vectors(folder), 5, Set.of()), Toy.examples());
    }

    private static float[] vector(float[] given) {
        return Arrays.copyOf(given, WordVectors.DIMENSIONS);
    }

    private static float[] classes(float[] given) {
        return Arrays.copyOfRange(given, WordVectors.DIMENSIONS, given.length);
    }

    private float[] ofWord(String word) {
        return Objects.requireNonNull(given.ofWord(Hash.of(word)));
    }

    @Test
    void a_listed_word_has_its_class_beside_its_vector() {
        float[] call = ofWord("call");

        assertThat(vector(call)[0]).isZero();
        assertThat(vector(call)[1]).isCloseTo(1, within(1e-5f));
        assertThat(classes(call)).containsOnlyOnce(0.5f);
        assertThat(classes(call)).isNotEqualTo(classes(ofWord("write")));
    }

    @Test
    void a_word_in_no_statement_and_no_list_has_its_vector_alone() {
        assertThat(vector(ofWord("pump"))).isNotEqualTo(new float[WordVectors.DIMENSIONS]);
        assertThat(classes(ofWord("pump"))).containsOnly(0);
    }

    @Test
    void a_listed_word_that_is_in_no_statement_has_its_class_if_it_has_a_vector() throws IOException {
        Path file = Files.writeString(folder.resolve("rare.json"), "{\"vectors\": {\"rewrite\": [1], \"the\": [1]}}");
        GivenVectors rare = new GivenVectors(WordVectors.read(file, 5, Set.of()), Toy.examples());

        assertThat(classes(Objects.requireNonNull(rare.ofWord(Hash.of("rewrite")))))
                .containsOnlyOnce(0.5f);
        assertThat(classes(Objects.requireNonNull(rare.ofWord(Hash.of("the"))))).containsOnly(0);
        assertThat(rare.ofWord(Hash.of("develop"))).isNull();
    }

    @Test
    void nothing_is_known_of_words_in_no_list_without_a_vector_and_of_those_that_only_join() {
        assertThat(given.ofWord(Hash.of("unheard"))).isNull();
        assertThat(given.ofWord(Hash.of("the"))).isNull();
    }

    @Test
    void what_a_word_is_stands_for_it_as_the_class_of_a_listed_word_does() {
        float[] verb = Objects.requireNonNull(given.ofSymbol(Symbols.verb(WordClass.ACT, VerbForm.BASE)));

        assertThat(classes(verb)).isEqualTo(classes(ofWord("call")));
        assertThat(vector(verb)).containsOnly(0);
        assertThat(given.ofSymbol(Symbols.ADVERB)).isNull();
    }
}
