package io.okr4j.alignment;

import static io.okr4j.alignment.Worked.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.okr4j.core.Directive;
import io.okr4j.core.Initiative;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Reference;
import io.okr4j.core.Theme;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Policy;
import io.okr4j.core.review.Question;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What flows up and down besides grades: shares of targets, whose work counts, why it matters, missing parents. */
class FlowTest {

    private static final BigDecimal MILLION = new BigDecimal("1000000");

    @Test
    void two_million_are_cut_into_shares_that_add_up() {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        weights.put("north", new BigDecimal("3"));
        weights.put("south", new BigDecimal("3"));
        weights.put("online", new BigDecimal("1"));

        Map<String, BigDecimal> shares =
                RollDown.shares(MILLION.multiply(BigDecimal.valueOf(2)), weights, BigDecimal.valueOf(1000));

        assertThat(shares)
                .containsExactly(
                        Map.entry("north", new BigDecimal("857000")),
                        Map.entry("south", new BigDecimal("857000")),
                        Map.entry("online", new BigDecimal("286000")));
        assertThat(RollDown.shares(
                        BigDecimal.TEN, Map.of("all", BigDecimal.ONE, "none", BigDecimal.ZERO), BigDecimal.ONE))
                .containsEntry("all", BigDecimal.TEN)
                .containsEntry("none", BigDecimal.ZERO);
        assertThat(RollDown.shares(BigDecimal.TEN.negate(), weights, BigDecimal.ONE)
                        .values())
                .containsExactly(new BigDecimal("-4"), new BigDecimal("-4"), new BigDecimal("-2"));
    }

    @Test
    void shares_of_nothing_are_refused() {
        assertThatThrownBy(() -> RollDown.shares(MILLION, Map.of("a", BigDecimal.ZERO), BigDecimal.ONE))
                .isInstanceOf(InvalidOkrException.class)
                .hasMessage("weights must not all be 0, or nobody gets a share");
        assertThatThrownBy(() -> RollDown.shares(MILLION, Map.of("a", BigDecimal.ONE), new BigDecimal("3")))
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("step must be positive and divide the target 1000000 but was 3");
        assertThatThrownBy(() -> RollDown.shares(MILLION, Map.of("a", BigDecimal.ONE.negate()), BigDecimal.ONE))
                .isInstanceOf(InvalidOkrException.class);
    }

    @Test
    void targets_of_the_teams_are_held_against_that_of_the_company() {
        Plan plan = Plan.of(
                Objective.builder()
                        .id("company")
                        .addKeyResults(sales("revenue", 2_000_000), at("other", 0))
                        .build(),
                Objective.builder()
                        .id("teams")
                        .addKeyResults(
                                sales("north", 1_100_000, Link.contributes("revenue")),
                                sales("south", 800_000, Link.contributes("revenue")),
                                at("calls", 0).withLinks(Link.contributes("revenue")),
                                sales("east", 50_000, Link.supports("revenue")))
                        .build());
        AlignmentGraph graph = AlignmentGraph.of(plan);

        RollDown.Balance balance = RollDown.balance(graph, "revenue").orElseThrow();

        assertThat(balance).hasToString("1900000 of 2000000, 100000 missing");
        assertThat(balance.balanced()).isFalse();
        assertThat(Some.names(balance.counted())).containsExactly("north", "south");
        assertThat(Some.names(balance.leftOut())).containsExactly("calls");
        assertThat(RollDown.balance(graph, "other")).isEmpty();
        assertThat(RollDown.balance(graph, "company")).isEmpty();
        Plan even = plan.update(
                "south", kr -> kr.withMeasure(Measure.from(0).to(900_000).withUnit(Unit.currency("EUR"))));
        assertThat(RollDown.balance(AlignmentGraph.of(even), "revenue"))
                .hasValueSatisfying(full -> assertThat(full).hasToString("2000000 of 2000000"));
    }

    private static KeyResult sales(String id, long target, Link... links) {
        return KeyResult.builder()
                .id(id)
                .title(id)
                .measure(Measure.from(0).to(target).withUnit(Unit.currency("EUR")))
                .addLinks(links)
                .build();
    }

    @Test
    void a_contribution_report_says_whose_work_a_grade_rests_on() {
        ContributionReport report =
                ContributionReport.of(Worked.rollUp(RollUpPolicy.both().movingKeyResults()), "growth");

        assertThat(report)
                .hasToString("company:growth rests on company:profit 0.3333, teams:stay 0.3333, company:revenue 0.1667,"
                        + " teams:firms 0.1667");
        assertThat(report.byOwner().entrySet())
                .extracting(share -> share.getKey().getName() + " " + Figures.number(share.getValue()))
                .containsExactly("Bicycles 0.5", "Care 0.3333", "Sales 0.1667");
        assertThat(Figures.number(report.lines().stream()
                        .map(ContributionReport.Line::points)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)))
                .isEqualTo("0.65");
        assertThat(ContributionReport.of(
                        Worked.rollUp(AlignmentGraph.of(Plan.of(Some.objective("bare"))), RollUpPolicy.both()), "bare"))
                .hasToString("bare rests on nothing that has a grade");
    }

    @Test
    void a_person_learns_why_the_work_matters() {
        Owner mia = Owner.individual("Mia");
        Plan teams = Worked.TEAMS
                .update("firms", kr -> kr.toBuilder().addContributor(mia).build())
                .updateObjective(
                        "loyal",
                        o -> o.toBuilder()
                                .addInitiative(Initiative.of("Write to the silent", "stay")
                                        .withOwner(mia))
                                .build())
                .updateObjective(
                        "north",
                        o -> o.toBuilder()
                                .addDirective(Directive.builder()
                                        .who("Ben")
                                        .action("Calls one more firm")
                                        .keyResult("firms")
                                        .build())
                                .build());
        AlignmentGraph graph = AlignmentGraph.of(Worked.COMPANY, teams);

        assertThat(graph.pathsToTop(mia))
                .extracting(path -> String.join(" → ", Some.names(path.nodes())))
                .containsExactly(
                        "teams:stay → teams:loyal → company:growth",
                        "teams:firms → teams:north → company:revenue → company:growth");
        assertThat(graph.pathsToTop(Owner.individual("Ben"))).hasSize(1);
        assertThat(graph.pathsToTop(Owner.team("Care")))
                .extracting(path -> path.start().id())
                .containsExactly("loyal");
        assertThat(graph.pathsToTop(Owner.individual("Nobody"))).isEmpty();
    }

    @Test
    void an_objective_without_a_parent_is_asked_about_what_it_shares() {
        Plan plan = Plan.of(
                Objective.builder()
                        .id("growth")
                        .title("Growth")
                        .owner(Owner.company("Bicycles"))
                        .theme(Theme.REVENUE)
                        .addKeyResult(metric("revenue", "Revenue"))
                        .build(),
                Objective.builder()
                        .id("north")
                        .title("North")
                        .owner(Owner.team("Sales"))
                        .addKeyResult(metric("sold", " revenue "))
                        .build(),
                Objective.builder()
                        .id("south")
                        .title("South")
                        .owner(Owner.team("Sales"))
                        .theme(Theme.REVENUE)
                        .build(),
                Objective.builder()
                        .id("own")
                        .title("Own")
                        .owner(Owner.team("Sales"))
                        .theme(Theme.REVENUE)
                        .rationale("It cannot wait")
                        .build());
        List<Question> questions = ParentCandidates.of(AlignmentGraph.of(plan)).questions();

        assertThat(questions)
                .extracting(question ->
                        question.getPath() + " " + question.getFacts().get("candidates"))
                .containsExactly("north#links revenue [revenue] (revenue)", "south#links Growth [growth] (revenue)");
        assertThat(questions.get(0).text(Locale.ENGLISH))
                .isEqualTo("Is \"North\" there for one of these, which share what stands in parentheses: revenue"
                        + " [revenue] (revenue)? If so, link the one to the other; if not, say why it matters now.");
        assertThat(questions.get(1).text(Locale.CHINESE)).contains("South", "Growth");
    }

    @Test
    void a_metric_of_every_team_has_its_candidates_above_and_no_others() {
        List<Objective> objectives = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            objectives.add(asked("team-" + i, Owner.team("Team " + i)));
        }
        for (int i = 0; i < 5; i++) {
            objectives.add(asked("company-" + i, Owner.company("Company " + i)));
        }
        Plan plan = Plan.builder().id("p").objectives(objectives).build();
        AlignmentGraph graph = AlignmentGraph.of(plan);

        assertThat(ParentCandidates.of(graph)
                        .of(graph.find(Reference.to("team-4")).orElseThrow()))
                .extracting(candidate -> candidate.node().shortName())
                .containsExactly("company-0-sold", "company-1-sold", "company-2-sold");
    }

    @Test
    void the_review_asks_of_what_is_not_over_and_not_too_often() {
        Plan plan = Plan.builder()
                .id("p")
                .addObjectives(asked("top", Owner.company("Top")))
                .addObjectives(
                        asked("one", Owner.team("One")),
                        asked("two", Owner.team("Two")),
                        asked("past", Owner.team("Past")).withPeriod(Period.ofQuarter(2026, 2)))
                .build();

        assertThat(asked(Policy.standard(), plan)).containsExactly("one#links", "two#links");
        assertThat(asked(Policy.standard().with("questions.parent-candidate.max", "1", "a test"), plan))
                .containsExactly("one#links");
        assertThat(asked(Policy.standard().without("okr.alignment.parent-candidate"), plan))
                .isEmpty();
    }

    private static Objective asked(String id, Owner owner) {
        return Objective.builder()
                .id(id)
                .title(id)
                .owner(owner)
                .period(Period.ofQuarter(2026, 3))
                .addKeyResult(metric(id + "-sold", "revenue"))
                .build();
    }

    private static List<String> asked(Policy policy, Plan plan) {
        return OkrReviewer.builder().policy(policy).build().review(plan, Seen.DAY).getQuestions().stream()
                .filter(question -> question.getCode().equals("okr.alignment.parent-candidate"))
                .map(Question::getPath)
                .toList();
    }

    private static KeyResult metric(String id, String name) {
        return KeyResult.builder()
                .id(id)
                .title(id)
                .measure(Measure.from(0).to(1).withMetricName(name))
                .build();
    }
}
