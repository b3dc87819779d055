package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.okr4j.core.KeyResult;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Comparison;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Sense;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Unit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementPartsTest {

    /** The texts of the table. */
    static List<String> texts() throws IOException {
        return rows().map(row -> (String) row.get()[0]).toList();
    }

    static Stream<Arguments> rows() throws IOException {
        try (InputStream table = StatementPartsTest.class.getResourceAsStream("parts.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().map(line -> Arguments.of((Object[]) line.split("\t", -1))).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_people_write_is_read(String text, String expected) {
        assertThat(Written.parts(Statement.of(text).parts())).isEqualTo(expected);
    }

    @Test
    void the_table_speaks_three_languages() throws IOException {
        assertThat(rows().map(row -> Statement.of((String) row.get()[0]).language()))
                .hasSizeGreaterThan(350)
                .contains(StatementLanguage.ENGLISH, StatementLanguage.CHINESE, StatementLanguage.GERMAN);
    }

    @Test
    void a_change_becomes_a_metric() {
        assertThat(Statement.of("Sales cycle 30 → 25.5 days").parts().measure())
                .contains(Measure.from(30).to("25.5").unit(Unit.DAYS));
    }

    @Test
    void a_bound_becomes_a_threshold() {
        assertThat(Statement.of("fewer than 3 incidents").parts().measure())
                .contains(Threshold.builder()
                        .comparison(Comparison.AT_MOST)
                        .strict(true)
                        .target(3)
                        .unit(Unit.count("incidents"))
                        .build());
    }

    @Test
    void a_range_becomes_a_corridor() {
        assertThat(Statement.of("between 40 and 50 visits").parts().measure())
                .contains(Corridor.builder()
                        .low("40")
                        .high("50")
                        .unit(Unit.count("visits"))
                        .build());
    }

    @Test
    void weeks_and_years_have_no_common_measure_and_are_no_range() {
        StatementParts parts = Statement.of("5week bis 5年").parts();

        assertThat(parts.getLow()).isEmpty();
        assertThat(parts.getHigh()).isEmpty();
    }

    @Test
    void a_change_without_a_base_stays_relative() {
        Metric metric = (Metric)
                Statement.of("Raise win rate by 20 pp").parts().measure().orElseThrow();

        assertThat(metric.getRelativeTarget()).hasValueSatisfying(change -> {
            assertThat(change.getBase()).isEmpty();
            assertThat(change.getSense()).isEqualTo(Sense.POINTS);
        });
        assertThat(metric.getTarget()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"by 20 %", "3x faster", "增长 3 倍", "Launch v2", "latency < 3 s, errors < 1 %", ""})
    void what_may_mean_two_things_or_nothing_has_no_measure(String text) {
        assertThat(Statement.of(text).parts().measure()).isEmpty();
        assertThat(KeyResult.read(text).getMeasure()).isEmpty();
    }

    @Test
    void a_key_result_is_read_as_it_is_written() {
        KeyResult read = KeyResult.read(" KR1: Churn from 5 % to 3 % ");

        assertThat(read.getTitle()).isEqualTo(" KR1: Churn from 5 % to 3 % ");
        assertThat(read.getId())
                .isEqualTo(KeyResult.builder().title(read.getTitle()).build().getId());
        assertThat(read.getMeasure()).contains(Measure.from(5).to(3).unit(Unit.PERCENT));
    }

    @Test
    void parts_say_where_they_stand() {
        String text = "KR1: two demos per rep per week by end of Q2";

        assertThat(Statement.of(text).parts().getParts())
                .extracting(part -> part.getKind() + " " + text.substring(part.getStart(), part.getEnd()))
                .containsExactly(
                        "TARGET two", "COUNTED demos", "SCOPE per rep", "RECURRENCE per week", "DEADLINE by end of Q2");
    }

    @Test
    void of_several_rates_the_first_counts() {
        assertThat(Statement.of("5 tickets per 100 orders per 7 days").parts().getUnit())
                .contains(Unit.rate("tickets", "100 orders"));
    }

    @Test
    void parts_cannot_end_before_they_begin() {
        assertThatThrownBy(() -> StatementPart.of(PartKind.TARGET, 3, 3))
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("end must be after start");
    }

    @Test
    void values_are_canonical_and_copies_are_equal() throws IOException, ClassNotFoundException {
        StatementParts parts =
                Statement.of("Churn from 5.00 % to 3,0 % by 2026-06-30").parts();

        assertThat(parts.getBaseline())
                .hasValueSatisfying(value -> assertThat(value).hasToString("5"));
        assertThat(parts.toBuilder().build()).isEqualTo(parts);
        assertThat(parts.getDeadline().orElseThrow().toBuilder().build())
                .isEqualTo(parts.getDeadline().orElseThrow());
        assertThat(parts.getParts().get(0).toBuilder().build())
                .isEqualTo(parts.getParts().get(0));
        assertThat(Statement.of("x").toBuilder().build()).isEqualTo(Statement.of("x"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(parts);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(parts);
        }
    }
}
