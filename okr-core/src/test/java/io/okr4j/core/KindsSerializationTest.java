package io.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.LevelName;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of measure and of reading keeps its name in JSON, whichever Jackson writes it. */
class KindsSerializationTest {

    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .build();

    private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();

    static Stream<Measure> measures() {
        return Stream.of(
                Measure.from(30).to("25.5").unit(Unit.DAYS),
                Measure.atLeast(98).unit(Unit.percentOf("calls")),
                Measure.between(4, 6),
                Measure.yesNo("Signed"),
                Measure.levels(Level.at("10"), Level.at("20"), Level.described("more than anybody")),
                BaselineToEstablish.builder().build());
    }

    static Stream<Reading> readings() {
        CheckIn entry = CheckIn.on(LocalDate.of(2026, 8, 14));
        return Stream.of(
                        entry.value("27.5"),
                        entry.ratio(2, 3),
                        entry.member("ann", 3),
                        entry.level(LevelName.TARGET),
                        entry.done("signed"))
                .flatMap(checkIn -> checkIn.getReading().stream());
    }

    @ParameterizedTest
    @MethodSource("measures")
    void measures_are_read_as_what_they_were(Measure measure) throws JsonProcessingException {
        KeyResult keyResult = KeyResult.builder().measure(measure).build();

        for (String json : written(keyResult)) {
            assertThat(json).contains("\"kind\":\"" + measure.kind() + "\"");
            assertThat(JACKSON_2.readValue(json, KeyResult.class)).isEqualTo(keyResult);
            assertThat(JACKSON_3.readValue(json, KeyResult.class)).isEqualTo(keyResult);
        }
    }

    @ParameterizedTest
    @MethodSource("readings")
    void readings_are_read_as_what_they_were(Reading reading) throws JsonProcessingException {
        CheckIn checkIn = CheckIn.on(LocalDate.of(2026, 8, 14)).withReading(reading);

        for (String json : written(checkIn)) {
            assertThat(json).contains("\"kind\":\"" + reading.kind() + "\"");
            assertThat(JACKSON_2.readValue(json, CheckIn.class)).isEqualTo(checkIn);
            assertThat(JACKSON_3.readValue(json, CheckIn.class)).isEqualTo(checkIn);
        }
    }

    private static List<String> written(Object value) throws JsonProcessingException {
        return List.of(JACKSON_2.writeValueAsString(value), JACKSON_3.writeValueAsString(value));
    }
}
