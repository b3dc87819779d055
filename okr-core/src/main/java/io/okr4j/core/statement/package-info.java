/**
 * Reading a statement: its parts, whether it is an outcome, a task or vague, and why.
 *
 * <p>For callers. Values are immutable; what a text does not say is absent.
 */
@NullMarked
@OkrStyle
package io.okr4j.core.statement;

import io.okr4j.core.internal.OkrStyle;
import org.jspecify.annotations.NullMarked;
