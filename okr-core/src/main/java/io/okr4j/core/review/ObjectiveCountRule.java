package io.okr4j.core.review;

import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks for owners with too many objectives in one period, or too few. */
final class ObjectiveCountRule implements ReviewRule {

    private static final String SOURCE = "Google re:Work, Set goals with OKRs: three to five objectives";
    private static final String WODTKE = "Wodtke, Radical Focus: one is enough for a company";
    private static final String ARTICLES = "the source articles on OKRs in sales: four to six a quarter";
    private static final String BEGINNING = "the source articles on OKRs in sales: one ambitious OKR to begin with";
    static final PolicyValue MOST = PolicyValue.count("objectives.max", "5", SOURCE)
            .butIn(Preset.SOURCE_ARTICLES, "6", ARTICLES)
            .butIn(Preset.STARTER, "1", BEGINNING);
    private static final PolicyValue LEAST = PolicyValue.count("objectives.min", "1", WODTKE)
            .butIn(Preset.GOOGLE, "3", SOURCE)
            .butIn(Preset.SOURCE_ARTICLES, "4", ARTICLES)
            .butIn(Preset.STARTER, "1", BEGINNING)
            .withNotAbove(MOST);
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.plan.objective-count", Severity.WARNING, SOURCE, LEAST, MOST);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        BigDecimal least = context.limit(LEAST);
        BigDecimal most = context.limit(MOST);
        List<Finding> findings = new ArrayList<>();
        for (Plan plan : context.plans()) {
            count(plan)
                    .forEach((owner, byPeriod) -> byPeriod.forEach((period, count) -> {
                        BigDecimal counted = BigDecimal.valueOf(count);
                        if (counted.compareTo(least) < 0 || counted.compareTo(most) > 0) {
                            findings.add(DESCRIPTION
                                    .finding(plan, "@" + owner.getId())
                                    .putFact("owner", owner.getName())
                                    .putFact("period", period.toString())
                                    .putFact("count", Integer.toString(count))
                                    .putFact("range", KeyResultCountRule.range(least, most))
                                    .putFact("max", most.toPlainString())
                                    .build());
                        }
                    }));
        }
        return findings;
    }

    private static Map<Owner, Map<Period, Integer>> count(Plan plan) {
        Map<Owner, Map<Period, Integer>> counts = new LinkedHashMap<>();
        StandingObjectives.of(plan).forEach(objective -> count(objective, counts));
        return counts;
    }

    private static void count(Objective objective, Map<Owner, Map<Period, Integer>> counts) {
        if (objective.getOwner().isPresent() && objective.getPeriod().isPresent()) {
            counts.computeIfAbsent(objective.getOwner().get(), owner -> new LinkedHashMap<>())
                    .merge(objective.getPeriod().get(), 1, Integer::sum);
        }
    }
}
