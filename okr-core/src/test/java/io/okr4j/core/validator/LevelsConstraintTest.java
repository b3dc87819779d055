package io.okr4j.core.validator;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Levels get harder in one direction, and no more certain. */
class LevelsConstraintTest {

    @ParameterizedTest
    @CsvSource({"10, 20, 30", "30, 20, 10", "-1, 0, 1", "0.1, 0.11, 0.111"})
    void levels_may_rise_or_fall(String commit, String target, String stretch) {
        assertThat(Stock.seen(Measure.levels(Level.at(commit), Level.at(target), Level.at(stretch))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10, 30, 20", "20, 10, 30", "10, 10, 20", "10, 20, 20", "10, 10, 10", "30, 10, 20"})
    void levels_may_neither_turn_nor_stand(String commit, String target, String stretch) {
        assertThat(Stock.seen(Measure.levels(Level.at(commit), Level.at(target), Level.at(stretch))))
                .containsExactly(" {okr.measure.levels} {values=" + String.join(", ", commit, target, stretch)
                        + ", what=value}");
    }

    @Test
    void the_baseline_comes_before_the_levels() {
        Levels levels = Measure.levels(Level.at("10"), Level.at("20"), Level.at("30"));

        assertThat(Stock.seen(levels.toBuilder().baseline(9).build())).isEmpty();
        assertThat(Stock.seen(levels.toBuilder().baseline(10).build()))
                .containsExactly(" {okr.measure.levels} {values=10, 10, 20, 30, what=value}");
        assertThat(Stock.seen(levels.toBuilder().baseline(15).build()))
                .containsExactly(" {okr.measure.levels} {values=15, 10, 20, 30, what=value}");
    }

    @Test
    void a_level_that_is_missing_or_in_words_does_not_count() {
        assertThat(Stock.seen(Levels.builder().build())).isEmpty();
        assertThat(Stock.seen(Levels.builder().stretch(Level.at("1")).build())).isEmpty();
        assertThat(Stock.seen(Measure.levels(Level.at("10"), Level.described("more"), Level.at("30"))))
                .isEmpty();
        assertThat(Stock.seen(Measure.levels(Level.at("10"), Level.described("more"), Level.at("10"))))
                .containsExactly(" {okr.measure.levels} {values=10, 10, what=value}");
    }

    @ParameterizedTest
    @CsvSource({"0.8, 0.5, 0.2", "0.5, 0.5, 0.5", "1, 0.5, 0.5", "0.5, 0.50, 0"})
    void a_harder_level_may_be_as_certain_as_the_one_before(String commit, String target, String stretch) {
        assertThat(Stock.seen(Measure.levels(sure("10", commit), sure("20", target), sure("30", stretch))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.8, 0.2", "0.5, 0.5, 0.6", "0, 1, 1"})
    void a_harder_level_is_not_more_certain(String commit, String target, String stretch) {
        assertThat(Stock.seen(Measure.levels(sure("10", commit), sure("20", target), sure("30", stretch))))
                .containsExactly(" {okr.measure.levels} {values=" + String.join(", ", commit, target, stretch)
                        + ", what=certainty}");
    }

    private static Level sure(String value, String certainty) {
        return Level.builder().value(value).certainty(certainty).build();
    }
}
