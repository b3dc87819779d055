package io.okr4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other OKR systems compute; docs/peers.md tells the facts by system. */
class PeerFactsTest {

    private static final Pattern PUZZLE_WORD = Pattern.compile("xxxx|yyyy|xx|yy|zz");
    private static final Map<String, String> PUZZLE_WORDS =
            Map.of("xxxx", "yyyy", "yyyy", "nextYyyy", "xx", "yy", "yy", "nextYy", "zz", "quarter");

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("facts")
    void agrees_with_what_another_system_computes(String id, String what, JsonNode inputs, JsonNode expected) {
        switch (what) {
            case "fiscal-label-of-date" ->
                assertThat(calendar(inputs).label(date(inputs, "date"), puzzle("GJ xx/yy-Qzz")))
                        .isEqualTo(expected.asString());
            case "fiscal-quarter-of-date" -> quarters(inputs, expected);
            case "fiscal-quarter-of-month" ->
                assertThat(calendar(inputs)
                                .fiscalQuarter(
                                        LocalDate.of(2026, inputs.get("month").asInt(), 1)))
                        .isEqualTo(expected.asInt());
            case "next-quarter-label" -> nextQuarter(inputs, expected);
            case "period-contains-date" ->
                assertThat(Period.of(date(inputs, "start"), date(inputs, "end")).contains(date(inputs, "date")))
                        .isEqualTo(expected.asBoolean());
            case "period-start-of-date" ->
                assertThat(bucket(inputs).getStart()).isEqualTo(LocalDate.parse(expected.asString()));
            case "period-valid" -> assertThat(valid(inputs)).isEqualTo(expected.asBoolean());
            case "cadence-advance" ->
                assertThat(cadence(inputs).next(date(inputs, "from_"))).isEqualTo(LocalDate.parse(expected.asString()));
            case "cadence-first-due" ->
                assertThat(cadence(inputs).firstAfter(date(inputs, "start")))
                        .isEqualTo(LocalDate.parse(expected.asString()));
            case "cadence-after-publication" -> afterPublication(inputs, expected);
            case "week-of-quarter" -> weekOfQuarter(inputs, expected);
            default -> throw new AssertionError(id + " has a kind that this test does not know: " + what);
        }
    }

    @Test
    void the_facts_are_all_there() {
        assertThat(facts()).hasSize(72);
    }

    static Stream<Arguments> facts() {
        JsonNode root;
        try (InputStream in = Objects.requireNonNull(PeerFactsTest.class.getResourceAsStream("peers.json"))) {
            root = JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return root.get("facts")
                .valueStream()
                .map(fact -> Arguments.of(
                        fact.get("id").asString(),
                        fact.get("what").asString(),
                        fact.get("inputs"),
                        fact.get("expected")));
    }

    private static void quarters(JsonNode inputs, JsonNode expected) {
        FiscalCalendar calendar = calendar(inputs);
        Period current = calendar.quarterOf(date(inputs, "date"));
        assertThat(labelled(calendar, current)).isEqualTo(texts(expected.get("current")));
        assertThat(labelled(calendar, calendar.next(current))).isEqualTo(texts(expected.get("next")));
    }

    private static List<String> labelled(FiscalCalendar calendar, Period period) {
        return List.of(
                calendar.label(period, puzzle("GJ xx/yy-Qzz")),
                period.getStart().toString(),
                period.getEnd().toString());
    }

    private static void nextQuarter(JsonNode inputs, JsonNode expected) {
        YearMonth now = YearMonth.parse(inputs.get("now").asString());
        FiscalCalendar calendar = calendar(inputs);
        Period next = calendar.next(calendar.quarterOf(now.atDay(1)));
        assertThat(next)
                .isEqualTo(
                        Period.of(now.plusMonths(3).atDay(1), now.plusMonths(5).atEndOfMonth()));
        assertThat(calendar.label(next, puzzle(inputs.get("labelFormat").asString())))
                .isEqualTo(expected.asString());
    }

    private static Period bucket(JsonNode inputs) {
        LocalDate date = date(inputs, "date");
        DayOfWeek weekStart = DayOfWeek.valueOf(inputs.get("weekStart").asString());
        String frequency = inputs.get("frequency").asString();
        return switch (frequency) {
            case "daily" -> Period.of(date, date);
            case "weekly" -> Period.weekOf(date, weekStart);
            case "yearly" -> FiscalCalendar.calendarYear().yearOf(date);
            default -> throw new AssertionError(frequency);
        };
    }

    private static boolean valid(JsonNode inputs) {
        return Period.of(date(inputs, "start"), date(inputs, "end")).days() >= 1;
    }

    private static void afterPublication(JsonNode inputs, JsonNode expected) {
        NextCheckIn after = cadence(inputs)
                .afterCheckIn(
                        date(inputs, "due"),
                        date(inputs, "published"),
                        inputs.get("toleranceDays").asInt());
        assertThat(after.getDue()).isEqualTo(date(expected, "next"));
        assertThat(after.isMissed()).isEqualTo(expected.get("missed").asBoolean());
    }

    private static void weekOfQuarter(JsonNode inputs, JsonNode expected) {
        Period quarter = FiscalCalendar.calendarYear().quarterOf(date(inputs, "start"));
        assertThat(quarter.weekNumber(date(inputs, "date"), quarter.getStart().getDayOfWeek()))
                .hasValue(expected.asInt());
    }

    private static FiscalCalendar calendar(JsonNode inputs) {
        return FiscalCalendar.startingIn(
                Month.of(inputs.get("fiscalYearStartMonth").asInt()));
    }

    private static Cadence cadence(JsonNode inputs) {
        JsonNode anchor = inputs.get("anchor");
        String frequency = inputs.get("cadence").asString();
        return switch (frequency) {
            case "daily" -> Cadence.daily();
            case "weekly" -> Cadence.weekly(weekday(anchor));
            case "biweekly" -> Cadence.biweekly(weekday(anchor));
            case "monthly" -> Cadence.monthly(anchor.asInt());
            case "quarterly" -> Cadence.quarterly(anchor.asInt());
            default -> throw new AssertionError(frequency);
        };
    }

    private static DayOfWeek weekday(JsonNode anchor) {
        return anchor.isInt()
                ? DayOfWeek.of(anchor.asInt())
                : Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().toUpperCase(Locale.ROOT).startsWith(anchor.asString()))
                        .findFirst()
                        .orElseThrow();
    }

    /** Translates a label format of puzzle/okr: xx and yy are the years of a fiscal year, zz is the quarter. */
    private static LabelPattern puzzle(String format) {
        return LabelPattern.of(
                PUZZLE_WORD.matcher(format).replaceAll(word -> "{" + PUZZLE_WORDS.get(word.group()) + "}"));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static LocalDate date(JsonNode node, String field) {
        return LocalDate.parse(node.get(field).asString());
    }
}
