package io.okr4j.testkit.flaw;

import static io.okr4j.testkit.flaw.Spots.each;
import static io.okr4j.testkit.flaw.Spots.objective;
import static io.okr4j.testkit.flaw.Spots.ordinary;

import io.okr4j.core.Ambition;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.State;
import io.okr4j.core.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Occasions for a review to ask a question, which are no mistakes: drafts of which only people can judge. */
final class QuestionFlaws {

    // a review asks few questions, of those first that stand highest
    private static final Owner COMPANY = Owner.company("Kite fair");

    private QuestionFlaws() {}

    static Map<String, UnaryOperator<Plan>> byCode() {
        return Map.of(
                "okr.question.benefit", draft(objective -> objective.withAmbition(Ambition.COMMITTED)),
                "okr.question.necessary", draft(QuestionFlaws::twiceAsMany),
                "okr.question.sufficient", draft(objective -> objective),
                "okr.question.tangible",
                        draft(objective -> each(objective, (keyResult, i) -> keyResult.withMeasure(Optional.empty()))),
                "okr.question.value", draft(objective -> objective.withTheme(Theme.PROCESS)),
                "okr.question.wish", draft(objective -> objective.withAmbition(Ambition.ASPIRATIONAL)));
    }

    private static UnaryOperator<Plan> draft(UnaryOperator<Objective> change) {
        return plan -> objective(objective -> change.apply(ordinary(objective.withState(State.draft()))
                        .withTitle("Visitors of the fair bring their friends")
                        .withOwner(COMPANY)
                        .withPriority(1)
                        .withTheme(Optional.empty())
                        .withAmbition(Optional.empty())
                        .withPeriod(plan.getPeriod())))
                .apply(plan);
    }

    private static Objective twiceAsMany(Objective objective) {
        List<KeyResult> keyResults = new ArrayList<>(objective.getKeyResults());
        keyResults.addAll(Spots.numbered(objective.getKeyResults(), 2));
        return objective.withKeyResults(keyResults);
    }
}
