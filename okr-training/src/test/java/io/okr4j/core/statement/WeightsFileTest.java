package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A file of weights that is damaged is refused in one way. */
class WeightsFileTest {

    // the end of the file, which is a long row of numbers of one kind
    private static final int PATTERNS =
            Float.BYTES * (Patterns.DIMENSIONS * (2 + Patterns.SHARES) + Patterns.COUNT * (1 + Weights.LABELS));
    private static final int AMONG_PATTERNS = 53;

    private static byte[] file() throws IOException {
        Trainer trainer = Trainer.trained(
                WordVectors.none(),
                new FeatureTrainer.Settings(3, 0.1, 1e-3, 4, 1, 1),
                new PatternTrainer.Settings(1, 5e-3, 5e-3, 1, 4, 4, 0, 0, 0, 0, 0, 1),
                Toy.examples());
        Weights learnt = trainer.weights(0.05, 1, Map.of());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        learnt.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static byte[] shipped() throws IOException {
        try (InputStream in = Weights.class.getResourceAsStream("weights.bin")) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    private static void assertRefused(byte[] bytes) {
        assertThatThrownBy(() -> Weights.read(new ByteArrayInputStream(bytes))).isInstanceOf(IOException.class);
    }

    /** Weights whose damage cannot be seen classify like any others. */
    private static void assertRefusedOrUsable(byte[] bytes) {
        try {
            Weights weights = Weights.read(new ByteArrayInputStream(bytes));
            Classification all = new StatementClassifier(weights, StatementClassifier.STANDARD_THRESHOLD)
                    .classify("Write a page about the ferry");
            assertThat(all.probability()).isPositive();
        } catch (IOException e) {
            assertThat(e.getClass().getName()).startsWith("java.io.");
        }
    }

    @Test
    void a_file_that_ends_too_early_is_refused_wherever_it_ends() throws IOException {
        byte[] file = file();

        for (int length = 0; length < file.length; length += length < file.length - PATTERNS ? 1 : AMONG_PATTERNS) {
            assertRefused(Arrays.copyOf(file, length));
        }
    }

    @Test
    void a_file_that_ends_too_late_is_refused() throws IOException {
        byte[] file = file();

        assertRefused(Arrays.copyOf(file, file.length + 1));
    }

    @Test
    void a_file_with_any_byte_changed_is_refused_or_can_be_used() throws IOException {
        byte[] file = file();

        for (int i = 0; i < file.length; i += i < file.length - PATTERNS ? 1 : AMONG_PATTERNS) {
            for (int change : new int[] {1, 0x40, 0x80, 0xFF}) {
                byte[] damaged = file.clone();
                damaged[i] ^= (byte) change;
                assertRefusedOrUsable(damaged);
            }
        }
    }

    @Test
    void the_shipped_file_is_refused_where_it_is_cut_off() throws IOException {
        byte[] file = shipped();

        assertThat(file).hasSizeGreaterThan(1000);
        for (int length : new int[] {0, 3, 4, 20, 24, 500, 1000, file.length / 2, file.length - 1}) {
            assertRefused(Arrays.copyOf(file, length));
        }
    }

    @Test
    void another_file_is_refused() {
        assertThatThrownBy(() -> Weights.read(new ByteArrayInputStream(new byte[1000])))
                .isInstanceOf(IOException.class)
                .hasMessage("not a file of weights");
    }

    @Test
    void a_table_that_claims_to_be_huge_is_refused_without_making_room_for_it() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(file(), 0, 24);
        out.writeInt(0);
        out.writeInt(Integer.MAX_VALUE);
        out.writeInt(Weights.LABELS);

        assertRefused(bytes.toByteArray());
    }
}
