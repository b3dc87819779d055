/**
 * The constraints on objectives, key results and measures, and the groups that they belong to.
 *
 * <p>Any Jakarta Bean Validation validator applies them to the types of this module without configuration. The default
 * group holds what is never right, so that a stored draft passes; {@link io.okr4j.core.constraint.Complete} holds what
 * an active OKR must have, {@link io.okr4j.core.constraint.Quality} what is unwise, and
 * {@link io.okr4j.core.constraint.Advice} what would be better. The message key of a constraint is the code of its
 * finding.
 */
@NullMarked
package io.okr4j.core.constraint;

import org.jspecify.annotations.NullMarked;
