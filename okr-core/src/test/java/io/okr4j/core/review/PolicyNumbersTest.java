package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.okr4j.core.Plan;
import io.okr4j.core.invariant.InvalidOkrException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the numbers of a policy may be. */
class PolicyNumbersTest {

    private static final PolicyValue MOST =
            PolicyValue.count("plan.max", "5", "a test").butIn(Preset.STARTER, "1", "a test");
    private static final PolicyValue LEAST = PolicyValue.count("plan.min", "2", "a test")
            .butIn(Preset.STARTER, "1", "a test")
            .withNotAbove(MOST);

    @ParameterizedTest
    @CsvSource({
        "key-results.max, -1, 'a whole number, 0 or more,'",
        "key-results.max, 2.5, 'a whole number, 0 or more,'",
        "objective.title.max-characters, -100, 'a whole number, 0 or more,'",
        "start.grace-days, -0.1, 'a whole number, 0 or more,'",
        "effort.total.max, -0.5, '0 or more'",
        "certainty.sure, 1.1, 'from 0 to 1'",
        "certainty.sure, 90, 'from 0 to 1'",
        "key-result.task.min-probability, -0.8, 'from 0 to 1'",
        "certainty.required, 2, '0 for no or 1 for yes'",
        "certainty.required, 0.5, '0 for no or 1 for yes'",
        "certainty.required, -1, '0 for no or 1 for yes'",
    })
    void a_number_that_can_never_be_right_is_refused(String name, String value, String allowed) {
        assertThatThrownBy(() -> reviewer(Policy.standard().with(name, value, "our handbook")))
                .isInstanceOfSatisfying(InvalidOkrException.class, refused -> {
                    assertThat(refused).hasMessage("value of '" + name + "' must be " + allowed + " but was " + value);
                    assertThat(refused.code()).isEqualTo("okr.invalid.range");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "key-results.min, 0",
        "certainty.sure, 1",
        "certainty.hopeless, 0",
        "effort.total.max, 7.5",
        "certainty.required, 1"
    })
    void what_is_allowed_begins_and_ends_with_its_bounds(String name, String value) {
        assertThat(reviewer(Policy.standard().with(name, value, "our handbook")).limits())
                .filteredOn(limit -> limit.getName().equals(name))
                .singleElement()
                .extracting(PolicyValue::getValue)
                .hasToString(value);
    }

    @ParameterizedTest
    @CsvSource({
        "key-results.min, 6, 'at most that of ''key-results.max'', which is 5, but was 6'",
        "key-results.max, 1, 'at least that of ''key-results.min'', which is 2, but was 1'",
        "objectives.min, 6, 'at most that of ''objectives.max'', which is 5, but was 6'",
        "certainty.hopeless, 0.95, 'at most that of ''certainty.sure'', which is 0.9, but was 0.95'",
    })
    void a_least_number_is_not_above_the_most_that_holds(String name, String value, String message) {
        assertThatThrownBy(() -> reviewer(Policy.standard().with(name, value, "our handbook")))
                .isInstanceOf(InvalidOkrException.class)
                .hasMessage("value of '" + name + "' must be " + message);
    }

    @Test
    void the_least_and_the_most_may_be_one_number_and_may_move_together() {
        Policy ten = Policy.standard().with("key-results.min", "10", "us").with("key-results.max", "10", "us");

        assertThat(reviewer(ten).policy()).isEqualTo(ten);
    }

    @Test
    void they_are_compared_as_the_preset_has_them() {
        assertThat(Policy.of(Preset.STARTER).value(LEAST).getValue()).isEqualByComparingTo("1");
        assertThatThrownBy(() ->
                        Policy.of(Preset.STARTER).with("plan.min", "3", "us").value(LEAST))
                .hasMessage("value of 'plan.min' must be at most that of 'plan.max', which is 1, but was 3");
    }

    @Test
    void one_rule_that_is_tried_alone_hears_of_it_as_well() {
        ReviewContext context = ReviewContext.of(
                List.of(Plan.of()), LocalDate.of(2026, 8, 14), Policy.standard().with("plan.max", "-7", "us"));

        assertThatThrownBy(() -> context.limit(MOST))
                .isInstanceOf(InvalidOkrException.class)
                .hasMessage("value of 'plan.max' must be a whole number, 0 or more, but was -7");
    }

    @Test
    void a_number_of_a_rule_and_of_its_presets_is_one_that_it_may_be() {
        assertThatThrownBy(() -> PolicyValue.share("plan.share", "2", "a test"))
                .isInstanceOf(InvalidOkrException.class);
        assertThatThrownBy(() -> MOST.butIn(Preset.GOOGLE, "-3", "a test")).isInstanceOf(InvalidOkrException.class);
        assertThat(PolicyValue.of("plan.balance", "-3", "a test").getValue()).isEqualByComparingTo("-3");
    }

    @Test
    void what_replaces_a_number_is_bound_as_it_is() {
        assertThat(LEAST.in(Preset.STARTER))
                .isEqualTo(PolicyValue.count("plan.min", "1", "a test").withNotAbove(MOST));
        assertThat(LEAST.replacedBy(PolicyValue.of("plan.min", "4", "our handbook")))
                .isEqualTo(PolicyValue.count("plan.min", "4", "our handbook").withNotAbove(MOST));
    }

    @Test
    void what_it_may_be_survives_json() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new Jdk8Module());

        assertThat(mapper.readValue(mapper.writeValueAsString(LEAST), PolicyValue.class))
                .isEqualTo(LEAST);
    }

    private static OkrReviewer reviewer(Policy policy) {
        return OkrReviewer.builder().policy(policy).build();
    }
}
