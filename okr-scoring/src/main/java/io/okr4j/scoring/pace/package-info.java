/**
 * How much progress is expected on a day, and whether that is what there is.
 *
 * <p>For callers. {@link io.okr4j.scoring.pace.PaceLine} says what is expected. Nothing here reads a clock; values are
 * immutable, and every number can say how it came about.
 */
@NullMarked
@OkrStyle
package io.okr4j.scoring.pace;

import io.okr4j.core.internal.OkrStyle;
import org.jspecify.annotations.NullMarked;
