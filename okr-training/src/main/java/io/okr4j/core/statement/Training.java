package io.okr4j.core.statement;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** Trains and measures the classifier of statements. */
@Command(
        name = "training",
        mixinStandardHelpOptions = true,
        description = "Trains and measures the classifier of statements, and measures the rules that read titles.",
        subcommands = {
            TrainCommand.class,
            MeasureCommand.class,
            CrossValidateCommand.class,
            ObjectivesCommand.class,
            KeyResultsCommand.class
        })
final class Training {

    /** The exit code where a file cannot be used. */
    static final int UNUSABLE_FILE = 1;

    /** The exit code where the command line cannot be understood. */
    static final int UNUSABLE_OPTIONS = 2;

    private Training() {}

    /**
     * Runs a command.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The program, which answers to what it cannot use with one line. */
    static CommandLine commandLine() {
        return new CommandLine(new Training())
                .setParameterExceptionHandler(
                        (problem, args) -> refuse(problem.getCommandLine(), said(problem), UNUSABLE_OPTIONS))
                .setExecutionExceptionHandler(Training::answer);
    }

    private static int answer(Exception problem, CommandLine command, ParseResult parsed) throws Exception {
        if (problem instanceof IOException || problem instanceof IllegalArgumentException) {
            return refuse(command, said(problem), UNUSABLE_FILE);
        }
        // anything else is a fault of the program, which its stack trace helps to find
        throw problem;
    }

    private static int refuse(CommandLine command, String message, int exitCode) {
        command.getErr().println("training: " + message.lines().findFirst().orElse("no reason given"));
        command.getErr().flush();
        return exitCode;
    }

    private static String said(Exception problem) {
        if (problem instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file or folder";
        }
        if (problem instanceof AccessDeniedException denied) {
            return denied.getFile() + ": it may not be read or written";
        }
        if (problem instanceof FileSystemException failed) {
            return String.valueOf(failed.getMessage());
        }
        if (problem instanceof CharacterCodingException) {
            return "a file is not in UTF-8";
        }
        return String.valueOf(problem.getMessage());
    }
}
