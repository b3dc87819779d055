package io.okr4j.scoring.review;

import io.okr4j.core.GradeOverride;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for grades that a person gave in place of the computed one without saying why; they do not count. */
public final class OverrideWithoutReasonRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.grade.override-without-reason",
            Severity.WARNING,
            "Microsoft Viva Goals: a score that is changed by hand comes with a note; Doerr, Measure What Matters: a"
                    + " self-assessment may differ from the score for a reason");

    /** Makes the rule. */
    public OverrideWithoutReasonRule() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Plan plan : context.plans()) {
            for (Objective objective : plan.getObjectives()) {
                look(plan, objective.getId(), objective.getTitle(), objective.getGradeOverride(), context.asOf())
                        .ifPresent(findings::add);
                for (KeyResult keyResult : objective.getKeyResults()) {
                    look(
                                    plan,
                                    objective.getId() + "/" + keyResult.getId(),
                                    keyResult.getTitle(),
                                    keyResult.getGradeOverride(),
                                    context.asOf())
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> look(
            Plan plan, String path, String title, Optional<GradeOverride> given, LocalDate asOf) {
        return given.filter(override ->
                        !override.getOn().filter(on -> on.isAfter(asOf)).isPresent())
                .filter(override -> !Shown.said(override.getReason()))
                .map(override -> DESCRIPTION
                        .finding(plan, path + "#gradeOverride.reason")
                        .putFact("title", title.strip())
                        .putFact("grade", override.getGrade().toPlainString())
                        .build());
    }
}
