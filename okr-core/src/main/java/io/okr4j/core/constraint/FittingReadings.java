package io.okr4j.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The readings of a key result are of the kind that its measure counts. */
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface FittingReadings {

    /** {@return the message; its key is the code of the finding} */
    String message() default "{okr.check-in.reading}";

    /** {@return the groups that the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload of the constraint, which is not used} */
    Class<? extends Payload>[] payload() default {};
}
