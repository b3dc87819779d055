package io.okr4j.scoring.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.measure.Checkpoint;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.measure.TrajectoryShape;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.ScoringPolicy;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page that tells the trajectories and policies, and what it works out. */
class PacePageTest {

    private static final Period Q3 = Period.ofQuarter(2026, 3);
    private static final Period HUNDRED =
            Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1).plusDays(100));

    private String page = "";

    @BeforeEach
    void read() throws IOException {
        page = PacePeerFactsTest.page("pace.md");
    }

    /** The cells of the rows of a section that begin with a name in code. */
    private List<List<String>> rows(String heading) {
        int start = page.indexOf(heading);
        assertThat(start).as(heading).isNotNegative();
        int next = page.indexOf("\n#", start + 1);
        return page.substring(start, next < 0 ? page.length() : next)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.substring(2).split(" \\| ?", -1))
                        .map(cell -> cell.replace("`", "").strip())
                        .toList())
                .toList();
    }

    @Test
    void every_shape_has_a_row_with_its_share_on_a_day() {
        List<List<String>> rows = rows("## Expected progress");

        assertThat(rows.stream().map(row -> row.get(0)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(TrajectoryShape.values())
                        .map(PaceLine::name)
                        .toList());
        for (List<String> row : rows) {
            if (!row.get(0).equals("historical")) {
                assertThat(PaceLine.of(example(row.get(0)), Q3)
                                .share(LocalDate.of(2026, 8, 14))
                                .orElseThrow())
                        .as(row.get(0))
                        .isEqualByComparingTo(row.get(3));
            }
        }
    }

    private static Trajectory example(String shape) {
        return shape.equals("phased")
                ? Trajectory.through(
                        Checkpoint.on(LocalDate.of(2026, 7, 31), "0.1"),
                        Checkpoint.on(LocalDate.of(2026, 8, 31), "0.4"))
                : Trajectory.of(Arrays.stream(TrajectoryShape.values())
                        .filter(value -> PaceLine.name(value).equals(shape))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void every_number_of_the_trajectories_stands_there_with_its_source() {
        TrajectoryPolicy policy = TrajectoryPolicy.standard();
        List<PolicyValue> values = List.of(
                policy.getCommittedAim(),
                policy.getAspirationalAim(),
                policy.getLearningAim(),
                policy.getUnstatedAim(),
                policy.getBackLoadedFirstThird(),
                policy.getBackLoadedSecondThird(),
                policy.getFrontLoadedFirstThird(),
                policy.getFrontLoadedSecondThird(),
                policy.getLeastPeriods());

        assertThat(rows("### At which grade").stream().map(row -> row.subList(0, 3)))
                .containsExactlyElementsOf(values.stream()
                        .map(value -> List.of(value.getName(), value.getValue().toPlainString(), value.getSource()))
                        .toList());
    }

    @Test
    void every_policy_has_a_row_with_what_it_compares_and_its_words() {
        assertThat(rows("## Status").stream().filter(row -> row.size() > 3).map(row -> row.subList(0, 3)))
                .containsExactlyElementsOf(PacePolicies.all().stream()
                        .map(policy -> List.of(
                                policy.getId(),
                                policy.getCompared().name(),
                                policy.getBands().stream()
                                        .map(PaceBand::toString)
                                        .collect(Collectors.joining(", "))))
                        .toList());
        assertThat(rows("## Status").stream().filter(row -> row.size() <= 3).map(row -> row.get(0)))
                .containsExactlyElementsOf(Arrays.stream(PacePolicy.Compared.values())
                        .map(PacePolicy.Compared::name)
                        .toList());
    }

    @Test
    void every_policy_that_judges_by_progress_has_the_words_for_five_states() {
        int[][] states = {{10, 5}, {52, 47}, {50, 36}, {95, 75}, {100, 70}};
        List<List<String>> rows = rows("### The same state");

        assertThat(rows.stream().map(row -> row.get(0)))
                .containsExactlyElementsOf(PacePolicies.all().stream()
                        .filter(policy -> policy.getCompared() != PacePolicy.Compared.STATED
                                && policy.getCompared() != PacePolicy.Compared.CONFIDENCE)
                        .map(PacePolicy::getId)
                        .toList());
        for (List<String> row : rows) {
            for (int i = 0; i < states.length; i++) {
                assertThat(status(PacePolicies.byId(row.get(0)), states[i][0], states[i][1]))
                        .as(row.get(0) + " " + i)
                        .isEqualTo(row.get(i + 1));
            }
        }
    }

    private static String status(PacePolicy policy, int elapsed, int actual) {
        LocalDate day = HUNDRED.getStart().plusDays(elapsed);
        KeyResult keyResult = KeyResult.builder()
                .title("kr")
                .measure(Measure.from(0).to(100))
                .build()
                .checkIn(CheckIn.on(day).value(actual));
        Objective objective = Objective.builder()
                .title("o")
                .period(HUNDRED)
                .addKeyResult(keyResult)
                .build();
        PaceStatus status = policy.status(GradingContext.of(objective, keyResult, day, ScoringPolicy.standard()));
        return status.word().orElseGet(status::shown);
    }

    @Test
    void every_staleness_policy_has_a_row_with_its_days() {
        List<List<String>> rows = rows("## Staleness");

        assertThat(rows.stream().map(row -> row.get(0)))
                .containsExactlyElementsOf(StalenessPolicies.all().stream()
                        .map(StalenessPolicy::getId)
                        .toList());
        for (List<String> row : rows) {
            StalenessPolicy policy = StalenessPolicies.byId(row.get(0));
            assertThat(policy.getGraceDays().getValue()).isEqualByComparingTo(row.get(2));
            assertThat("due " + first(policy, Staleness.DUE) + ", stale " + first(policy, Staleness.STALE))
                    .isEqualTo(row.get(3));
        }
    }

    private static LocalDate first(StalenessPolicy policy, Staleness staleness) {
        LocalDate friday = LocalDate.of(2026, 7, 3);
        KeyResult keyResult = KeyResult.builder()
                .title("kr")
                .measure(Measure.from(0).to(100))
                .build()
                .checkIn(CheckIn.on(friday));
        Objective objective = Objective.builder()
                .title("o")
                .period(Q3)
                .cadence(Cadence.weekly(DayOfWeek.FRIDAY))
                .addKeyResult(keyResult)
                .build();
        return friday.datesUntil(Q3.getEnd())
                .filter(day -> policy.freshness(GradingContext.of(objective, keyResult, day, ScoringPolicy.standard()))
                                .staleness()
                        == staleness)
                .findFirst()
                .orElseThrow();
    }
}
