package io.okr4j.core.review;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks for check-ins that change confidence or status and do not say why. */
final class NoNoteRule implements ReviewRule {

    private static final String SOURCE =
            "Wodtke, Radical Focus, and WorkBoard: a change of confidence comes with its story";
    private static final PolicyValue CHANGE =
            PolicyValue.share("check-in.note.min-change", "0.1", "okr4j: confidence is given in tenths (our choice)");
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.check-in.no-note", Severity.ADVICE, SOURCE, CHANGE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        BigDecimal least = context.limit(CHANGE);
        return StandingObjectives.each(
                context,
                (plan, objective) -> StandingObjectives.keyResults(objective).stream()
                        .filter(keyResult -> keyResult.getState().open())
                        .flatMap(keyResult ->
                                finding(plan, objective, keyResult, keyResult.checkInsUntil(context.asOf()), least)
                                        .stream()));
    }

    // what was left unsaid earlier cannot be said any more
    private static Optional<Finding> finding(
            Plan plan, Objective objective, KeyResult keyResult, List<CheckIn> checkIns, BigDecimal least) {
        if (checkIns.size() < 2) {
            return Optional.empty();
        }
        CheckIn last = checkIns.get(checkIns.size() - 1);
        CheckIn before = checkIns.get(checkIns.size() - 2);
        Optional<String> change = confidence(before, last, least).or(() -> status(before, last));
        return change.filter(
                        words -> last.getNote().isEmpty() && last.getBlockers().isEmpty())
                .map(words -> DESCRIPTION
                        .finding(
                                plan,
                                objective.getId() + "/" + keyResult.getId() + "#checkIns[" + last.getOn() + "].note")
                        .putFact("on", last.getOn().toString())
                        .putFact("change", words)
                        .build());
    }

    private static Optional<String> confidence(CheckIn before, CheckIn last, BigDecimal least) {
        return before.getConfidence()
                .flatMap(was -> last.getConfidence()
                        .filter(now -> now.subtract(was).abs().compareTo(least) >= 0)
                        .map(now -> was.toPlainString() + " \u2192 " + now.toPlainString()));
    }

    private static Optional<String> status(CheckIn before, CheckIn last) {
        return before.getStatus()
                .flatMap(was ->
                        last.getStatus().filter(now -> now != was).map(now -> word(was) + " \u2192 " + word(now)));
    }

    private static String word(Enum<?> status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
