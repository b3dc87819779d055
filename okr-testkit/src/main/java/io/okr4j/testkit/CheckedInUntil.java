package io.okr4j.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a sound plan, objective or key result each of whose key results has been checked in on, and never after a
 * day, as in {@code @ForAll @CheckedInUntil("2026-08-14") Plan plan}. The day lies in its period.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface CheckedInUntil {

    /** {@return the day after which there is no check-in, such as {@code 2026-08-14}} */
    String value();
}
