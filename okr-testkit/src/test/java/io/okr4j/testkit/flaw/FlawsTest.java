package io.okr4j.testkit.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.Observation;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Policy;
import io.okr4j.core.review.Review;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.time.Period;
import io.okr4j.testkit.WellFormed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FlawsTest {

    /** No plan can cause it: an extension breaks its contract. */
    private static final Set<String> NOT_OF_PLANS = Set.of("okr.review.rule-failed");

    private static final OkrReviewer REVIEWER = everyRule();

    /** Rules that find fault with one of two key results, whichever it is. */
    private static final List<String> OF_TWO =
            List.of("okr.key-result.duplicate", "okr.alignment.conflict", "okr.alignment.metric-twice");

    @Example
    void every_rule_that_a_plan_can_offend_has_a_flaw() {
        Set<String> codes = new TreeSet<>(
                REVIEWER.rules().stream().map(RuleDescription::getCode).toList());
        codes.removeAll(NOT_OF_PLANS);

        assertThat(Flaws.codes()).containsExactlyElementsOf(codes);
    }

    @Property(tries = 25)
    void a_plan_with_a_flaw_is_reported_under_its_code(@ForAll @WellFormed Plan plan) {
        for (String code : Flaws.codes()) {
            Plan spoilt = Flaws.inject(plan, code);

            Review review = REVIEWER.review(spoilt, Flaw.dayOf(spoilt));
            assertThat(Stream.<Observation>concat(review.getFindings().stream(), review.getQuestions().stream()))
                    .as("%s of %s", code, spoilt)
                    .extracting(Observation::getCode)
                    .contains(code);
        }
    }

    @Example
    void an_unknown_code_is_refused_with_one_that_is_near() {
        for (String written :
                List.of("okr.key-result.no-mesure", "no-measure", "no-mesure", "okr.key-result.nomeasures")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Flaws.of(written))
                    .withMessage("there is no flaw '" + written
                            + "'; did you mean 'okr.key-result.no-measure'? Flaws.codes() has all that there are");
        }
    }

    @Example
    void one_that_is_like_no_other_is_refused_without_a_guess() {
        for (String written : List.of("okr.review.rule-failed", "okr", "", "acme.objective.colour")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Flaws.of(written))
                    .withMessage("there is no flaw '" + written + "'; Flaws.codes() has all that there are");
        }
    }

    @Property(tries = 10)
    void which_of_two_key_results_is_reported_does_not_hang_on_their_order(@ForAll @WellFormed Plan plan) {
        for (String code : OF_TWO) {
            Plan spoilt = Flaws.inject(plan, code);

            assertThat(fingerprints(code, reversed(spoilt)))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(fingerprints(code, spoilt));
        }
    }

    private static List<String> fingerprints(String code, Plan plan) {
        return REVIEWER.review(plan, Flaw.dayOf(plan)).getFindings().stream()
                .filter(finding -> finding.getCode().equals(code))
                .map(Finding::fingerprint)
                .toList();
    }

    private static Plan reversed(Plan plan) {
        return plan.withObjectives(reversed(plan.getObjectives()).stream()
                .map(objective -> objective.withKeyResults(reversed(objective.getKeyResults())))
                .toList());
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    @Example
    void a_plan_in_which_there_is_nothing_to_spoil_is_refused() {
        Plan empty = Plan.builder().id("empty").build();
        Plan withoutKeyResult =
                Plan.of(Objective.builder().title("Customers stay").build()).withPeriod(Period.ofQuarter(2026, 3));

        for (Plan plan : List.of(empty, withoutKeyResult, withoutKeyResult.withPeriod(Optional.empty()))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Flaws.inject(plan, "okr.measure.flat"))
                    .withMessageContaining("whose last objective has a key result");
        }
    }

    /** With those rules as well that hold in some presets alone. */
    private static OkrReviewer everyRule() {
        Policy policy = Policy.standard();
        for (RuleDescription rule : OkrReviewer.standard().known()) {
            policy = policy.withRule(rule.getCode());
        }
        return OkrReviewer.builder().policy(policy).build();
    }
}
