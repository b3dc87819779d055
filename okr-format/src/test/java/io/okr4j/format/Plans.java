package io.okr4j.format;

import io.okr4j.core.Ambition;
import io.okr4j.core.Amendment;
import io.okr4j.core.AmendmentReason;
import io.okr4j.core.Blocker;
import io.okr4j.core.BlockerState;
import io.okr4j.core.BuyIn;
import io.okr4j.core.CheckIn;
import io.okr4j.core.CheckInNote;
import io.okr4j.core.CloseDecision;
import io.okr4j.core.Commitment;
import io.okr4j.core.DataPoint;
import io.okr4j.core.Dependency;
import io.okr4j.core.Directive;
import io.okr4j.core.Evidence;
import io.okr4j.core.EvidenceQuality;
import io.okr4j.core.GradeOverride;
import io.okr4j.core.Initiative;
import io.okr4j.core.InitiativeState;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.LevelReading;
import io.okr4j.core.Link;
import io.okr4j.core.LinkKind;
import io.okr4j.core.MemberReading;
import io.okr4j.core.MilestoneReading;
import io.okr4j.core.NumberReading;
import io.okr4j.core.Objective;
import io.okr4j.core.Origin;
import io.okr4j.core.Owner;
import io.okr4j.core.Phase;
import io.okr4j.core.Plan;
import io.okr4j.core.Purpose;
import io.okr4j.core.PurposeKind;
import io.okr4j.core.RatioReading;
import io.okr4j.core.Reading;
import io.okr4j.core.Reference;
import io.okr4j.core.Retrospective;
import io.okr4j.core.Role;
import io.okr4j.core.State;
import io.okr4j.core.Status;
import io.okr4j.core.TeamInput;
import io.okr4j.core.Terms;
import io.okr4j.core.Theme;
import io.okr4j.core.Visibility;
import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Checkpoint;
import io.okr4j.core.measure.Comparison;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.LevelName;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.PayLink;
import io.okr4j.core.measure.Quantity;
import io.okr4j.core.measure.ReadingAggregation;
import io.okr4j.core.measure.Recurrence;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.Scope;
import io.okr4j.core.measure.ScopeKind;
import io.okr4j.core.measure.Sense;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.measure.TrajectoryShape;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.FiscalCalendar;
import io.okr4j.core.time.Period;
import io.okr4j.core.time.WeekPattern;
import io.okr4j.core.time.YearEnd;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;

/** A plan in which every attribute of every type has a value of its own. */
final class Plans {
    static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    static final Period Q3 = Period.ofQuarter(2026, 3);
    static final Owner ACME = owner("acme", "Acme", Owner.company("Acme"));
    static final Owner SALES = owner("sales", "Sales", Owner.team("Sales").under(ACME));
    static final Owner MAI = owner("mai", "Mai 梅", Owner.individual("Mai").under(SALES));

    private Plans() {}

    private static Owner owner(String id, String name, Owner like) {
        return like.toBuilder().id(id).name(name).build();
    }

    static Plan whole() {
        return Plan.builder()
                .id("sales-2026-q3")
                .title("Sales, third quarter")
                .period(Q3)
                .fiscalCalendar(FiscalCalendar.weekBased(
                                WeekPattern.FOUR_FIVE_FOUR, Month.JANUARY, DayOfWeek.SATURDAY, YearEnd.LAST)
                        .namedByEndYear())
                .cadence(Cadence.builder()
                        .frequency(io.okr4j.core.time.Frequency.BIWEEKLY)
                        .dayOfWeek(DayOfWeek.FRIDAY)
                        .reference(DAY)
                        .build())
                .addOwners(ACME, SALES, MAI)
                .addPurpose(Purpose.builder()
                        .id("mission")
                        .kind(PurposeKind.MISSION)
                        .title("Make work better")
                        .build())
                .addKpi(kpi())
                .addObjectives(loyal(), measured())
                .addInitiative(
                        Initiative.builder().id("move").title("Move house").build())
                .addInput(input())
                .addRetrospective(retrospective())
                .build();
    }

    private static Kpi kpi() {
        return Kpi.builder()
                .id("revenue")
                .name("Revenue")
                .definition("invoiced, without tax")
                .unit(Unit.currency("EUR"))
                .owner(ACME)
                .direction(Direction.INCREASE)
                .low("400000")
                .high("600000.5")
                .payLink(PayLink.SALES_QUOTA)
                .addSeries(DataPoint.of(LocalDate.of(2026, 1, 31), "500000"))
                .addSeries(DataPoint.of(LocalDate.of(2026, 2, 28), "-0.25"))
                .build();
    }

    private static TeamInput input() {
        return TeamInput.builder()
                .on(DAY)
                .author("Ben")
                .text("We lose customers\nin the first month\n")
                .owner(SALES)
                .period(Q3)
                .addChanged(Reference.to("loyal"))
                .addChanged(Reference.in("company-2026", "grow"))
                .build();
    }

    private static Retrospective retrospective() {
        return Retrospective.builder()
                .owner(SALES)
                .period(Q3)
                .on(DAY)
                .addWin("won")
                .addNearMisses("nearly", "nearly too")
                .addLosses("lost")
                .addKeep("keep")
                .addImprove("improve")
                .addFeedback("feedback: good # really")
                .addChanged(Reference.to("loyal"))
                .build();
    }

    private static State closed() {
        return State.builder()
                .phase(Phase.CLOSED)
                .decision(CloseDecision.TRANSFERRED)
                .draftedOn(DAY.minusDays(40))
                .activatedOn(DAY.minusDays(30))
                .endedOn(DAY)
                .reason("reorganised")
                .transferredTo(MAI)
                .build();
    }

    private static GradeOverride override() {
        return GradeOverride.builder()
                .grade("0.7")
                .reason("late data")
                .author("Mai")
                .on(DAY)
                .build();
    }

    private static Objective loyal() {
        return Objective.builder()
                .id("loyal")
                .title("Customers stay with us")
                .context("They leave in the first month")
                .owner(SALES)
                .addContributors(MAI, ACME)
                .period(Q3)
                .state(closed())
                .ambition(Ambition.ASPIRATIONAL)
                .origin(Origin.BOTTOM_UP)
                .buyIn(BuyIn.GIVEN)
                .theme(Theme.CROSS_FUNCTIONAL)
                .rationale("because")
                .visibility(Visibility.RESTRICTED)
                .restriction("names a customer")
                .measure(Measure.atLeast(3))
                .priority(2)
                .effort("13.5")
                .cadence(Cadence.monthly(15))
                .addKeyResult(cycle())
                .addInitiative(Initiative.builder()
                        .id("crm")
                        .title("New CRM")
                        .owner(MAI)
                        .addKeyResults("cycle", "no-such")
                        .state(InitiativeState.STARTED)
                        .due(DAY)
                        .effort("3")
                        .build())
                .addDirective(Directive.builder()
                        .who("sales rep")
                        .action("call customers")
                        .amount(Quantity.builder()
                                .amount("20")
                                .of("calls")
                                .more(true)
                                .build())
                        .per(Recurrence.WEEK)
                        .keyResult("cycle")
                        .expected(Quantity.of(2, "orders"))
                        .build())
                .addLink(link())
                .addDependency(Dependency.builder()
                        .on(ACME)
                        .need("a budget")
                        .answer(Reference.in("company-2026", "budget"))
                        .commitment(Commitment.CONFIRMED)
                        .build())
                .addAmendment(amendment())
                .gradeOverride(override())
                .carriedFrom(Reference.in("sales-2026-q2", "loyal"))
                .carryCount(2)
                .addLabels("no", "2026", "a, b")
                .build();
    }

    private static Link link() {
        return Link.builder()
                .kind(LinkKind.CONTRIBUTES)
                .to(Reference.in("company-2026", "grow"))
                .weight("0.5")
                .commitment(Commitment.DECLINED)
                .passThrough(true)
                .build();
    }

    private static Amendment amendment() {
        Terms after = Terms.builder()
                .title("Shorter sales cycle")
                .period(Q3)
                .measure(Measure.from(30).to("25.5").unit(Unit.DAYS))
                .deadline(DAY)
                .weight("2")
                .ambition(Ambition.COMMITTED)
                .certainty("0.8")
                .build();
        return Amendment.builder()
                .on(DAY)
                .reason(AmendmentReason.EXTERNAL_CHANGE)
                .note("the market moved")
                .author("Mai")
                .before(after.toBuilder().title("").build())
                .after(after)
                .build();
    }

    private static KeyResult cycle() {
        return KeyResult.builder()
                .id("cycle")
                .title("Shorter sales cycle")
                .context("context")
                .owner(MAI)
                .addContributor(SALES)
                .measure(metric())
                .weight("0")
                .ambition(Ambition.LEARNING)
                .certainty("0.5")
                .role(Role.GUARDRAIL)
                .guards("no-such")
                .deadline(DAY)
                .state(closed())
                .addRequire("no-such")
                .addLinks(link(), Link.supports("nothing"))
                .takenFrom(Reference.to("revenue"))
                .evidence(evidence())
                .addAllCheckIns(checkIns())
                .addAmendment(amendment())
                .gradeOverride(override())
                .missExplanation("too late")
                .carriedFrom(Reference.to("cycle-q2"))
                .carryCount(3)
                .addLabel("x")
                .build();
    }

    private static Evidence evidence() {
        return Evidence.builder()
                .source("CRM")
                .link("https://crm.example/report?id=7#top")
                .quality(EvidenceQuality.MEASURED)
                .build();
    }

    private static List<CheckIn> checkIns() {
        List<Reading> readings = List.of(
                NumberReading.of(new BigDecimal("27.5")),
                RatioReading.of(94, 124),
                MemberReading.builder()
                        .putValue("anna", BigDecimal.TEN)
                        .putValue("<<", BigDecimal.ONE)
                        .putValue("Ben: no", new BigDecimal("-3.25"))
                        .build(),
                LevelReading.of(LevelName.STRETCH),
                LevelReading.builder().build(),
                MilestoneReading.of("signed", "2026"),
                MilestoneReading.of());
        return IntStream.range(0, readings.size())
                .mapToObj(i -> CheckIn.builder()
                        .on(DAY.plusDays(i))
                        .reading(readings.get(i))
                        .confidence("0.6")
                        .status(List.of(Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK)
                                .get(i % 3))
                        .note(CheckInNote.builder()
                                .progress("went on")
                                .challenges("hard")
                                .opportunities("easy")
                                .build())
                        .author("Mai")
                        .evidence(evidence())
                        .addBlocker(Blocker.builder()
                                .title("no data")
                                .owner(SALES)
                                .state(BlockerState.ESCALATED)
                                .escalatedTo(ACME)
                                .since(DAY)
                                .build())
                        .build())
                .toList();
    }

    private static Metric metric() {
        return Metric.builder()
                .baseline("30")
                .target("25.5")
                .baselineOn(DAY)
                .direction(Direction.DECREASE)
                .relativeTarget(RelativeTarget.builder()
                        .base("30")
                        .basePeriod(Period.ofQuarter(2026, 2))
                        .rate("-15")
                        .sense(Sense.RELATIVE)
                        .periods(2)
                        .build())
                .unit(Unit.score("NPS", -100, 100))
                .aggregation(ReadingAggregation.MEAN)
                .recurrence(Recurrence.MONTH)
                .scope(Scope.builder()
                        .kind(ScopeKind.PER_PERSON)
                        .of("sales rep")
                        .population(12)
                        .build())
                .window(Q3)
                .metricName("cycle time")
                .definition("from offer to order")
                .payLink(PayLink.BONUS)
                .trajectory(Trajectory.through(Checkpoint.on(DAY, "0.2"), Checkpoint.on(DAY.plusDays(7), "0.9")))
                .build();
    }

    /** {@return one objective with a key result for each other kind of measure} */
    private static Objective measured() {
        Metric like = metric();
        List<Measure> measures = List.of(
                Threshold.builder()
                        .comparison(Comparison.AT_MOST)
                        .target("80")
                        .relativeTarget(RelativeTarget.builder().rate("5").build())
                        .strict(true)
                        .baseline("60")
                        .unit(Unit.percentOf("inquiries"))
                        .aggregation(ReadingAggregation.HIT_RATE)
                        .recurrence(Recurrence.EVENT)
                        .scope(Scope.team())
                        .window(Q3)
                        .metricName("m")
                        .definition("as the finance team counts it")
                        .payLink(PayLink.BONUS)
                        .trajectory(Trajectory.of(TrajectoryShape.BACK_LOADED))
                        .build(),
                Corridor.builder()
                        .low("4")
                        .high("5")
                        .tolerance("0.5")
                        .unit(Unit.rate("errors", "1000 requests"))
                        .aggregation(ReadingAggregation.SUM)
                        .recurrence(Recurrence.DAY)
                        .scope(Scope.perEvent("call"))
                        .window(Q3)
                        .metricName("m")
                        .definition("as the finance team counts it")
                        .payLink(PayLink.BONUS)
                        .trajectory(Trajectory.of(TrajectoryShape.S_CURVE))
                        .build(),
                Milestones.builder()
                        .addMilestone(Milestone.builder()
                                .id("signed")
                                .title("Contract signed")
                                .weight("2")
                                .due(DAY)
                                .build())
                        .addMilestone(Milestone.of("Paid"))
                        .unit(Unit.count("steps"))
                        .aggregation(ReadingAggregation.MAXIMUM)
                        .recurrence(Recurrence.YEAR)
                        .scope(Scope.team())
                        .window(Q3)
                        .metricName("m")
                        .definition("as the finance team counts it")
                        .payLink(PayLink.BONUS)
                        .trajectory(Trajectory.of(TrajectoryShape.STEP))
                        .build(),
                Levels.builder()
                        .baseline("1")
                        .commit(Level.builder()
                                .value("3")
                                .description("good")
                                .certainty("0.9")
                                .build())
                        .target(Level.at("5"))
                        .stretch(Level.described("outstanding"))
                        .unit(Unit.currency("USD"))
                        .aggregation(ReadingAggregation.RATIO_OF_SUMS)
                        .recurrence(Recurrence.QUARTER)
                        .scope(Scope.team())
                        .window(Q3)
                        .metricName("m")
                        .definition("as the finance team counts it")
                        .payLink(PayLink.BONUS)
                        .trajectory(Trajectory.of(TrajectoryShape.FLAT))
                        .build(),
                BaselineToEstablish.builder()
                        .unit(Unit.PERCENTAGE_POINTS)
                        .aggregation(like.getAggregation())
                        .recurrence(Recurrence.WEEK)
                        .scope(Scope.team())
                        .window(Q3)
                        .metricName("m")
                        .definition("as the finance team counts it")
                        .payLink(PayLink.BONUS)
                        .trajectory(Trajectory.of(TrajectoryShape.HISTORICAL))
                        .build());
        return Objective.builder()
                .id("measured")
                .title("")
                .addAllKeyResults(IntStream.range(0, measures.size())
                        .mapToObj(i -> KeyResult.builder()
                                .id("kr-" + i)
                                .title("Measured")
                                .measure(measures.get(i))
                                .build())
                        .toList())
                .build();
    }
}
