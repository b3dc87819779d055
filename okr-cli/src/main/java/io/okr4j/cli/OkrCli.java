package io.okr4j.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs the {@code okr} command. */
public final class OkrCli {

    static final int CLEAN = 0;
    static final int FINDINGS = 1;
    static final int BAD = 2;

    // the logger is kept, or its level would be forgotten together with it
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    private OkrCli() {}

    /**
     * Runs the command and ends the process.
     *
     * @param arguments the words behind {@code okr}
     */
    public static void main(String[] arguments) {
        System.exit(run(
                ProcessSurroundings.of(
                        System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err)),
                arguments));
    }

    /** {@return the exit code} */
    static int run(Surroundings surroundings, String... arguments) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        try {
            return commandLine(surroundings).execute(arguments);
        } catch (RuntimeException | Error e) {
            return failed(surroundings, e, arguments);
        }
    }

    private static CommandLine commandLine(Surroundings surroundings) {
        CommandLine commands = new CommandLine(new RootCommand())
                .addSubcommand(new ReviewCommand(surroundings))
                .addSubcommand(new GradeCommand(surroundings))
                .addSubcommand(new AlignCommand(surroundings))
                .addSubcommand(new ForecastCommand(surroundings))
                .addSubcommand(new ClassifyCommand(surroundings))
                .addSubcommand(new RulesCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new ConvertCommand(surroundings));
        Terminal terminal = surroundings.terminal();
        StringWriter usage = new StringWriter();
        return commands.setExpandAtFiles(false)
                .registerConverter(ReviewCommand.Format.class, new WordOf<>(ReviewCommand.Format.class))
                .registerConverter(ReviewCommand.FailOn.class, new WordOf<>(ReviewCommand.FailOn.class))
                .registerConverter(GradeCommand.Format.class, new WordOf<>(GradeCommand.Format.class))
                .registerConverter(AlignCommand.Format.class, new WordOf<>(AlignCommand.Format.class))
                .registerConverter(ForecastCommand.Format.class, new WordOf<>(ForecastCommand.Format.class))
                .registerConverter(ClassifyCommand.Format.class, new WordOf<>(ClassifyCommand.Format.class))
                .registerConverter(RulesCommand.Format.class, new WordOf<>(RulesCommand.Format.class))
                .registerConverter(ConvertCommand.To.class, new WordOf<>(ConvertCommand.To.class))
                .registerConverter(ColourOption.When.class, new WordOf<>(ColourOption.When.class))
                .registerConverter(Language.class, new WordOf<>(Language.class))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(Math.max(terminal.width(), 60))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.out() && !terminal.colourless() ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(usage))
                .setExecutionStrategy(parsed -> {
                    int code = new CommandLine.RunLast().execute(parsed);
                    Console.out(surroundings, usage.toString());
                    return code;
                })
                .setParameterExceptionHandler((e, arguments) -> misused(surroundings, e))
                .setExecutionExceptionHandler((e, command, parsed) -> e instanceof BadInput bad
                        ? refused(surroundings, bad.lines())
                        : failed(surroundings, e, parsed.originalArgs().toArray(String[]::new)));
    }

    private static int misused(Surroundings surroundings, ParameterException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        List<String> suggestions =
                e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String meant = suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?";
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        return refused(surroundings, List.of(message + meant + " ('" + command + " --help' shows what there is)"));
    }

    private static int refused(Surroundings surroundings, List<String> lines) {
        lines.forEach(line -> Console.problem(surroundings, line));
        return BAD;
    }

    private static int failed(Surroundings surroundings, Throwable e, String... arguments) {
        boolean trace = Arrays.asList(arguments).contains(CommonOptions.STACKTRACE);
        Console.problem(
                surroundings,
                "internal error: " + e
                        + (trace ? "" : " (please report it with what " + CommonOptions.STACKTRACE + " adds to this)"));
        if (trace) {
            StringWriter out = new StringWriter();
            e.printStackTrace(new PrintWriter(out, true));
            Console.err(
                    surroundings, out.toString().lines().map(Shown::safe).reduce("", (all, line) -> all + line + "\n"));
        }
        return BAD;
    }
}
