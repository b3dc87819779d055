/**
 * What the fields of a file mean: one description of each type of the model, from which reading, writing and the JSON
 * Schema are derived, so that they cannot disagree.
 *
 * <p>Internal. {@link io.okr4j.format.codec.PlanCodecs} is where it begins.
 */
@NullMarked
package io.okr4j.format.codec;

import org.jspecify.annotations.NullMarked;
