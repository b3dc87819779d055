package io.okr4j.core.validator;

import io.okr4j.core.internal.Facts;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Reports a violation with its facts, which reach the message as parameters and never as part of its template. */
final class Violations {

    private Violations() {}

    /** Reports at the value itself. */
    static boolean report(ConstraintValidatorContext context, Map<String, String> facts) {
        template(context, facts).addConstraintViolation();
        return false;
    }

    /** Reports at a property of the value. */
    static boolean report(ConstraintValidatorContext context, String property, Map<String, String> facts) {
        template(context, facts).addPropertyNode(property).addConstraintViolation();
        return false;
    }

    /** Reports at a property of an element of a list of the value. */
    static void reportAt(
            ConstraintValidatorContext context, String list, int index, String property, Map<String, String> facts) {
        template(context, facts)
                .addPropertyNode(list)
                .addPropertyNode(property)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }

    /** Writes a number for a message. */
    static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private static ConstraintValidatorContext.ConstraintViolationBuilder template(
            ConstraintValidatorContext context, Map<String, String> facts) {
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        hibernate.disableDefaultConstraintViolation();
        facts.forEach(hibernate::addMessageParameter);
        hibernate.withDynamicPayload(new Facts(facts));
        return hibernate.buildConstraintViolationWithTemplate(hibernate.getDefaultConstraintMessageTemplate());
    }
}
