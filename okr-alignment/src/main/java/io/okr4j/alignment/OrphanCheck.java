package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.OwnerLevel;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Looks for objectives that help nothing above them and do not say why they matter. */
public final class OrphanCheck implements AlignmentCheck {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.alignment.orphan",
            Severity.WARNING,
            "Google re:Work and Viva Goals: team objectives align with something higher; Lamorte: a stated reason will do");

    /** Makes the check. */
    public OrphanCheck() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> check(AlignmentContext context) {
        Above above = new Above(context);
        return Standing.of(context)
                .activeObjectives()
                .flatMap(node -> node
                        .objective()
                        .filter(OrphanCheck::helpsNothing)
                        .flatMap(Objective::getOwner)
                        .filter(owner -> owner.getLevel() != OwnerLevel.COMPANY)
                        .flatMap(above::of)
                        .map(parent -> context.finding(DESCRIPTION, node, "links")
                                .putFact("title", Standing.name(node))
                                .putFact("suggestedParent", Standing.name(parent))
                                .putFact(
                                        "suggestedId",
                                        parent.planId().equals(node.planId()) ? parent.id() : reference(parent))
                                .build())
                        .stream())
                .toList();
    }

    private static String reference(AlignmentNode parent) {
        return parent.reference().toString();
    }

    // a link that leads nowhere is a mistake of its own
    private static boolean helpsNothing(Objective objective) {
        return objective.getLinks().isEmpty()
                && objective.getKeyResults().stream().map(KeyResult::getLinks).allMatch(List::isEmpty)
                && objective.getRationale().filter(why -> !why.isBlank()).isEmpty();
    }

    /** What there is above an owner that could be helped. */
    private static final class Above {

        private final Owners owners;
        private final Map<String, AlignmentNode> firstOf = new HashMap<>();
        private final Map<String, Optional<AlignmentNode>> known = new HashMap<>();

        Above(AlignmentContext context) {
            this.owners = Owners.of(context);
            Standing.of(context)
                    .activeObjectives()
                    .forEach(node -> node.owner().ifPresent(owner -> firstOf.putIfAbsent(owner.getId(), node)));
        }

        Optional<AlignmentNode> of(Owner owner) {
            return known.computeIfAbsent(owner.getId(), id -> find(owner));
        }

        private Optional<AlignmentNode> find(Owner owner) {
            return owners.above(owner).stream()
                    .map(firstOf::get)
                    .filter(Objects::nonNull)
                    .findFirst();
        }
    }
}
