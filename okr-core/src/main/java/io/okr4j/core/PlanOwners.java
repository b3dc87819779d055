package io.okr4j.core;

import io.okr4j.core.internal.Texts;
import io.okr4j.core.invariant.InvalidOkrException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers every owner that something in a plan names, and refuses owners that contradict each other. */
final class PlanOwners {

    private final Map<String, Owner> byId = new LinkedHashMap<>();

    private PlanOwners() {}

    static List<Owner> of(List<Owner> declared, Plan plan) {
        PlanOwners owners = new PlanOwners();
        owners.declare(declared);
        plan.getKpis().forEach(kpi -> owners.add(kpi.getOwner()));
        plan.getObjectives().forEach(owners::addOwnersOf);
        plan.getInitiatives().forEach(initiative -> owners.add(initiative.getOwner()));
        plan.getInputs().forEach(input -> owners.add(input.getOwner()));
        plan.getRetrospectives().forEach(retrospective -> owners.add(retrospective.getOwner()));
        owners.refuseLoops();
        return List.copyOf(owners.byId.values());
    }

    private void declare(List<Owner> declared) {
        for (Owner owner : declared) {
            if (byId.put(owner.getId(), owner) != null) {
                throw new InvalidOkrException(
                        "okr.invalid.duplicate-id",
                        "owners must have distinct ids but '" + Texts.shown(owner.getId()) + "' stands twice",
                        List.of("owners"));
            }
        }
    }

    private void addOwnersOf(Objective objective) {
        add(objective.getOwner());
        addAll(objective.getContributors());
        add(objective.getState().getTransferredTo());
        objective.getInitiatives().forEach(initiative -> add(initiative.getOwner()));
        objective.getDependencies().forEach(dependency -> add(dependency.getOn()));
        objective.getKeyResults().forEach(this::addOwnersOf);
    }

    private void addOwnersOf(KeyResult keyResult) {
        add(keyResult.getOwner());
        addAll(keyResult.getContributors());
        add(keyResult.getState().getTransferredTo());
        for (CheckIn checkIn : keyResult.getCheckIns()) {
            for (Blocker blocker : checkIn.getBlockers()) {
                add(blocker.getOwner());
                add(blocker.getEscalatedTo());
            }
        }
    }

    private void addAll(Collection<Owner> owners) {
        owners.forEach(this::add);
    }

    private void add(Optional<Owner> owner) {
        owner.ifPresent(this::add);
    }

    private void add(Owner owner) {
        Owner known = byId.putIfAbsent(owner.getId(), owner);
        if (known != null && !known.equals(owner)) {
            throw new InvalidOkrException(
                    "okr.invalid.owner",
                    "the owner '" + Texts.shown(owner.getId())
                            + "' must be the same wherever it is named, but its name, level or parent differ",
                    List.of("owners"));
        }
    }

    private void refuseLoops() {
        Set<String> safe = new HashSet<>();
        for (Owner start : byId.values()) {
            List<String> chain = new ArrayList<>();
            Set<String> onChain = new HashSet<>();
            Owner owner = start;
            while (owner != null && !safe.contains(owner.getId())) {
                if (!onChain.add(owner.getId())) {
                    chain.add(owner.getId());
                    throw new InvalidOkrException(
                            "okr.invalid.owner-loop",
                            "owners must form a tree but these are under each other: "
                                    + String.join(" → ", chain.subList(chain.indexOf(owner.getId()), chain.size())),
                            List.of("owners"));
                }
                chain.add(owner.getId());
                owner = owner.getParent().map(byId::get).orElse(null);
            }
            safe.addAll(onChain);
        }
    }
}
