package io.okr4j.core.internal;

import io.okr4j.core.invariant.InvalidOkrException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one Immutables style of this module.
 *
 * <p>It is put on packages, never on types: a style on a type replaces the whole style of the package.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        get = {"is*", "get*"},
        jdkOnly = true,
        jakarta = true,
        depluralize = true,
        depluralizeDictionary = {"loss:losses", "miss:misses", "series:series"},
        defaultAsDefault = false,
        allowedClasspathAnnotations = {Override.class},
        nullableAnnotation = "org.jspecify.annotations.Nullable",
        throwForInvalidImmutableState = InvalidOkrException.class)
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface OkrStyle {}
