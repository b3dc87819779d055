/** Exact quotients and figures for people; for the packages of this module alone. */
@NullMarked
package io.okr4j.scoring.internal;

import org.jspecify.annotations.NullMarked;
