/**
 * Objectives, key results, and what surrounds them in a plan.
 *
 * <p>For callers. Values are immutable. Builders refuse only what would make the library's own arithmetic meaningless;
 * everything milder is reported by the review.
 */
@NullMarked
@OkrStyle
package io.okr4j.core;

import io.okr4j.core.internal.OkrStyle;
import org.jspecify.annotations.NullMarked;
