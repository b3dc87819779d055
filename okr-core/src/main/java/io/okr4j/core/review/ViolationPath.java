package io.okr4j.core.review;

import io.okr4j.core.Amendment;
import io.okr4j.core.CheckIn;
import io.okr4j.core.Initiative;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Purpose;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Milestones;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Optional;

/** Where a violation is, by ids and dates and not by positions, which change when a line is inserted. */
final class ViolationPath {

    private final StringBuilder element;
    private final StringBuilder attributes = new StringBuilder();
    private Optional<String> keyResult = Optional.empty();
    private Object holder;
    private String property = "";

    private ViolationPath(String root, Object bean) {
        this.element = new StringBuilder(root);
        this.holder = bean;
    }

    /**
     * Follows the path of a violation from a bean.
     *
     * @param root the place of the bean
     * @param bean the bean
     * @param path the path from the bean
     */
    static ViolationPath of(String root, Object bean, Path path) {
        ViolationPath where = new ViolationPath(root, bean);
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                where.enter(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                where.enter(node.getName());
            }
        }
        return where;
    }

    /** The id of the key result that the violation is in. */
    Optional<String> keyResult() {
        return keyResult;
    }

    private void enter(String name) {
        if (name.equals("measure")
                && holder instanceof KeyResult inner
                && inner.getMeasure().isPresent()) {
            holder = inner.getMeasure().get();
        }
        if (name.equals("measure")
                && holder instanceof Objective outer
                && outer.getMeasure().isPresent()) {
            holder = outer.getMeasure().get();
        }
        if (attributes.length() > 0) {
            attributes.append('.');
        }
        attributes.append(name);
        property = name;
    }

    private void enter(int index) {
        List<?> items = items(holder, property);
        if (index >= items.size()) {
            attributes.append('[').append(index).append(']');
            return;
        }
        holder = items.get(index);
        if (holder instanceof KeyResult inner) {
            element.append('/').append(inner.getId());
            keyResult = Optional.of(inner.getId());
            attributes.setLength(0);
        } else {
            attributes.append('[').append(name(holder)).append(']');
        }
    }

    private static List<?> items(Object holder, String property) {
        if (holder instanceof Plan plan) {
            return switch (property) {
                case "owners" -> plan.getOwners();
                case "purposes" -> plan.getPurposes();
                case "kpis" -> plan.getKpis();
                case "initiatives" -> plan.getInitiatives();
                default -> List.of();
            };
        }
        if (holder instanceof Objective objective) {
            return switch (property) {
                case "keyResults" -> objective.getKeyResults();
                case "initiatives" -> objective.getInitiatives();
                case "amendments" -> objective.getAmendments();
                case "contributors" -> objective.getContributors();
                default -> List.of();
            };
        }
        if (holder instanceof KeyResult keyResult) {
            return switch (property) {
                case "checkIns" -> keyResult.getCheckIns();
                case "amendments" -> keyResult.getAmendments();
                case "contributors" -> keyResult.getContributors();
                default -> List.of();
            };
        }
        return holder instanceof Milestones milestones ? milestones.getMilestones() : List.of();
    }

    private static String name(Object item) {
        if (item instanceof CheckIn checkIn) {
            return checkIn.getOn().toString();
        }
        if (item instanceof Amendment amendment) {
            return amendment.getOn().toString();
        }
        if (item instanceof Initiative initiative) {
            return initiative.getId();
        }
        if (item instanceof Milestone milestone) {
            return milestone.getId();
        }
        if (item instanceof Kpi kpi) {
            return kpi.getId();
        }
        if (item instanceof Purpose purpose) {
            return purpose.getId();
        }
        return item instanceof Owner owner ? owner.getId() : item.toString();
    }

    /** The place of the element, and behind a {@code #} the attribute within it. */
    @Override
    public String toString() {
        return attributes.length() == 0 ? element.toString() : element + "#" + attributes;
    }
}
