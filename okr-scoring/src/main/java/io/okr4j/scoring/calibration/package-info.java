/**
 * Whether people are as often right as they say: stated certainties and confidences beside what came of them.
 *
 * <p>For callers. Nothing here reads a clock; values are immutable, and where there is too little to say, that is said.
 */
@NullMarked
@OkrStyle
package io.okr4j.scoring.calibration;

import io.okr4j.core.internal.OkrStyle;
import org.jspecify.annotations.NullMarked;
