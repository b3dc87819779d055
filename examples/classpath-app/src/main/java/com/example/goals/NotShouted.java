package com.example.goals;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;

/** A constraint of our own; acme-constraints.xml puts it on the titles of objectives, whose source is not ours. */
@Target({ElementType.METHOD, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotShouted.Validator.class)
public @interface NotShouted {

    String message() default "{acme.objective.shouted}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Finds titles without a small letter. */
    final class Validator implements ConstraintValidator<NotShouted, String> {
        @Override
        public boolean isValid(String title, ConstraintValidatorContext context) {
            return title == null || title.isBlank() || !title.equals(title.toUpperCase(Locale.ROOT));
        }
    }
}
