package io.okr4j.alignment;

import static io.okr4j.alignment.Some.keyResult;
import static io.okr4j.alignment.Some.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Ambition;
import io.okr4j.core.CloseDecision;
import io.okr4j.core.Commitment;
import io.okr4j.core.Dependency;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Reference;
import io.okr4j.core.State;
import io.okr4j.core.review.Policy;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** AL-11, AL-13, AL-14 and AL-16: who rests on whom, and what on what. */
class DependencyChecksTest {

    private static final Owner PRODUCT = Owner.department("Product");
    private static final Owner APP = Owner.team("App").under(PRODUCT);
    private static final Owner SALES = Owner.team("Sales");
    private static final Period QUARTER = Period.ofQuarter(2026, 3);

    private static Objective of(String id, Owner owner, Link... links) {
        return Objective.builder()
                .id(id)
                .title(id)
                .owner(owner)
                .period(QUARTER)
                .addLinks(links)
                .build();
    }

    private static Objective needing(String id, Dependency.Builder dependency) {
        return of(id, SALES).withDependencies(dependency.build());
    }

    private static Dependency.Builder on(Owner owner, Commitment commitment) {
        return Dependency.builder().on(owner).commitment(commitment);
    }

    // ---------------------------------------------------------------- AL-11

    @Test
    void what_is_under_way_does_not_wait_for_an_answer() {
        Objective asked = needing("loyal", on(APP, Commitment.REQUESTED));

        assertThat(Seen.findings(plan("p", asked))).singleElement().satisfies(finding -> {
            assertThat(finding.getPath()).isEqualTo("loyal#dependencies[app]");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("\"loyal\" needs App, who has not agreed to it (commitment: requested).");
        });
        assertThat(Seen.in(plan("p", asked.withState(State.draft())))).isEmpty();
        assertThat(Seen.in(plan("p", asked.close(Seen.DAY, CloseDecision.ACHIEVED))))
                .isEmpty();
        assertThat(Seen.in(plan("p", needing("loyal", on(APP, Commitment.DECLINED)))))
                .containsExactly("unconfirmed p:loyal#dependencies[app]");
    }

    @Test
    void a_link_that_was_asked_for_is_agreed_to_as_well() {
        Link asked = Link.contributes("top").withCommitment(Commitment.REQUESTED);

        assertThat(Seen.findings(plan("p", of("top", PRODUCT), of("low", APP, asked))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getPath()).isEqualTo("low#links[top]");
                    assertThat(finding.getFacts())
                            .containsEntry("title", "top")
                            .containsEntry("owner", "App")
                            .containsEntry("commitment", "requested");
                });
        assertThat(Seen.in(plan("p", of("top", PRODUCT), of("low", APP, asked.withCommitment(Commitment.CONFIRMED)))))
                .isEmpty();
    }

    @Test
    void what_was_agreed_to_stands_in_an_objective_of_who_agreed() {
        Dependency.Builder agreed = on(APP, Commitment.CONFIRMED);
        Objective answer = of("report", APP).withKeyResults(keyResult("report-kr"));
        String found = "unanswered p:loyal#dependencies[app]";

        assertThat(Seen.in(plan("p", answer, needing("loyal", agreed)))).containsExactly(found);
        assertThat(Seen.in(plan("p", answer, needing("loyal", agreed.answer(Reference.to("report"))))))
                .isEmpty();
        assertThat(Seen.in(plan("p", answer, needing("loyal", agreed.answer(Reference.to("report-kr"))))))
                .isEmpty();
        assertThat(Seen.in(plan("p", answer, needing("loyal", agreed.answer(Reference.parse("app-plan:report"))))))
                .isEmpty();
        assertThat(Seen.in(plan("p", answer, needing("loyal", agreed.answer(Reference.to("gone"))))))
                .as("the missing answer is a mistake of its own")
                .isEmpty();
    }

    @Test
    void an_answer_of_others_or_of_the_past_is_none() {
        Dependency.Builder agreed = on(APP, Commitment.CONFIRMED).answer(Reference.to("report"));
        Objective loyal = needing("loyal", agreed);
        String found = "unanswered p:loyal#dependencies[app]";

        assertThat(Seen.in(plan("p", of("report", SALES), loyal))).containsExactly(found);
        assertThat(Seen.in(plan("p", of("report", APP).close(Seen.DAY, CloseDecision.DEFERRED), loyal)))
                .containsExactly(found);
        assertThat(Seen.in(plan("p", of("report", SALES).withContributors(APP), loyal)))
                .isEmpty();
        assertThat(Seen.in(plan(
                        "p",
                        of("report", APP),
                        needing("loyal", on(PRODUCT, Commitment.CONFIRMED).answer(Reference.to("report"))))))
                .as("a team answers for its department")
                .isEmpty();
    }

    // ---------------------------------------------------------------- AL-13

    private static Plan needed(int times) {
        List<Objective> objectives = new ArrayList<>(List.of(of("report", APP)));
        IntStream.range(0, times)
                .forEach(i -> objectives.add(
                        needing("o" + i, on(APP, Commitment.CONFIRMED).answer(Reference.to("report")))));
        return plan("p", objectives.toArray(new Objective[0]));
    }

    @Test
    void nobody_serves_more_than_five_at_a_time() {
        assertThat(Seen.in(needed(5))).isEmpty();
        assertThat(Seen.findings(needed(6))).singleElement().satisfies(finding -> {
            assertThat(finding.getPath()).isEqualTo("@app");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("6 objectives need something of App, which is more than 5: o0, o1, o2, ….");
        });
        assertThat(Seen.in(Policy.standard().with("needs.max", "6", "test"), needed(6)))
                .isEmpty();
        assertThat(Seen.in(needed(6).updateObjective("o3", o -> o.withState(State.draft()))))
                .isEmpty();
    }

    private static Plan star(int through, int beside) {
        List<Objective> objectives = new ArrayList<>(List.of(
                of("top", Owner.company("Company")).withKeyResults(keyResult("goal")),
                of("hub", PRODUCT, Link.supports("goal"))));
        IntStream.range(0, through).forEach(i -> objectives.add(of("t" + i, SALES, Link.supports("hub"))));
        IntStream.range(0, beside).forEach(i -> objectives.add(of("b" + i, SALES, Link.supports("top"))));
        return plan("p", objectives.toArray(new Objective[0]));
    }

    @Test
    void one_objective_that_most_rest_on_is_a_single_point() {
        assertThat(Seen.in(star(4, 0))).isEmpty();
        assertThat(Seen.findings(star(5, 0))).singleElement().satisfies(finding -> {
            assertThat(finding.getPath()).isEqualTo("hub");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("5 of 6 objectives reach the top through \"hub\" alone; without it, they help nothing.");
        });
        assertThat(Seen.in(star(5, 3))).containsExactly("single-point p:hub");
        assertThat(Seen.in(star(5, 4))).as("half of ten").isEmpty();
    }

    @Test
    void who_reaches_the_top_another_way_as_well_does_not_rest_on_it() {
        Plan star = star(5, 0);

        assertThat(Seen.in(star.updateObjective("t2", o -> o.withLinks(Link.supports("hub"), Link.supports("top")))))
                .isEmpty();
        assertThat(Seen.in(star.updateObjective("t2", o -> o.withLinks(Link.supports("hub"), Link.supports("t3")))))
                .containsExactly("single-point p:hub");
    }

    // ---------------------------------------------------------------- AL-14

    private static Plan promised(Ambition parent, Ambition... children) {
        List<Objective> objectives =
                new ArrayList<>(List.of(of("top", PRODUCT).withAmbition(parent).withKeyResults(keyResult("goal"))));
        for (Ambition ambition : children) {
            String id = "c" + objectives.size();
            objectives.add(of(id, APP, Link.supports(objectives.size() % 2 == 0 ? "goal" : "top"))
                    .withAmbition(ambition));
        }
        return plan("p", objectives.toArray(new Objective[0]));
    }

    @Test
    void a_promise_does_not_rest_on_stretches_alone() {
        assertThat(Seen.in(promised(Ambition.COMMITTED))).isEmpty();
        assertThat(Seen.findings(promised(Ambition.COMMITTED, Ambition.ASPIRATIONAL, Ambition.LEARNING)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getPath()).isEqualTo("top#ambition");
                    assertThat(finding.message(Locale.ENGLISH))
                            .isEqualTo("\"top\" is promised, but all that helps it is a stretch, such as \"c1\" (2 in"
                                    + " all).");
                });
        assertThat(Seen.in(promised(Ambition.COMMITTED, Ambition.ASPIRATIONAL, Ambition.COMMITTED)))
                .isEmpty();
        assertThat(Seen.in(promised(Ambition.ASPIRATIONAL, Ambition.ASPIRATIONAL)))
                .isEmpty();
        assertThat(Seen.in(plan(
                        "p",
                        of("top", PRODUCT).withAmbition(Ambition.COMMITTED),
                        of("low", APP, Link.supports("top")))))
                .as("nobody said what it is")
                .isEmpty();
    }

    // ---------------------------------------------------------------- AL-16

    private static Plan ordered(KeyResult... keyResults) {
        return plan("p", of("growth", SALES).withKeyResults(keyResults));
    }

    @Test
    void key_results_do_not_wait_for_each_other() {
        assertThat(Seen.findings(ordered(
                        keyResult("revenue").withRequires("deals"),
                        keyResult("deals").withRequires("calls"),
                        keyResult("calls").withRequires("revenue"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getPath()).isEqualTo("growth/revenue#requires");
                    assertThat(finding.message(Locale.ENGLISH))
                            .isEqualTo("\"revenue\" can only be computed after itself: revenue → deals → calls →"
                                    + " revenue.");
                });
        assertThat(Seen.in(ordered(keyResult("revenue").withRequires("deals"), keyResult("deals"))))
                .isEmpty();
    }

    @Test
    void what_is_computed_is_due_last() {
        LocalDate august = LocalDate.of(2026, 8, 31);
        KeyResult revenue = keyResult("revenue").withRequires("deals");

        assertThat(Seen.findings(ordered(revenue.withDeadline(august), keyResult("deals"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getPath()).isEqualTo("growth/revenue#deadline");
                    assertThat(finding.advice(Locale.ENGLISH))
                            .isEqualTo("Let \"deals\" be due by 2026-08-31, or give \"revenue\" until 2026-09-30 or"
                                    + " longer.");
                });
        assertThat(Seen.in(
                        ordered(revenue.withDeadline(august), keyResult("deals").withDeadline(august))))
                .isEmpty();
        assertThat(Seen.in(
                        ordered(revenue.withDeadline(august), keyResult("deals").withDeadline(august.plusDays(1)))))
                .containsExactly("causal-order p:growth/revenue#deadline");
        assertThat(Seen.in(ordered(revenue, keyResult("deals").withDeadline(august))))
                .isEmpty();
    }
}
