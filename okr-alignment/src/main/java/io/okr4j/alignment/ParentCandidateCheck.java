package io.okr4j.alignment;

import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.Question;
import io.okr4j.core.review.RuleDescription;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks of objectives without a parent whether they are there for something higher up that looks like it. */
public final class ParentCandidateCheck implements AlignmentCheck {

    private static final PolicyValue MOST = PolicyValue.count(
            "questions.parent-candidate.max",
            "5",
            "okr4j: more questions than that of one plan are not answered (our choice)");
    private static final RuleDescription DESCRIPTION =
            RuleDescription.asking(ParentCandidates.CODE, ParentCandidates.SOURCE, MOST);

    /** Makes the check. */
    public ParentCandidateCheck() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Question> check(AlignmentContext context) {
        BigDecimal most = context.limit(MOST);
        ParentCandidates candidates = ParentCandidates.of(context.graph());
        Map<String, Integer> asked = new HashMap<>();
        List<Question> questions = new ArrayList<>();
        for (AlignmentNode node : context.graph().nodes()) {
            boolean over = node.period()
                    .filter(period -> period.getEnd().isBefore(context.asOf()))
                    .isPresent();
            if (!over) {
                candidates
                        .question(node)
                        .filter(question -> BigDecimal.valueOf(asked.merge(question.getPlan(), 1, Integer::sum))
                                        .compareTo(most)
                                <= 0)
                        .ifPresent(questions::add);
            }
        }
        return questions;
    }
}
