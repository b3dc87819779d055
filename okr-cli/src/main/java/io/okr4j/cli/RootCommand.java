package io.okr4j.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code okr} itself. */
@Command(
        name = "okr",
        description = "Objectives and Key Results: whether they are good ones, and what to write instead.",
        versionProvider = RootCommand.VersionLine.class,
        subcommands = HelpCommand.class,
        footer = {"", "Exit code: 0 clean, 1 findings at or above --fail-on, 2 bad usage or input."})
final class RootCommand implements Runnable {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = "--version", versionHelp = true, description = "Show the version and do nothing else.")
    boolean version;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "no command was given");
        }
    }

    /** Gives the version to picocli. */
    static final class VersionLine implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Version.line()};
        }
    }
}
