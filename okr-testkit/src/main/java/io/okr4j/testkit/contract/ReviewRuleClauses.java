package io.okr4j.testkit.contract;

import io.okr4j.core.review.Finding;
import io.okr4j.core.review.Observation;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.testkit.contract.Clause.Problem;
import io.okr4j.testkit.internal.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The clauses of RR-1 to RR-4. */
final class ReviewRuleClauses {

    private ReviewRuleClauses() {}

    static <R extends ReviewRule> List<Clause<R, ReviewContext>> all() {
        return List.of(
                new Clause<>(
                        "RR-1",
                        "total",
                        "It answers for every plan; it never throws and never returns null",
                        Checks.total(ReviewRuleClauses::shown, ReviewRuleClauses::total)),
                new Clause<>(
                        "RR-2",
                        "repeatable",
                        "Equal plans, days and policies give equal observations, whatever the clock, locale, time zone or"
                                + " thread",
                        Checks.repeatable(
                                ReviewRuleClauses::shown,
                                ReviewRuleClauses::copy,
                                (rule, context) -> rule.review(context).stream()
                                        .map(ReviewRuleClauses::said)
                                        .sorted()
                                        .toList())),
                new Clause<>(
                        "RR-3",
                        "own code",
                        "Its observations bear the code of its description, which is the same each time",
                        Checks.each(ReviewRuleClauses::shown, ReviewRuleClauses::foreign)),
                new Clause<>(
                        "RR-4",
                        "own numbers",
                        "Every number that it compares with is one of the limits of its description, read from the"
                                + " context",
                        ReviewRuleClauses::hidden));
    }

    static String shown(ReviewContext context) {
        return "plans " + Shown.text(context.plans()) + " on " + context.asOf();
    }

    static ReviewContext copy(ReviewContext context) {
        return ReviewContext.of(context.plans(), context.asOf(), context.policy());
    }

    private static Optional<String> total(ReviewRule rule, ReviewContext context) {
        if (Checks.given(rule::description).isEmpty()) {
            return Optional.of("its description is null");
        }
        Optional<List<? extends Observation>> seen = Checks.given(() -> rule.review(copy(context)));
        if (seen.isEmpty()) {
            return Optional.of("it returned null");
        }
        return seen.get().stream().anyMatch(Objects::isNull)
                ? Optional.of("one of its observations is null")
                : Optional.empty();
    }

    /** An observation without its code, which is another rule's matter. */
    static String said(Observation observation) {
        return observation.getPlan() + " " + observation.getPath() + " " + observation.getFacts()
                + (observation instanceof Finding finding ? " " + finding.getSeverity() : "");
    }

    private static Optional<String> foreign(ReviewRule rule, ReviewContext context) {
        String code = rule.description().getCode();
        Optional<String> other = rule.review(copy(context)).stream()
                .map(Observation::getCode)
                .filter(given -> !given.equals(code))
                .findFirst();
        if (other.isPresent()) {
            return Optional.of("its code is " + code + " but it reported " + other.get());
        }
        String again = rule.description().getCode();
        return again.equals(code) ? Optional.empty() : Optional.of("its code was " + code + " and then " + again);
    }

    /**
     * Looks for a number that is read but not declared, and for one that is declared but never read although the rule
     * reports something, which it then cannot have compared with it.
     */
    private static Optional<Problem> hidden(ReviewRule rule, List<ReviewContext> cases) {
        Optional<Set<PolicyValue>> declared =
                Checks.orElse(() -> Optional.of(new HashSet<>(rule.description().getLimits())), e -> Optional.empty());
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        Set<PolicyValue> unread = new HashSet<>(declared.get());
        Optional<ReviewContext> reported = Optional.empty();
        for (ReviewContext context : cases) {
            List<PolicyValue> read = new ArrayList<>();
            boolean reports = Checks.orElse(
                    () -> rule.review(context.watching(read::add)).stream().anyMatch(Objects::nonNull),
                    thrown -> false);
            for (PolicyValue limit : read) {
                if (!declared.get().contains(limit)) {
                    String what = "it read '" + limit.getName() + "', which its description does not name";
                    return Optional.of(new Problem(what, shown(context)));
                }
            }
            read.forEach(unread::remove);
            reported = reported.isEmpty() && reports ? Optional.of(context) : reported;
        }
        return reported.filter(context -> !unread.isEmpty())
                .map(context -> new Problem(
                        "its description names '" + unread.iterator().next().getName()
                                + "', which it never read, though it reported something; if it does in other cases, try it on"
                                + " those",
                        shown(context)));
    }
}
