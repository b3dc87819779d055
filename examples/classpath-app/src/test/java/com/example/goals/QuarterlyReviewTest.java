package com.example.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuarterlyReviewTest {

    @Test
    void prints_what_the_review_found() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream usual = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            QuarterlyReview.main(new String[0]);
        } finally {
            System.setOut(usual);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "okr.objective.key-result-count customers-stay-with-us#keyResults: The number of key results is 1;"
                                + " 2\u20135 keep attention on what matters.");
    }
}
