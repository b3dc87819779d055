package io.okr4j.core.review;

import java.util.List;

/** Asks one of the questions that only a person can answer. */
final class QuestionRule implements ReviewRule {

    private final HumanTest test;

    QuestionRule(HumanTest test) {
        this.test = test;
    }

    @Override
    public RuleDescription description() {
        return test.description();
    }

    @Override
    public List<Question> review(ReviewContext context) {
        return context.once(ObjectiveQuestions.class, ObjectiveQuestions::of).of(test);
    }
}
