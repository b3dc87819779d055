package io.okr4j.core.review;

import java.util.List;
import java.util.stream.Stream;

/** The rules of this library that look at more than one bean, or need the policy. */
final class BuiltInRules {

    private BuiltInRules() {}

    static List<ReviewRule> all() {
        return Stream.concat(
                        Stream.of(
                                new AmbiguousMetricRule(),
                                new AmendedLateRule(),
                                new BusinessAsUsualRule(),
                                new CapacityRule(),
                                new CarriedOverRule(),
                                new CertaintyExtremesRule(),
                                new CertaintyTiersRule(),
                                new CompoundRule(),
                                new CopiedKeyResultRule(),
                                new CounterMeasureRule(),
                                new DanglingReferenceRule(),
                                new DeadlinesAtEndRule(),
                                new DuplicateKeyResultRule(),
                                new DurationRule(),
                                new HiddenObjectiveRule(),
                                new IndividualRule(),
                                new InitiativeAsKeyResultRule(),
                                new JargonRule(),
                                new KeyResultCountRule(),
                                new KeyResultTitleLengthRule(),
                                new KeyResultTotalRule(),
                                new LaunchRule(),
                                new LoweredRule(),
                                new MetricMovementRule(),
                                new MissingCheckInRule(),
                                new NoAmbitionRule(),
                                new NoBaselineRule(),
                                new NoEvidenceRule(),
                                new NoInitiativeRule(),
                                new NoInputRule(),
                                new NoNoteRule(),
                                new NoStretchRule(),
                                new NotStartedRule(),
                                new NumbersOnlyRule(),
                                new ObjectiveCountRule(),
                                new ObjectiveNumberRule(),
                                new ObjectiveWithoutNumberRule(),
                                new OneSidedRolesRule(),
                                new PastDueRule(),
                                new PayLinkRule(),
                                new RepeatsObjectiveRule(),
                                new SolutionRule(),
                                new TaskListRule(),
                                new TaskRule(),
                                new TitleLengthRule(),
                                new TitleMeasureMismatchRule(),
                                new TooCertainRule(),
                                new UniversalRule(),
                                new UnlikelyPromiseRule(),
                                new UnmeasuredRecurrenceRule(),
                                new VagueKeyResultRule(),
                                new VagueObjectiveRule(),
                                new VanityMetricRule()),
                        Stream.of(HumanTest.values()).map(QuestionRule::new))
                .toList();
    }
}
