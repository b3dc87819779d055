package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the reading of statements brings along stays small. */
class StatementResourcesTest {

    private static final long FOUR_MEGABYTES = 4_000_000;

    @Test
    void all_resources_together_have_less_than_4_megabytes() throws IOException, URISyntaxException {
        Path weights = Path.of(
                Objects.requireNonNull(Weights.class.getResource("weights.bin")).toURI());
        try (Stream<Path> files = Files.list(Objects.requireNonNull(weights.getParent()))) {
            long size = files.filter(file -> !file.toString().endsWith(".class"))
                    .mapToLong(StatementResourcesTest::size)
                    .sum();

            assertThat(size).isGreaterThan(Files.size(weights)).isLessThan(FOUR_MEGABYTES);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
