package io.okr4j.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.MemberReading;
import io.okr4j.core.NumberReading;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.measure.UnitKind;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.FiscalCalendar;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static void assertReadAsWritten(Plan plan) {
        ReadResult yaml = PlanFormat.read(PlanFormat.toYaml(plan));
        assertThat(yaml.getProblems()).isEmpty();
        assertThat(yaml.getPlan()).contains(plan);
        ReadResult json = PlanFormat.read(PlanFormat.toJson(plan));
        assertThat(json.getProblems()).isEmpty();
        assertThat(json.getPlan()).contains(plan);
    }

    private static Plan with(KeyResult keyResult) {
        return Plan.of(Objective.builder().title("Grow").addKeyResult(keyResult).build());
    }

    @Test
    void a_plan_with_every_attribute_is_read_as_it_was_written() {
        assertReadAsWritten(Plans.whole());
    }

    @Test
    void writing_what_was_read_gives_the_same_text() {
        String yaml = PlanFormat.toYaml(Plans.whole());

        assertThat(PlanFormat.toYaml(PlanFormat.read(yaml).getPlan().orElseThrow()))
                .isEqualTo(yaml);
    }

    @Test
    void a_plan_with_nothing_in_it_is_read_as_it_was_written() {
        assertReadAsWritten(Plan.of());
        assertReadAsWritten(Plan.of(Objective.builder().build()));
        assertThat(PlanFormat.toYaml(Plan.of())).isEqualTo("format: okr4j/v1\nid: plan\n");
    }

    @Test
    void two_key_results_with_the_same_title_keep_their_ids() {
        Objective objective = Objective.builder()
                .id("grow")
                .title("Grow")
                .addKeyResult(KeyResult.builder().id("b").title("Revenue").build())
                .addKeyResult(
                        KeyResult.builder().id("revenue-7").title("Revenue").build())
                .addKeyResult(KeyResult.builder().id("revenue").title("Revenue").build())
                .build();

        assertReadAsWritten(Plan.of(objective));
        assertThat(PlanFormat.read(PlanFormat.toYaml(Plan.of(objective)))
                        .getPlan()
                        .orElseThrow()
                        .getObjectives()
                        .get(0)
                        .getKeyResults())
                .extracting(KeyResult::getId)
                .containsExactly("b", "revenue-7", "revenue");
    }

    @Test
    void units_of_every_make_are_read_as_they_were_written() {
        List<Unit> units = List.of(
                Unit.PERCENT,
                Unit.DAYS,
                Unit.currency("CNY"),
                Unit.builder().kind(UnitKind.DURATION).name("fortnights").build(),
                Unit.builder().kind(UnitKind.DURATION).build(),
                Unit.builder().kind(UnitKind.PERCENT).name("share").of("sales").build(),
                Unit.builder().kind(UnitKind.PERCENT).of("").least(1).most(2).build(),
                Unit.builder().kind(UnitKind.CURRENCY).name("EUR").per("head").build(),
                Unit.builder().kind(UnitKind.COUNT).build(),
                Unit.builder().kind(UnitKind.COUNT).name("days").of("year").build(),
                Unit.builder().kind(UnitKind.RATE).name("errors").build(),
                Unit.builder().kind(UnitKind.PERCENTAGE_POINTS).per("year").build());
        units.forEach(unit -> assertReadAsWritten(with(
                KeyResult.builder().measure(Measure.from(1).to(2).unit(unit)).build())));
    }

    @Test
    void calendars_and_cadences_of_every_make_are_read_as_they_were_written() {
        for (FiscalCalendar calendar : List.of(
                FiscalCalendar.calendarYear(),
                FiscalCalendar.startingIn(Month.JULY).namedByEndYear(),
                FiscalCalendar.isoWeeks(),
                FiscalCalendar.retail454())) {
            assertReadAsWritten(Plan.builder().fiscalCalendar(calendar).build());
        }
        for (Cadence cadence :
                List.of(Cadence.daily(), Cadence.weekly(java.time.DayOfWeek.MONDAY), Cadence.quarterly(31))) {
            assertReadAsWritten(Plan.builder().cadence(cadence).build());
        }
    }

    @Property(tries = 500)
    void any_text_is_read_as_it_was_written(@ForAll("texts") String text) {
        assertReadAsWritten(with(KeyResult.builder()
                .id("kr")
                .title(text)
                .context(text + "\n")
                .addLabels(text, "\n" + text)
                .addCheckIn(CheckIn.on(Plans.DAY)
                        .note(text)
                        .withReading(MemberReading.builder()
                                .putValue(text.isEmpty() ? "a" : text, BigDecimal.ONE)
                                .build()))
                .build()));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "no",
                "2026",
                "1_000",
                "~",
                "null",
                " ",
                "\n",
                "\n\n",
                "  ",
                "\t",
                "\r\n",
                "\r",
                ":",
                ": ",
                " #",
                "#",
                "-",
                "- ",
                "?",
                "|",
                ">",
                "'",
                "\"",
                "\\",
                "{",
                "}",
                "[",
                "]",
                ",",
                "&a",
                "*a",
                "!!str",
                "%",
                "@",
                "`",
                "---",
                "...",
                "\0",
                "\u0007",
                "\u0085",
                "\u2028",
                "\u202E",
                "\u2067",
                "\uFEFF",
                "\uD800",
                "\uDC00",
                "\uFFFE",
                "\u007F",
                "😀",
                "客户",
                "Müller",
                "${7*7}",
                "2026-08-14",
                "12:30:45",
                "0x1F",
                "true",
                "a",
                "<<");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(6).map(list -> String.join("", list)),
                Arbitraries.strings().all().ofMaxLength(30),
                Arbitraries.strings().ascii().ofMaxLength(200));
    }

    @Property(tries = 200)
    void any_number_is_read_as_it_was_written(@ForAll("numbers") BigDecimal number) {
        assertReadAsWritten(with(KeyResult.builder()
                .addCheckIn(CheckIn.on(Plans.DAY).value(number))
                .measure(Measure.from(number))
                .build()));
        assertThat(NumberReading.of(number).getValue()).isEqualByComparingTo(number);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e14"), new BigDecimal("1e14"))
                .ofScale(15);
    }

    @Test
    void a_long_name_of_a_member_is_read_as_it_was_written() {
        MemberReading reading = MemberReading.builder()
                .putValue("m".repeat(3000), BigDecimal.ONE)
                .build();

        assertReadAsWritten(with(KeyResult.builder()
                .addCheckIn(CheckIn.on(Plans.DAY).withReading(reading))
                .build()));
    }
}
