/**
 * Arbitraries of every type of the model, for property-based tests with jqwik.
 *
 * <p>For callers, in their tests. With this module on the class path {@code @ForAll Plan plan} just works.
 */
@NullMarked
package io.okr4j.testkit;

import org.jspecify.annotations.NullMarked;
