/**
 * Not API: the validators behind the constraints of {@code io.okr4j.core.constraint}.
 *
 * <p>They are public because Bean Validation finds them as services, and are exported to Hibernate Validator alone.
 */
@NullMarked
package io.okr4j.core.validator;

import org.jspecify.annotations.NullMarked;
