package io.okr4j.testkit.contract;

import io.okr4j.core.Ambition;
import io.okr4j.core.CheckIn;
import io.okr4j.core.CloseDecision;
import io.okr4j.core.GradeOverride;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.State;
import io.okr4j.core.Status;
import io.okr4j.core.measure.LevelName;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.ScoringPolicy;
import io.okr4j.scoring.ScoringPolicy.FlatTarget;
import io.okr4j.scoring.ScoringPolicy.Hold;
import io.okr4j.scoring.ScoringPolicy.MissingBaseline;
import io.okr4j.scoring.ScoringPolicy.MissingReading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Key results to be graded: every kind of measure, read or not, on days before, in and after the period. */
final class GradingCases {

    private static final Period PERIOD = Period.ofQuarter(2026, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    private static final List<LocalDate> OTHER_DAYS =
            List.of(LocalDate.of(2026, 6, 1), PERIOD.getStart(), PERIOD.getEnd(), LocalDate.of(2027, 1, 31));
    private static final ScoringPolicy STRICT = ScoringPolicy.builder()
            .flatTarget(FlatTarget.MET_OR_NOT)
            .missingBaseline(MissingBaseline.ZERO)
            .missingReading(MissingReading.AT_BASELINE)
            .hold(Hold.BY_DISTANCE)
            .build();

    private GradingCases() {}

    static List<GradingContext> all() {
        List<KeyResult> keyResults = keyResults();
        List<GradingContext> all = new ArrayList<>();
        keyResults.forEach(keyResult -> all.add(context(keyResult, DAY, ScoringPolicy.standard())));
        keyResults.forEach(keyResult -> all.add(context(keyResult, DAY, STRICT)));
        for (LocalDate day : OTHER_DAYS) {
            keyResults.forEach(keyResult -> all.add(context(keyResult, day, ScoringPolicy.standard())));
        }
        return List.copyOf(all);
    }

    private static GradingContext context(KeyResult keyResult, LocalDate day, ScoringPolicy policy) {
        Objective.Builder objective =
                Objective.builder().id("loyal").title("Customers stay with us").addKeyResult(keyResult);
        // one without anything to go by, so that nobody relies on owner and period
        boolean bare = keyResult.getTitle().isBlank();
        return GradingContext.of(
                bare
                        ? objective.build()
                        : objective
                                .owner(Owner.team("Sales"))
                                .period(PERIOD)
                                .state(State.activeSince(PERIOD.getStart()))
                                .build(),
                keyResult,
                day,
                policy);
    }

    private static List<KeyResult> keyResults() {
        List<KeyResult> all = new ArrayList<>();
        all.add(KeyResult.builder().id("bare").build());
        all.add(KeyResult.builder()
                .id("unmeasured")
                .title("Fewer customers leave")
                .build());
        for (Measure measure : Measures.all()) {
            KeyResult unread = KeyResult.builder()
                    .id(measure.kind())
                    .title("Fewer customers leave")
                    .measure(measure)
                    .state(State.activeSince(PERIOD.getStart()))
                    .build();
            all.add(unread);
            for (CheckIn checkIn : readings(CheckIn.on(LocalDate.of(2026, 8, 3)))) {
                all.add(unread.checkIn(checkIn));
            }
            all.addAll(unusual(unread));
        }
        return all;
    }

    /** Of every kind, though a measure is read in one or two of them: people enter what they will. */
    private static List<CheckIn> readings(CheckIn empty) {
        return List.of(
                empty.value(0),
                empty.value(5),
                empty.value(7),
                empty.value(10),
                empty.value(25),
                empty.value("-3.5"),
                empty.value("999999999999"),
                empty.ratio(3, 4),
                empty.member("Ada", 5),
                empty.level(LevelName.COMMIT),
                empty.level(LevelName.STRETCH),
                empty.done("pilot"),
                empty.confidence("0.9"),
                empty.withStatus(Status.AT_RISK),
                empty);
    }

    private static List<KeyResult> unusual(KeyResult keyResult) {
        CheckIn early = CheckIn.on(LocalDate.of(2026, 7, 6)).value(2).confidence("0.2");
        CheckIn late = CheckIn.on(LocalDate.of(2026, 9, 28)).value(9).confidence("1");
        KeyResult read = keyResult.checkIn(early);
        GradeOverride override = GradeOverride.builder()
                .grade("0.6")
                .reason("The market fell by half.")
                .author("Ada")
                .on(LocalDate.of(2026, 8, 4))
                .build();
        List<KeyResult> all = new ArrayList<>(List.of(
                read.checkIn(late),
                read.toBuilder().weight(0).build(),
                read.toBuilder().certainty("0.5").build(),
                read.withGradeOverride(override),
                read.withGradeOverride(override.withGrade(BigDecimal.ONE)),
                read.withState(State.activeSince(PERIOD.getStart()).withdraw(LocalDate.of(2026, 8, 1), "no demand")),
                read.close(LocalDate.of(2026, 8, 5), CloseDecision.ABANDONED)));
        for (Ambition ambition : Ambition.values()) {
            all.add(read.withAmbition(ambition));
        }
        return all;
    }
}
