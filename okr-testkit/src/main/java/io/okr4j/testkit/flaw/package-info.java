/**
 * Ways to spoil a plan, each named by the rule that then finds it; bound to no test framework.
 *
 * <p>For callers, in their tests.
 */
@NullMarked
package io.okr4j.testkit.flaw;

import org.jspecify.annotations.NullMarked;
