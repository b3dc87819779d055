package io.okr4j.alignment;

import io.okr4j.core.OwnerLevel;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.util.List;
import java.util.Optional;

/** Looks for links that lead down in the organisation. */
public final class LevelInversionCheck implements AlignmentCheck {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.alignment.level-inversion",
            Severity.WARNING,
            "UpRaise, Peoplebox: the same or a lower level contributes to a higher one");

    /** Makes the check. */
    public LevelInversionCheck() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> check(AlignmentContext context) {
        return Standing.openLinks(context)
                .filter(LevelInversionCheck::leadsDown)
                .filter(link -> !StaleParentCheck.stale(context, link))
                .filter(link -> !Standing.onLoop(context, link))
                .map(link -> context.finding(DESCRIPTION, link)
                        .putFact("from", Standing.name(link.from()))
                        .putFact("to", Standing.name(link.to()))
                        .putFact("owner", owner(link.from()))
                        .putFact("other", owner(link.to()))
                        .build())
                .toList();
    }

    private static boolean leadsDown(AlignmentEdge link) {
        Optional<OwnerLevel> from = Standing.level(link.from());
        Optional<OwnerLevel> to = Standing.level(link.to());
        return from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) > 0;
    }

    private static String owner(AlignmentNode node) {
        return node.objective()
                .flatMap(objective -> objective.getOwner())
                .map(owner -> owner.getName())
                .orElse("");
    }
}
