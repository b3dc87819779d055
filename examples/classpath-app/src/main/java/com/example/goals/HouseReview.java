package com.example.goals;

import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Policy;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hibernate.validator.HibernateValidator;

/** Builds a reviewer with a rule, a constraint and a number of our own. */
public final class HouseReview {

    private HouseReview() {}

    static OkrReviewer reviewer() {
        try (InputStream constraints = HouseReview.class.getResourceAsStream("/acme-constraints.xml")) {
            return OkrReviewer.builder()
                    .rule(new ReasonRule())
                    .policy(Policy.standard().withName("acme").with("objectives.max", "3", "our handbook, page 2"))
                    .validator(Validation.byProvider(HibernateValidator.class)
                            .configure()
                            .addMapping(constraints)
                            .buildValidatorFactory()
                            .getValidator())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
