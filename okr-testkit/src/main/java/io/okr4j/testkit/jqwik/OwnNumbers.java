package io.okr4j.testkit.jqwik;

import io.okr4j.alignment.AlignmentCheck;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.testkit.contract.Clause;
import io.okr4j.testkit.contract.Contract;
import io.okr4j.testkit.contract.Contracts;
import java.util.ArrayList;
import java.util.List;

/**
 * RR-4 on one context: a rule of two limits may report something there and need only one of them, so that a limit
 * counts as never read only if it is not read in the cases of the contract either.
 */
final class OwnNumbers {

    private static final List<ReviewContext> OF_RULES = Contracts.reviewRule().cases();
    private static final List<ReviewContext> OF_CHECKS =
            Contracts.alignmentCheck().cases();

    private OwnNumbers() {}

    static void verify(ReviewRule rule, ReviewContext context) {
        verify(Contracts.reviewRule(), rule, context, OF_RULES);
    }

    static void verify(AlignmentCheck check, ReviewContext context) {
        verify(Contracts.alignmentCheck(), check, context, OF_CHECKS);
    }

    private static <E> void verify(
            Contract<E, ReviewContext> contract, E extension, ReviewContext context, List<ReviewContext> cases) {
        Clause<E, ReviewContext> clause = contract.clause("RR-4");
        if (clause.check(extension, List.of(context)).isPresent()) {
            List<ReviewContext> all = new ArrayList<>(List.of(context));
            all.addAll(cases);
            clause.verify(extension, all);
        }
    }
}
