package io.okr4j.core.statement;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Trains and measures the classifier of statements. */
@Command(
        name = "training",
        mixinStandardHelpOptions = true,
        description = "Trains and measures the classifier of statements.",
        subcommands = {TrainCommand.class, CrossValidateCommand.class})
final class Training {

    private Training() {}

    /**
     * Runs a command.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Training()).execute(args));
    }
}
