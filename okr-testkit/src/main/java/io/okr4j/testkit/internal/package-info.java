/** What the packages of this module share; not exported. */
@NullMarked
package io.okr4j.testkit.internal;

import org.jspecify.annotations.NullMarked;
