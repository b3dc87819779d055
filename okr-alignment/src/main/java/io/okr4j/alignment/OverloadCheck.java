package io.okr4j.alignment;

import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks for owners of whom too many objectives need something at a time. */
public final class OverloadCheck implements AlignmentCheck {

    private static final String SOURCE = "Lamorte, Workpath: watch the team that all others depend on";
    private static final PolicyValue MOST = PolicyValue.count(
            "needs.max", "5", "okr4j: no source gives a number; as many as a team may have objectives of its own");
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.alignment.overload", Severity.ADVICE, SOURCE, MOST);
    private static final int SHOWN = 3;

    /** Makes the check. */
    public OverloadCheck() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> check(AlignmentContext context) {
        BigDecimal most = context.limit(MOST);
        Standing standing = Standing.of(context);
        Map<String, List<Need>> byProvider = new LinkedHashMap<>();
        for (Need need : context.graph().needs()) {
            if (standing.active(need.objective())) {
                byProvider
                        .computeIfAbsent(need.provider().getId(), id -> new ArrayList<>())
                        .add(need);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Need> needs : byProvider.values()) {
            List<AlignmentNode> objectives =
                    needs.stream().map(Need::objective).distinct().toList();
            if (BigDecimal.valueOf(objectives.size()).compareTo(most) > 0) {
                findings.add(finding(context, needs.get(0).provider(), objectives, most));
            }
        }
        return findings;
    }

    private static Finding finding(
            AlignmentContext context, Owner provider, List<AlignmentNode> objectives, BigDecimal most) {
        return DESCRIPTION
                .finding(home(context, provider), "@" + provider.getId())
                .putFact("owner", provider.getName())
                .putFact("count", Integer.toString(objectives.size()))
                .putFact("max", most.toPlainString())
                .putFact(
                        "objectives",
                        objectives.stream()
                                .map(AlignmentNode::shortName)
                                .sorted()
                                .limit(SHOWN)
                                .collect(Collectors.joining(", ", "", objectives.size() > SHOWN ? ", …" : "")))
                .build();
    }

    // the plan in which the owner has objectives, else the first that names it
    private static Plan home(AlignmentContext context, Owner provider) {
        return context.plans().stream()
                .filter(plan -> plan.getObjectives().stream()
                        .anyMatch(objective -> objective
                                .getOwner()
                                .filter(owner -> owner.getId().equals(provider.getId()))
                                .isPresent()))
                .findFirst()
                .orElseGet(() -> context.plans().stream()
                        .filter(plan -> plan.findOwner(provider.getId()).isPresent())
                        .findFirst()
                        .orElseThrow());
    }
}
