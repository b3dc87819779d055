package io.okr4j.alignment;

import static io.okr4j.alignment.Some.keyResult;
import static io.okr4j.alignment.Some.objective;
import static io.okr4j.alignment.Some.plan;
import static io.okr4j.alignment.Some.supports;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.okr4j.core.Link;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.Observation;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** AL-2: links form no loop; and how checks come into the review at all. */
class LoopCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private static List<Finding> loops(Plan... plans) {
        return OkrReviewer.standard().review(List.of(plans), DAY).getFindings().stream()
                .filter(finding -> finding.getCode().equals("okr.alignment.loop"))
                .toList();
    }

    @Test
    void a_loop_across_plans_is_found_once_at_the_link_that_leads_down() {
        Plan company = plan(
                "company",
                objective("growth", Some.company(), List.of(keyResult("revenue")), Link.supports("sales:loyal")));
        Plan sales = plan(
                "sales",
                objective("loyal", Some.team(), List.of(keyResult("churn", Link.contributes("company:revenue")))),
                objective("calm", Some.team(), List.of(keyResult("calls")), Link.supports("loyal")));
        Plan closed = sales.updateObjective("loyal", o -> o.withLinks(Link.contributes("company:revenue")));

        assertThat(loops(company, sales)).isEmpty();
        assertThat(loops(company, closed)).singleElement().satisfies(finding -> {
            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(finding.getPlan()).isEqualTo("company");
            assertThat(finding.getPath()).isEqualTo("growth#links[sales:loyal]");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("These help each other in a circle: company:growth → sales:loyal → company:revenue →"
                            + " company:growth. Nothing can be rolled up along it.");
            assertThat(finding.advice(Locale.ENGLISH))
                    .isEqualTo("Decide which of them is there for the other: if sales:loyal is there for"
                            + " company:growth, turn the link around, else remove the link from company:growth to"
                            + " sales:loyal.");
            assertThat(finding.message(Locale.CHINESE))
                    .contains("company:growth → sales:loyal")
                    .contains("环");
        });
        assertThat(loops(company)).isEmpty();
    }

    @Test
    void among_equals_the_first_link_is_named() {
        assertThat(loops(plan("p", objective("a", supports("b")), objective("b", supports("a")))))
                .extracting(Finding::getPath)
                .containsExactly("a#links[b]");
        assertThat(loops(plan("p", objective("a", supports("a")))))
                .extracting(Finding::getPath)
                .containsExactly("a#links[a]");
    }

    @Test
    void a_check_of_ones_own_runs_in_the_review() {
        AlignmentCheck lonely = new AlignmentCheck() {
            @Override
            public RuleDescription description() {
                return RuleDescription.of("house.lonely", Severity.ADVICE, "house rule");
            }

            @Override
            public List<? extends Observation> check(AlignmentContext context) {
                return context.graph().nodes().stream()
                        .filter(node -> node.kind() == NodeKind.OBJECTIVE)
                        .filter(node -> context.graph().parents(node).isEmpty())
                        .map(node ->
                                context.finding(description(), node, "links").build())
                        .toList();
            }
        };

        assertThat(OkrReviewer.builder()
                        .rule(lonely)
                        .build()
                        .review(plan("p", objective("a")), DAY)
                        .getFindings())
                .extracting(Finding::getCode, Finding::getPath)
                .contains(tuple("house.lonely", "a#links"));
    }

    @Test
    void a_check_that_fails_is_blamed_by_name_and_the_rest_goes_on() {
        AlignmentCheck broken = new AlignmentCheck() {
            @Override
            public RuleDescription description() {
                return RuleDescription.of("house.broken", Severity.ADVICE, "house rule");
            }

            @Override
            public List<? extends Observation> check(AlignmentContext context) {
                throw new IllegalStateException("out of order on " + context.asOf());
            }
        };
        Plan looped = plan("p", objective("a", supports("a")));

        List<Finding> findings =
                OkrReviewer.builder().rule(broken).build().review(looped, DAY).getFindings();

        assertThat(findings).extracting(Finding::getCode).contains("okr.review.rule-failed", "okr.alignment.loop");
        assertThat(findings)
                .filteredOn(finding -> finding.getCode().equals("okr.review.rule-failed"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getFacts())
                        .containsEntry("rule", "house.broken")
                        .containsEntry(
                                "problem",
                                "RR-1: it threw java.lang.IllegalStateException: out of order on 2026-08-14"));
    }

    @Test
    void the_checks_of_one_review_share_one_graph() {
        Set<AlignmentGraph> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        OkrReviewer.Builder reviewer = OkrReviewer.builder();
        for (String code : List.of("house.one", "house.two")) {
            reviewer.rule(new AlignmentCheck() {
                @Override
                public RuleDescription description() {
                    return RuleDescription.of(code, Severity.ADVICE, "house rule");
                }

                @Override
                public List<? extends Observation> check(AlignmentContext context) {
                    seen.add(context.graph());
                    return List.of();
                }
            });
        }

        reviewer.build().review(plan("p", objective("a")), DAY);

        assertThat(seen).hasSize(1);
    }
}
