package io.okr4j.scoring.review;

import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for objectives that stayed open long after their period ended. */
public final class LateCloseRule implements ReviewRule {

    private static final String SOURCE =
            "Microsoft Viva Goals: close and score in the first few days of the next period; two weeks are our reading";
    private static final PolicyValue MOST = PolicyValue.count("close.max-days", "14", SOURCE);
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.grade.late-close", Severity.ADVICE, SOURCE, MOST);

    /** Makes the rule. */
    public LateCloseRule() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        BigDecimal most = context.limit(MOST);
        List<Finding> findings = new ArrayList<>();
        for (Plan plan : context.plans()) {
            for (Objective objective : plan.getObjectives()) {
                Optional<LocalDate> due = objective.getPeriod().map(period -> period.getEnd());
                // while it is open, okr.objective.past-due says so
                Optional<LocalDate> until = Days.closed(objective.getState(), context.asOf())
                        ? objective.getState().getEndedOn()
                        : Optional.empty();
                if (due.isPresent()
                        && until.isPresent()
                        && days(due.get(), until.get()).compareTo(most) >= 0) {
                    findings.add(DESCRIPTION
                            .finding(plan, objective.getId() + "#state")
                            .putFact("title", objective.getTitle().strip())
                            .putFact("end", due.get().toString())
                            .putFact("max", most.toPlainString())
                            .build());
                }
            }
        }
        return findings;
    }

    private static BigDecimal days(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
    }
}
