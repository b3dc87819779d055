/**
 * When: periods, the fiscal calendars that make quarters of a year, and the cadences at which people check in.
 *
 * <p>Everything here is about dates. No type reads a clock, a default time zone or a default locale: whoever asks gives
 * the date.
 */
@NullMarked
@OkrStyle
package io.okr4j.core.time;

import io.okr4j.core.internal.OkrStyle;
import org.jspecify.annotations.NullMarked;
