/**
 * The contracts as JUnit 5 tests; needs {@code junit-jupiter-api}, which this library does not bring along.
 *
 * <p>For authors of extensions, in their tests.
 */
@NullMarked
package io.okr4j.testkit.junit;

import org.jspecify.annotations.NullMarked;
