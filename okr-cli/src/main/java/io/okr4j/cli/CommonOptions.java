package io.okr4j.cli;

import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {

    static final String STACKTRACE = "--stacktrace";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this and do nothing else.")
    boolean help;

    @Option(names = STACKTRACE, description = "Show where in the program an internal error happened.")
    boolean stacktrace;
}
