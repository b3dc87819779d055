package io.okr4j.alignment;

import io.okr4j.core.Objective;
import io.okr4j.core.OwnerLevel;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        AlignmentGraph graph = context.graph();
        Standing standing = Standing.of(context);
        return standing.freshLinks((from, to, edge) ->
                        leadsDown(graph.objective(from), graph.objective(to)) && !standing.onLoop(from, to))
                .map(link -> context.finding(DESCRIPTION, link)
                        .putFact("from", Standing.name(link.from()))
                        .putFact("to", Standing.name(link.to()))
                        .putFact("owner", owner(link.from()))
                        .putFact("other", owner(link.to()))
                        .build())
                .toList();
    }

    // a person may well answer for a key result of the company, so the owner of the objective is looked at
    private static boolean leadsDown(@Nullable Objective from, @Nullable Objective to) {
        Optional<OwnerLevel> low = Optional.ofNullable(from).flatMap(Objective::level);
        Optional<OwnerLevel> high = Optional.ofNullable(to).flatMap(Objective::level);
        return low.isPresent() && high.isPresent() && high.get().compareTo(low.get()) > 0;
    }

    private static String owner(AlignmentNode node) {
        return node.objective()
                .flatMap(objective -> objective.getOwner())
                .map(owner -> owner.getName())
                .orElse("");
    }
}
