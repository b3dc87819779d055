package com.example.goals;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Objective;
import io.okr4j.core.constraint.Advice;
import io.okr4j.core.constraint.Complete;
import io.okr4j.core.constraint.Quality;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
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

/** A stock validator, with no configuration of the library's, sees everything behind {@code @Valid}. */
class StockValidatorTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

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
