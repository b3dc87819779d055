package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Ambition;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Role;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyRulesTest {

    private static Objective with(Ambition ambition, String first, String second) {
        return Plans.good("o")
                .ambition(ambition)
                .keyResults(List.of(Plans.keyResult("one", first), Plans.keyResult("two", second)))
                .build();
    }

    @Nested
    class TooCertain {

        private static final String CODE = "okr.key-result.too-certain";

        @ParameterizedTest
        @CsvSource({"0.89, 0", "0.9, 1", "1, 1"})
        void a_stretch_is_too_certain_from_nine_tenths_on(String certainty, int expected) {
            assertThat(Seen.of(CODE, with(Ambition.ASPIRATIONAL, certainty, "0.5")))
                    .hasSize(expected);
        }

        @Test
        void a_promise_may_be_certain() {
            assertThat(Seen.of(CODE, with(Ambition.COMMITTED, "0.95", "0.5"))).isEmpty();
            assertThat(Seen.of(CODE, Plans.good("o").build())).isEmpty();
        }

        @Test
        void what_a_key_result_says_of_itself_goes_before_its_objective() {
            Objective objective = with(Ambition.COMMITTED, "0.95", "0.5");
            KeyResult stretch = objective.getKeyResults().get(0).withAmbition(Ambition.ASPIRATIONAL);

            assertThat(Seen.of(CODE, objective.withKeyResults(stretch)))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.getPath()).isEqualTo("o/one#certainty"));
        }

        @Test
        void a_guardrail_may_be_certain() {
            Objective objective = with(Ambition.ASPIRATIONAL, "0.95", "0.5");
            KeyResult guard = objective.getKeyResults().get(0).withRole(Role.GUARDRAIL);

            assertThat(Seen.of(
                            CODE,
                            objective.withKeyResults(
                                    guard, objective.getKeyResults().get(1))))
                    .isEmpty();
        }

        @Test
        void where_all_are_certain_the_objective_gets_the_finding() {
            Objective objective = with(Ambition.ASPIRATIONAL, "0.95", "0.9");

            assertThat(Seen.of(CODE, objective)).isEmpty();
            assertThat(Seen.of(Extremes.CODE, objective)).hasSize(1);
        }
    }

    @Nested
    class UnlikelyPromise {

        private static final String CODE = "okr.key-result.unlikely-promise";

        @ParameterizedTest
        @CsvSource({"0.9, 0", "0.89, 1", "0, 1"})
        void a_promise_below_nine_tenths_is_unlikely(String certainty, int expected) {
            assertThat(Seen.of(CODE, with(Ambition.COMMITTED, "0.95", certainty)))
                    .hasSize(expected);
        }

        @Test
        void a_stretch_may_be_unlikely_and_silence_is_no_promise() {
            assertThat(Seen.of(CODE, with(Ambition.ASPIRATIONAL, "0.5", "0.2"))).isEmpty();
            assertThat(Seen.of(CODE, Plans.good("o").build())).isEmpty();
        }

        @Test
        void the_policy_says_how_sure_a_promise_is() {
            Policy policy = Policy.standard().with("promise.min-certainty", "0.5", "our handbook");
            io.okr4j.core.Plan plan = io.okr4j.core.Plan.of(with(Ambition.COMMITTED, "0.6", "0.5"));

            assertThat(Seen.of(CODE, policy, plan)).isEmpty();
        }
    }

    @Nested
    class Extremes {

        private static final String CODE = "okr.objective.certainty-extremes";

        @ParameterizedTest
        @CsvSource({"0.9, 0.9, 1", "0.9, 0.89, 0", "0.1, 0.1, 1", "0.1, 0.11, 0", "0.95, 0.05, 0"})
        void all_sure_or_all_hopeless_is_a_finding(String first, String second, int expected) {
            assertThat(Seen.of(CODE, with(Ambition.ASPIRATIONAL, first, second)))
                    .hasSize(expected);
        }

        @Test
        void promises_are_sure_and_must_not_be_hopeless() {
            assertThat(Seen.of(CODE, with(Ambition.COMMITTED, "0.95", "0.95"))).isEmpty();
            assertThat(Seen.of(CODE, with(Ambition.COMMITTED, "0.1", "0.1"))).hasSize(1);
        }

        @Test
        void the_message_shows_the_certainties() {
            Finding finding =
                    Seen.of(CODE, with(Ambition.LEARNING, "0.95", "0.9")).get(0);

            assertThat(finding.message(Locale.ENGLISH)).contains("0.95, 0.9");
            assertThat(finding.message(Locale.CHINESE)).contains("0.95, 0.9");
        }

        @Test
        void one_key_result_alone_is_no_pattern() {
            Objective one = Plans.good("o")
                    .keyResults(List.of(Plans.keyResult("one", "0.95")))
                    .build();

            assertThat(Seen.of(CODE, one)).isEmpty();
        }
    }
}
