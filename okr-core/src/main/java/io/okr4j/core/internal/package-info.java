/** Not API: what the packages of this module share. */
@NullMarked
package io.okr4j.core.internal;

import org.jspecify.annotations.NullMarked;
