package io.okr4j.core.review;

import io.okr4j.core.Ambition;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** From which certainty on a key result is sure to be met, and below which it is hopeless. */
final class CertaintyBounds {

    static final PolicyValue SURE = PolicyValue.share(
            "certainty.sure", "0.9", "Doerr: who is certain to nail it does not push hard enough; 0.9 is our reading");
    static final PolicyValue HOPELESS = PolicyValue.share(
                    "certainty.hopeless", "0.1", "Wodtke: 1 in 10 is not going to happen")
            .withNotAbove(SURE);

    private CertaintyBounds() {}

    static boolean aspires(Objective objective, KeyResult keyResult) {
        return StandingObjectives.ambition(objective, keyResult).equals(Optional.of(Ambition.ASPIRATIONAL));
    }

    static boolean isSure(KeyResult keyResult, ReviewContext context) {
        return keyResult
                .getCertainty()
                .filter(certainty -> certainty.compareTo(context.limit(SURE)) >= 0)
                .isPresent();
    }

    static boolean isHopeless(KeyResult keyResult, ReviewContext context) {
        return keyResult
                .getCertainty()
                .filter(certainty -> certainty.compareTo(context.limit(HOPELESS)) <= 0)
                .isPresent();
    }

    /** Whether every key result is sure although none is promised, or every one is hopeless. */
    static boolean extreme(Objective objective, ReviewContext context) {
        List<KeyResult> aims = StandingObjectives.aims(objective);
        boolean promised = aims.stream()
                .anyMatch(keyResult ->
                        StandingObjectives.ambition(objective, keyResult).equals(Optional.of(Ambition.COMMITTED)));
        boolean sure = !promised && aims.stream().allMatch(keyResult -> isSure(keyResult, context));
        return aims.size() > 1 && (sure || aims.stream().allMatch(keyResult -> isHopeless(keyResult, context)));
    }

    static String shown(KeyResult keyResult) {
        return keyResult.getCertainty().map(BigDecimal::toPlainString).orElse("?");
    }
}
