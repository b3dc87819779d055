/** x */
@NullMarked
@OkrStyle
package io.okr4j.core.time;

import io.okr4j.core.internal.OkrStyle;
import org.jspecify.annotations.NullMarked;
