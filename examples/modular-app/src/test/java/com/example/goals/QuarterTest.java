package com.example.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuarterTest {

    @Test
    void a_plan_is_built_reviewed_graded_and_aligned() {
        assertThat(Quarter.report(Quarter.plan()))
                .containsExactly(
                        "loyal#keyResults: The certainties of the key results are ?, ?; they should all be stated and"
                                + " fall from one to the next.",
                        "loyal: google/mean 0.5833 yellow",
                        "churn 'Churn from 5 % to 3 %' → loyal 'Customers stay with us'");
    }

    @Test
    void it_takes_less_than_sixty_lines() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/java/com/example/goals/Quarter.java")))
                .hasSizeLessThan(60);
    }
}
