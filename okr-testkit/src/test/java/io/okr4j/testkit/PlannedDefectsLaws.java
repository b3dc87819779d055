package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Plan;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Plans that hang together get no finding about it, and with one defect exactly the finding of that defect. */
class PlannedDefectsLaws {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    private static final String PREFIX = "okr.alignment.";
    private static final OkrReviewer REVIEWER = OkrReviewer.standard();

    @Provide
    Arbitrary<List<Plan>> aligned() {
        return AlignedPlans.any();
    }

    @Property
    void plans_that_hang_together_get_no_finding(@ForAll("aligned") List<Plan> plans) {
        assertThat(found(plans)).isEmpty();
    }

    @Property(tries = 1500)
    void what_is_planted_is_found_at_its_place_and_nothing_else_is(
            @ForAll("aligned") List<Plan> plans,
            @ForAll PlannedDefect defect,
            @ForAll @IntRange(min = 0, max = 11) int pick) {
        PlannedDefect.Planted planted = defect.in(plans, pick);

        assertThat(found(planted.plans())).containsExactly(planted.expected());
    }

    @Example
    void each_rule_about_alignment_has_a_defect_that_is_planted() {
        Set<String> rules = REVIEWER.rules().stream()
                .filter(rule -> !rule.isQuestion())
                .map(RuleDescription::getCode)
                .filter(code -> code.startsWith(PREFIX))
                .collect(Collectors.toSet());

        assertThat(Stream.of(PlannedDefect.values()).map(PlannedDefect::code))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(rules);
    }

    private static List<String> found(List<Plan> plans) {
        return REVIEWER.review(plans, DAY).getFindings().stream()
                .filter(finding -> finding.getCode().startsWith(PREFIX))
                .map(finding -> finding.getCode().substring(PREFIX.length()) + " " + finding.getPath())
                .toList();
    }
}
