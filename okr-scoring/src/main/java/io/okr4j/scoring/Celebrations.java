package io.okr4j.scoring;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.MilestoneReading;
import io.okr4j.core.Role;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for what there is to celebrate in key results. */
final class Celebrations {

    private Celebrations() {}

    static List<Celebration> of(List<Score> keyResults, ScoringPolicy policy) {
        List<Celebration> all = new ArrayList<>();
        for (Score score : keyResults) {
            GradingContext context = score.context().orElseThrow();
            boolean guardrail = context.keyResult()
                    .getRole()
                    .filter(role -> role == Role.GUARDRAIL)
                    .isPresent();
            // a guardrail that holds is as it should be
            if (context.ungradable().isEmpty() && !guardrail) {
                milestones(context, all);
                targets(context, policy, all);
            }
        }
        all.sort(Comparator.comparing(Celebration::on));
        return List.copyOf(all);
    }

    private static void milestones(GradingContext context, List<Celebration> all) {
        if (!(context.measure().orElse(null) instanceof Milestones milestones) || milestones.yesNo()) {
            return;
        }
        List<CheckIn> checkIns = context.checkIns();
        for (Milestone milestone : milestones.getMilestones()) {
            Optional<LocalDate> since = Optional.empty();
            for (CheckIn checkIn : checkIns) {
                if (checkIn.getReading().orElse(null) instanceof MilestoneReading reading) {
                    boolean done = reading.getDone().contains(milestone.getId());
                    // a milestone that was taken back is done only once it is done again
                    since = done ? Optional.of(since.orElse(checkIn.getOn())) : Optional.empty();
                }
            }
            since.ifPresent(on -> all.add(new Celebration(
                    Celebration.Kind.MILESTONE, context.keyResult().getId(), on, milestone.getTitle() + " is done")));
        }
    }

    private static void targets(GradingContext context, ScoringPolicy policy, List<Celebration> all) {
        Optional<BigDecimal> now = context.progress().clamped();
        Optional<LocalDate> latest =
                context.keyResult().latestCheckIn(context.asOf()).map(CheckIn::getOn);
        if (now.isEmpty() || latest.isEmpty()) {
            return;
        }
        KeyResult keyResult = context.keyResult();
        String how = context.progress().explain();
        if (now.get().compareTo(BigDecimal.ONE) >= 0) {
            all.add(new Celebration(
                    Celebration.Kind.REACHED,
                    keyResult.getId(),
                    reachedOn(context).orElse(latest.get()),
                    how));
            return;
        }
        Optional<LocalDate> end = ended(context);
        if (end.isPresent() && now.get().compareTo(policy.getNearMiss().getValue()) >= 0) {
            all.add(new Celebration(Celebration.Kind.NEAR_MISS, keyResult.getId(), end.get(), how));
        }
    }

    /** The check-in since which the target has been reached without a break. */
    private static Optional<LocalDate> reachedOn(GradingContext context) {
        List<CheckIn> checkIns = context.checkIns();
        Optional<LocalDate> since = Optional.empty();
        for (int i = checkIns.size() - 1; i >= 0; i--) {
            LocalDate on = checkIns.get(i).getOn();
            boolean reached = context.on(on)
                    .progress()
                    .clamped()
                    .filter(share -> share.compareTo(BigDecimal.ONE) >= 0)
                    .isPresent();
            if (!reached) {
                break;
            }
            since = Optional.of(on);
        }
        return since;
    }

    private static Optional<LocalDate> ended(GradingContext context) {
        return context.keyResult()
                .getState()
                .getEndedOn()
                .or(() -> context.period().map(Period::getEnd))
                .filter(end -> !end.isAfter(context.asOf()));
    }
}
