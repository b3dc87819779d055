/**
 * How a key result is counted: measures of six kinds, their units, and what surrounds a number.
 *
 * <p>For callers; the kinds are a closed set. Values are immutable, and drafts may be incomplete.
 */
@NullMarked
@OkrStyle
package io.okr4j.core.measure;

import io.okr4j.core.internal.OkrStyle;
import org.jspecify.annotations.NullMarked;
