/**
 * What a file says before it means anything: scalars, lists and fields, each with its line and column, from and to
 * text.
 *
 * <p>Internal. Nothing here knows what an objective is.
 */
@NullMarked
package io.okr4j.format.tree;

import org.jspecify.annotations.NullMarked;
