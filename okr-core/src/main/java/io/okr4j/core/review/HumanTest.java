package io.okr4j.core.review;

import io.okr4j.core.Ambition;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Theme;
import io.okr4j.core.measure.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tests of an objective that only a person can make, the one with the narrowest occasion first. */
enum HumanTest {
    /** Could anybody tell whether it was reached? */
    TANGIBLE(
            "okr.question.tangible",
            "Google's OKR playbook: obvious to a rational observer whether it was achieved; re:Work"),

    /** Would anybody notice? */
    VALUE(
            "okr.question.value",
            "Google's OKR playbook, trap 5: a low value objective, which nobody would notice or care about"),

    /** Is each key result needed? */
    NECESSARY("okr.question.necessary", "Google's OKR playbook; Doerr: key results are what the objective needs"),

    /** Does it benefit anybody? */
    BENEFIT(
            "okr.question.benefit",
            "Google's OKR playbook: could it score 1.0 without a direct benefit to users or to the business?"),

    /** Is it what customers want? */
    WISH("okr.question.wish", "Google's OKR playbook, trap 3: what customers really want, not what we can do"),

    /** Are the key results enough? */
    SUFFICIENT(
            "okr.question.sufficient",
            "Google's OKR playbook, trap 6; Doerr: if all key results are met, the objective is reached, or it is no OKR");

    /** From how many key results on one of them may be there for its own sake. */
    static final PolicyValue MANY = PolicyValue.count(
            "question.necessary.min-key-results", "4", "okr4j: with three, each is likely to be needed (our choice)");

    private static final Set<Theme> INTERNAL = Set.of(Theme.PROCESS, Theme.PRODUCT);

    private final String code;
    private final String source;

    HumanTest(String code, String source) {
        this.code = code;
        this.source = source;
    }

    RuleDescription description() {
        // which of them is asked depends on the others, so all of them read the same numbers
        return RuleDescription.asking(code, source, ObjectiveQuestions.FIRST_DAYS, ObjectiveQuestions.MOST, MANY);
    }

    /** Whether an objective gives occasion to ask. */
    boolean hasOccasion(Objective objective, ReviewContext context) {
        List<KeyResult> aims = StandingObjectives.aims(objective);
        return switch (this) {
            case TANGIBLE -> aims.stream().noneMatch(HumanTest::isMeasured);
            case VALUE ->
                objective.getTheme().filter(INTERNAL::contains).isPresent()
                        || ReadTitles.of(context).title(objective.getTitle()).isWork();
            case NECESSARY -> BigDecimal.valueOf(aims.size()).compareTo(context.limit(MANY)) >= 0;
            case BENEFIT -> objective.getAmbition().equals(Optional.of(Ambition.COMMITTED));
            case WISH -> objective.getAmbition().equals(Optional.of(Ambition.ASPIRATIONAL));
            case SUFFICIENT -> aims.size() > 1;
        };
    }

    private static boolean isMeasured(KeyResult keyResult) {
        Optional<Measure> measure = keyResult.getMeasure();
        return measure.filter(MeasuredTitle::aims).isPresent();
    }
}
