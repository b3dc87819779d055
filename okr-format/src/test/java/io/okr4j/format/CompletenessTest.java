package io.okr4j.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Reading;
import io.okr4j.core.State;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.PayLink;
import io.okr4j.core.measure.ReadingAggregation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Since a plan is equal to another only if every attribute is, the round trip of a plan in which every attribute of
 * every type is set shows that none is forgotten. Here it is shown that in that plan none is forgotten either.
 */
class CompletenessTest {
    private static final Set<Object> USUAL = Set.of(
            "",
            false,
            0,
            1,
            BigDecimal.ONE,
            PayLink.NONE,
            ReadingAggregation.LATEST,
            State.active(),
            io.okr4j.core.BlockerState.OPEN,
            io.okr4j.core.Commitment.REQUESTED,
            io.okr4j.core.InitiativeState.PLANNED,
            io.okr4j.core.Visibility.PUBLIC,
            io.okr4j.core.measure.Sense.UNSTATED,
            java.time.Month.JANUARY);

    private final Map<Class<?>, Set<String>> attributes = new HashMap<>();
    private final Map<Class<?>, Set<String>> told = new HashMap<>();

    @Test
    void the_whole_plan_sets_every_attribute_of_every_type() {
        visit(Plans.whole());

        assertThat(attributes).hasSizeGreaterThan(30);
        assertThat(attributes.keySet()).contains(Measure.class.getPermittedSubclasses());
        assertThat(attributes.keySet()).contains(Reading.class.getPermittedSubclasses());
        assertThat(attributes.entrySet().stream()
                        .flatMap(type -> type.getValue().stream()
                                .filter(name -> !told.getOrDefault(type.getKey(), Set.of())
                                        .contains(name))
                                .map(name -> type.getKey().getSimpleName() + "." + name)))
                .isEmpty();
    }

    private void visit(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::visit);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::visit);
        } else if (value.getClass().getName().startsWith("io.okr4j.core") && !(value instanceof Enum<?>)) {
            Class<?> type = value.getClass().getSuperclass();
            for (Method method : type.getMethods()) {
                if (attribute(method)) {
                    attributes.computeIfAbsent(type, t -> new HashSet<>()).add(method.getName());
                    Object found = get(method, value);
                    if (tells(found)) {
                        told.computeIfAbsent(type, t -> new HashSet<>()).add(method.getName());
                    }
                    visit(found);
                }
            }
        }
    }

    private static boolean attribute(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !method.getName().equals("getClass")
                && method.getName().matches("(get|is)[A-Z].*");
    }

    private static boolean tells(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent();
        } else if (value instanceof Collection<?> collection) {
            return !collection.isEmpty();
        }
        return !USUAL.contains(value);
    }

    private static Object get(Method method, Object value) {
        try {
            return method.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(method.toString(), e);
        }
    }
}
