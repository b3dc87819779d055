package io.okr4j.format;

import io.okr4j.format.tree.Fault;
import io.okr4j.format.tree.Faults;
import io.okr4j.format.tree.Node;
import io.okr4j.format.tree.Texts;
import io.okr4j.format.tree.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A file, stream or text that is read once, within limits, whatever it is to hold. Not thread-safe. */
final class TextSource {
    private final Limits limits;
    private final Faults faults;
    private final Optional<String> text;

    private TextSource(Limits limits, Faults faults, Optional<String> text) {
        this.limits = limits;
        this.faults = faults;
        this.text = text;
    }

    static TextSource of(Path file, Limits limits) {
        Faults faults = new Faults(limits.getProblems());
        return new TextSource(limits, faults, text(file, limits, faults));
    }

    static TextSource of(InputStream in, Limits limits) throws IOException {
        Faults faults = new Faults(limits.getProblems());
        return new TextSource(limits, faults, text(in, limits, faults));
    }

    static TextSource of(String text, Limits limits) {
        Faults faults = new Faults(limits.getProblems());
        if (text.length() > limits.getBytes() || utf8Length(text) > limits.getBytes()) {
            tooLarge(limits, faults);
            return new TextSource(limits, faults, Optional.empty());
        }
        return new TextSource(limits, faults, Optional.of(Texts.withoutMark(text)));
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

    /**
     * Reads what the text holds.
     *
     * @param what what it is to hold, as a message says it
     * @param format the format with which it must begin
     * @param codec reads it from its tree, and reports what is wrong with it
     * @param whole makes the result of what was read and its tree
     * @param refused makes the result of what is wrong
     */
    <T, R> R read(
            String what,
            String format,
            BiFunction<Node, Faults, Optional<T>> codec,
            BiFunction<T, Node, R> whole,
            Function<List<Problem>, R> refused) {
        Optional<Node> tree =
                text.flatMap(known -> TreeReader.read(known, faults, limits.getDepth(), limits.getValues()));
        if (tree.isEmpty() && faults.none()) {
            faults.add(
                    "okr.format.empty",
                    1,
                    1,
                    "there is no " + what + " in the file: it must begin with format: " + format);
        }
        Optional<T> value = tree.flatMap(node -> codec.apply(node, faults));
        return value.isPresent() && tree.isPresent() ? whole.apply(value.get(), tree.get()) : refused.apply(problems());
    }

    <T> FileResult<T> read(String what, String format, BiFunction<Node, Faults, Optional<T>> codec) {
        return read(what, format, codec, (value, tree) -> FileResult.of(value), FileResult::refused);
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Fault fault : faults.inOrder()) {
            problems.add(Problem.of(fault));
        }
        if (faults.more() > 0) {
            Problem last = problems.get(problems.size() - 1);
            problems.add(Problem.of(
                    "okr.format.more", last.line(), last.column(), "", "and " + faults.more() + " more problems"));
        }
        return problems;
    }

    /** {@return whether a file is to be written as JSON} */
    static boolean isJson(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return true;
        } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return false;
        }
        throw new IllegalArgumentException("the name of the file must end with .yaml, .yml or .json but was " + file);
    }
}
