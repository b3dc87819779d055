package io.okr4j.core.validator;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Comparison;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Unit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers lie within the natural bounds of their unit, which belong to them. */
class BoundsConstraintTest {

    private static final Unit SHARE = Unit.percentOf("customers");
    private static final Unit RATING = Unit.score("rating", 1, 10);

    static Stream<Measure> within() {
        return Stream.of(
                Measure.from(0).to(100).unit(SHARE),
                Measure.from(100).to(0).unit(SHARE),
                Measure.from(50).to(150).unit(Unit.PERCENT),
                Measure.from(-50).to(150).unit(Unit.PERCENTAGE_POINTS),
                Measure.from(1).to(10).unit(RATING),
                Measure.from(-100).to(100).unit(Unit.score("NPS", -100, 100)),
                Measure.from(3).to(0).unit(Unit.count("incidents")),
                Measure.from(3).to(0).unit(Unit.rate("errors", "1000 requests")),
                Measure.from(3).to(0).unit(Unit.DAYS),
                Measure.from(-200).to(100).unit(Unit.currency("EUR")),
                Measure.from(-1).to(-2),
                Measure.between(1, 10).unit(RATING),
                Measure.atMost(0).unit(Unit.count("incidents")),
                Measure.levels(Level.at("1"), Level.at("5"), Level.at("10")).unit(RATING),
                Measure.levels(Level.described("a"), Level.described("b"), Level.described("c"))
                        .unit(RATING),
                BaselineToEstablish.builder().unit(RATING).build());
    }

    @ParameterizedTest
    @MethodSource("within")
    void numbers_at_the_ends_are_within(Measure measure) {
        assertThat(Stock.seen(measure)).isEmpty();
    }

    static Stream<Arguments> outside() {
        String share = ", unit=% of customers, value=";
        String rating = "{least=1, most=10, unit=rating, value=";
        return Stream.of(
                Arguments.of(
                        Measure.from(5).to("100.01").unit(SHARE), "target", "{least=0, most=100" + share + "100.01}"),
                Arguments.of(
                        Measure.from("-0.01").to(5).unit(SHARE), "baseline", "{least=0, most=100" + share + "-0.01}"),
                Arguments.of(
                        Measure.from(80).byPercent(50).unit(SHARE), "target", "{least=0, most=100" + share + "120}"),
                Arguments.of(
                        Measure.from(3).to(-1).unit(Unit.count("incidents")),
                        "target",
                        "{least=0, most=∞, unit=incidents, value=-1}"),
                Arguments.of(
                        Measure.from(3).to(-1).unit(Unit.rate("errors", "day")),
                        "target",
                        "{least=0, most=∞, unit=errors per day, value=-1}"),
                Arguments.of(
                        Measure.from(3).to(-1).unit(Unit.HOURS), "target", "{least=0, most=∞, unit=hours, value=-1}"),
                Arguments.of(Measure.atLeast(11).unit(RATING), "target", rating + "11}"),
                Arguments.of(
                        Threshold.builder()
                                .comparison(Comparison.AT_LEAST)
                                .baseline(0)
                                .target(9)
                                .unit(RATING)
                                .build(),
                        "baseline",
                        rating + "0}"),
                Arguments.of(Measure.between("0.999", "10").unit(RATING), "low", rating + "0.999}"),
                Arguments.of(Measure.between("1", "10.001").unit(RATING), "high", rating + "10.001}"),
                Arguments.of(
                        Measure.levels(Level.at("0"), Level.at("5"), Level.at("9"))
                                .unit(RATING),
                        "commit",
                        rating + "0}"),
                Arguments.of(
                        Levels.builder().target(Level.at("11")).unit(RATING).build(), "target", rating + "11}"),
                Arguments.of(
                        Measure.levels(Level.at("1"), Level.at("5"), Level.at("11"))
                                .unit(RATING),
                        "stretch",
                        rating + "11}"),
                Arguments.of(Levels.builder().baseline(0).unit(RATING).build(), "baseline", rating + "0}"));
    }

    @ParameterizedTest
    @MethodSource("outside")
    void numbers_beyond_the_ends_cannot_occur(Measure measure, String attribute, String facts) {
        assertThat(Stock.seen(measure)).containsExactly(attribute + " {okr.measure.bounds} " + facts);
    }

    @Test
    void of_several_numbers_that_cannot_occur_the_first_is_named() {
        assertThat(Stock.seen(Measure.from(-1).to(101).unit(SHARE)))
                .singleElement()
                .asString()
                .startsWith("baseline ");
    }
}
