package io.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.Reference;
import io.okr4j.core.review.Observation;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Review;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What every check of how plans hang together keeps to: AC-1 to AC-4, whichever checks are found as services. */
class CheckLaws {

    private static final OkrReviewer REVIEWER = OkrReviewer.standard();

    private static final Set<String> CODES = ServiceLoader.load(ReviewRule.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(AlignmentCheck.class::isInstance)
            .map(rule -> rule.description().getCode())
            .collect(Collectors.toSet());

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.any(15);
    }

    private static List<Observation> seen(Review review) {
        return Stream.<Observation>concat(review.getFindings().stream(), review.getQuestions().stream())
                .filter(observation -> CODES.contains(observation.getCode()))
                .toList();
    }

    @Property(tries = 100)
    void ac1_ac2_checks_are_total_and_repeatable(@ForAll("plans") Plan plan) {
        Review review = REVIEWER.review(plan, Worked.DAY);

        assertThat(CODES).contains("okr.alignment.loop");
        assertThat(review.getFindings()).noneMatch(finding -> finding.getCode().equals("okr.review.rule-failed"));
        assertThat(REVIEWER.review(plan, Worked.DAY)).isEqualTo(review);
    }

    @Property(tries = 100)
    void ac3_observations_stand_at_something_that_is_loaded(@ForAll("plans") Plan plan) {
        Plan linked = plan.toBuilder()
                .addObjective(Objective.builder()
                        .id("outward")
                        .title("outward")
                        .addLink(Link.supports("elsewhere:something"))
                        .build())
                .build();

        for (Observation observation : seen(REVIEWER.review(linked, Worked.DAY))) {
            String place = observation.getPath().split("#", -1)[0];
            String id = place.substring(place.lastIndexOf('/') + 1);
            assertThat(observation.getPlan()).isEqualTo("plan");
            assertThat(place.equals(".")
                            || place.startsWith("@")
                            || AlignmentGraph.of(linked)
                                    .find(Reference.in("plan", id))
                                    .isPresent())
                    .as(observation.getPath())
                    .isTrue();
        }
    }

    @Test
    void ac4_what_is_not_loaded_closes_no_loop() {
        Plan plan = Some.plan("p", Some.objective("a", Link.supports("q:b")));
        Plan other = Some.plan("q", Some.objective("b", Link.supports("p:a")));

        assertThat(REVIEWER.review(plan, Worked.DAY).getFindings())
                .noneMatch(finding -> finding.getCode().equals("okr.alignment.loop"));
        assertThat(REVIEWER.review(List.of(plan, other), Worked.DAY).getFindings())
                .filteredOn(finding -> finding.getCode().equals("okr.alignment.loop"))
                .hasSize(1);
    }

    @Test
    void ac1_a_check_that_returns_nothing_at_all_is_named() {
        AlignmentCheck broken = new AlignmentCheck() {
            @Override
            public RuleDescription description() {
                return RuleDescription.of("house.null", Severity.ADVICE, "house rule");
            }

            @Override
            @SuppressWarnings("NullAway") // it breaks the contract on purpose
            public List<? extends Observation> check(AlignmentContext context) {
                return null;
            }
        };

        assertThat(OkrReviewer.builder()
                        .rule(broken)
                        .build()
                        .review(Some.plan("p", Some.objective("a")), Worked.DAY)
                        .getFindings())
                .filteredOn(finding -> finding.getCode().equals("okr.review.rule-failed"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getFacts()).containsEntry("rule", "house.null"));
    }
}
