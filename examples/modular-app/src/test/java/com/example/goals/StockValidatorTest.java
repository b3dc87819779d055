package com.example.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.okr4j.core.Objective;
import io.okr4j.core.constraint.Advice;
import io.okr4j.core.constraint.Complete;
import io.okr4j.core.constraint.Quality;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stock validator without an expression language sees on the module path what it sees on the class path. */
class StockValidatorTest {

    private static final Validator VALIDATOR = QuarterlyReview.validator();

    @Test
    void a_validator_that_expects_an_expression_language_cannot_be_had_here() {
        assertThatThrownBy(Validation::buildDefaultValidatorFactory)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("HV000183");
    }

    @Test
    void both_applications_make_the_same_mistakes() throws IOException {
        String mistakes = "src/test/java/com/example/goals/Mistakes.java";

        assertThat(Path.of(mistakes)).hasSameTextualContentAs(Path.of("..", "classpath-app", mistakes));
    }

    @Test
    void a_draft_may_be_stored() {
        assertThat(VALIDATOR.validate(new ObjectiveForm("Ann", Mistakes.begun())))
                .isEmpty();
    }

    @Test
    void the_constraints_of_the_application_work_beside_those_of_the_library() {
        assertThat(VALIDATOR.validate(new ObjectiveForm("", Mistakes.begun())))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("sentBy");
    }

    @ParameterizedTest
    @ValueSource(classes = {Default.class, Complete.class, Quality.class, Advice.class})
    void each_group_finds_what_belongs_to_it_and_nothing_else(Class<?> group) throws IOException {
        assertThat(found("begun", Mistakes.begun(), group))
                .containsExactlyInAnyOrderElementsOf(expected("begun", group));
        assertThat(found("everywhere", Mistakes.everywhere(), group))
                .containsExactlyInAnyOrderElementsOf(expected("everywhere", group));
    }

    @Test
    void groups_that_are_asked_for_together_add_up() {
        Set<ConstraintViolation<ObjectiveForm>> together =
                VALIDATOR.validate(new ObjectiveForm("Ann", Mistakes.everywhere()), Default.class, Complete.class);

        assertThat(together)
                .hasSize(found("everywhere", Mistakes.everywhere(), Default.class)
                                .size()
                        + found("everywhere", Mistakes.everywhere(), Complete.class)
                                .size());
    }

    private static List<String> found(String name, Objective objective, Class<?> group) {
        return VALIDATOR.validate(new ObjectiveForm("Ann", objective), group).stream()
                .map(violation -> String.join(
                        " ",
                        name,
                        group.getSimpleName(),
                        violation.getPropertyPath().toString(),
                        violation.getMessageTemplate()))
                .toList();
    }

    /** The lines of the file that both applications share. */
    private static List<String> expected(String name, Class<?> group) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("..", "expected-violations.txt"))) {
            return lines.filter(line -> line.startsWith(name + " " + group.getSimpleName() + " "))
                    .toList();
        }
    }
}
