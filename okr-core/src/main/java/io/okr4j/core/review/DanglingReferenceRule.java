package io.okr4j.core.review;

import io.okr4j.core.Directive;
import io.okr4j.core.Initiative;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Reference;
import io.okr4j.core.Retrospective;
import io.okr4j.core.TeamInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for references to something that is not there; one to a plan that is not loaded may well be there. */
final class DanglingReferenceRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.plan.dangling-reference", Severity.ERROR, "okr4j: a reference names something that there is");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        Map<String, Set<String>> ids = new HashMap<>();
        for (Plan plan : context.plans()) {
            ids.computeIfAbsent(plan.getId(), id -> new HashSet<>()).addAll(idsOf(plan));
        }
        List<Finding> findings = new ArrayList<>();
        for (Plan plan : context.plans()) {
            new Search(plan, ids, findings).run();
        }
        return findings;
    }

    private static Set<String> idsOf(Plan plan) {
        Set<String> ids = new HashSet<>();
        plan.getPurposes().forEach(purpose -> ids.add(purpose.getId()));
        plan.getKpis().forEach(kpi -> ids.add(kpi.getId()));
        for (Objective objective : plan.getObjectives()) {
            ids.add(objective.getId());
            objective.getKeyResults().forEach(keyResult -> ids.add(keyResult.getId()));
        }
        return ids;
    }

    /** The search through one plan. */
    private static final class Search {

        private final Plan plan;
        private final Map<String, Set<String>> ids;
        private final List<Finding> findings;

        Search(Plan plan, Map<String, Set<String>> ids, List<Finding> findings) {
            this.plan = plan;
            this.ids = ids;
            this.findings = findings;
        }

        void run() {
            Set<String> owners = plan.getOwners().stream().map(Owner::getId).collect(Collectors.toSet());
            for (Owner owner : plan.getOwners()) {
                owner.getParent()
                        .filter(parent -> !owners.contains(parent))
                        .ifPresent(parent -> add("@" + owner.getId() + "#parent", parent));
            }
            plan.getInitiatives().forEach(initiative -> initiative(initiative, "."));
            for (Retrospective retrospective : plan.getRetrospectives()) {
                retrospective
                        .getChanged()
                        .forEach(changed ->
                                check(changed, ".#retrospectives[" + retrospective.getPeriod() + "].changed"));
            }
            for (TeamInput input : plan.getInputs()) {
                input.getChanged().forEach(changed -> check(changed, ".#inputs[" + input.getOn() + "].changed"));
            }
            plan.getObjectives().forEach(this::objective);
        }

        private void objective(Objective objective) {
            String path = objective.getId();
            links(objective.getLinks(), path);
            objective.getCarriedFrom().ifPresent(from -> check(from, path + "#carriedFrom"));
            objective
                    .getDependencies()
                    .forEach(dependency -> dependency
                            .getAnswer()
                            .ifPresent(answer -> check(
                                    answer,
                                    path + "#dependencies[" + dependency.getOn().getId() + "].answer")));
            Set<String> own =
                    objective.getKeyResults().stream().map(KeyResult::getId).collect(Collectors.toSet());
            objective.getInitiatives().forEach(initiative -> initiative(initiative, path));
            for (Directive directive : objective.getDirectives()) {
                directive.getKeyResult().ifPresent(id -> check(Reference.to(id), path + "#directives.keyResult"));
            }
            objective.getKeyResults().forEach(keyResult -> keyResult(keyResult, path, own));
        }

        private void keyResult(KeyResult keyResult, String objective, Set<String> siblings) {
            String path = objective + "/" + keyResult.getId();
            links(keyResult.getLinks(), path);
            keyResult.getTakenFrom().ifPresent(kpi -> check(kpi, path + "#takenFrom"));
            keyResult.getCarriedFrom().ifPresent(from -> check(from, path + "#carriedFrom"));
            keyResult.getGuards().ifPresent(id -> check(Reference.to(id), path + "#guards"));
            keyResult.getRequires().stream()
                    .filter(id -> !siblings.contains(id))
                    .forEach(id -> add(path + "#requires", id));
        }

        private void initiative(Initiative initiative, String path) {
            initiative
                    .getKeyResults()
                    .forEach(id -> check(Reference.to(id), path + "#initiatives[" + initiative.getId() + "]"));
        }

        private void links(List<Link> links, String path) {
            links.forEach(link -> check(link.getTo(), path + "#links[" + link.getTo() + "]"));
        }

        private void check(Reference reference, String path) {
            Set<String> known = ids.getOrDefault(reference.getPlan().orElse(plan.getId()), Set.of());
            boolean external =
                    reference.getPlan().map(id -> !ids.containsKey(id)).orElse(false);
            if (!external && !known.contains(reference.getId())) {
                add(path, reference.toString());
            }
        }

        private void add(String path, String reference) {
            findings.add(DESCRIPTION
                    .finding(plan, path)
                    .putFact("reference", reference)
                    .build());
        }
    }
}
