package io.okr4j.core.validator;

import io.okr4j.core.internal.Facts;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.TreeMap;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A validator of a stranger, without an expression language. */
final class Stock {

    static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Stock() {}

    /** What is wrong with a bean, each as {@code path {key} {facts}}, in order; without groups, the default group. */
    static List<String> seen(Object bean, Class<?>... groups) {
        return VALIDATOR.validate(bean, groups).stream()
                .map(Stock::describe)
                .sorted()
                .toList();
    }

    private static String describe(ConstraintViolation<Object> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        Facts facts = hibernate.getDynamicPayload(Facts.class);
        if (violation.getMessage().contains("{")) {
            throw new IllegalStateException("a parameter was not filled in: " + violation.getMessage());
        }
        return violation.getPropertyPath() + " " + violation.getMessageTemplate() + " " + new TreeMap<>(facts.values());
    }
}
