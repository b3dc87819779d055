package io.okr4j.format;

import io.okr4j.core.Plan;
import io.okr4j.format.codec.PlanCodecs;
import io.okr4j.format.tree.Fault;
import io.okr4j.format.tree.Faults;
import io.okr4j.format.tree.JsonWriter;
import io.okr4j.format.tree.Node;
import io.okr4j.format.tree.Texts;
import io.okr4j.format.tree.TreeReader;
import io.okr4j.format.tree.YamlWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        Faults faults = new Faults(limits.getProblems());
        return parsed(text(file, limits, faults), limits, faults);
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
        Faults faults = new Faults(limits.getProblems());
        return parsed(text(in, limits, faults), limits, faults);
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
        Faults faults = new Faults(limits.getProblems());
        if (text.length() > limits.getBytes() || utf8Length(text) > limits.getBytes()) {
            tooLarge(limits, faults);
            return refused(faults);
        }
        return parse(Texts.withoutMark(text), limits, faults);
    }

    private static long utf8Length(String text) {
        return text.codePoints()
                .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4)
                .sum();
    }

    private static Optional<String> text(Path file, Limits limits, Faults faults) {
        if (Files.isDirectory(file)) {
            return unreadable(file, "is a directory", faults);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return text(in, limits, faults);
        } catch (NoSuchFileException e) {
            return unreadable(file, "does not exist", faults);
        } catch (AccessDeniedException e) {
            return unreadable(file, "may not be read: access is denied", faults);
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            return unreadable(file, "cannot be read: " + e.getMessage(), faults);
        }
    }

    private static Optional<String> text(InputStream in, Limits limits, Faults faults) throws IOException {
        byte[] bytes = in.readNBytes(limits.getBytes());
        if (bytes.length == limits.getBytes() && in.read() >= 0) {
            tooLarge(limits, faults);
            return Optional.empty();
        }
        return Texts.decode(bytes, faults);
    }

    private static Optional<String> unreadable(Path file, String why, Faults faults) {
        faults.add("okr.format.unreadable", 1, 1, "the file " + file + " " + why);
        return Optional.empty();
    }

    private static void tooLarge(Limits limits, Faults faults) {
        faults.add("okr.format.too-large", 1, 1, "the file has more than " + limits.getBytes() + " bytes");
    }

    private static ReadResult parsed(Optional<String> text, Limits limits, Faults faults) {
        return text.map(known -> parse(known, limits, faults)).orElseGet(() -> refused(faults));
    }

    private static ReadResult parse(String text, Limits limits, Faults faults) {
        Optional<Node> tree = TreeReader.read(text, faults, limits.getDepth(), limits.getValues());
        Optional<Plan> plan = tree.flatMap(node -> PlanCodecs.read(node, faults));
        return plan.isPresent() && tree.isPresent()
                ? ReadResult.of(plan.get(), Places.of(tree.get()))
                : refused(faults);
    }

    private static ReadResult refused(Faults faults) {
        List<Problem> problems = new ArrayList<>();
        for (Fault fault : faults.inOrder()) {
            problems.add(Problem.of(fault));
        }
        if (faults.more() > 0) {
            Problem last = problems.get(problems.size() - 1);
            problems.add(Problem.of(
                    "okr.format.more", last.line(), last.column(), "", "and " + faults.more() + " more problems"));
        }
        return ReadResult.refused(problems);
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
        String text = isJson(file) ? toJson(plan) : toYaml(plan);
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isJson(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return true;
        } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return false;
        }
        throw new IllegalArgumentException("the name of the file must end with .yaml, .yml or .json but was " + file);
    }

    /**
     * {@return the JSON Schema (draft 2020-12) of the format, which editors use to help while writing; it is in this
     * library as {@code io/okr4j/format/okr4j-v1.schema.json} as well}
     */
    public static String schema() {
        return JsonWriter.write(PlanCodecs.schema(SCHEMA_ID));
    }
}
