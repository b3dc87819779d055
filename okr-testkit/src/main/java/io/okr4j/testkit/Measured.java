package io.okr4j.testkit;

import io.okr4j.core.measure.Measure;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a sound plan, objective or key result in which everything is measured in one way, as in
 * {@code @ForAll @Measured(Corridor.class) KeyResult keyResult}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface Measured {

    /** {@return the kind of measure, such as {@code Metric.class}} */
    Class<? extends Measure> value();
}
