package com.example.goals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.okr4j.core.Plan;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Review;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Plain mappers of both Jacksons read and write what the library exports, though they are modules like any other. */
class JacksonTest {

    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .build();

    private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();

    private static final Plan PLAN =
            Plan.of(QuarterlyReview.plan().getObjectives().get(0), Mistakes.everywhere());

    private static final Review REVIEW = OkrReviewer.standard().review(PLAN, LocalDate.of(2026, 8, 14));

    @Test
    void everything_stands_on_the_module_path() {
        assertThat(getClass().getModule().getName()).isEqualTo("com.example.goals");
        assertThat(Plan.class.getModule().getName()).isEqualTo("io.okr4j.core");
        assertThat(JACKSON_2.getClass().getModule().getName()).isEqualTo("com.fasterxml.jackson.databind");
        assertThat(JACKSON_3.getClass().getModule().getName()).isEqualTo("tools.jackson.databind");
        assertThat(ModuleLayer.boot().findModule("org.glassfish.expressly")).isEmpty();
    }

    @Test
    void jackson_2_reads_the_plan_that_it_wrote() throws JsonProcessingException {
        assertThat(JACKSON_2.readValue(JACKSON_2.writeValueAsString(PLAN), Plan.class))
                .isEqualTo(PLAN);
    }

    @Test
    void jackson_3_reads_the_plan_that_it_wrote() {
        assertThat(JACKSON_3.readValue(JACKSON_3.writeValueAsString(PLAN), Plan.class))
                .isEqualTo(PLAN);
    }

    @Test
    void one_jackson_reads_what_the_other_wrote() throws JsonProcessingException {
        assertThat(JACKSON_2.readValue(JACKSON_3.writeValueAsString(PLAN), Plan.class))
                .isEqualTo(PLAN);
        assertThat(JACKSON_3.readValue(JACKSON_2.writeValueAsString(PLAN), Plan.class))
                .isEqualTo(PLAN);
    }

    @Test
    void both_read_the_review_that_they_wrote() throws JsonProcessingException {
        assertThat(JACKSON_2.readValue(JACKSON_2.writeValueAsString(REVIEW), Review.class))
                .isEqualTo(REVIEW);
        assertThat(JACKSON_3.readValue(JACKSON_3.writeValueAsString(REVIEW), Review.class))
                .isEqualTo(REVIEW);
    }
}
