package com.example.goals;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Review;
import io.okr4j.core.time.FiscalCalendar;
import io.okr4j.core.time.Period;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Prints what a review with the validator of the application has to say about the plan of a sales team. */
public final class QuarterlyReview {

    private QuarterlyReview() {}

    static Plan plan() {
        Period q3 = FiscalCalendar.startingIn(Month.JANUARY).quarter(2026, 3);
        Objective loyal = Objective.builder()
                .title("Customers stay with us")
                .owner(Owner.team("Sales"))
                .period(q3)
                .addKeyResult(KeyResult.builder()
                        .id("cycle")
                        .title("Shorter sales cycle")
                        .measure(Measure.from(30).to("25.5").unit(Unit.DAYS))
                        .certainty("0.5")
                        .build())
                .build();
        return Plan.of(loyal);
    }

    /** A validator where there is no implementation of the expression language. */
    static Validator validator() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** Runs the review. */
    public static void main(String[] args) {
        Review review = OkrReviewer.builder().validator(validator()).build().review(plan(), LocalDate.of(2026, 8, 14));
        review.getFindings()
                .forEach(f -> System.out.println(f.getCode() + " " + f.getPath() + ": " + f.message(Locale.ENGLISH)));
    }
}
