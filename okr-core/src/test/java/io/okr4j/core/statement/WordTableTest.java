package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordTableTest {

    private static final int WORDS = 300;
    private static final int HIGHEST_MARK = 50;

    /** Vectors of very different lengths, one of them nothing. */
    private static SortedMap<Integer, float[]> vectors() {
        SplittableRandom random = new SplittableRandom(3);
        SortedMap<Integer, float[]> vectors = new TreeMap<>();
        for (int word = 0; word < WORDS; word++) {
            float length = word * word / 1000f;
            float[] vector = new float[Patterns.DIMENSIONS];
            for (int i = 0; i < vector.length; i++) {
                vector[i] = (float) (2 * random.nextDouble() - 1) * length;
            }
            vectors.put(random.nextInt(), vector);
        }
        return vectors;
    }

    private static int mark(int word) {
        return Math.floorMod(word, HIGHEST_MARK + 1);
    }

    private static WordTable written(WordTable table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.write(new DataOutputStream(bytes));
        return WordTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), HIGHEST_MARK);
    }

    @Test
    void a_number_is_off_by_half_a_step_of_its_vector_at_most() {
        SortedMap<Integer, float[]> vectors = vectors();
        WordTable table = WordTable.of(vectors, WordTableTest::mark);
        float longest = 0;
        for (float[] vector : vectors.values()) {
            longest = Math.max(longest, largest(vector));
        }
        // seven steps to either side, and the length of a vector is one of 255 parts of the longest
        float part = longest / 255;

        vectors.forEach((word, vector) -> {
            float[] kept = table.vector(table.slot(word));
            for (int i = 0; i < vector.length; i++) {
                assertThat(kept[i]).isCloseTo(vector[i], within((largest(vector) + part) / 13.9f));
            }
        });
    }

    private static float largest(float[] vector) {
        float largest = 0;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    @Test
    void what_is_written_is_read_as_it_was() throws IOException {
        SortedMap<Integer, float[]> vectors = vectors();
        WordTable table = WordTable.of(vectors, WordTableTest::mark);
        WordTable read = written(table);

        vectors.keySet().forEach(word -> {
            assertThat(read.vector(read.slot(word))).isEqualTo(table.vector(table.slot(word)));
            assertThat(read.mark(read.slot(word))).isEqualTo(mark(word));
        });
    }

    @Test
    void a_word_that_is_not_there_has_no_slot() {
        SortedMap<Integer, float[]> vectors = vectors();
        WordTable table = WordTable.of(vectors, WordTableTest::mark);

        for (int word = 0; word < WORDS; word++) {
            if (!vectors.containsKey(word)) {
                assertThat(table.slot(word)).isEqualTo(-1);
            }
        }
        assertThat(WordTable.of(new TreeMap<>(), WordTableTest::mark).slot(1)).isEqualTo(-1);
    }
}
