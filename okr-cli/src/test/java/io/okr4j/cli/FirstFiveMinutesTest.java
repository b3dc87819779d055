package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.alignment.AlignmentGraph;
import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Review;
import io.okr4j.core.time.FiscalCalendar;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.Aggregations;
import io.okr4j.scoring.GradingStrategies;
import io.okr4j.scoring.Scorecard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The example of the README, which is the measure of the API. */
class FirstFiveMinutesTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream console = System.out;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop_listening() {
        System.setOut(console);
    }

    @Test
    void the_example_of_the_readme_compiles_and_does_what_it_says() {
        // tag::readme[]
        Period q3 = FiscalCalendar.startingIn(Month.JANUARY).quarter(2026, 3);
        Objective loyal = Objective.builder()
                .title("Customers stay with us")
                .owner(Owner.team("Sales"))
                .period(q3)
                .addKeyResult(KeyResult.read("Churn from 5 % to 3 %"))
                .addKeyResult(KeyResult.builder()
                        .id("cycle")
                        .title("Shorter sales cycle")
                        .measure(Measure.from(30).to("25.5").unit(Unit.DAYS))
                        .certainty("0.5")
                        .build())
                .addKeyResult(KeyResult.builder().title("Average deal size").build())
                .build();
        Plan plan = Plan.of(loyal);
        LocalDate day = LocalDate.of(2026, 8, 14);

        Review review = OkrReviewer.standard().review(plan, day);
        review.getFindings()
                .forEach(f -> System.out.println(f.getCode() + " " + f.getPath() + ": " + f.message(Locale.ENGLISH)));

        plan = plan.update("cycle", kr -> kr.checkIn(CheckIn.on(day).value(27).confidence("0.6")));
        Scorecard card = Scorecard.of(plan, day, GradingStrategies.google(), Aggregations.mean());
        System.out.println(card.of("cycle").explain());
        System.out.println(AlignmentGraph.of(plan).pathToTop("cycle"));
        // end::readme[]

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "okr.objective.certainty-tiers customers-stay-with-us#keyResults: The certainties of the key"
                                + " results are ?, 0.5, ?; they should all be stated and fall from one to the next.",
                        "okr.key-result.no-measure customers-stay-with-us/average-deal-size#measure: The key result does"
                                + " not say how it is counted, so nobody can grade it at the end.",
                        "okr.key-result.vague customers-stay-with-us/average-deal-size#title: Nobody could say whether"
                                + " \"Average deal size\" was reached: it names no number and nothing that can be seen,"
                                + " and no measure does.",
                        "30 → 27 of 30 → 25.5 days: 3 of 4.5 days = 66.7 %",
                        "cycle 'Shorter sales cycle' → customers-stay-with-us 'Customers stay with us'");
        assertThat(plan.findKeyResult("cycle").orElseThrow().latestCheckIn(day))
                .contains(CheckIn.on(day).value(27).confidence("0.6"));
    }

    @Test
    void the_readme_shows_what_is_compiled_here() throws IOException {
        Path root = Path.of("..");
        String source = Files.readString(root.resolve("okr-cli/src/test/java/io/okr4j/cli/FirstFiveMinutesTest.java"));
        String compiled = source.substring(
                        source.indexOf('\n', source.indexOf("// tag::readme[]")) + 1,
                        source.indexOf("// end::readme[]"))
                .stripIndent()
                .strip();

        assertThat(Files.readString(root.resolve("README.md"))).contains("```java\n" + compiled + "\n```");
    }
}
