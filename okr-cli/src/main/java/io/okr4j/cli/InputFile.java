package io.okr4j.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds a file that the user named. */
final class InputFile {

    private InputFile() {}

    /**
     * Looks for a file.
     *
     * @param folder where names that are not absolute begin
     * @param name the name as the user gave it
     * @param problems takes a line if there is no such file to read
     * @return the file
     */
    static Optional<Path> find(Path folder, String name, List<String> problems) {
        if (name.isEmpty()) {
            problems.add("the name of the file is empty");
            return Optional.empty();
        }
        Path path;
        try {
            path = folder.resolve(name);
        } catch (InvalidPathException e) {
            problems.add(name + ": is no name of a file");
            return Optional.empty();
        }
        if (!Files.exists(path)) {
            problems.add(name + ": there is no such file");
        } else if (Files.isDirectory(path)) {
            problems.add(name + ": is a folder; name the files in it");
        } else if (!Files.isReadable(path)) {
            problems.add(name + ": you may not read this file");
        } else {
            return Optional.of(path);
        }
        return Optional.empty();
    }
}
