package io.okr4j.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Standard output for a command that writes while it reads. Not thread-safe. */
final class ConsoleStream {

    private final OutputStream out;

    ConsoleStream(Surroundings surroundings) {
        this.out = new BufferedOutputStream(surroundings.out(), 1 << 16);
    }

    void add(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Console.unwritable(e);
        }
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw Console.unwritable(e);
        }
    }
}
