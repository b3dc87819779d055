package io.okr4j.format;

import io.okr4j.core.review.AcceptedFindings;
import io.okr4j.format.codec.BaselineCodecs;
import io.okr4j.format.tree.YamlWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Reads and writes accepted findings as files of the format {@code okr4j-baseline/v1}: YAML in a stable order, so that
 * a change of it shows as few lines.
 *
 * <p>Findings are known by code, plan, path and facts, never by their line. Reading never throws because of what a file
 * holds: it gives what has been accepted, or everything that is wrong with the file.
 */
public final class BaselineFormat {
    private static final String HEAD = """
            # Findings of the review that are accepted, so that only new ones count.
            # "okr review --baseline FILE --update-baseline" writes this file anew.
            """;

    private BaselineFormat() {}

    /**
     * Reads a file within the {@linkplain Limits#standard() standard limits}.
     *
     * @param file a file of YAML or JSON, in UTF-8
     * @return what has been accepted, or what is wrong; a file that cannot be opened is a problem as well
     */
    public static FileResult<AcceptedFindings> read(Path file) {
        return read(TextSource.of(file, Limits.standard()));
    }

    /**
     * Reads a text within the {@linkplain Limits#standard() standard limits}.
     *
     * @param text YAML or JSON
     * @return what has been accepted, or what is wrong
     */
    public static FileResult<AcceptedFindings> read(String text) {
        return read(TextSource.of(text, Limits.standard()));
    }

    private static FileResult<AcceptedFindings> read(TextSource source) {
        return source.read("baseline", BaselineCodecs.FORMAT, BaselineCodecs::read);
    }

    /**
     * Writes what has been accepted as YAML.
     *
     * @param accepted what has been accepted
     * @return the text, with a line end at its end
     */
    public static String toYaml(AcceptedFindings accepted) {
        return HEAD + YamlWriter.write(BaselineCodecs.write(accepted));
    }

    /**
     * Writes what has been accepted into a file, all at once: if it fails, an earlier file stays as it was.
     *
     * @param accepted what has been accepted
     * @param file the file
     * @throws IOException if the file cannot be written
     */
    public static void write(AcceptedFindings accepted, Path file) throws IOException {
        String text = toYaml(accepted);
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
