package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Comparison;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Recurrence;
import io.okr4j.core.measure.Scope;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.statement.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleMeasureMismatchTest {

    private static final String CODE = "okr.key-result.title-measure-mismatch";
    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    private static final Unit CUSTOMERS = Unit.percentOf("customers");

    private static List<Finding> all(KeyResult keyResult) {
        Plan plan = Plan.of(Plans.good("loyal").addKeyResult(keyResult).build());
        return OkrReviewer.standard().review(plan, DAY).getFindings().stream()
                .filter(finding -> finding.getPath().startsWith("loyal/other"))
                .toList();
    }

    private static List<Finding> findings(String title, Measure measure) {
        KeyResult keyResult =
                KeyResult.builder().id("other").title(title).measure(measure).build();
        return all(keyResult).stream()
                .filter(finding -> finding.getCode().equals(CODE))
                .toList();
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of("Churn from 5 % to 3 %", Measure.from(5).to(4).unit(CUSTOMERS), "target"),
                Arguments.of("Churn from 5 % to 3 %", Measure.from(6).to(3).unit(CUSTOMERS), "baseline"),
                Arguments.of("Churn from 5 % to 3 %", Measure.from(3).to(5).unit(CUSTOMERS), "direction"),
                Arguments.of("Churn from 5 % to 3 %", Measure.from(5).to(3).unit(Unit.DAYS), "unit"),
                Arguments.of("Churn from 5 to 3", Measure.from(5).to(4), "target"),
                Arguments.of(
                        "Reply time from 2 hours to 30 minutes",
                        Measure.from(120).to(45).unit(Unit.MINUTES),
                        "target"),
                Arguments.of("Umsatz von 1,2 auf 1,5 Mio. € steigern", euros(1_200_000, 1_600_000), "target"),
                Arguments.of("成交率从 20% 提升到 30%", Measure.from(20).to(35).unit(Unit.PERCENT), "target"),
                Arguments.of("Cut the cycle by 20 %", Measure.from(30).to(20).unit(Unit.DAYS), "change"),
                Arguments.of("Cut the cycle by 20 %", Measure.from(30).byPercent(-15), "change"),
                Arguments.of("Cut the cycle by 20 %", Measure.from(30).to(36).unit(Unit.DAYS), "direction"),
                Arguments.of("Double our turnover", euros(100, 150), "change"),
                Arguments.of("At least 95 % of orders on time", percent(Comparison.AT_LEAST, 90), "target"),
                Arguments.of("At least 95 % of orders on time", percent(Comparison.AT_MOST, 95), "direction"),
                Arguments.of("90 % of customers renew", Measure.from(70).to(85).unit(CUSTOMERS), "target"));
    }

    private static Measure euros(long from, long to) {
        return Measure.from(from).to(to).unit(Unit.currency("EUR"));
    }

    private static Threshold percent(Comparison comparison, long target) {
        return Threshold.builder()
                .comparison(comparison)
                .target(target)
                .unit(Unit.percentOf("orders"))
                .build();
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void a_title_that_says_something_else_is_found(String title, Measure measure, String part) {
        assertThat(findings(title, measure)).singleElement().satisfies(finding -> {
            assertThat(finding.getFacts()).containsEntry("part", part);
            assertThat(finding.getPath()).isEqualTo("loyal/other#title");
            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        });
    }

    static Stream<Arguments> agreements() {
        return Stream.of(
                Arguments.of("Churn from 5 % to 3 %", Measure.from(5).to(3).unit(CUSTOMERS)),
                Arguments.of("Churn from 5.0 % to 3,0 %", Measure.from(5).to(3).unit(CUSTOMERS)),
                Arguments.of("Churn from 5 % to 3 %", Measure.from(5).to(3)),
                Arguments.of("Churn down to 3 %", Measure.from(5).to(3).unit(CUSTOMERS)),
                Arguments.of(
                        "Reply time from 2 hours to 30 minutes",
                        Measure.from(120).to(30).unit(Unit.MINUTES)),
                Arguments.of("Cut the cycle by 20 %", Measure.from(30).to(24).unit(Unit.DAYS)),
                Arguments.of("Cut the cycle by 15 %", Measure.from(33).to(28).unit(Unit.DAYS)),
                Arguments.of(
                        "Raise the win rate by 10 %", Measure.from(40).to(50).unit(Unit.PERCENT)),
                Arguments.of(
                        "Raise the win rate by 10 %", Measure.from(40).to(44).unit(Unit.PERCENT)),
                Arguments.of("Double our turnover", euros(100, 200)),
                Arguments.of(
                        "Revenue from $1M to $2M",
                        Measure.from(1_000_000).to(2_000_000).unit(Unit.currency("AUD"))),
                Arguments.of(
                        "Between 10 and 15 interviews",
                        Corridor.builder().low("10").high("12").build()));
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void a_title_that_says_the_same_is_not(String title, Measure measure) {
        assertThat(findings(title, measure)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Launch v2 in Q3 2026",
                "Top 10 in search by 2026",
                "Tickets answered within 4 hours",
                "Share of customers who pay within 30 days",
                "7-day retention",
                "Revenue from deals over €50k",
                "Feedback from 30 users",
                "Latency under 300 ms, error rate under 1 %",
                "5 customers with at least 20 users each",
                ""
            })
    void what_cannot_be_compared_is_left_alone(String title) {
        assertThat(findings(title, Measure.from(40).to(60).unit(CUSTOMERS))).isEmpty();
    }

    @Test
    void another_scope_or_recurrence_is_left_alone() {
        String title = "From 2 to 4 demos per rep per week";
        assertThat(findings(title, Measure.from(26).to(52).unit(Unit.count("demos"))))
                .isEmpty();
        assertThat(findings(
                        title,
                        Measure.from(2).to(5).unit(Unit.count("demos")).toBuilder()
                                .recurrence(Recurrence.WEEK)
                                .scope(Scope.perPerson("rep", 12))
                                .build()))
                .hasSize(1);
    }

    @Test
    void the_message_says_both() {
        Finding finding = findings(
                        "Churn from 5 % to 3 %", Measure.from(5).to(4).unit(CUSTOMERS))
                .get(0);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The title says 5 \u2192 3 %, but the measure says 5 \u2192 4 % of customers.");
        assertThat(finding.advice(Locale.ENGLISH)).isNotBlank();
    }

    @Test
    void a_missing_measure_is_proposed_from_the_title() {
        Finding finding = all(KeyResult.builder()
                        .id("other")
                        .title("Sales cycle from 30 to 25 days")
                        .build())
                .get(0);

        assertThat(finding.getCode()).isEqualTo("okr.key-result.no-measure");
        assertThat(finding.getFacts()).containsEntry("proposal", "30 \u2192 25 days");
        assertThat(finding.advice(Locale.ENGLISH)).startsWith("The title can be read as 30 \u2192 25 days:");
        assertThat(finding.advice(Locale.CHINA)).contains("30 \u2192 25 days");
    }

    @Test
    void a_missing_target_is_proposed_from_the_title() {
        Finding finding = all(KeyResult.builder()
                        .id("other")
                        .title("At least 40 customers renew")
                        .measure(Measure.from(30))
                        .build())
                .get(0);

        assertThat(finding.getCode()).isEqualTo("okr.measure.no-target");
        assertThat(finding.getFacts()).containsEntry("proposal", "\u2265 40 customers");
    }

    @Test
    void a_title_without_a_measure_proposes_none() {
        Finding finding = all(KeyResult.builder()
                        .id("other")
                        .title("Offers are signed sooner")
                        .build())
                .get(0);

        assertThat(finding.getFacts()).isEmpty();
        assertThat(finding.advice(Locale.ENGLISH)).startsWith("Say what is counted");
    }

    @Test
    void the_kinds_of_measures_are_written_in_signs() {
        assertThat(List.of(
                        "Churn down to 3 %",
                        "Cut tickets by 20 %",
                        "Raise activation by 5 pp",
                        "Two more demos per rep per week",
                        "Raise the win rate by 10 %",
                        "Fewer than 3 incidents",
                        "10-15 interviews"))
                .extracting(title ->
                        MeasureInWords.of(KeyResult.read(title).getMeasure().orElseThrow()))
                .containsExactly(
                        "\u2192 3 % \u2193",
                        "\u221220 %",
                        "+5 pp",
                        "+2 demos / rep / week",
                        "+10 % / pp",
                        "< 3 incidents",
                        "10 \u2013 15 interviews");
    }

    @Property(tries = 300)
    void what_is_read_from_a_title_never_contradicts_it(@ForAll @StringLength(max = 60) String title) {
        assertAgrees(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two more demos per rep per week",
                "6.3 張 → ≤ 3 張/客戶",
                "Reply time from 2 hours to 30 minutes",
                "Churn um 20 % senken",
                "Double our turnover",
                "at most 3 incidents a month",
                "5 tickets per 100 orders"
            })
    void what_is_read_from_a_usual_title_never_contradicts_it(String title) {
        assertAgrees(title);
    }

    private static void assertAgrees(String title) {
        KeyResult read = KeyResult.read(title);
        assertThat(read.getTitle()).isEqualTo(title);
        read.getMeasure()
                .ifPresent(measure -> assertThat(
                                new SaidAndMeasured(Statement.of(title).parts(), measure).difference())
                        .isEmpty());
    }

    @Test
    void the_direction_of_a_metric_without_a_baseline_is_written() {
        Measure metric = Measure.from(5).to(3).toBuilder()
                .baseline(Optional.empty())
                .direction(Direction.DECREASE)
                .build();

        assertThat(MeasureInWords.of(metric)).isEqualTo("\u2192 3 \u2193");
    }
}
