package io.okr4j.format;

import io.okr4j.core.Plan;
import io.okr4j.format.codec.PlanCodecs;
import io.okr4j.format.tree.JsonWriter;
import io.okr4j.format.tree.YamlWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Reads and writes plans as files of the format {@code okr4j/v1}: YAML 1.2 or JSON, of the same structure.
 *
 * <p>Reading never throws because of what a file holds: it gives a plan, or everything that is wrong with the file.
 * What is written is read again as the same plan.
 *
 * <p>Where a plan has a fiscal calendar, periods such as {@code 2026-Q3} or {@code 2026} are quarters and years of that
 * calendar; months such as {@code 2026-08} are those of the ordinary calendar.
 */
public final class PlanFormat {
    private static final String SCHEMA_ID = "https://okr4j.io/schema/okr4j-v1.json";

    private PlanFormat() {}

    /**
     * Reads a file within the {@linkplain Limits#standard() standard limits}.
     *
     * @param file a file of YAML or JSON, in UTF-8
     * @return the plan, or what is wrong
     */
    public static ReadResult read(Path file) {
        return read(file, Limits.standard());
    }

    /**
     * Reads a file.
     *
     * @param file a file of YAML or JSON, in UTF-8
     * @param limits how much of it is read before it is refused
     * @return the plan, or what is wrong; a file that cannot be opened is a problem as well
     */
    public static ReadResult read(Path file, Limits limits) {
        return parsed(TextSource.of(file, limits));
    }

    /**
     * Reads a stream within the {@linkplain Limits#standard() standard limits}; it is not closed.
     *
     * @param in YAML or JSON, in UTF-8
     * @return the plan, or what is wrong
     * @throws IOException if the stream fails
     */
    public static ReadResult read(InputStream in) throws IOException {
        return read(in, Limits.standard());
    }

    /**
     * Reads a stream; it is not closed.
     *
     * @param in YAML or JSON, in UTF-8
     * @param limits how much of it is read before it is refused
     * @return the plan, or what is wrong
     * @throws IOException if the stream fails
     */
    public static ReadResult read(InputStream in, Limits limits) throws IOException {
        return parsed(TextSource.of(in, limits));
    }

    /**
     * Reads a text within the {@linkplain Limits#standard() standard limits}.
     *
     * @param text YAML or JSON
     * @return the plan, or what is wrong
     */
    public static ReadResult read(String text) {
        return read(text, Limits.standard());
    }

    /**
     * Reads a text.
     *
     * @param text YAML or JSON
     * @param limits how much of it is read before it is refused
     * @return the plan, or what is wrong
     */
    public static ReadResult read(String text, Limits limits) {
        return parsed(TextSource.of(text, limits));
    }

    private static ReadResult parsed(TextSource source) {
        return source.read(
                "plan",
                PlanCodecs.FORMAT,
                PlanCodecs::read,
                (plan, tree) -> ReadResult.of(plan, Places.of(tree)),
                ReadResult::refused);
    }

    /**
     * Writes a plan as YAML.
     *
     * @param plan the plan
     * @return the text, with a line end at its end
     */
    public static String toYaml(Plan plan) {
        return YamlWriter.write(PlanCodecs.write(plan));
    }

    /**
     * Writes a plan as JSON.
     *
     * @param plan the plan
     * @return the text, indented, with a line end at its end
     */
    public static String toJson(Plan plan) {
        return JsonWriter.write(PlanCodecs.write(plan));
    }

    /**
     * Writes a plan into a file, all at once: if it fails, an earlier file stays as it was.
     *
     * @param plan the plan
     * @param file the file; its name ends with {@code .yaml}, {@code .yml} or {@code .json}, which decides the form
     * @throws IllegalArgumentException if its name ends otherwise
     * @throws IOException if the file cannot be written
     */
    public static void write(Plan plan, Path file) throws IOException {
        String text = TextSource.isJson(file) ? toJson(plan) : toYaml(plan);
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * {@return the JSON Schema (draft 2020-12) of the format, which editors use to help while writing; it is in this
     * library as {@code io/okr4j/format/okr4j-v1.schema.json} as well}
     */
    public static String schema() {
        return JsonWriter.write(PlanCodecs.schema(SCHEMA_ID));
    }
}
