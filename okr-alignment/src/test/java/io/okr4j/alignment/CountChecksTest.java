package io.okr4j.alignment;

import static io.okr4j.alignment.Some.keyResult;
import static io.okr4j.alignment.Some.objective;
import static io.okr4j.alignment.Some.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Reference;
import io.okr4j.core.Role;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.review.Policy;
import io.okr4j.core.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** AL-9, AL-10 and AL-12: what is counted twice, in another unit, or both ways. */
class CountChecksTest {

    private static final Owner COMPANY = Owner.company("Company");
    private static final Owner SALES = Owner.team("Sales").under(COMPANY);
    private static final Owner ADA = Owner.individual("Ada").under(SALES);
    private static final Owner SERVICE = Owner.team("Service").under(COMPANY);
    private static final Period QUARTER = Period.ofQuarter(2026, 3);

    // ---------------------------------------------------------------- AL-9

    @Test
    void two_ways_to_one_place_count_twice() {
        Plan diamond = plan(
                "p",
                objective("top"),
                objective("left", Link.contributes("top")),
                objective("right", Link.contributes("top")),
                objective("low", Link.contributes("left"), Link.contributes("right")),
                objective("lower", Link.contributes("low")));

        assertThat(Seen.findings(diamond)).singleElement().satisfies(finding -> {
            assertThat(finding.getPath()).isEqualTo("low#links[right]");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("\"low\" counts towards \"top\" in more than one way: by helping \"left\" and by helping"
                            + " \"right\".");
        });
        assertThat(Seen.in(diamond.updateObjective(
                        "low", low -> low.withLinks(Link.contributes("left"), Link.supports("right")))))
                .isEmpty();
        assertThat(Seen.in(diamond.updateObjective(
                        "low", low -> low.withLinks(Link.contributes("left"), Link.contributes("right", "0")))))
                .isEmpty();
    }

    @Test
    void a_short_cut_is_what_can_be_given_up() {
        assertThat(Seen.in(plan(
                        "p",
                        objective("top"),
                        objective("left", Link.contributes("top")),
                        objective("low", Link.contributes("top"), Link.contributes("left")))))
                .containsExactly("double-count p:low#links[top]");
    }

    @Test
    void a_key_result_counts_for_its_objective_already() {
        Objective top = objective("top").withKeyResults(keyResult("goal"));

        assertThat(Seen.in(plan(
                        "p",
                        top,
                        objective("low", Link.contributes("top"))
                                .withKeyResults(keyResult("kr", Link.contributes("goal"))))))
                .containsExactly("double-count p:low/kr#links[goal]");
        assertThat(Seen.in(plan("p", top, objective("low").withKeyResults(keyResult("kr", Link.contributes("goal"))))))
                .isEmpty();
        assertThat(Seen.in(plan(
                        "p",
                        top,
                        objective("low", Link.contributes("top"))
                                .withKeyResults(keyResult("kr", Link.contributes("goal"))
                                        .withRole(Role.GUARDRAIL)))))
                .as("a guardrail is never averaged in")
                .isEmpty();
    }

    @Test
    void each_place_where_ways_meet_is_told_and_none_behind_it() {
        assertThat(Seen.in(plan(
                        "p",
                        objective("above"),
                        objective("top", Link.contributes("above")),
                        objective("second"),
                        objective("a", Link.contributes("top")),
                        objective("b", Link.contributes("top")),
                        objective("c", Link.contributes("second")),
                        objective("d", Link.contributes("second")),
                        objective(
                                "low",
                                Link.contributes("a"),
                                Link.contributes("b"),
                                Link.contributes("c"),
                                Link.contributes("d")))))
                .containsExactly("double-count p:low#links[b]", "double-count p:low#links[d]");
    }

    @Test
    void ways_are_followed_as_far_as_the_policy_says() {
        Plan far = plan(
                "p",
                objective("top"),
                objective("b3", Link.contributes("top")),
                objective("b2", Link.contributes("b3")),
                objective("b1", Link.contributes("b2")),
                objective("a1", Link.contributes("top")),
                objective("low", Link.contributes("a1"), Link.contributes("b1")));

        assertThat(Seen.in(far)).containsExactly("double-count p:low#links[b1]");
        assertThat(Seen.in(Policy.standard().with("double-count.reach", "3", "test"), far))
                .isEmpty();
        assertThat(Seen.in(Policy.standard().with("double-count.reach", "4294967296", "test"), far))
                .containsExactly("double-count p:low#links[b1]");
    }

    private static KeyResult metric(String id, String name, Measure measure, Link... links) {
        Metric metric = (Metric) measure;
        return keyResult(id, links).withMeasure(metric.withMetricName(name));
    }

    private static Objective of(String id, Owner owner, KeyResult keyResult, Link... links) {
        return Objective.builder()
                .id(id)
                .title(id)
                .owner(owner)
                .period(QUARTER)
                .addKeyResult(keyResult)
                .addLinks(links)
                .build();
    }

    @Test
    void one_metric_of_one_line_of_owners_counts_once() {
        Plan.Builder plan = Plan.builder()
                .id("p")
                .addObjective(of("top", COMPANY, keyResult("growth")))
                .addObjective(of(
                        "sales",
                        SALES,
                        metric("deals", "New  Deals", Measure.from(0).to(20)),
                        Link.contributes("top")));
        Objective ada = of(
                "team-ada",
                ADA,
                metric("own-deals", "new deals", Measure.from(0).to(5)),
                Link.contributes("top"));
        Objective service = of(
                "service",
                SERVICE,
                metric("service-deals", "new deals", Measure.from(0).to(20)),
                Link.contributes("top"));

        assertThat(Seen.in(plan.build())).isEmpty();
        assertThat(Seen.in(plan.addObjective(service).build()))
                .as("each of two teams counts its own")
                .isEmpty();
        assertThat(Seen.findings(plan.addObjective(ada).build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getPath()).isEqualTo("team-ada/own-deals#measure.metricName");
                    assertThat(finding.message(Locale.ENGLISH))
                            .isEqualTo("\"own-deals\" and \"deals\" (deals) are the same number, and both count"
                                    + " towards \"top\".");
                });
    }

    @Test
    void one_number_of_two_teams_counts_once() {
        Plan.Builder plan = Plan.builder()
                .id("p")
                .addObjective(of("top", COMPANY, keyResult("growth")))
                .addObjective(
                        of("sales", SALES, metric("a", "churn", Measure.from(5).to(3)), Link.contributes("top")));
        Link contributes = Link.contributes("top");

        assertThat(Seen.in(plan.addObjective(of(
                                "service",
                                SERVICE,
                                metric("b", "churn", Measure.from(5).to(3)),
                                contributes))
                        .build()))
                .containsExactly("metric-twice p:service/b#measure.metricName");
    }

    @Test
    void a_number_that_is_passed_on_or_of_another_quarter_counts_once() {
        Objective top =
                of("top", COMPANY, metric("all", "deals", Measure.from(0).to(20)));
        Objective passed =
                of("sales", SALES, metric("deals", "deals", Measure.from(0).to(20), Link.contributes("all")));
        Objective later = of(
                        "later", SALES, metric("more", "deals", Measure.from(0).to(20)), Link.contributes("top"))
                .withPeriod(Period.ofQuarter(2026, 2));
        Plan quarters = plan("p", top.withPeriod(Period.ofYear(2026)), passed.withLinks(Link.contributes("top")), later)
                .update("deals", kr -> kr.withLinks());

        assertThat(Seen.in(plan("p", top, passed))).isEmpty();
        assertThat(Seen.in(plan("p", passed, top))).isEmpty();
        assertThat(Seen.in(quarters)).isEmpty();
    }

    // ---------------------------------------------------------------- AL-10

    private static Plan units(Unit child, Unit parent, Link link) {
        return plan(
                "p",
                objective("top")
                        .withKeyResults(keyResult("sum")
                                .withMeasure(Measure.from(0).to(9).unit(parent))),
                objective("low")
                        .withKeyResults(keyResult("part", link)
                                .withMeasure(Measure.from(0).to(9).unit(child))));
    }

    @Test
    void what_is_added_up_is_counted_in_one_unit() {
        Link link = Link.contributes("sum");
        String found = "unit p:low/part#links[sum]";

        assertThat(Seen.in(units(Unit.currency("EUR"), Unit.currency("EUR"), link)))
                .isEmpty();
        assertThat(Seen.in(units(Unit.currency("USD"), Unit.currency("EUR"), link)))
                .containsExactly(found);
        assertThat(Seen.in(units(Unit.PERCENT, Unit.PERCENTAGE_POINTS, link))).containsExactly(found);
        assertThat(Seen.in(units(Unit.percentOf("customers"), Unit.percentOf("deals"), link)))
                .isEmpty();
        assertThat(Seen.in(units(Unit.HOURS, Unit.DAYS, link))).containsExactly(found);
        assertThat(Seen.in(units(Unit.count("new customers"), Unit.count("Customers"), link)))
                .isEmpty();
        assertThat(Seen.in(units(Unit.count("calls"), Unit.count("customers"), link)))
                .containsExactly(found);
        assertThat(Seen.in(units(Unit.HOURS, Unit.DAYS, Link.supports("sum")))).isEmpty();
        assertThat(Seen.in(units(Unit.HOURS, Unit.DAYS, Link.contributes("top"))))
                .as("an objective is graded, not added up")
                .isEmpty();
    }

    // ---------------------------------------------------------------- AL-12

    private static Plan pulled(Measure one, Measure other, Period first, Period second) {
        return plan(
                "p",
                of("a", SALES, metric("up", "Price", one)).withPeriod(first),
                of("b", SERVICE, metric("down", "price ", other)).withPeriod(second));
    }

    @Test
    void one_metric_is_not_pulled_both_ways_at_a_time() {
        Measure up = Measure.from(5).to(7);
        Measure down = Measure.from(5).to(3);
        Period next = Period.ofQuarter(2026, 4);
        Period year = Period.ofYear(2026);

        assertThat(Seen.findings(pulled(up, down, QUARTER, QUARTER)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getCode()).isEqualTo("okr.alignment.conflict");
                    assertThat(finding.getPath()).isEqualTo("b/down#measure");
                    assertThat(finding.message(Locale.ENGLISH))
                            .isEqualTo(
                                    "\"down\" and \"up\" (up) pull the same metric in opposite directions at the same time.");
                });
        assertThat(Seen.in(pulled(up, up, QUARTER, QUARTER))).isEmpty();
        assertThat(Seen.in(pulled(up, down, QUARTER, next))).isEmpty();
        assertThat(Seen.in(pulled(up, down, next, QUARTER))).isEmpty();
        assertThat(Seen.in(pulled(up, down, year, next))).containsExactly("conflict p:b/down#measure");
        assertThat(Seen.in(pulled(up, down, next, year))).containsExactly("conflict p:a/up#measure");
        assertThat(Seen.in(pulled(up, Measure.from(5).to(5), QUARTER, QUARTER)))
                .as("no direction can be told")
                .isEmpty();
    }

    @Test
    void plans_of_two_teams_are_looked_at_together() {
        Plan one =
                plan("one", of("a", SALES, metric("up", "price", Measure.from(5).to(7))));
        Plan two = plan(
                "two", of("b", SERVICE, metric("down", "price", Measure.from(5).to(3))));

        assertThat(Seen.in(one)).isEmpty();
        assertThat(Seen.in(one, two)).containsExactly("conflict two:b/down#measure");
        assertThat(Seen.in(two, one)).as("whatever their order").containsExactly("conflict two:b/down#measure");
    }

    @Test
    void a_key_result_goes_the_way_of_its_kpi() {
        KeyResult taken = keyResult("kr").withMeasure(Measure.from(5).to(7)).withTakenFrom(Reference.to("waiting"));
        Plan.Builder plan = Plan.builder().id("p").addObjective(of("a", SALES, taken));
        Kpi kpi = Kpi.builder().id("waiting").name("Waiting time").build();

        assertThat(Seen.in(plan.addKpi(kpi).build())).isEmpty();
        assertThat(Seen.in(plan.kpis(List.of(kpi.withDirection(Direction.INCREASE)))
                        .build()))
                .isEmpty();
        assertThat(Seen.in(plan.kpis(List.of(kpi.withDirection(Direction.DECREASE)))
                        .build()))
                .containsExactly("conflict p:a/kr#measure");
    }
}
