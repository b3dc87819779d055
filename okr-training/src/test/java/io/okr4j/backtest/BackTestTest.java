package io.okr4j.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.backtest.BackTest.Row;
import io.okr4j.backtest.BackTest.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A quick run of what docs/forecast.md publishes. */
class BackTestTest {

    private static final int RUNS = 150;

    @Test
    void the_intervals_hold_as_often_as_the_page_promises() {
        List<Row> rows = BackTest.run(BackTest.PUBLISHED, RUNS, Way.DECLARED, Way.UNDECLARED);

        assertThat(rows).hasSize(Shape.values().length * BackTest.TIMES.size() * 2);
        assertThat(rows).allSatisfy(row -> {
            // 150 runs miss the true share by up to 7 points in one of 20 cases
            double floor = row.way() == Way.DECLARED ? 0.75 - 0.08 : 0.60 - 0.08;
            assertThat(row.coverage()).as(row.toString()).isGreaterThan(floor);
            assertThat(row.forecasts()).as(row.toString()).isGreaterThan(RUNS * 9 / 10);
        });
    }

    @Test
    void a_declared_trajectory_makes_forecasts_better_than_a_straight_line() {
        List<Row> rows = BackTest.run(BackTest.PUBLISHED, RUNS, Way.DECLARED, Way.LEAST_SQUARES);

        for (Shape shape : Shape.values()) {
            assertThat(error(rows, shape, Way.DECLARED))
                    .as(shape.toString())
                    .isLessThan(error(rows, shape, Way.LEAST_SQUARES));
        }
    }

    @Test
    void a_trajectory_that_is_plainly_wrong_is_worse_than_none_where_the_curve_bends_all_the_way() {
        List<Row> rows = BackTest.run(BackTest.PUBLISHED, RUNS, Way.MISTAKEN, Way.UNDECLARED);

        for (Shape shape : List.of(Shape.LINEAR, Shape.BACK_LOADED, Shape.SATURATING)) {
            assertThat(error(rows, shape, Way.MISTAKEN))
                    .as(shape.toString())
                    .isGreaterThan(error(rows, shape, Way.UNDECLARED));
        }
    }

    private static double error(List<Row> rows, Shape shape, Way way) {
        return rows.stream()
                .filter(row -> row.shape() == shape && row.way() == way)
                .mapToDouble(Row::error)
                .sum();
    }

    @Test
    void shapes_run_from_nothing_to_all() {
        for (Shape shape : Shape.values()) {
            double last = 0;
            for (int day = 0; day <= Quarter.DAYS; day++) {
                double share = shape.share((double) day / Quarter.DAYS);
                assertThat(share).as("%s on day %s", shape, day).isGreaterThanOrEqualTo(last - 1e-12);
                last = share;
            }
            assertThat(shape.share(0)).isZero();
            assertThat(Math.abs(last - 1)).isLessThan(1e-9);
        }
    }

    @Test
    void the_same_seed_gives_the_same_quarter() {
        assertThat(Quarter.simulate(Shape.SEASONAL, 7)).isEqualTo(Quarter.simulate(Shape.SEASONAL, 7));
        assertThat(Quarter.simulate(Shape.SEASONAL, 8)).isNotEqualTo(Quarter.simulate(Shape.SEASONAL, 7));
    }

    @Test
    void the_command_writes_between_its_marks_alone(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("page.md");
        Files.writeString(page, "before\n" + BackTestCommand.BEGIN + "\nold\n" + BackTestCommand.END + "\nafter\n");

        int code = new CommandLine(new BackTestCommand()).execute("--runs", "2", "--write", page.toString());

        assertThat(code).isZero();
        assertThat(Files.readString(page))
                .startsWith("before\n" + BackTestCommand.BEGIN + "\n\n2 quarters for each shape")
                .endsWith(BackTestCommand.END + "\nafter\n")
                .contains("| linear | 1/3 |")
                .doesNotContain("old");
    }

    @Test
    void the_page_keeps_the_shapes_as_they_are_simulated() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no folder above holds docs");
        }
        String page = Files.readString(folder.resolve("docs/forecast.md"));
        for (Shape shape : Shape.values()) {
            assertThat(page).contains("| " + shape.toString().toLowerCase(Locale.ROOT) + " | ");
        }
    }
}
