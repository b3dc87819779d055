package io.okr4j.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.time.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What open-okr projects, by the method that is theirs. */
class PeerForecastTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void projects_what_open_okr_projects(String id, JsonNode inputs, JsonNode expected) {
        Forecast forecast = forecast(inputs);

        if (expected.isNull()) {
            assertThat(forecast.declined()).as(id).isPresent();
        } else {
            BigDecimal projected = forecast.value().orElseThrow().setScale(2, RoundingMode.HALF_UP);
            assertThat(projected).isEqualByComparingTo(expected.get("projected").decimalValue());
            BigDecimal progress = forecast.progress().orElseThrow();
            assertThat(progress.compareTo(BigDecimal.ONE) < 0)
                    .isEqualTo(expected.get("trendingToMiss").asBoolean());
        }
    }

    private static Forecast forecast(JsonNode in) {
        String from = in.path("baseline").asString("0");
        String to = in.path("target").asString("100");
        Measure measure = in.path("direction").asString("").equals("maintain")
                ? Measure.between(from, to)
                : Measure.from(from).to(to);
        KeyResult.Builder keyResult = Given.keyResult(measure).toBuilder();
        in.get("points")
                .valueStream()
                .forEach(point -> keyResult.addCheckIn(
                        CheckIn.on(START.plusDays(point.get(0).asInt()))
                                .value(point.get(1).decimalValue())));
        Objective objective = Objective.builder()
                .id("o")
                .period(Period.of(START, START.plusDays(in.get("horizonDay").asInt())))
                .build();
        // theirs needs two points
        PolicyValue two = PolicyValue.of("forecast.readings.min", "2", "open-okr");
        return Forecaster.standard()
                .by(ForecastMethods.leastSquares())
                .under(ForecastPolicy.standard().withLeastReadings(two))
                .forecast(objective, keyResult.build(), START.plusDays(15));
    }

    @Test
    void the_page_counts_the_facts() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs"))) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        assertThat(Files.readString(folder.resolve("docs/peers.md")))
                .contains("| open-okr | projection by least squares, and whether it falls short | " + facts().count()
                        + " | " + facts().count() + " |");
    }

    static Stream<Arguments> facts() {
        try (InputStream in = Objects.requireNonNull(PeerForecastTest.class.getResourceAsStream("peers.json"))) {
            return JsonMapper.shared()
                    .readTree(in)
                    .get("facts")
                    .valueStream()
                    .map(fact -> Arguments.of(fact.get("id").asString(), fact.get("inputs"), fact.get("expected")))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
