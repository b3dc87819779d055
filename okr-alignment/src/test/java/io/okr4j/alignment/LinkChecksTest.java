package io.okr4j.alignment;

import static io.okr4j.alignment.Some.keyResult;
import static io.okr4j.alignment.Some.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.CloseDecision;
import io.okr4j.core.Initiative;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Purpose;
import io.okr4j.core.PurposeKind;
import io.okr4j.core.Reference;
import io.okr4j.core.Role;
import io.okr4j.core.State;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.Policy;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** AL-1, AL-3, AL-4, AL-6, AL-15 and T-15: where links lead, and where there are none. */
class LinkChecksTest {

    private static final Owner COMPANY = Owner.company("Company");
    private static final Owner DEPARTMENT = Owner.department("Department").under(COMPANY);
    private static final Owner TEAM = Owner.team("Team").under(DEPARTMENT);
    private static final Period YEAR = Period.ofYear(2026);
    private static final Period QUARTER = Period.ofQuarter(2026, 3);

    private static Objective of(String id, Owner owner, Period period, Link... links) {
        return Objective.builder()
                .id(id)
                .title("Title of " + id)
                .owner(owner)
                .period(period)
                .addLinks(links)
                .build();
    }

    private static Objective top() {
        return top(keyResult("top-kr"));
    }

    private static Objective work(Link... links) {
        return of("work", TEAM, QUARTER, links);
    }

    private static final Objective HELP = of("help", DEPARTMENT, QUARTER, Link.supports("top"));

    // ---------------------------------------------------------------- AL-1

    @Test
    void an_objective_without_a_parent_is_an_orphan_unless_it_says_why_it_matters() {
        assertThat(Seen.in(plan("p", top(), HELP, work()))).containsExactly("orphan p:work#links");
        assertThat(Seen.in(plan("p", top(), HELP, work().withRationale("The law asks for it"))))
                .isEmpty();
        assertThat(Seen.in(plan("p", top(), HELP, work().withRationale(" ")))).containsExactly("orphan p:work#links");
        assertThat(Seen.in(plan("p", top(), HELP, work(Link.supports("help"))))).isEmpty();
        assertThat(Seen.in(plan("p", top(), HELP, work(Link.supports("elsewhere:loyal")))))
                .isEmpty();
        assertThat(Seen.in(plan("p", top(), HELP, work().withKeyResults(keyResult("kr", Link.supports("top-kr"))))))
                .isEmpty();
    }

    @Test
    void another_suggestion_for_a_parent_makes_no_new_finding() {
        Objective other = of("other", DEPARTMENT, QUARTER, Link.supports("top"));
        Finding before = Seen.findings(plan("p", top(), HELP, work())).get(0);
        Finding after = Seen.findings(plan("p", top(), other, HELP, work())).get(0);

        assertThat(before.advice(Locale.ENGLISH)).contains("\"Title of help\" (help)");
        assertThat(after.advice(Locale.ENGLISH)).contains("\"Title of other\" (other)");
        assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
    }

    @Test
    void drafts_the_company_and_what_has_ended_are_no_orphans() {
        assertThat(Seen.in(plan("p", top(), HELP, work().withState(State.draft()))))
                .isEmpty();
        assertThat(Seen.in(plan("p", top(), HELP, work().close(Seen.DAY, CloseDecision.ACHIEVED))))
                .isEmpty();
        assertThat(Seen.in(plan("p", top(), HELP, work().close(Seen.DAY.plusDays(1), CloseDecision.ACHIEVED))))
                .containsExactly("orphan p:work#links");
        assertThat(Seen.in(plan("p", top(), HELP, of("other", COMPANY, YEAR)))).isEmpty();
    }

    @Test
    void where_nothing_stands_above_nothing_can_be_helped() {
        Owner stranger = Owner.team("Stranger");
        Objective alone = of("alone", stranger, QUARTER);

        assertThat(Seen.in(plan("p", work()))).isEmpty();
        assertThat(Seen.in(plan("p", top(), HELP, alone))).containsExactly("orphan p:alone#links");
        assertThat(Seen.in(plan("p", top(), HELP, alone, of("second", Owner.company("Second"), YEAR))))
                .as("of two companies nobody knows which is meant")
                .isEmpty();
        assertThat(Seen.in(plan("p", top(), HELP, of("far", Owner.team("Far").under(Owner.company("Gone")), QUARTER))))
                .isEmpty();
    }

    @Test
    void the_advice_names_the_nearest_that_could_be_helped() {
        Plan company = plan("company", top(), of("near", DEPARTMENT, YEAR, Link.supports("top")));

        assertThat(Seen.findings(company, plan("team", work()))).singleElement().satisfies(finding -> {
            assertThat(finding.getPlan()).isEqualTo("team");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("\"Title of work\" helps nothing above it, and does not say why it matters.");
            assertThat(finding.advice(Locale.ENGLISH))
                    .isEqualTo("Link it to what it helps, such as \"Title of near\" (company:near), or say in its"
                            + " rationale why it matters now.");
            assertThat(finding.message(Locale.CHINESE)).startsWith("“Title of work”不支持");
        });
    }

    // ---------------------------------------------------------------- T-15

    private static final Objective BESIDE = of("beside", Owner.team("Beside").under(COMPANY), QUARTER);

    private static Plan below(Objective... objectives) {
        return plan("p", objectives).toBuilder()
                .owners(List.of(COMPANY, DEPARTMENT))
                .build();
    }

    @Test
    void the_parts_of_a_company_need_an_objective_of_the_company() {
        assertThat(Seen.findings(below(work(), BESIDE))).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("okr.alignment.no-anchor");
            assertThat(finding.getPath()).isEqualTo("@company");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("Company has no objective of its own, so nothing says what its parts work for: beside,"
                            + " work.");
            assertThat(finding.message(Locale.CHINESE)).startsWith("Company自己没有目标");
        });
        assertThat(Seen.in(below(work(), BESIDE, of("draft", COMPANY, YEAR).withState(State.draft()))))
                .isEmpty();
        assertThat(Seen.in(below(work(), BESIDE, of("over", COMPANY, YEAR).close(Seen.DAY, CloseDecision.ACHIEVED))))
                .containsExactly("no-anchor p:@company");
    }

    @Test
    void what_is_not_loaded_may_well_be_the_objective_of_the_company() {
        assertThat(Seen.in(below(work(), work().withId("more")))).as("one team").isEmpty();
        assertThat(Seen.in(below(work(Link.supports("elsewhere:top")), BESIDE))).isEmpty();
        assertThat(Seen.in(below(work().withKeyResults(keyResult("kr", Link.supports("elsewhere:top"))), BESIDE)))
                .isEmpty();
        assertThat(Seen.in(Policy.standard().with("anchor.min-owners", "3", "a test"), below(work(), BESIDE)))
                .isEmpty();
    }

    // ---------------------------------------------------------------- AL-3

    private static Plan between(Period child, Period parent) {
        return plan(
                "p",
                of("help", DEPARTMENT, parent, Link.supports("elsewhere:top")),
                of("work", TEAM, child, Link.supports("help")));
    }

    private static Period days(String start, String end) {
        return Period.of(LocalDate.parse(start), LocalDate.parse(end));
    }

    @Test
    void a_period_lies_within_that_of_what_it_helps() {
        assertThat(Seen.in(between(QUARTER, YEAR))).isEmpty();
        assertThat(Seen.in(between(QUARTER, QUARTER))).isEmpty();
        assertThat(Seen.in(between(YEAR, QUARTER))).containsExactly("period p:work#links[help]");
        assertThat(Seen.in(between(QUARTER, Period.ofQuarter(2026, 4)))).containsExactly("period p:work#links[help]");
    }

    @Test
    void calendars_of_whole_weeks_may_differ_by_six_days_and_not_by_seven() {
        Period fiscal = days("2026-02-01", "2027-01-30");

        assertThat(Seen.in(between(days("2026-11-01", "2027-02-05"), fiscal))).isEmpty();
        assertThat(Seen.in(between(days("2026-11-01", "2027-02-06"), fiscal)))
                .containsExactly("period p:work#links[help]");
        assertThat(Seen.in(between(days("2026-01-26", "2026-04-30"), fiscal))).isEmpty();
        assertThat(Seen.in(between(days("2026-01-25", "2026-04-30"), fiscal)))
                .containsExactly("period p:work#links[help]");
        assertThat(Seen.findings(between(Period.ofQuarter(2026, 1), fiscal)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getFacts()).containsEntry("days", "31");
                    assertThat(finding.advice(Locale.ENGLISH))
                            .isEqualTo("Shorten it to 2026-02-01/2026-03-31, or link it to something that runs as"
                                    + " long.");
                });
    }

    @Test
    void what_is_not_known_to_run_otherwise_is_right() {
        Objective timeless = work(Link.supports("help")).withPeriod(Optional.empty());

        assertThat(Seen.in(plan("p", HELP, top(), timeless))).isEmpty();
        assertThat(Seen.in(plan("p", top(), HELP, work(Link.supports("elsewhere:help")))))
                .isEmpty();
    }

    // ---------------------------------------------------------------- AL-4

    @Test
    void a_link_leads_up_or_across_and_not_down() {
        assertThat(Seen.in(plan(
                        "p",
                        top(),
                        work(Link.supports("top")),
                        of("help", DEPARTMENT, QUARTER, Link.supports("work")))))
                .containsExactly("level-inversion p:help#links[work]");
        assertThat(Seen.in(
                        plan("p", top(), work(Link.supports("top")), of("peer", TEAM, QUARTER, Link.supports("work")))))
                .isEmpty();
    }

    @Test
    void a_person_may_answer_for_a_key_result_of_the_company() {
        Objective led = top().withKeyResults(keyResult("led").withOwner(Owner.individual("Ada")));

        assertThat(Seen.in(plan("p", led, of("help", DEPARTMENT, QUARTER, Link.supports("led")))))
                .isEmpty();
    }

    @Test
    void a_loop_is_one_finding_and_not_a_link_that_leads_down_too() {
        assertThat(Seen.in(
                        plan("p", of("help", DEPARTMENT, QUARTER, Link.supports("work")), work(Link.supports("help")))))
                .containsExactly("loop p:help#links[work]");
    }

    // ---------------------------------------------------------------- AL-6

    private static Objective top(KeyResult... keyResults) {
        return of("top", COMPANY, YEAR).withKeyResults(keyResults).withContributors(DEPARTMENT);
    }

    @Test
    void a_key_result_of_the_company_that_nobody_works_for_is_a_gap() {
        Objective work = work(Link.supports("one"));

        assertThat(Seen.in(plan("p", top(keyResult("one"), keyResult("two")), work)))
                .containsExactly("coverage-gap p:top/two");
        assertThat(Seen.in(plan("p", top(keyResult("one"), keyResult("two")), work, HELP)))
                .as("who helps the objective helps all of it")
                .isEmpty();
        assertThat(Seen.in(plan("p", top(keyResult("one"), keyResult("two").withRole(Role.GUARDRAIL)), work)))
                .isEmpty();
        assertThat(Seen.in(plan("p", top(keyResult("one"), keyResult("two").withOwner(TEAM)), work)))
                .isEmpty();
        assertThat(Seen.in(plan(
                        "p",
                        top(keyResult("one"), keyResult("two")).withInitiatives(Initiative.of("Call them", "two")),
                        work)))
                .isEmpty();
    }

    @Test
    void an_objective_of_which_nothing_is_worked_for_is_one_gap() {
        Objective work = work().withRationale("The law asks for it");

        assertThat(Seen.in(plan("p", top(keyResult("one"), keyResult("two")), work)))
                .containsExactly("coverage-gap p:top");
        assertThat(Seen.in(plan("p", top(keyResult("one")), work))).containsExactly("coverage-gap p:top/one");
    }

    @Test
    void what_is_over_has_no_gap_any_more() {
        Objective work = work().withRationale("The law asks for it");
        Period untilYesterday = Period.of(LocalDate.of(2026, 1, 1), Seen.DAY.minusDays(1));
        Period untilToday = Period.of(LocalDate.of(2026, 1, 1), Seen.DAY);

        assertThat(Seen.in(plan("p", top(keyResult("one")).withPeriod(untilToday), work)))
                .containsExactly("coverage-gap p:top/one");
        assertThat(Seen.in(plan("p", top(keyResult("one")).withPeriod(untilYesterday), work)))
                .isEmpty();
    }

    @Test
    void without_anything_below_the_company_nothing_is_a_gap() {
        Objective elsewhere = of("elsewhere", Owner.team("Far").under(Owner.company("Second")), QUARTER);

        assertThat(Seen.in(plan("p", top(keyResult("one")), elsewhere))).isEmpty();
        assertThat(Seen.in(plan("p", top(keyResult("one"), keyResult("two"))))).isEmpty();
        assertThat(Seen.in(plan("p", top(keyResult("one"), keyResult("two")), work().withState(State.draft()))))
                .isEmpty();
    }

    // ---------------------------------------------------------------- AL-15

    @Test
    void what_is_open_does_not_help_what_is_over() {
        Objective over = HELP.close(Seen.DAY, CloseDecision.ABANDONED);

        assertThat(Seen.in(plan(
                        "p", top(), over, work(Link.supports("help")), of("more", TEAM, YEAR, Link.supports("top")))))
                .containsExactly("stale-parent p:work#links[help]");
        assertThat(Seen.in(plan(
                        "p",
                        top(),
                        HELP.close(Seen.DAY.plusDays(1), CloseDecision.ABANDONED),
                        work(Link.supports("help")))))
                .isEmpty();
        assertThat(Seen.in(plan(
                        "p",
                        top(),
                        over,
                        HELP.withId("live"),
                        work(Link.supports("help")).close(Seen.DAY, CloseDecision.ACHIEVED))))
                .as("both belong to the past")
                .isEmpty();
    }

    @Test
    void a_period_that_was_over_before_is_of_the_past() {
        assertThat(Seen.in(between(QUARTER, Period.ofQuarter(2026, 2))))
                .containsExactly("stale-parent p:work#links[help]");
        assertThat(Seen.in(between(days("2026-06-30", "2026-09-30"), Period.ofQuarter(2026, 2))))
                .containsExactly("period p:work#links[help]");
    }

    @Test
    void the_advice_names_what_carries_it_on() {
        Plan plan = plan(
                "p",
                top(),
                HELP.withPeriod(Period.ofQuarter(2026, 2)).close(Seen.DAY, CloseDecision.CONTINUED),
                HELP.withId("help-2").withTitle("Help").withCarriedFrom(Reference.to("help")),
                work(Link.supports("help")));

        assertThat(Seen.findings(plan))
                .singleElement()
                .satisfies(finding -> assertThat(finding.advice(Locale.ENGLISH))
                        .isEqualTo("Link it to help-2 'Help', which carries \"Title of help\" on."));
    }

    @Test
    void a_purpose_is_never_over() {
        Plan plan = Plan.builder()
                .id("p")
                .addPurpose(Purpose.builder()
                        .id("mission")
                        .kind(PurposeKind.MISSION)
                        .title("Why we are here")
                        .build())
                .addObjectives(top(), HELP, work(Link.supports("mission")))
                .build();

        assertThat(Seen.in(plan)).isEqualTo(List.of());
    }
}
