package io.okr4j.core.review;

import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.OwnerLevel;
import io.okr4j.core.Phase;
import io.okr4j.core.Plan;
import io.okr4j.core.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The questions of a review: one for an objective, few for a plan, and only while the answer can still change it.
 *
 * <p>A page of questions is answered by nobody. So they are asked of drafts and within the first days of a period, of
 * the highest level and priority first.
 */
final class ObjectiveQuestions {

    static final PolicyValue MOST = PolicyValue.count(
            "questions.max", "5", "okr4j: more questions than that in one review are not answered (our choice)");
    static final PolicyValue FIRST_DAYS = PolicyValue.count(
            "questions.first-days",
            "21",
            "okr4j: later the answer would hardly change the objective any more (our choice)");

    private final List<Question> questions;

    private ObjectiveQuestions(List<Question> questions) {
        this.questions = questions;
    }

    static ObjectiveQuestions of(ReviewContext context) {
        List<Question> questions = new ArrayList<>();
        for (Plan plan : context.plans()) {
            Stream<Question> asked = StandingObjectives.of(plan)
                    .filter(objective -> !objective.getTitle().isBlank() && isOpen(objective, context))
                    .sorted(Comparator.comparingInt(ObjectiveQuestions::level)
                            .thenComparingInt(
                                    objective -> objective.getPriority().orElse(Integer.MAX_VALUE)))
                    .flatMap(objective -> question(plan, objective, context).stream());
            asked.limit(context.whole(MOST)).forEach(questions::add);
        }
        return new ObjectiveQuestions(List.copyOf(questions));
    }

    List<Question> of(HumanTest test) {
        return questions.stream()
                .filter(question -> question.getCode().equals(test.description().getCode()))
                .toList();
    }

    private static boolean isOpen(Objective objective, ReviewContext context) {
        Optional<Period> period = objective.getPeriod();
        if (period.isEmpty() || period.get().getEnd().isBefore(context.asOf())) {
            return false;
        }
        Phase phase = objective.getState().getPhase();
        long days = context.whole(FIRST_DAYS);
        boolean begins = period.get().contains(context.asOf())
                && context.asOf().isBefore(period.get().getStart().plusDays(days));
        return phase == Phase.DRAFT || (phase == Phase.ACTIVE && begins);
    }

    private static int level(Objective objective) {
        List<OwnerLevel> order = List.of(OwnerLevel.values());
        return objective.getOwner().map(Owner::getLevel).map(order::indexOf).orElseGet(order::size);
    }

    private static Optional<Question> question(Plan plan, Objective objective, ReviewContext context) {
        return Stream.of(HumanTest.values())
                .filter(test -> context.policy().holds(test.description()))
                .filter(test -> test.hasOccasion(objective, context))
                .findFirst()
                .map(test -> question(test, plan, objective));
    }

    private static Question question(HumanTest test, Plan plan, Objective objective) {
        RuleDescription rule = test.description();
        return Question.builder()
                .code(rule.getCode())
                .plan(plan.getId())
                .path(objective.getId())
                .source(rule.getSource())
                .putFact("title", objective.getTitle().strip())
                .putFact(
                        "count",
                        Integer.toString(StandingObjectives.aims(objective).size()))
                .build();
    }
}
