package io.okr4j.backtest;

import io.okr4j.backtest.BackTest.Row;
import io.okr4j.backtest.BackTest.Way;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the tables of the back-test, or writes them into the page. */
@Command(
        name = "back-test",
        mixinStandardHelpOptions = true,
        description = "Forecast simulated quarters and compare with how they ended.")
final class BackTestCommand implements Callable<Integer> {

    static final String BEGIN = "<!-- back-test: begin -->";
    static final String END = "<!-- back-test: end -->";

    private static final Way[] MAIN = {Way.DECLARED, Way.UNDECLARED, Way.NAIVE, Way.LEAST_SQUARES};

    @Option(names = "--runs", description = "Quarters for each shape (${DEFAULT-VALUE} if left out).")
    int runs = 1000;

    @Option(names = "--tuning", description = "Use the seed on which methods are tuned, not that which is published.")
    boolean tuning;

    @Option(names = "--write", paramLabel = "PAGE", description = "Write the tables into this page between its marks.")
    Optional<Path> page = Optional.empty();

    /**
     * Runs the program.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BackTestCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        String tables = tables(tuning ? BackTest.TUNING : BackTest.PUBLISHED, runs);
        if (page.isPresent()) {
            String text = Files.readString(page.get());
            int begin = text.indexOf(BEGIN);
            int end = text.indexOf(END);
            if (begin < 0 || end < begin) {
                throw new IOException(page.get() + " has no marks " + BEGIN + " and " + END);
            }
            Files.writeString(
                    page.get(), text.substring(0, begin + BEGIN.length()) + "\n\n" + tables + text.substring(end));
        } else {
            new PrintStream(System.out, true, StandardCharsets.UTF_8).print(tables);
        }
        return 0;
    }

    static String tables(long seed, int runs) {
        List<Row> rows = BackTest.run(seed, runs, Way.values());
        Way[] wrong = {Way.DECLARED, Way.MISTAKEN, Way.UNDECLARED};
        Way[] others = {Way.THEIL_SEN, Way.DAMPED_HOLT, Way.BOOTSTRAP};
        return runs + " quarters for each shape, seed " + seed + ".\n\n"
                + Tables.coverage(rows, MAIN) + "\n"
                + Tables.error(rows, MAIN) + "\n"
                + Tables.width(rows, MAIN) + "\n"
                + Tables.brier(rows, MAIN) + "\n"
                + "With a trajectory declared that is plainly wrong: straight where it is not, back-loaded where it is"
                + " straight.\n\n"
                + Tables.coverage(rows, wrong) + "\n"
                + Tables.error(rows, wrong) + "\n"
                + "The other methods, without a declared trajectory:\n\n"
                + Tables.coverage(rows, others) + "\n"
                + Tables.error(rows, others) + "\n";
    }
}
