package com.example.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Metric;
import io.okr4j.testkit.CheckedInUntil;
import io.okr4j.testkit.InPeriod;
import io.okr4j.testkit.WellFormed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What holds of the digest of any plan. */
class DigestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    @Property
    void every_key_result_has_a_line(@ForAll Plan plan) {
        assertThat(Digest.lines(plan, DAY)).hasSize((int) keyResults(plan).count());
    }

    @Property
    void what_was_checked_in_on_bears_no_mark(@ForAll @CheckedInUntil("2026-08-14") Plan plan) {
        assertThat(Digest.lines(plan, DAY)).allMatch(line -> line.startsWith("  "));
    }

    @Property
    void nothing_is_read_before_the_period(@ForAll @InPeriod("2026-Q4") Plan plan) {
        assertThat(Digest.lines(plan, DAY)).allMatch(line -> line.startsWith("? "));
    }

    /** A digest that somebody got wrong: it forgets numbers that are to fall. What is found is small enough to read. */
    @Property
    @AddLifecycleHook(ShrinksToOneKeyResult.class)
    void a_bug_that_was_planted_is_found(@ForAll @WellFormed Plan plan) {
        List<String> lines = keyResults(plan)
                .filter(keyResult -> !falls(keyResult))
                .map(KeyResult::getTitle)
                .toList();

        assertThat(lines).hasSize((int) keyResults(plan).count());
    }

    private static boolean falls(KeyResult keyResult) {
        return keyResult.getMeasure().orElseThrow() instanceof Metric metric
                && metric.getTarget()
                                .orElseThrow()
                                .compareTo(metric.getBaseline().orElseThrow())
                        < 0;
    }

    private static Stream<KeyResult> keyResults(Plan plan) {
        return plan.getObjectives().stream().flatMap(objective -> objective.getKeyResults().stream());
    }
}
