package io.okr4j.core.review;

import io.okr4j.core.Amendment;
import io.okr4j.core.CheckIn;
import io.okr4j.core.Initiative;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.Owner;
import io.okr4j.core.Purpose;
import io.okr4j.core.measure.Milestone;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.path.PropertyNode;
import org.jspecify.annotations.Nullable;

/** Where a violation is, by ids and dates and not by positions, which change when a line is inserted. */
final class ViolationPath {

    private final String element;
    private final String attributes;
    private final Optional<String> keyResult;

    private ViolationPath(String element, String attributes, Optional<String> keyResult) {
        this.element = element;
        this.attributes = attributes;
        this.keyResult = keyResult;
    }

    static ViolationPath of(String root, Path path) {
        String element = root;
        StringBuilder attributes = new StringBuilder();
        Optional<String> keyResult = Optional.empty();
        @Nullable Object container = null;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                Optional<Object> item = item(container, node.getIndex());
                if (item.isPresent() && item.get() instanceof KeyResult found) {
                    element = element + "/" + found.getId();
                    keyResult = Optional.of(found.getId());
                    attributes.setLength(0);
                } else {
                    attributes
                            .append('[')
                            .append(item.map(ViolationPath::name).orElseGet(() -> "" + node.getIndex()))
                            .append(']');
                }
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                if (attributes.length() > 0) {
                    attributes.append('.');
                }
                attributes.append(node.getName());
                container = value(node);
            }
        }
        return new ViolationPath(element, attributes.toString(), keyResult);
    }

    /** The id of the key result that the violation is in. */
    Optional<String> keyResult() {
        return keyResult;
    }

    private static @Nullable Object value(Path.Node node) {
        return node instanceof PropertyNode property ? property.getValue() : null;
    }

    private static Optional<Object> item(@Nullable Object container, int index) {
        return container instanceof List<?> list && index < list.size()
                ? Optional.of(list.get(index))
                : Optional.empty();
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
        if (item instanceof Owner owner) {
            return owner.getId();
        }
        return item.getClass().getSimpleName();
    }

    @Override
    public String toString() {
        return attributes.isEmpty() ? element : element + "#" + attributes;
    }
}
