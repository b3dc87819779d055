package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {

    /** Says that probabilities of outcome, activity, output and vague came out. */
    private static Judged judged(Label label, double... probabilities) {
        LabelledStatement row =
                new LabelledStatement("Pick pears", label, Optional.empty(), StatementLanguage.ENGLISH, "garden");
        return new Judged(row, Arrays.stream(probabilities).map(Math::log).toArray());
    }

    @Test
    void activity_and_output_together_are_the_probability_of_a_task() {
        assertThat(judged(Label.TASK, 0.1, 0.5, 0.35, 0.05).byLabel(1))
                .containsExactly(new double[] {0.1, 0.85, 0.05}, within(1e-9));
    }

    @Test
    void a_higher_sharpness_is_surer() {
        Judged judged = judged(Label.OUTCOME, 0.6, 0.2, 0.1, 0.1);

        assertThat(judged.byLabel(2)[0]).isGreaterThan(judged.byLabel(1)[0]);
        assertThat(judged.byLabel(0.5)[0]).isLessThan(judged.byLabel(1)[0]);
    }

    @Test
    void the_figures_are_those_that_a_hand_works_out() {
        Report report = new Report(
                List.of(
                        judged(Label.OUTCOME, 0.82, 0.08, 0.05, 0.05),
                        // wrong: a task with 0.72
                        judged(Label.OUTCOME, 0.18, 0.32, 0.40, 0.10),
                        judged(Label.TASK, 0.10, 0.50, 0.35, 0.05),
                        judged(Label.VAGUE, 0.25, 0.10, 0.10, 0.55),
                        // undecided: an outcome with 0.42
                        judged(Label.VAGUE, 0.42, 0.15, 0.20, 0.23)),
                1);

        // right 3 of 5, Wilson's interval; each F1 is 2/3; outcome against rest 3 of 5; decided 4 of 5;
        // calibration (|0.82 + 0.85 - 2| + 0.72 + |0.55 - 1| + 0.42) / 5
        assertThat(report.line("toys", "pears"))
                .isEqualTo("| toys | pears | 5 | 0.600 (0.231 to 0.882) | 0.667 | 0.600 | 0.800 | 1.000 / 0.500 "
                        + "| 0.500 / 1.000 | 1.000 / 0.500 | 0.384 |");
    }

    @Test
    void a_label_that_no_row_has_does_not_count() {
        Report report = new Report(List.of(judged(Label.TASK, 0.02, 0.48, 0.48, 0.02)), 1);

        assertThat(report.line("toys", "pears")).contains("| 1 | 1.000 (0.207 to 1.000) | 1.000 |");
    }

    @Test
    void the_header_has_as_many_columns_as_a_line() {
        String line = new Report(List.of(judged(Label.TASK, 0.02, 0.48, 0.48, 0.02)), 1).line("toys", "pears");

        for (String row : Report.header().split("\n", -1)) {
            assertThat(row.chars().filter(c -> c == '|').count())
                    .isEqualTo(line.chars().filter(c -> c == '|').count());
        }
    }
}
