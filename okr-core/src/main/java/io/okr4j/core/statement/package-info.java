/** Reading a statement: its parts, whether it is an outcome, a task or vague, and why. */
@NullMarked
package io.okr4j.core.statement;

import org.jspecify.annotations.NullMarked;
