/**
 * Plans as files: YAML or JSON in the format okr4j/v1, with a JSON Schema.
 *
 * <p>For callers. {@link io.okr4j.format.PlanFormat} reads, writes and describes files. Reading gives a whole plan or
 * all that is wrong with the file, each with line and column.
 */
@NullMarked
@FormatStyle
package io.okr4j.format;

import org.jspecify.annotations.NullMarked;
