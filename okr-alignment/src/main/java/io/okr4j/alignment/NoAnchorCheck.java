package io.okr4j.alignment;

import io.okr4j.core.Owner;
import io.okr4j.core.OwnerLevel;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for companies whose parts have objectives while the company itself has none. */
public final class NoAnchorCheck implements AlignmentCheck {

    private static final PolicyValue LEAST = PolicyValue.count(
            "anchor.min-owners", "2", "okr4j: the plan of one team is no picture of the company (our choice)");
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.alignment.no-anchor",
            Severity.WARNING,
            "open-okr: at least one objective of the company, on which all others rest",
            LEAST);
    private static final int SHOWN = 3;

    /** Makes the check. */
    public NoAnchorCheck() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> check(AlignmentContext context) {
        Set<String> anchored = new HashSet<>();
        Map<String, List<AlignmentNode>> below = new HashMap<>();
        Owners owners = Owners.of(context);
        Standing standing = Standing.of(context);
        context.graph().nodes().stream()
                .filter(node -> node.kind() == NodeKind.OBJECTIVE && standing.open(node))
                .forEach(node -> node.owner().ifPresent(owner -> {
                    anchored.add(owner.getId());
                    for (String above : owners.above(owner)) {
                        below.computeIfAbsent(above, id -> new ArrayList<>()).add(node);
                        // what it helps may be the objective of the company, in a plan that is not loaded
                        if (helpsExternal(context, node)) {
                            anchored.add(above);
                        }
                    }
                }));
        BigDecimal least = context.limit(LEAST);
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Plan plan : context.plans()) {
            for (Owner owner : plan.getOwners()) {
                List<AlignmentNode> parts = below.getOrDefault(owner.getId(), List.of());
                boolean company = owner.getLevel() == OwnerLevel.COMPANY && seen.add(owner.getId());
                if (company && ownersOf(parts).compareTo(least) >= 0 && !anchored.contains(owner.getId())) {
                    findings.add(finding(plan, owner, parts));
                }
            }
        }
        return findings;
    }

    private static BigDecimal ownersOf(List<AlignmentNode> objectives) {
        return BigDecimal.valueOf(objectives.stream()
                .flatMap(node -> node.owner().stream())
                .map(Owner::getId)
                .distinct()
                .count());
    }

    private static boolean helpsExternal(AlignmentContext context, AlignmentNode objective) {
        AlignmentGraph graph = context.graph();
        return Stream.concat(
                        Stream.of(objective),
                        graph.children(objective).stream().filter(node -> node.kind() == NodeKind.KEY_RESULT))
                .flatMap(node -> graph.parents(node).stream())
                .anyMatch(parent -> parent.kind() == NodeKind.EXTERNAL);
    }

    private static Finding finding(Plan plan, Owner company, List<AlignmentNode> parts) {
        return DESCRIPTION
                .finding(plan, "@" + company.getId())
                .putFact("owner", company.getName())
                .putFact(
                        "objectives",
                        parts.stream()
                                .map(AlignmentNode::shortName)
                                .sorted()
                                .limit(SHOWN)
                                .collect(Collectors.joining(", ", "", parts.size() > SHOWN ? ", …" : "")))
                .build();
    }
}
