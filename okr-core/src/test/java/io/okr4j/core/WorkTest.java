package io.okr4j.core;

import static io.okr4j.core.invariant.Refusals.assertIncomplete;
import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.measure.Quantity;
import io.okr4j.core.measure.Recurrence;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is done for an objective, what is needed for it, and what stands in its way. */
class WorkTest {

    @Nested
    class AnInitiative {

        @Test
        void is_planned_and_names_the_key_results_that_it_is_to_move() {
            Initiative initiative = Initiative.of("Call every customer", "churn", "cycle");

            assertThat(initiative.getId()).isEqualTo("call-every-customer");
            assertThat(initiative.getState()).isEqualTo(InitiativeState.PLANNED);
            assertThat(initiative.getKeyResults()).containsExactly("churn", "cycle");
            assertThat(initiative.getEffort()).isEmpty();
        }

        @Test
        void takes_no_negative_share_of_the_capacity() {
            Initiative initiative = Initiative.of("Call");
            assertThat(initiative.toBuilder().effort("0.20").build().getEffort())
                    .contains(new BigDecimal("0.2"));
            assertRefused(
                    () -> initiative.toBuilder().effort(-1).build(),
                    "okr.invalid.range",
                    "effort must not be negative but was -1",
                    "effort");
        }

        @Test
        void has_a_title() {
            assertIncomplete(() -> Initiative.builder().build(), "title");
        }
    }

    @Nested
    class ADirective {

        @Test
        void says_who_does_what_how_often_and_what_for() {
            Directive directive = Directive.builder()
                    .who("each sales rep")
                    .action("talk to one more customer")
                    .amount(Quantity.of(1, "hour").withMore(true))
                    .per(Recurrence.DAY)
                    .keyResult("cycle")
                    .expected(Quantity.of(1, "deal"))
                    .build();

            assertThat(directive.getAmount()).map(Quantity::isMore).contains(true);
            assertThat(directive.getExpected()).contains(Quantity.of(1, "deal"));
            assertThat(directive.toBuilder().build()).isEqualTo(directive);
        }

        @Test
        void says_at_least_who_and_what() {
            assertIncomplete(() -> Directive.builder().build(), "who", "action");
        }
    }

    @Nested
    class ADependency {

        @Test
        void is_requested_until_the_other_owner_has_answered() {
            Dependency dependency = Dependency.builder().on(Owner.team("Legal")).build();

            assertThat(dependency.getCommitment()).isEqualTo(Commitment.REQUESTED);
            assertThat(dependency.getAnswer()).isEmpty();
            assertThat(dependency.toBuilder().build()).isEqualTo(dependency);
        }

        @Test
        void is_on_somebody() {
            assertIncomplete(() -> Dependency.builder().need("a contract").build(), "on");
        }
    }

    @Nested
    class ABlocker {

        @Test
        void is_open_until_something_becomes_of_it() {
            assertThat(Blocker.of("no licence").getState()).isEqualTo(BlockerState.OPEN);
            assertThat(Blocker.of("no licence").toBuilder()
                            .state(BlockerState.RESOLVED)
                            .build()
                            .getTitle())
                    .isEqualTo("no licence");
        }

        @Test
        void is_known_by_its_id() {
            assertThat(Blocker.of("No licence!").getId()).isEqualTo("no-licence");
            assertRefused(
                    () -> Blocker.of("no licence").withId("no licence"),
                    "okr.invalid.id",
                    "id must be 1 to 100 letters, digits, '-', '_' or '.', beginning with a letter or digit, but was"
                            + " 'no licence'",
                    "id");
        }

        @Test
        void has_a_title() {
            assertIncomplete(() -> Blocker.builder().build(), "title");
        }
    }
}
