/**
 * Looking at plans on a day: rules, what they find, and what only a person can answer.
 *
 * <p>For callers; {@link io.okr4j.core.review.ReviewRule} may also be implemented. Findings are data: a code, a place
 * and facts, from which texts are rendered in the language that is asked for.
 */
@NullMarked
@OkrStyle
package io.okr4j.core.review;

import io.okr4j.core.internal.OkrStyle;
import org.jspecify.annotations.NullMarked;
