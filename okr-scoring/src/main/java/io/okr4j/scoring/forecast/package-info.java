/**
 * Where a key result will end: projections with an interval and the probability of reaching the target.
 *
 * <p>For callers; {@link io.okr4j.scoring.forecast.ForecastMethod} may also be implemented. Nothing here reads a clock
 * or draws by chance: the same readings give the same forecast everywhere.
 */
@NullMarked
@OkrStyle
package io.okr4j.scoring.forecast;

import io.okr4j.core.internal.OkrStyle;
import org.jspecify.annotations.NullMarked;
