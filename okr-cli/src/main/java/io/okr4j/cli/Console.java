package io.okr4j.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes what a command has to say, always in UTF-8. */
final class Console {

    private Console() {}

    /** Writes to standard output. */
    static void out(Surroundings surroundings, String text) {
        try {
            write(surroundings.out(), text);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    static BadInput unwritable(IOException e) {
        return new BadInput("cannot write to standard output: " + e.getMessage());
    }

    /** Writes lines about what went wrong to standard error, each behind the name of the command. */
    static void problem(Surroundings surroundings, String line) {
        err(surroundings, "okr: " + Shown.safe(line) + "\n");
    }

    /** Writes to standard error as it is. */
    static void err(Surroundings surroundings, String text) {
        try {
            write(surroundings.err(), text);
        } catch (IOException e) {
            // nothing is left to say it to; the exit code tells
            return;
        }
    }

    private static void write(OutputStream stream, String text) throws IOException {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }
}
