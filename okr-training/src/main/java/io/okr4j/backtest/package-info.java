/**
 * Tries forecasts out on simulated quarters; never published.
 *
 * <p>What is simulated is fixed in docs/forecast.md.
 */
@NullMarked
package io.okr4j.backtest;

import org.jspecify.annotations.NullMarked;
