package io.okr4j.testkit.internal;

import io.okr4j.core.CarriedOver;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.scoring.GradingContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is in a value whose {@code toString} names it only: a plan is named in one line wherever it is printed, but
 * whoever reads which plan made a test fail wants to see what is in it, and nothing that every plan has.
 */
public final class Shown {

    /** So many of a list are enough to know what the others are like. */
    private static final int MOST = 12;

    /** Values in which nothing is said, by their types; what they have is not worth a word elsewhere. */
    private static final Map<Class<?>, Object> BARE = Map.of(
            Plan.class, Plan.builder().build(),
            Objective.class, Objective.builder().build(),
            KeyResult.class, KeyResult.builder().build());

    private static final Map<Class<?>, List<Method>> GETTERS = Map.of(
            Plan.class, getters(Plan.class),
            Objective.class, getters(Objective.class),
            KeyResult.class, getters(KeyResult.class));

    private Shown() {}

    /**
     * Returns what is in a value.
     *
     * @param value any value
     * @return its parts by name; nothing if its {@code toString} says it all
     */
    public static Optional<Map<String, Object>> parts(Object value) {
        if (value instanceof CarriedOver carried) {
            return Optional.of(named("closed", carried.getClosed(), "next", carried.getNext()));
        }
        if (value instanceof ReviewContext context) {
            return Optional.of(named("plans", context.plans(), "asOf", context.asOf()));
        }
        if (value instanceof GradingContext context) {
            Map<String, Object> parts = named("objective", context.objective(), "keyResult", context.keyResult());
            parts.put("asOf", context.asOf());
            return Optional.of(parts);
        }
        return BARE.keySet().stream()
                .filter(type -> type.isInstance(value))
                .findFirst()
                .map(type -> said(type, value));
    }

    /**
     * Returns how a value is called above its parts.
     *
     * @param value any value
     * @return such as {@code Plan sales-2026}
     */
    public static String label(Object value) {
        if (value instanceof Plan plan) {
            return "Plan " + plan.getId();
        }
        if (value instanceof Objective objective) {
            return "Objective " + objective.getId();
        }
        if (value instanceof KeyResult keyResult) {
            return "KeyResult " + keyResult.getId();
        }
        return value.getClass().getSimpleName();
    }

    /**
     * Returns a value and what is in it in one line.
     *
     * @param value any value
     * @return its label and parts, of long lists the beginning
     */
    public static String text(Object value) {
        if (value instanceof Collection<?> some) {
            List<String> texts =
                    new ArrayList<>(some.stream().limit(MOST).map(Shown::text).toList());
            if (some.size() > MOST) {
                texts.add("and " + (some.size() - MOST) + " more");
            }
            return texts.toString();
        }
        return parts(value)
                .map(parts -> {
                    Map<String, String> texts = new LinkedHashMap<>();
                    parts.forEach((name, part) -> texts.put(name, text(part)));
                    return label(value) + " " + texts;
                })
                .orElseGet(value::toString);
    }

    private static Map<String, Object> said(Class<?> type, Object value) {
        Object bare = Optional.ofNullable(BARE.get(type)).orElseThrow();
        Map<String, Object> said = new LinkedHashMap<>();
        for (Method getter : Optional.ofNullable(GETTERS.get(type)).orElseThrow()) {
            Object part = call(value, getter);
            if (!part.equals(call(bare, getter))) {
                said.put(attribute(getter), part instanceof Optional<?> given ? given.orElseThrow() : part);
            }
        }
        return said;
    }

    /** The title first and lists last; the id stands in the label. */
    private static List<Method> getters(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                .filter(method -> !method.getName().equals("getClass")
                        && !method.getName().equals("getId"))
                .sorted(Comparator.comparing(
                                (Method method) -> !method.getName().equals("getTitle"))
                        .thenComparing(method -> Collection.class.isAssignableFrom(method.getReturnType()))
                        .thenComparing(Method::getName))
                .toList();
    }

    private static String attribute(Method getter) {
        String name = getter.getName();
        return Character.toLowerCase(name.charAt(3)) + name.substring(4);
    }

    private static Object call(Object value, Method getter) {
        try {
            return getter.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(getter + " is public and never throws", e);
        }
    }

    private static Map<String, Object> named(String one, Object first, String other, Object second) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put(one, first);
        named.put(other, second);
        return named;
    }
}
