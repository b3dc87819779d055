/**
 * Trains and measures the classifier of statements.
 *
 * <p>The program lives in the package that it trains, so that the features it learns from are the very ones that the
 * library reads, without making them public. It runs on the class path and is never published.
 */
@NullMarked
package io.okr4j.core.statement;

import org.jspecify.annotations.NullMarked;
