package io.okr4j.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a plan that is sound but for one flaw, as in {@code @ForAll @Flawed("okr.key-result.no-measure") Plan plan}:
 * its review on the last day of its period reports that code in a finding, or in a question if it is the code of one,
 * under a policy in which the rule holds. Goes together with the other annotations that narrow, in a period of at least
 * 28 days. They hold for all but what the flaw is made of: it changes the last objective or its first key result, with
 * what stands around it, and puts there what it needs, be it another measure, a late check-in, or an objective of an
 * earlier period. A flaw that takes away the loop that {@link Looped} asks for is refused.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface Flawed {

    /** {@return the code of the rule that finds the flaw; one of {@link io.okr4j.testkit.flaw.Flaws#codes()}} */
    String value();
}
