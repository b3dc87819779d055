package io.okr4j.core.review;

import io.okr4j.core.Ambition;
import io.okr4j.core.Objective;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for owners whose promises leave no room, or whose plans are far more than they can do. */
final class CapacityRule implements ReviewRule {

    private static final String SOURCE = "Google's OKR playbook: promises take most but not all of what there is";
    private static final PolicyValue PROMISED =
            PolicyValue.amount("effort.committed.max", "0.9", SOURCE + "; nine tenths are our reading");
    private static final PolicyValue ALL = PolicyValue.amount(
            "effort.total.max",
            "1.5",
            "Google's OKR playbook: all together somewhat more than there is; one and a half are our reading");
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.plan.capacity", Severity.WARNING, SOURCE, PROMISED, ALL);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        BigDecimal promised = context.limit(PROMISED);
        BigDecimal all = context.limit(ALL);
        return OwnerCycles.of(context)
                .flatMap(cycle -> {
                    BigDecimal committed = effort(cycle.objectives().stream()
                            .filter(objective -> objective.getAmbition().equals(Optional.of(Ambition.COMMITTED))));
                    BigDecimal total = effort(cycle.objectives().stream());
                    return committed.compareTo(promised) <= 0 && total.compareTo(all) <= 0
                            ? Stream.empty()
                            : Stream.of(cycle.finding(DESCRIPTION)
                                    .putFact("committed", percent(committed))
                                    .putFact("total", percent(total))
                                    .putFact("most", percent(promised))
                                    .putFact("max", percent(all))
                                    .build());
                })
                .toList();
    }

    private static BigDecimal effort(Stream<Objective> objectives) {
        return objectives.flatMap(objective -> objective.getEffort().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
