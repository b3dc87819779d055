package io.okr4j.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks at values of the model from outside, whatever their type. */
final class Model {

    private Model() {}

    /** The public type of a value, under which its generated class hides. */
    static Class<?> typeOf(Object value) {
        return Modifier.isPublic(value.getClass().getModifiers())
                ? value.getClass()
                : value.getClass().getSuperclass();
    }

    /** The accessors of what a value stores. */
    static List<Method> getters(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> !method.getName().equals("getClass"))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> attribute(method).isPresent())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** The name of the attribute that an accessor gives, if it is one. */
    static Optional<String> attribute(Method getter) {
        String name = getter.getName();
        for (String prefix : List.of("get", "is")) {
            if (name.startsWith(prefix)
                    && name.length() > prefix.length()
                    && Character.isUpperCase(name.charAt(prefix.length()))) {
                String rest = name.substring(prefix.length());
                return Optional.of(rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1));
            }
        }
        return Optional.empty();
    }

    static String capitalised(String attribute) {
        return attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
    }

    static Object call(Object target, Method method, Object... arguments) {
        try {
            // generated methods are public, but stand in classes that are not
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError(method + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(method + " cannot be called", e);
        }
    }

    static Object call(Object target, String method) {
        try {
            return call(target, typeOf(target).getMethod(method));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(typeOf(target) + " has no " + method, e);
        }
    }

    static Object rebuilt(Object value) {
        Object builder = call(value, "toBuilder");
        return call(builder, "build");
    }

    /** A copy that shares nothing with the value. */
    static Object serialised(Object value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(typeOf(value) + " cannot be serialised", e);
        }
    }
}
