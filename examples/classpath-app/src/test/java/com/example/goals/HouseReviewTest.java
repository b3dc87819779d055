package com.example.goals;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Review;
import io.okr4j.core.review.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

class HouseReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private static Review review(OkrReviewer reviewer, Objective objective) {
        return reviewer.review(Plan.of(objective), DAY);
    }

    private static Objective objective(String title) {
        return QuarterlyReview.plan().getObjectives().get(0).withTitle(title).withId("loyal");
    }

    @Test
    void a_rule_of_our_own_is_run_with_the_others() {
        Objective first = objective("Customers stay with us").withPriority(1);

        Finding finding = review(HouseReview.reviewer(), first).getFindings().stream()
                .filter(found -> found.getCode().equals("acme.objective.no-reason"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.getPath()).isEqualTo("loyal#rationale");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("\"Customers stay with us\" comes first, and nobody says why.");
        assertThat(review(HouseReview.reviewer(), first.withRationale("Half of them left"))
                        .getFindings())
                .extracting(Finding::getCode)
                .containsExactly("okr.objective.key-result-count");
    }

    @Test
    void a_constraint_of_our_own_stands_beside_those_of_the_library() {
        List<Finding> findings = review(HouseReview.reviewer(), objective("CUSTOMERS STAY WITH US"))
                .getFindings();

        assertThat(findings)
                .extracting(Finding::getCode)
                .contains("acme.objective.shouted", "okr.objective.key-result-count");
        assertThat(findings)
                .filteredOn(finding -> finding.getCode().equals("acme.objective.shouted"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getPath()).isEqualTo("loyal#title");
                    assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The title is written in capitals.");
                    assertThat(finding.advice(Locale.ENGLISH)).isEqualTo("Write it as you would say it.");
                });
        assertThat(review(HouseReview.reviewer(), objective("")).getFindings())
                .extracting(Finding::getCode)
                .contains("okr.objective.no-title");
    }

    @Test
    void a_constraint_that_throws_is_named_and_does_not_take_the_review_down() throws IOException {
        String mapping = read("/acme-constraints.xml").replace(NotShouted.class.getName(), Broken.class.getName());
        OkrReviewer reviewer = OkrReviewer.builder()
                .validator(Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .addMapping(new ByteArrayInputStream(mapping.getBytes(StandardCharsets.UTF_8)))
                        .buildValidatorFactory()
                        .getValidator())
                .build();

        Objective ownerless = objective("Increase revenue").withOwner(Optional.empty());
        List<Finding> findings = review(reviewer, ownerless).getFindings();

        assertThat(findings)
                .filteredOn(finding -> finding.getCode().equals("okr.review.rule-failed"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getPath()).isEqualTo("loyal");
                    assertThat(finding.getFacts()).containsEntry("class", Broken.Validator.class.getName());
                    assertThat(finding.message(Locale.ENGLISH)).contains("out of order");
                });
        // neither other rules nor constraints of other groups are lost
        assertThat(findings).extracting(Finding::getCode).contains("okr.objective.vague", "okr.objective.no-owner");
    }

    @Test
    void each_part_of_the_example_has_fewer_than_forty_lines() throws IOException {
        Path main = Path.of("src/main");
        for (String file : List.of(
                "java/com/example/goals/ReasonRule.java",
                "java/com/example/goals/NotShouted.java",
                "java/com/example/goals/HouseReview.java",
                "resources/acme-constraints.xml")) {
            assertThat(Files.readAllLines(main.resolve(file))).as(file).hasSizeLessThan(40);
        }
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = HouseReviewTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A constraint that does not work. */
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Broken.Validator.class)
    @interface Broken {
        String message() default "broken";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Throws. */
        final class Validator implements ConstraintValidator<Broken, String> {
            @Override
            public boolean isValid(String title, ConstraintValidatorContext context) {
                return Optional.<Boolean>empty().orElseThrow(() -> new NoClassDefFoundError("out of order"));
            }
        }
    }
}
