package io.okr4j.core.review;

import java.util.List;

/** The rules of this library that look at more than one bean, or need the policy. */
final class BuiltInRules {

    private BuiltInRules() {}

    static List<ReviewRule> all() {
        return List.of(
                new BusinessAsUsualRule(),
                new CertaintyExtremesRule(),
                new CertaintyTiersRule(),
                new CounterMeasureRule(),
                new DanglingReferenceRule(),
                new DurationRule(),
                new InitiativeAsKeyResultRule(),
                new JargonRule(),
                new KeyResultCountRule(),
                new KeyResultTitleLengthRule(),
                new MetricMovementRule(),
                new NoAmbitionRule(),
                new NoBaselineRule(),
                new NoEvidenceRule(),
                new NoInitiativeRule(),
                new ObjectiveCountRule(),
                new ObjectiveNumberRule(),
                new ObjectiveWithoutNumberRule(),
                new OneSidedRolesRule(),
                new RepeatsObjectiveRule(),
                new SolutionRule(),
                new TaskListRule(),
                new TaskRule(),
                new TitleLengthRule(),
                new TitleMeasureMismatchRule(),
                new TooCertainRule(),
                new UnlikelyPromiseRule(),
                new VagueKeyResultRule(),
                new AmendedLateRule(),
                new CapacityRule(),
                new CarriedOverRule(),
                new CopiedKeyResultRule(),
                new DeadlinesAtEndRule(),
                new DuplicateKeyResultRule(),
                new HiddenObjectiveRule(),
                new IndividualRule(),
                new KeyResultTotalRule(),
                new LoweredRule(),
                new MissingCheckInRule(),
                new NoInputRule(),
                new NoNoteRule(),
                new NoStretchRule(),
                new NotStartedRule(),
                new NumbersOnlyRule(),
                new PastDueRule(),
                new PayLinkRule(),
                new VagueObjectiveRule());
    }
}
