package io.okr4j.alignment;

import io.okr4j.core.Directive;
import io.okr4j.core.Initiative;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.OwnerLevel;
import io.okr4j.core.Plan;
import io.okr4j.core.Role;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for key results of the company that nobody says to work for. */
public final class CoverageGapCheck implements AlignmentCheck {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.alignment.coverage-gap",
            Severity.WARNING,
            "Google's OKR playbook: what all are to achieve has key results of each group that must help");

    /** Makes the check. */
    public CoverageGapCheck() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> check(AlignmentContext context) {
        Standing standing = Standing.of(context);
        List<AlignmentNode> objectives = standing.activeObjectives().toList();
        Set<String> withPeople = withPeople(context, objectives);
        Set<String> worked = worked(context.plans());
        return objectives.stream()
                .filter(CoverageGapCheck::ofCompany)
                // without what stands below, nothing can be said about it
                .filter(objective -> objective
                        .owner()
                        .filter(owner -> withPeople.contains(owner.getId()))
                        .isPresent())
                .filter(objective -> !past(context, objective))
                .filter(objective -> standing.openHelp(objective).findAny().isEmpty())
                .flatMap(objective -> gaps(context, objective, worked))
                .toList();
    }

    private static boolean ofCompany(AlignmentNode node) {
        return Standing.level(node).equals(Optional.of(OwnerLevel.COMPANY));
    }

    private static boolean past(AlignmentContext context, AlignmentNode node) {
        return node.period()
                .filter(period -> period.getEnd().isBefore(context.asOf()))
                .isPresent();
    }

    /** {@return the owners of whom a part has objectives of its own} */
    private static Set<String> withPeople(AlignmentContext context, List<AlignmentNode> objectives) {
        Owners owners = Owners.of(context);
        Set<String> with = new HashSet<>();
        for (AlignmentNode objective : objectives) {
            if (!ofCompany(objective)) {
                objective.owner().ifPresent(owner -> with.addAll(owners.above(owner)));
            }
        }
        return with;
    }

    // an objective of which nothing is worked for is one gap, not as many as it has key results
    private static Stream<Finding> gaps(AlignmentContext context, AlignmentNode objective, Set<String> worked) {
        List<AlignmentNode> asked = Standing.of(context)
                .activeKeyResults(objective)
                .filter(node -> !guardrail(node))
                .toList();
        List<AlignmentNode> gaps =
                asked.stream().filter(node -> !covered(context, node, worked)).toList();
        boolean all = gaps.size() > 1 && gaps.size() == asked.size();
        return (all ? Stream.of(objective) : gaps.stream())
                .map(gap -> context.finding(DESCRIPTION, gap, "")
                        .putFact("title", Standing.name(gap))
                        .putFact("id", gap.shortName())
                        .build());
    }

    private static boolean guardrail(AlignmentNode node) {
        return node.keyResult()
                .flatMap(KeyResult::getRole)
                .filter(role -> role == Role.GUARDRAIL)
                .isPresent();
    }

    private static boolean covered(AlignmentContext context, AlignmentNode node, Set<String> worked) {
        boolean ownPeople = node.keyResult()
                .filter(keyResult -> keyResult.getOwner().isPresent()
                        || !keyResult.getContributors().isEmpty())
                .isPresent();
        return ownPeople
                || worked.contains(node.reference().toString())
                || Standing.of(context).openHelp(node).findAny().isPresent();
    }

    private static Set<String> worked(List<Plan> plans) {
        Set<String> worked = new HashSet<>();
        for (Plan plan : plans) {
            String prefix = plan.getId() + ":";
            for (Initiative initiative : plan.getInitiatives()) {
                initiative.getKeyResults().forEach(id -> worked.add(prefix + id));
            }
            for (Objective objective : plan.getObjectives()) {
                for (Initiative initiative : objective.getInitiatives()) {
                    initiative.getKeyResults().forEach(id -> worked.add(prefix + id));
                }
                for (Directive directive : objective.getDirectives()) {
                    directive.getKeyResult().ifPresent(id -> worked.add(prefix + id));
                }
            }
        }
        return worked;
    }
}
