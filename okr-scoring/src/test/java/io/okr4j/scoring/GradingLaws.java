package io.okr4j.scoring;

import static io.okr4j.scoring.Given.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.measure.Measure;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What GS-1 to GS-5 ask, of every built-in strategy. */
class GradingLaws {

    private static KeyResult kr(int thousandths) {
        return read(Measure.from(0).to(1), BigDecimal.valueOf(thousandths, 3));
    }

    @Property
    void numbers_lie_on_their_scale_and_bear_the_id_and_have_reasons(
            @ForAll @IntRange(min = -2000, max = 3000) int thousandths) {
        for (GradingStrategy strategy : GradingStrategies.all()) {
            Grade grade = GradingTest.grade(strategy, kr(thousandths));

            assertThat(grade.strategy()).isEqualTo(strategy.id());
            assertThat(grade.steps()).as(strategy.id()).isNotEmpty();
            grade.number()
                    .ifPresent(number ->
                            assertThat(strategy.scale().allows(number)).isTrue());
            assertThat(grade.number().isPresent() || grade.label().isPresent())
                    .isNotEqualTo(grade.reason().isPresent());
        }
    }

    @Property
    void more_progress_is_never_graded_less(
            @ForAll @IntRange(min = -2000, max = 3000) int a, @ForAll @IntRange(min = -2000, max = 3000) int b) {
        for (GradingStrategy strategy : GradingStrategies.all()) {
            Grade less = GradingTest.grade(strategy, kr(Math.min(a, b)));
            Grade more = GradingTest.grade(strategy, kr(Math.max(a, b)));

            assertThat(more.number().isPresent()).isEqualTo(less.number().isPresent());
            less.number()
                    .ifPresent(number -> assertThat(more.number().orElseThrow())
                            .as(strategy.id())
                            .isGreaterThanOrEqualTo(number));
        }
    }

    @Property
    void every_number_on_a_scale_with_bands_has_one(@ForAll @IntRange(min = -2000, max = 3000) int thousandths) {
        BigDecimal number = BigDecimal.valueOf(thousandths, 3);
        for (GradingStrategy strategy : GradingStrategies.all()) {
            Scale scale = strategy.scale();
            for (Scale.Holes holes : Scale.Holes.values()) {
                assertThat(scale.withHoles(holes).band(number).isPresent())
                        .isEqualTo(!scale.getBands().isEmpty());
            }
            scale.getBands().forEach(band -> assertThat(scale.band(band.from())).contains(band));
        }
    }

    @Property
    void a_grade_recomputes_from_its_last_step(@ForAll @IntRange(min = -2000, max = 3000) int thousandths) {
        NumberGrade grade = (NumberGrade) GradingTest.grade(GradingStrategies.google(), kr(thousandths));
        Step band = grade.steps().get(grade.steps().size() - 1);

        assertThat(band.number("grade")).contains(grade.value());
        assertThat(band.number("rounded").orElseThrow())
                .isGreaterThanOrEqualTo(band.number("from").orElseThrow());
    }
}
