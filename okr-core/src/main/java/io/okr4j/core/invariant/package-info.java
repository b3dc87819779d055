/**
 * What can never be right, and is therefore refused when a value is built.
 *
 * <p>Everything milder is a finding of {@code io.okr4j.core.review}.
 */
@NullMarked
package io.okr4j.core.invariant;

import org.jspecify.annotations.NullMarked;
