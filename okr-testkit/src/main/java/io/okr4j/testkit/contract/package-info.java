/**
 * The contracts of the extension points: each numbered rule is one clause, checked on an extension that is handed over.
 *
 * <p>For authors of extensions, in their tests. Bound to no test framework: a violation is a value, and
 * {@code io.okr4j.testkit.junit} and {@code io.okr4j.testkit.jqwik} turn it into failing tests.
 */
@NullMarked
package io.okr4j.testkit.contract;

import org.jspecify.annotations.NullMarked;
