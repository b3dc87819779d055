/**
 * The contracts as jqwik properties; needs {@code jqwik}, which this library does not bring along.
 *
 * <p>For authors of extensions, in their tests: a test class implements one of the interfaces and inherits a property
 * for each rule, which is tried on random cases and shrinks to a small one.
 */
@NullMarked
package io.okr4j.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
