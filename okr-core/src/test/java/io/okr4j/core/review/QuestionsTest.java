package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Ambition;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.State;
import io.okr4j.core.Theme;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private static Objective.Builder draft() {
        return Plans.good("o").state(State.draft());
    }

    private static List<String> codes(Objective... objectives) {
        return codes(DAY, Policy.standard(), objectives);
    }

    private static List<String> codes(LocalDate day, Policy policy, Objective... objectives) {
        return OkrReviewer.builder().policy(policy).build().review(Plan.of(objectives), day).getQuestions().stream()
                .map(question -> question.getCode() + " " + question.getPath())
                .toList();
    }

    @Test
    void a_draft_is_asked_the_question_that_it_gives_occasion_to() {
        Objective.Builder objective = draft();

        assertThat(codes(objective.build())).containsExactly("okr.question.sufficient o");
        assertThat(codes(objective.ambition(Ambition.ASPIRATIONAL).build())).containsExactly("okr.question.wish o");
        assertThat(codes(objective.ambition(Ambition.COMMITTED).build())).containsExactly("okr.question.benefit o");
        objective.addKeyResult(Plans.keyResult("three", "0.3")).addKeyResult(Plans.keyResult("four", "0.2"));
        assertThat(codes(objective.build())).containsExactly("okr.question.necessary o");
        assertThat(codes(objective.theme(Theme.PROCESS).build())).containsExactly("okr.question.value o");
        objective.keyResults(
                List.of(KeyResult.builder().id("kr").title("They come back").build()));
        assertThat(codes(objective.build())).containsExactly("okr.question.tangible o");
    }

    @Test
    void a_question_is_in_the_words_of_the_plan() {
        Question question = OkrReviewer.standard()
                .review(Plan.of(draft().build()), DAY)
                .getQuestions()
                .get(0);

        assertThat(question.text(Locale.ENGLISH)).contains("all 2 key results", "Customers of the north stay with us");
        assertThat(question.text(Locale.CHINESE)).contains("2 个关键结果", "Customers of the north stay with us");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 0", "2026-07-01, 1", "2026-07-21, 1", "2026-07-22, 0", "2026-10-01, 0"})
    void an_active_objective_is_asked_in_the_first_three_weeks(LocalDate day, int expected) {
        assertThat(codes(day, Policy.standard(), Plans.good("o").build())).hasSize(expected);
    }

    @Test
    void what_is_past_closed_or_without_a_period_is_not_asked() {
        assertThat(codes(draft().period(Period.ofQuarter(2026, 2)).build())).isEmpty();
        assertThat(codes(draft().period(java.util.Optional.empty()).build())).isEmpty();
        assertThat(codes(draft().title(" ").build())).isEmpty();
    }

    @Test
    void fifty_objectives_get_five_questions_the_highest_level_first() {
        Objective[] fifty = IntStream.range(0, 50)
                .mapToObj(i -> draft().id("o" + i)
                        .owner(i == 49 ? Owner.company("Alderbrook") : Owner.team("Team " + i))
                        .priority(100 - i)
                        .keyResults(List.of(Plans.keyResult("a" + i, "0.8"), Plans.keyResult("b" + i, "0.5")))
                        .build())
                .toArray(Objective[]::new);

        assertThat(codes(fifty))
                .containsExactlyInAnyOrder(
                        "okr.question.sufficient o49",
                        "okr.question.sufficient o48",
                        "okr.question.sufficient o47",
                        "okr.question.sufficient o46",
                        "okr.question.sufficient o45");
        assertThat(codes(DAY, Policy.standard().with("questions.max", "0", "our handbook"), fifty))
                .isEmpty();
    }

    @Test
    void a_question_that_is_switched_off_leaves_room_for_the_next() {
        Objective promise = draft().ambition(Ambition.COMMITTED).build();

        assertThat(codes(DAY, Policy.standard().without("okr.question.benefit"), promise))
                .containsExactly("okr.question.sufficient o");
    }
}
