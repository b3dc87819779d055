package io.okr4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.okr4j.core.invariant.InvalidOkrException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class TimeSerializationTest {

    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .build();

    private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(Period.class, Period.ofQuarter(2026, 3), """
                        {"start":"2026-07-01","end":"2026-09-30"}"""),
                Arguments.of(FiscalCalendar.class, FiscalCalendar.startingIn(Month.JULY), """
                        {"firstMonth":"JULY","namedByEndYear":false,
                        "weekPattern":null,"lastDay":null,"yearEnd":null}"""),
                Arguments.of(FiscalCalendar.class, FiscalCalendar.retail454().namedByEndYear(), """
                        {"firstMonth":"FEBRUARY","namedByEndYear":true,
                        "weekPattern":"FOUR_FIVE_FOUR","lastDay":"SATURDAY","yearEnd":"NEAREST"}"""),
                Arguments.of(Cadence.class, Cadence.daily(), """
                        {"frequency":"DAILY","dayOfWeek":null,"dayOfMonth":null,"reference":null}"""),
                Arguments.of(
                        Cadence.class,
                        Cadence.biweekly(DayOfWeek.MONDAY).withReference(LocalDate.of(2026, 8, 10)),
                        """
                        {"frequency":"BIWEEKLY","dayOfWeek":"MONDAY","dayOfMonth":null,"reference":"2026-08-10"}"""),
                Arguments.of(Cadence.class, Cadence.monthly(31), """
                        {"frequency":"MONTHLY","dayOfWeek":null,"dayOfMonth":31,"reference":null}"""),
                Arguments.of(
                        NextCheckIn.class,
                        NextCheckIn.builder()
                                .due(LocalDate.of(2026, 8, 17))
                                .missed(true)
                                .build(),
                        """
                        {"due":"2026-08-17","missed":true}"""),
                Arguments.of(LabelPattern.class, LabelPattern.of("Q{quarter} {yyyy}"), "\"Q{quarter} {yyyy}\""));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("values")
    <T> void jackson_2_writes_and_reads(Class<T> type, T value, String json) throws JsonProcessingException {
        String written = JACKSON_2.writeValueAsString(value);
        assertThat(JACKSON_2.readTree(written)).isEqualTo(JACKSON_2.readTree(json));
        assertThat(JACKSON_2.readValue(written, type)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("values")
    <T> void jackson_3_writes_and_reads(Class<T> type, T value, String json) {
        String written = JACKSON_3.writeValueAsString(value);
        assertThat(JACKSON_3.readTree(written)).isEqualTo(JACKSON_3.readTree(json));
        assertThat(JACKSON_3.readValue(written, type)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("values")
    <T> void one_jackson_reads_what_the_other_writes(Class<T> type, T value, String json)
            throws JsonProcessingException {
        assertThat(JACKSON_2.readValue(JACKSON_3.writeValueAsString(value), type))
                .isEqualTo(value);
        assertThat(JACKSON_3.readValue(JACKSON_2.writeValueAsString(value), type))
                .isEqualTo(value);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("values")
    <T> void java_writes_and_reads(Class<T> type, T value, String json) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(type.cast(in.readObject())).isEqualTo(value);
        }
    }

    @Test
    void what_is_left_out_takes_its_default() throws JsonProcessingException {
        assertThat(JACKSON_2.readValue("{}", FiscalCalendar.class)).isEqualTo(FiscalCalendar.calendarYear());
        assertThat(JACKSON_3.readValue("{}", FiscalCalendar.class)).isEqualTo(FiscalCalendar.calendarYear());
        String weekly = "{\"frequency\":\"WEEKLY\",\"dayOfWeek\":\"MONDAY\"}";
        assertThat(JACKSON_2.readValue(weekly, Cadence.class)).isEqualTo(Cadence.weekly(DayOfWeek.MONDAY));
        assertThat(JACKSON_3.readValue(weekly, Cadence.class)).isEqualTo(Cadence.weekly(DayOfWeek.MONDAY));
    }

    /** 7 is July to Jackson 3 and August to Jackson 2. */
    @Test
    void a_month_is_refused_if_it_is_a_number() {
        assertThatThrownBy(() -> JACKSON_2.readValue("{\"firstMonth\":7}", FiscalCalendar.class))
                .hasRootCauseInstanceOf(InvalidOkrException.class)
                .rootCause()
                .hasMessageStartingWith("firstMonth must be one of [JANUARY, ")
                .hasMessageEndingWith("but was '7'");
        assertThatThrownBy(() -> JACKSON_3.readValue("{\"firstMonth\":7}", FiscalCalendar.class))
                .hasRootCauseInstanceOf(InvalidOkrException.class);
    }

    @Test
    void what_cannot_be_is_refused_when_it_is_read() {
        for (String json :
                new String[] {"{}", "{\"start\":\"2026-07-01\"}", "{\"start\":\"2026-07-01\",\"end\":\"2026-06-30\"}"
                }) {
            assertThatThrownBy(() -> JACKSON_2.readValue(json, Period.class))
                    .hasRootCauseInstanceOf(InvalidOkrException.class);
            assertThatThrownBy(() -> JACKSON_3.readValue(json, Period.class))
                    .hasRootCauseInstanceOf(InvalidOkrException.class);
        }
        assertThatThrownBy(() -> JACKSON_2.readValue("{}", NextCheckIn.class))
                .hasRootCauseInstanceOf(InvalidOkrException.class);
        assertThatThrownBy(() -> JACKSON_3.readValue("{}", Cadence.class))
                .hasRootCauseInstanceOf(InvalidOkrException.class);
        assertThatThrownBy(() -> JACKSON_3.readValue("\"{nonsense}\"", LabelPattern.class))
                .hasRootCauseInstanceOf(InvalidOkrException.class);
    }
}
