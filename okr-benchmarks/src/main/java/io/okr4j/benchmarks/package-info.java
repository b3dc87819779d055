/** How fast the library is, beside others that do the same work. */
@NullMarked
package io.okr4j.benchmarks;

import org.jspecify.annotations.NullMarked;
