package io.okr4j.scoring;

import io.okr4j.core.invariant.InvalidOkrException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the values of this module are generated; as those of the core. */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        get = {"is*", "get*"},
        jdkOnly = true,
        jakarta = true,
        depluralize = true,
        defaultAsDefault = false,
        allowedClasspathAnnotations = {Override.class},
        nullableAnnotation = "org.jspecify.annotations.Nullable",
        throwForInvalidImmutableState = InvalidOkrException.class)
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@interface ScoringStyle {}
