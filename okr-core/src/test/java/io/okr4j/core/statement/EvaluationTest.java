package io.okr4j.core.statement;

import static io.okr4j.core.statement.Label.OUTCOME;
import static io.okr4j.core.statement.Label.TASK;
import static io.okr4j.core.statement.Label.UNDECIDED;
import static io.okr4j.core.statement.Label.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.okr4j.core.invariant.InvalidOkrException;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

    /** 6 outcomes, 3 tasks, 1 vague statement; worked out by hand. */
    private static final Evaluation TEN = Evaluation.builder()
            .add(OUTCOME, said(OUTCOME, OUTCOME, "0.9"))
            .add(OUTCOME, said(OUTCOME, OUTCOME, "0.9"))
            .add(OUTCOME, said(OUTCOME, OUTCOME, "0.95"))
            .add(OUTCOME, said(OUTCOME, OUTCOME, "1"))
            .add(OUTCOME, said(TASK, TASK, "0.6"))
            .add(OUTCOME, said(UNDECIDED, OUTCOME, "0.4"))
            .add(TASK, said(TASK, TASK, "0.8"))
            .add(TASK, said(TASK, TASK, "0.8"))
            .add(TASK, said(VAGUE, VAGUE, "0.5"))
            .add(VAGUE, said(OUTCOME, OUTCOME, "0.7"))
            .build();

    @Test
    void counts_what_was_given_against_what_was_said() {
        assertThat(TEN.statements()).isEqualTo(10);
        assertThat(TEN.count(OUTCOME, OUTCOME)).isEqualTo(4);
        assertThat(TEN.count(OUTCOME, UNDECIDED)).isEqualTo(1);
        assertThat(TEN.count(TASK, VAGUE)).isEqualTo(1);
        assertThat(TEN.count(VAGUE, VAGUE)).isZero();
        assertThat(TEN.count(UNDECIDED, TASK)).isZero();
    }

    @Test
    void an_undecided_statement_is_a_wrong_one() {
        assertThat(TEN.accuracy()).isEqualTo(Share.of(6, 10));
        assertThat(TEN.outcomeAgainstRest()).isEqualTo(Share.of(7, 10));
        assertThat(TEN.decided()).isEqualTo(Share.of(9, 10));
        assertThat(TEN.precision(OUTCOME)).isEqualTo(Share.of(4, 5));
        assertThat(TEN.recall(OUTCOME)).isEqualTo(Share.of(4, 6));
        assertThat(TEN.precision(TASK)).isEqualTo(Share.of(2, 3));
        assertThat(TEN.recall(TASK)).isEqualTo(Share.of(2, 3));
        assertThat(TEN.recall(VAGUE).value()).contains(new BigDecimal("0.000"));
    }

    @Test
    void the_macro_f1_is_the_mean_over_the_labels_that_were_given() {
        // 8/11, 4/6 and 0
        assertThat(TEN.macroF1()).contains(new BigDecimal("0.465"));
        assertThat(Evaluation.builder()
                        .add(TASK, said(TASK, TASK, "0.9"))
                        .build()
                        .macroF1())
                .contains(new BigDecimal("1.000"));
    }

    @Test
    void the_calibration_error_compares_the_likeliest_label_with_the_truth_in_ten_bins() {
        // by bins: |0.4-1|, |0.5-0|, |0.6-0|, |0.7-0|, |1.6-2|, |3.75-4|; undecided ones count by what is likeliest
        assertThat(TEN.calibrationError()).contains(new BigDecimal("0.305"));
    }

    @Test
    void nothing_has_no_figures_but_the_widest_interval() {
        Evaluation none = Evaluation.builder().build();

        assertThat(none.macroF1()).isEmpty();
        assertThat(none.calibrationError()).isEmpty();
        assertThat(none.accuracy().value()).isEmpty();
        assertThat(none.accuracy().low()).isEqualByComparingTo("0");
        assertThat(none.accuracy().high()).isEqualByComparingTo("1");
    }

    @Test
    void a_builder_that_goes_on_does_not_change_what_it_gave() {
        Evaluation.Builder builder = Evaluation.builder().add(TASK, said(TASK, TASK, "0.9"));
        Evaluation one = builder.build();
        builder.add(TASK, said(TASK, TASK, "0.9"));

        assertThat(one.statements()).isEqualTo(1);
        assertThat(builder.build().statements()).isEqualTo(2);
    }

    @Test
    void people_do_not_say_undecided() {
        assertThatExceptionOfType(InvalidOkrException.class)
                .isThrownBy(() -> Evaluation.builder().add(UNDECIDED, said(TASK, TASK, "0.9")))
                .withMessageContaining("OUTCOME, TASK or VAGUE");
    }

    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void the_interval_is_that_of_wilson(int part, int whole, BigDecimal low, BigDecimal high) {
        // Newcombe, Statistics in Medicine 17 (1998), table I, method 3, with four decimals
        assertThat(Share.of(part, whole).low()).isCloseTo(low, within(d("0.0006")));
        assertThat(Share.of(part, whole).high()).isCloseTo(high, within(d("0.0006")));
    }

    @Property
    void an_interval_holds_its_share(
            @ForAll @IntRange(min = 0, max = 1000) int part, @ForAll @IntRange(min = 0, max = 1000) int rest) {
        Share share = Share.of(part, part + (long) rest);

        assertThat(share.low()).isBetween(BigDecimal.ZERO, share.value().orElse(BigDecimal.ONE));
        assertThat(share.high()).isBetween(share.value().orElse(BigDecimal.ZERO), BigDecimal.ONE);
    }

    @Test
    void a_part_is_no_more_than_the_whole() {
        assertThatExceptionOfType(InvalidOkrException.class)
                .isThrownBy(() -> Share.of(3, 2))
                .withMessageContaining("3 of 2");
        assertThatExceptionOfType(InvalidOkrException.class).isThrownBy(() -> Share.of(-1, 2));
    }

    private static BigDecimal d(String number) {
        return new BigDecimal(number);
    }

    private static Classification said(Label label, Label likeliest, String probability) {
        BigDecimal p = new BigDecimal(probability);
        return Classification.builder()
                .text("x")
                .language(StatementLanguage.ENGLISH)
                .label(label)
                .likeliest(likeliest)
                .outcome(likeliest == OUTCOME ? p : BigDecimal.ZERO)
                .task(likeliest == TASK ? p : BigDecimal.ZERO)
                .vague(likeliest == VAGUE ? p : BigDecimal.ZERO)
                .build();
    }
}
