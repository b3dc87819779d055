package io.okr4j.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The windows and deadlines of the key results lie within the period of their objective. */
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WindowWithinPeriod {

    /** {@return the message; its key is the code of the finding} */
    String message() default "{okr.key-result.window}";

    /** {@return the groups that the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload of the constraint, which is not used} */
    Class<? extends Payload>[] payload() default {};
}
