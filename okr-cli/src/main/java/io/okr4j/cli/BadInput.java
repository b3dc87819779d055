package io.okr4j.cli;

import java.util.List;

/** What the user gave cannot be worked with; each line says what and where. */
final class BadInput extends RuntimeException {

    private final transient List<String> lines;

    BadInput(List<String> lines) {
        super(String.join("; ", lines));
        this.lines = List.copyOf(lines);
    }

    BadInput(String line) {
        this(List.of(line));
    }

    List<String> lines() {
        return lines;
    }
}
