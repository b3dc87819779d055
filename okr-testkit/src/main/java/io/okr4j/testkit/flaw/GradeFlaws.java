package io.okr4j.testkit.flaw;

import static io.okr4j.testkit.flaw.Spots.last;
import static io.okr4j.testkit.flaw.Spots.ordinary;

import io.okr4j.core.Ambition;
import io.okr4j.core.AmendmentReason;
import io.okr4j.core.CheckIn;
import io.okr4j.core.CloseDecision;
import io.okr4j.core.GradeOverride;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.State;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Flaws of how an objective ended, which are planted in one that was over a month before the plan is. */
final class GradeFlaws {

    private static final Owner TEAM = Owner.team("Kite builders");
    private static final int DAYS = 90;
    private static final int MONTH = 30;
    private static final int LATE = 20;
    private static final int EARLY = 11;

    private GradeFlaws() {}

    static Map<String, UnaryOperator<Plan>> byCode() {
        Map<String, UnaryOperator<Plan>> changes = new TreeMap<>();
        changes.put("okr.grade.amended-only", ended(Ambition.ASPIRATIONAL, first(GradeFlaws::eased)));
        changes.put(
                "okr.grade.false-success",
                ended(Ambition.COMMITTED, first(keyResult -> halfWay(keyResult, CloseDecision.ACHIEVED))));
        changes.put("okr.grade.late-close", ended(Ambition.ASPIRATIONAL, GradeFlaws::closedLate));
        changes.put(
                "okr.grade.open-key-results",
                ended(Ambition.ASPIRATIONAL, first(keyResult -> keyResult.withState(State.active()))));
        changes.put("okr.grade.override-without-reason", ended(Ambition.ASPIRATIONAL, first(GradeFlaws::typedIn)));
        changes.put("okr.grade.too-early", ended(Ambition.ASPIRATIONAL, GradeFlaws::gradedEarly));
        changes.put(
                "okr.grade.unexplained-miss",
                ended(Ambition.COMMITTED, first(keyResult -> halfWay(keyResult, CloseDecision.MODIFIED))));
        changes.put(
                "okr.portfolio.sandbagging",
                ended(Ambition.COMMITTED, objective -> objective.withEffort(BigDecimal.valueOf(6, 1))));
        changes.put("okr.portfolio.too-easy", GradeFlaws::metTwice);
        changes.put(
                "okr.portfolio.too-hard",
                ended(
                        Ambition.ASPIRATIONAL,
                        objective ->
                                Spots.each(objective, (keyResult, i) -> read(keyResult, i == 0 ? "4.6" : "29.5"))));
        return changes;
    }

    /** Changes what met all that it set out to do. */
    private static UnaryOperator<Plan> ended(Ambition ambition, UnaryOperator<Objective> change) {
        return plan -> Spots.ending(plan, change.apply(met(last(plan), ambition, period(plan))));
    }

    private static Plan metTwice(Plan plan) {
        Period period = period(plan);
        Period before =
                Period.of(period.getStart().minusDays(DAYS), period.getStart().minusDays(1));
        Objective again = Spots.another(last(plan), "Kites are built to last");
        return Spots.ending(
                plan, met(last(plan), Ambition.ASPIRATIONAL, before), met(again, Ambition.ASPIRATIONAL, period));
    }

    private static Objective met(Objective objective, Ambition ambition, Period period) {
        LocalDate end = period.getEnd();
        State state = State.activeSince(period.getStart()).close(end.plusDays(2), CloseDecision.ACHIEVED);
        return Spots.each(
                ordinary(objective.withState(state))
                        .withOwner(TEAM)
                        .withPeriod(period)
                        .withAmbition(ambition)
                        .withLinks(List.of()),
                (keyResult, i) -> keyResult.checkIn(CheckIn.on(end.minusDays(4)).value(i == 0 ? "3" : "25")));
    }

    /** Ninety days that are over, with time to close late, before the plan is. */
    private static Period period(Plan plan) {
        LocalDate end = Flaw.dayOf(plan).minusDays(MONTH);
        return Period.of(end.minusDays(DAYS - 1L), end);
    }

    private static UnaryOperator<Objective> first(UnaryOperator<KeyResult> change) {
        return objective -> Spots.each(objective, (keyResult, i) -> i == 0 ? change.apply(keyResult) : keyResult);
    }

    private static KeyResult eased(KeyResult keyResult) {
        LocalDate on = keyResult.getCheckIns().get(0).getOn().minusDays(MONTH);
        Metric easier = Spots.metric(5, 4, Unit.percentOf("customers"));
        return read(
                keyResult.amend(on, AmendmentReason.EXTERNAL_CHANGE, "", before -> before.withMeasure(easier)), "4");
    }

    private static KeyResult halfWay(KeyResult keyResult, CloseDecision decision) {
        LocalDate on = keyResult.getState().getEndedOn().orElseThrow();
        return read(keyResult, "4").withState(State.active().close(on, decision));
    }

    private static KeyResult typedIn(KeyResult keyResult) {
        return keyResult.withGradeOverride(GradeOverride.builder()
                .grade(BigDecimal.valueOf(8, 1))
                .author("Devi")
                .build());
    }

    private static Objective closedLate(Objective objective) {
        State late = State.active()
                .close(objective.getPeriod().orElseThrow().getEnd().plusDays(LATE), CloseDecision.ACHIEVED);
        return Spots.each(objective.withState(late), (keyResult, i) -> keyResult.withState(late));
    }

    private static Objective gradedEarly(Objective objective) {
        Period period = objective.getPeriod().orElseThrow();
        State early = State.active().close(period.getEnd().minusDays(EARLY), CloseDecision.MODIFIED);
        return first(keyResult -> keyResult
                        .withMeasure(
                                Spots.metric(5, 3, Unit.percentOf("customers")).withWindow(period))
                        .withCheckIns(
                                CheckIn.on(period.getEnd().minusDays(EARLY)).value(4))
                        .withState(early))
                .apply(objective);
    }

    private static KeyResult read(KeyResult keyResult, String value) {
        LocalDate on = keyResult.getCheckIns().get(0).getOn();
        return keyResult.withCheckIns(CheckIn.on(on).value(value));
    }
}
