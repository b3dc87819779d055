package io.okr4j.core.measure;

import static io.okr4j.core.invariant.Refusals.assertIncomplete;
import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MilestonesTest {

    @Test
    void a_milestone_gets_its_id_from_its_title_and_weighs_one() {
        Milestone milestone = Milestone.of("Beta is out");

        assertThat(milestone.getId()).isEqualTo("beta-is-out");
        assertThat(milestone.getWeight()).isEqualTo(BigDecimal.ONE);
        assertThat(milestone.getDue()).isEmpty();
        assertThat(Milestone.of("").getId()).isEqualTo("milestone");
    }

    @Test
    void they_keep_their_order() {
        Milestones milestones = Measure.milestones(Milestone.of("B"), Milestone.of("A"));

        assertThat(milestones.kind()).isEqualTo("milestones");
        assertThat(milestones.getMilestones()).extracting(Milestone::getId).containsExactly("b", "a");
        assertThat(milestones.yesNo()).isFalse();
    }

    @Test
    void a_single_one_is_answered_yes_or_no() {
        Milestones question = Measure.yesNo("The licence is granted");

        assertThat(question.yesNo()).isTrue();
        assertThat(question.getMilestones()).extracting(Milestone::getTitle).containsExactly("The licence is granted");
        assertThat(Milestones.builder().build().yesNo()).isFalse();
    }

    @Test
    void an_id_that_was_chosen_stands_once() {
        assertRefused(
                () -> Measure.milestones(
                        Milestone.of("Beta").withId("b"), Milestone.of("Gamma").withId("b")),
                "okr.invalid.duplicate-id",
                "ids must be distinct within the milestones of one key result but 'b' stands twice",
                "id");
    }

    @Test
    void an_id_that_was_made_is_made_distinct_by_its_place() {
        assertThat(Measure.milestones(Milestone.of("Beta"), Milestone.of("beta!"), Milestone.of(""), Milestone.of(""))
                        .getMilestones())
                .extracting(Milestone::getId)
                .containsExactly("beta", "beta-2", "milestone", "milestone-2");
    }

    @Test
    void a_weight_is_not_negative_and_may_be_zero() {
        assertThat(Milestone.builder().title("Beta").weight("0.0").build().getWeight())
                .isEqualTo(BigDecimal.ZERO);
        assertThat(Milestone.builder().title("Beta").weight("2.50").build().getWeight())
                .isEqualTo(new BigDecimal("2.5"));
        assertRefused(
                () -> Milestone.builder().title("Beta").weight(-1).build(),
                "okr.invalid.range",
                "weight must not be negative but was -1",
                "weight");
    }

    @Test
    void a_milestone_has_a_title_and_a_good_id() {
        assertIncomplete(
                () -> Milestone.builder().due(LocalDate.of(2026, 8, 14)).build(), "title");
        assertRefused(
                () -> Milestone.builder().title("Beta").id("be ta").build(),
                "okr.invalid.id",
                "id must be 1 to 100 letters, digits, '-', '_' or '.', beginning with a letter or digit, but was"
                        + " 'be ta'",
                "id");
    }
}
