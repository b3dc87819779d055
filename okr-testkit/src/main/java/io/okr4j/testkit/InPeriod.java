package io.okr4j.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a sound plan, objective or key result of one period, as in {@code @ForAll @InPeriod("2026-Q3") Plan plan}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface InPeriod {

    /**
     * {@return the period, such as {@code 2026}, {@code 2026-H2}, {@code 2026-T3}, {@code 2026-Q3} or
     * {@code 2026-07-01/2026-09-30}}
     */
    String value();
}
