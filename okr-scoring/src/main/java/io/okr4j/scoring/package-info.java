/**
 * How far objectives and key results have come, and what grading schemes make of it.
 *
 * <p>For callers. {@link io.okr4j.scoring.Progress} measures one key result on a day. Nothing here reads a clock;
 * values are immutable, and every number can say how it came about.
 */
@NullMarked
@ScoringStyle
package io.okr4j.scoring;

import org.jspecify.annotations.NullMarked;
