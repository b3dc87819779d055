package io.okr4j.alignment;

import io.okr4j.core.Owner;
import io.okr4j.core.OwnerLevel;
import io.okr4j.core.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The owners of several plans, and who is a part of whom. */
final class Owners {

    private final Map<String, Owner> byId = new HashMap<>();
    private final List<String> onlyCompany;

    private Owners(List<Plan> plans) {
        for (Plan plan : plans) {
            plan.getOwners().forEach(owner -> byId.merge(owner.getId(), owner, Owners::better));
        }
        List<String> companies = byId.values().stream()
                .filter(owner -> owner.getLevel() == OwnerLevel.COMPANY)
                .map(Owner::getId)
                .toList();
        this.onlyCompany = companies.size() == 1 ? companies : List.of();
    }

    /** {@return the owners of the plans of a review, which all checks share} */
    static Owners of(AlignmentContext context) {
        return context.review().once(Owners.class, review -> new Owners(review.plans()));
    }

    // one plan may say where an owner belongs though another does not
    private static Owner better(Owner one, Owner other) {
        return one.getParent().isPresent() ? one : other;
    }

    /** {@return an owner and those that it is a part of, nearest first; each once, whatever plans say together} */
    List<String> line(Owner owner) {
        Set<String> line = new LinkedHashSet<>();
        @Nullable Owner at = byId.getOrDefault(owner.getId(), owner);
        while (at != null && line.add(at.getId())) {
            at = at.getParent().map(byId::get).orElse(null);
        }
        return new ArrayList<>(line);
    }

    /** {@return whether one owner is another, or a part of it} */
    boolean within(Owner part, Owner whole) {
        return line(part).contains(whole.getId());
    }

    /**
     * {@return those that an owner is a part of, nearest first; who does not say where it belongs belongs to the
     * company, if there is but one}
     */
    List<String> above(Owner owner) {
        List<String> line = line(owner);
        if (line.size() > 1 || owner.getParent().isPresent()) {
            return line.subList(1, line.size());
        }
        return onlyCompany;
    }
}
