package io.okr4j.core;

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
import io.okr4j.core.measure.Sense;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.measure.TrajectoryShape;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.FiscalCalendar;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** A plan in which every attribute of every type is set, and to another value than its default. */
final class MaximalPlan {

    static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private static final Period Q3 = Period.ofQuarter(2026, 3);
    private static final Owner ACME = Owner.company("Acme");
    private static final Owner SALES = Owner.team("Sales").under(ACME);
    private static final Owner BEA = Owner.individual("Bea").withId("bea-1").under(SALES);

    private MaximalPlan() {}

    static Plan plan() {
        return Plan.builder()
                .id("sales-q3")
                .title("Sales in Q3")
                .period(Q3)
                .fiscalCalendar(FiscalCalendar.retail454().namedByEndYear())
                .cadence(Cadence.monthly(31))
                .addOwners(ACME, SALES, BEA)
                .addPurpose(Purpose.of(PurposeKind.LONG_TERM_GOAL, "Lead the market")
                        .withId("lead"))
                .addKpi(kpi())
                .addObjectives(objective(), Objective.builder().id("other").build())
                .addInitiative(Initiative.of("Move the office").withId("move"))
                .addInput(TeamInput.builder()
                        .on(DAY)
                        .author("Bea")
                        .text("fewer goals")
                        .owner(SALES)
                        .period(Q3)
                        .addChanged(Reference.to("loyal"))
                        .build())
                .addRetrospective(Retrospective.builder()
                        .owner(SALES)
                        .period(Q3)
                        .on(DAY)
                        .addWin("a licence")
                        .addNearMiss("one deal")
                        .addLoss("two customers")
                        .addKeep("calls")
                        .addImprove("offers")
                        .addFeedback("too many meetings")
                        .addChanged(Reference.to("loyal"))
                        .build())
                .build();
    }

    private static Kpi kpi() {
        return Kpi.builder()
                .id("mrr")
                .name("Monthly revenue")
                .definition("of paying customers")
                .unit(Unit.currency("USD"))
                .owner(SALES)
                .direction(Direction.INCREASE)
                .low("450000.5")
                .high(900_000)
                .payLink(PayLink.BONUS)
                .addSeries(DataPoint.of(DAY, "500000"))
                .build();
    }

    private static Objective objective() {
        return Objective.builder()
                .id("loyal")
                .title("Customers stay with us")
                .context("a new rival")
                .owner(SALES)
                .addContributor(BEA)
                .period(Q3)
                .state(State.builder()
                        .phase(Phase.CLOSED)
                        .draftedOn(DAY.minusDays(60))
                        .activatedOn(DAY.minusDays(40))
                        .endedOn(DAY)
                        .decision(CloseDecision.TRANSFERRED)
                        .reason("the team is new")
                        .transferredTo(BEA)
                        .build())
                .ambition(Ambition.ASPIRATIONAL)
                .measure(Measure.from(5).to(3))
                .origin(Origin.NEGOTIATED)
                .buyIn(BuyIn.GIVEN)
                .theme(Theme.CUSTOMER)
                .rationale("churn has doubled")
                .visibility(Visibility.RESTRICTED)
                .restriction("a merger")
                .priority(2)
                .effort("0.4")
                .cadence(Cadence.biweekly(DayOfWeek.MONDAY).withReference(LocalDate.of(2026, 8, 10)))
                .addKeyResults(
                        keyResult(),
                        counted("threshold", threshold(), CheckIn.on(DAY).ratio(3, 4)),
                        counted(
                                "corridor",
                                corridor(),
                                CheckIn.on(DAY).member("bea", 3).member("al", 9)),
                        counted("milestones", milestones(), CheckIn.on(DAY).done("beta")),
                        counted("levels", levels(), CheckIn.on(DAY).level(LevelName.STRETCH)),
                        counted(
                                "baseline",
                                baselineToEstablish(),
                                CheckIn.on(DAY).confidence("1")))
                .addInitiative(Initiative.builder()
                        .id("calls")
                        .title("Call every customer")
                        .owner(BEA)
                        .addKeyResult("churn")
                        .state(InitiativeState.DONE)
                        .due(DAY)
                        .effort("0.1")
                        .build())
                .addDirective(Directive.builder()
                        .who("each rep")
                        .action("call one more customer")
                        .amount(Quantity.of(1, "hour").withMore(true))
                        .per(Recurrence.DAY)
                        .keyResult("churn")
                        .expected(Quantity.of(2, "deals"))
                        .build())
                .addLink(Link.supports("lead"))
                .addDependency(Dependency.builder()
                        .on(ACME)
                        .need("a contract")
                        .answer(Reference.in("legal-q3", "contracts"))
                        .commitment(Commitment.CONFIRMED)
                        .build())
                .addAmendment(Amendment.builder()
                        .on(DAY)
                        .reason(AmendmentReason.EXTERNAL_CHANGE)
                        .note("the law")
                        .author("Bea")
                        .before(Terms.builder()
                                .title("Customers stay")
                                .period(Q3)
                                .ambition(Ambition.COMMITTED)
                                .build())
                        .after(Terms.builder().title("Customers stay with us").build())
                        .build())
                .gradeOverride(override())
                .carriedFrom(Reference.in("sales-q2", "loyal"))
                .carryCount(1)
                .addLabels("north", "2026")
                .build();
    }

    private static GradeOverride override() {
        return GradeOverride.builder()
                .grade("0.7")
                .reason("the rival left")
                .author("Bea")
                .on(DAY)
                .build();
    }

    private static KeyResult keyResult() {
        return KeyResult.builder()
                .id("churn")
                .title("Churn from 5 % to 3 %")
                .context("the north only")
                .owner(BEA)
                .addContributor(SALES)
                .measure(metric())
                .weight("0.5")
                .ambition(Ambition.COMMITTED)
                .certainty("0.8")
                .role(Role.GUARDRAIL)
                .guards("levels")
                .deadline(DAY)
                .state(State.activeSince(DAY))
                .addRequire("threshold")
                .addLink(Link.contributes("company-q3:grow", "0.25").toBuilder()
                        .commitment(Commitment.CONFIRMED)
                        .passThrough(true)
                        .build())
                .takenFrom(Reference.to("mrr"))
                .evidence(evidence())
                .addCheckIn(checkIn())
                .addAmendment(Amendment.builder()
                        .on(DAY)
                        .reason(AmendmentReason.NEW_INFORMATION)
                        .before(Terms.builder()
                                .title("Churn")
                                .measure(Measure.from(5).to(4))
                                .deadline(DAY)
                                .weight(1)
                                .certainty("0.5")
                                .build())
                        .after(Terms.builder().title("Churn").build())
                        .build())
                .gradeOverride(override())
                .missExplanation("too late")
                .carriedFrom(Reference.in("sales-q2", "churn"))
                .carryCount(2)
                .addLabel("north")
                .build();
    }

    private static Evidence evidence() {
        return Evidence.builder()
                .source("CRM")
                .link("https://crm.example/churn")
                .quality(EvidenceQuality.MEASURED)
                .build();
    }

    private static CheckIn checkIn() {
        return CheckIn.builder()
                .on(DAY)
                .reading(NumberReading.of(new BigDecimal("4.25")))
                .confidence("0.6")
                .status(Status.AT_RISK)
                .note(CheckInNote.builder()
                        .progress("two deals")
                        .challenges("prices")
                        .opportunities("a fair")
                        .build())
                .author("Bea")
                .evidence(evidence())
                .addBlocker(Blocker.builder()
                        .title("no licence")
                        .owner(BEA)
                        .state(BlockerState.ESCALATED)
                        .escalatedTo(ACME)
                        .since(DAY)
                        .build())
                .build();
    }

    private static KeyResult counted(String id, Measure measure, CheckIn checkIn) {
        return KeyResult.builder().id(id).measure(measure).addCheckIn(checkIn).build();
    }

    private static Metric metric() {
        return Metric.builder()
                .baselineOn(DAY)
                .baseline(5)
                .target(3)
                .direction(Direction.DECREASE)
                .relativeTarget(RelativeTarget.builder()
                        .base(5)
                        .rate(-40)
                        .sense(Sense.RELATIVE)
                        .periods(2)
                        .build())
                .unit(Unit.percentOf("customers"))
                .aggregation(ReadingAggregation.MEAN)
                .recurrence(Recurrence.MONTH)
                .scope(Scope.perPerson("sales rep", 12))
                .window(Q3)
                .metricName("churn")
                .definition("as the ledger counts it")
                .payLink(PayLink.SALES_QUOTA)
                .trajectory(Trajectory.through(Checkpoint.on(DAY, "0.4")))
                .build();
    }

    private static Threshold threshold() {
        return Threshold.builder()
                .relativeTarget(RelativeTarget.builder()
                        .base(100)
                        .basePeriod(Q3.previous())
                        .rate(50)
                        .sense(Sense.RELATIVE)
                        .build())
                .comparison(Comparison.AT_MOST)
                .target("0.5")
                .strict(true)
                .baseline("0.75")
                .unit(Unit.rate("errors", "1000 requests"))
                .aggregation(ReadingAggregation.RATIO_OF_SUMS)
                .recurrence(Recurrence.WEEK)
                .scope(Scope.perEvent("release"))
                .window(Q3)
                .metricName("errors")
                .definition("as the ledger counts it")
                .payLink(PayLink.BONUS)
                .trajectory(Trajectory.of(TrajectoryShape.FLAT))
                .build();
    }

    private static Corridor corridor() {
        return Corridor.builder()
                .low(3)
                .high(9)
                .tolerance("1.5")
                .unit(Unit.score("mood", 0, 10))
                .aggregation(ReadingAggregation.MINIMUM)
                .recurrence(Recurrence.QUARTER)
                .scope(Scope.team())
                .window(Q3)
                .metricName("mood")
                .definition("as the ledger counts it")
                .payLink(PayLink.BONUS)
                .trajectory(Trajectory.of(TrajectoryShape.FLAT))
                .build();
    }

    private static Milestones milestones() {
        return Milestones.builder()
                .addMilestone(Milestone.builder()
                        .id("beta")
                        .title("Beta is out")
                        .weight("2.5")
                        .due(DAY)
                        .build())
                .unit(Unit.count("steps"))
                .aggregation(ReadingAggregation.SUM)
                .recurrence(Recurrence.EVENT)
                .scope(Scope.team())
                .window(Q3)
                .metricName("steps")
                .definition("as the ledger counts it")
                .payLink(PayLink.BONUS)
                .trajectory(Trajectory.of(TrajectoryShape.STEP))
                .build();
    }

    private static Levels levels() {
        return Levels.builder()
                .baseline("90.5")
                .commit(Level.builder()
                        .value(100)
                        .description("as last year")
                        .certainty("0.8")
                        .build())
                .target(Level.at("120"))
                .stretch(Level.at("150"))
                .unit(Unit.count("customers"))
                .aggregation(ReadingAggregation.MAXIMUM)
                .recurrence(Recurrence.YEAR)
                .scope(Scope.team())
                .window(Q3)
                .metricName("customers")
                .definition("as the ledger counts it")
                .payLink(PayLink.BONUS)
                .trajectory(Trajectory.of(TrajectoryShape.S_CURVE))
                .build();
    }

    private static BaselineToEstablish baselineToEstablish() {
        return BaselineToEstablish.builder()
                .unit(Unit.PERCENTAGE_POINTS)
                .aggregation(ReadingAggregation.HIT_RATE)
                .recurrence(Recurrence.DAY)
                .scope(Scope.team())
                .window(Q3)
                .metricName("gap")
                .definition("as the ledger counts it")
                .payLink(PayLink.BONUS)
                .trajectory(Trajectory.of(TrajectoryShape.HISTORICAL))
                .build();
    }
}
