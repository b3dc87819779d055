/**
 * How objectives and key results hang together.
 *
 * <p>For callers. {@link io.okr4j.alignment.AlignmentGraph} holds who supports what. Nothing here reads a clock; values
 * are immutable.
 */
@NullMarked
package io.okr4j.alignment;

import org.jspecify.annotations.NullMarked;
