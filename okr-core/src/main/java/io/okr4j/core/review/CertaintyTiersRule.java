package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks for key results whose certainty is not stated, or does not fall from one to the next. */
final class CertaintyTiersRule implements ReviewRule {

    private static final String SOURCE =
            "the source articles on OKRs in sales: three key results, 80, 50 and 20 percent certain";
    private static final PolicyValue REQUIRED = PolicyValue.flag("certainty.required", "1", SOURCE)
            .butIn(Preset.GOOGLE, "0", "Google re:Work: ambition is declared, certainty is not")
            .butIn(Preset.STARTER, "0", "okr4j: one thing at a time (our choice)");
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.objective.certainty-tiers", Severity.ADVICE, SOURCE, REQUIRED);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        boolean required = context.limit(REQUIRED).signum() != 0;
        return StandingObjectives.each(context, (plan, objective) -> finding(plan, objective, required).stream());
    }

    private static Optional<Finding> finding(Plan plan, Objective objective, boolean required) {
        List<Optional<BigDecimal>> certainties = StandingObjectives.keyResults(objective).stream()
                .filter(keyResult -> !keyResult.getRole().equals(Optional.of(Role.GUARDRAIL)))
                .map(KeyResult::getCertainty)
                .toList();
        List<BigDecimal> stated = certainties.stream().flatMap(Optional::stream).toList();
        boolean missing = stated.size() < certainties.size();
        boolean tolerated = stated.isEmpty() && !required;
        if (certainties.size() < 2 || tolerated || (!missing && falling(stated))) {
            return Optional.empty();
        }
        String shown = certainties.stream()
                .map(certainty -> certainty.map(BigDecimal::toPlainString).orElse("?"))
                .collect(Collectors.joining(", "));
        return Optional.of(DESCRIPTION
                .finding(plan, objective.getId() + "#keyResults")
                .putFact("certainties", shown)
                .build());
    }

    private static boolean falling(List<BigDecimal> certainties) {
        for (int i = 1; i < certainties.size(); i++) {
            if (certainties.get(i).compareTo(certainties.get(i - 1)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
