package io.okr4j.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeasureTest {

    private static final Measure.Cases<String> NAMES = new Measure.Cases<>() {
        @Override
        public String metric(Metric metric) {
            return "metric";
        }

        @Override
        public String threshold(Threshold threshold) {
            return "threshold";
        }

        @Override
        public String corridor(Corridor corridor) {
            return "corridor";
        }

        @Override
        public String milestones(Milestones milestones) {
            return "milestones";
        }

        @Override
        public String levels(Levels levels) {
            return "levels";
        }

        @Override
        public String baselineToEstablish(BaselineToEstablish baseline) {
            return "baseline-to-establish";
        }
    };

    static Stream<Measure> kinds() {
        return Stream.of(
                Measure.from(5),
                Measure.atLeast(5),
                Measure.between(5, 6),
                Measure.yesNo("Done"),
                Measure.levels(Level.at("1"), Level.at("2"), Level.at("3")),
                BaselineToEstablish.builder().build().unit(Unit.DAYS));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_kind_has_its_case_and_its_name(Measure measure) {
        assertThat(measure.fold(NAMES)).isEqualTo(measure.kind());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_kind_takes_the_latest_reading_and_pays_nobody_unless_it_says_so(Measure measure) {
        assertThat(measure.getAggregation()).isEqualTo(ReadingAggregation.LATEST);
        assertThat(measure.getPayLink()).isEqualTo(PayLink.NONE);
        assertThat(measure.getRecurrence()).isEmpty();
        assertThat(measure.getScope()).isEmpty();
        assertThat(measure.getWindow()).isEmpty();
        assertThat(measure.getTrajectory()).isEmpty();
    }
}
