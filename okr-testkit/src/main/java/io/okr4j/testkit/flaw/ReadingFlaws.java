package io.okr4j.testkit.flaw;

import static io.okr4j.testkit.flaw.Spots.each;
import static io.okr4j.testkit.flaw.Spots.objective;
import static io.okr4j.testkit.flaw.Spots.ordinary;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.State;
import io.okr4j.core.Status;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Flaws that show in the readings of seven weeks, at the end of which there are three weeks left. */
final class ReadingFlaws {

    private static final int WEEKS_LEFT = 3;

    private ReadingFlaws() {}

    static Map<String, UnaryOperator<Plan>> byCode() {
        return Map.of(
                "okr.check-in.slowing", read(List.of("5", "4.9", "4.8", "4.7", "4.3", "4.1", "4")),
                "okr.check-in.stuck", read(List.of("4.6", "3.8", "3.1", "3.1", "3.1", "3.1", "3.1")),
                "okr.check-in.watermelon", calledWell(List.of("5", "4.95", "4.9", "4.9", "4.85", "4.8", "4.8")));
    }

    private static UnaryOperator<Plan> read(List<String> values) {
        return plan -> objective(objective -> weekly(objective, Flaw.dayOf(plan), values))
                .apply(plan);
    }

    private static UnaryOperator<Plan> calledWell(List<String> values) {
        return plan -> objective(objective -> each(
                        weekly(objective, Flaw.dayOf(plan), values),
                        (keyResult, i) -> keyResult.withCheckIns(keyResult.getCheckIns().stream()
                                .map(checkIn -> checkIn.withStatus(Status.ON_TRACK))
                                .toList())))
                .apply(plan);
    }

    /** The first key result with a reading on each of the last days of so many weeks. */
    private static Objective weekly(Objective objective, LocalDate until, List<String> values) {
        Period period = Period.of(until.minusWeeks(values.size()), until.plusWeeks(WEEKS_LEFT));
        return each(
                ordinary(objective.withState(State.activeSince(period.getStart())))
                        .withPeriod(period),
                (keyResult, i) -> i == 0 ? read(keyResult, until, values) : keyResult);
    }

    private static KeyResult read(KeyResult keyResult, LocalDate until, List<String> values) {
        KeyResult read = keyResult;
        for (int i = 0; i < values.size(); i++) {
            read = read.checkIn(
                    CheckIn.on(until.minusWeeks(values.size() - 1L - i)).value(values.get(i)));
        }
        return read;
    }
}
