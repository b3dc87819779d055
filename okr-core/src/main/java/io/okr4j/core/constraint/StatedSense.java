package io.okr4j.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A change of a percentage says whether it means percent or percentage points. */
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface StatedSense {

    /** {@return the message; its key is the code of the finding} */
    String message() default "{okr.measure.percent-sense}";

    /** {@return the groups that the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload of the constraint, which is not used} */
    Class<? extends Payload>[] payload() default {};
}
