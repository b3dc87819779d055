package io.okr4j.core.review;

import io.okr4j.core.Amendment;
import io.okr4j.core.CheckIn;
import io.okr4j.core.Dependency;
import io.okr4j.core.Initiative;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Purpose;
import io.okr4j.core.Retrospective;
import io.okr4j.core.TeamInput;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Milestones;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a violation is, by ids and dates and not by positions, which change when a line is inserted.
 *
 * <p>The path of the violation is followed through the model: Bean Validation does not tell what a node of a path
 * stands for, and what Hibernate Validator tells of it differs between cascades and nodes that a validator adds.
 */
final class ViolationPath {

    private String element;
    private String attributes = "";
    private Optional<String> keyResult = Optional.empty();

    private ViolationPath(String element) {
        this.element = element;
    }

    /**
     * Follows a path.
     *
     * @param root how the bean that was validated is called
     * @param bean the bean that was validated
     * @param path the path of a violation from that bean on
     */
    static ViolationPath of(String root, Object bean, Path path) {
        ViolationPath where = new ViolationPath(root);
        Optional<?> holder = Optional.of(bean);
        String attribute = "";
        for (Path.Node node : path) {
            if (!attribute.isEmpty()) {
                Optional<Integer> position = Optional.ofNullable(node.getIndex());
                String name = attribute;
                holder = holder.flatMap(
                        h -> position.isPresent() ? item(list(h, name), position.get()) : single(h, name));
                where.enter(holder, position);
            }
            attribute = "";
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                attribute = node.getName();
                where.attributes += where.attributes.isEmpty() ? attribute : "." + attribute;
            }
        }
        return where;
    }

    private void enter(Optional<?> entered, Optional<Integer> position) {
        if (entered.isPresent() && entered.get() instanceof KeyResult found) {
            element = element + "/" + found.getId();
            keyResult = Optional.of(found.getId());
            attributes = "";
        } else if (entered.isPresent() && entered.get() instanceof Owner owner) {
            // an owner is one owner wherever it is named, so that what is wrong with it is found once
            element = "@" + owner.getId();
            attributes = "";
        } else if (position.isPresent()) {
            attributes += "[" + entered.flatMap(ViolationPath::name).orElseGet(position.get()::toString) + "]";
        }
    }

    /** The id of the key result that the violation is in. */
    Optional<String> keyResult() {
        return keyResult;
    }

    private static Optional<?> item(List<?> list, int position) {
        return position < list.size() ? Optional.of(list.get(position)) : Optional.empty();
    }

    private static Optional<?> single(Object holder, String attribute) {
        if (holder instanceof Objective objective) {
            return switch (attribute) {
                case "owner" -> objective.getOwner();
                case "measure" -> objective.getMeasure();
                default -> Optional.empty();
            };
        }
        if (holder instanceof KeyResult found) {
            return switch (attribute) {
                case "owner" -> found.getOwner();
                case "measure" -> found.getMeasure();
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    private static List<?> list(Object holder, String attribute) {
        if (holder instanceof Plan plan) {
            return switch (attribute) {
                case "owners" -> plan.getOwners();
                case "purposes" -> plan.getPurposes();
                case "kpis" -> plan.getKpis();
                case "initiatives" -> plan.getInitiatives();
                case "inputs" -> plan.getInputs();
                case "retrospectives" -> plan.getRetrospectives();
                default -> List.of();
            };
        }
        if (holder instanceof Objective objective) {
            return switch (attribute) {
                case "keyResults" -> objective.getKeyResults();
                case "contributors" -> objective.getContributors();
                case "initiatives" -> objective.getInitiatives();
                case "links" -> objective.getLinks();
                case "dependencies" -> objective.getDependencies();
                case "amendments" -> objective.getAmendments();
                default -> List.of();
            };
        }
        if (holder instanceof KeyResult found) {
            return switch (attribute) {
                case "contributors" -> found.getContributors();
                case "links" -> found.getLinks();
                case "checkIns" -> found.getCheckIns();
                case "amendments" -> found.getAmendments();
                default -> List.of();
            };
        }
        return holder instanceof Milestones steps && attribute.equals("milestones") ? steps.getMilestones() : List.of();
    }

    /** What an element of a list is called; none if only its position tells it from the others. */
    private static Optional<String> name(Object item) {
        if (item instanceof CheckIn checkIn) {
            return Optional.of(checkIn.getOn().toString());
        }
        if (item instanceof Amendment amendment) {
            return Optional.of(amendment.getOn().toString());
        }
        if (item instanceof TeamInput input) {
            return Optional.of(input.getOn().toString());
        }
        if (item instanceof Retrospective retrospective) {
            return Optional.of(retrospective.getPeriod().toString());
        }
        if (item instanceof Initiative initiative) {
            return Optional.of(initiative.getId());
        }
        if (item instanceof Milestone milestone) {
            return Optional.of(milestone.getId());
        }
        if (item instanceof Dependency dependency) {
            return Optional.of(dependency.getOn().getId());
        }
        if (item instanceof Link link) {
            return Optional.of(link.getTo().toString());
        }
        if (item instanceof Kpi kpi) {
            return Optional.of(kpi.getId());
        }
        return item instanceof Purpose purpose ? Optional.of(purpose.getId()) : Optional.empty();
    }

    @Override
    public String toString() {
        return attributes.isEmpty() ? element : element + "#" + attributes;
    }
}
