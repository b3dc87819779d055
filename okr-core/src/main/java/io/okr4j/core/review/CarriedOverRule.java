package io.okr4j.core.review;

import io.okr4j.core.CloseDecision;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for what is carried from period to period as it is. */
final class CarriedOverRule implements ReviewRule {

    private static final String SOURCE =
            "whatmatters.com: what is carried on unchanged should be questioned; Kelly: zombie OKRs";
    private static final PolicyValue MOST =
            PolicyValue.count("carry-over.max", "1", SOURCE + "; from the second time on is our reading");
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.objective.carried-over", Severity.WARNING, SOURCE, MOST);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        int most = context.whole(MOST);
        PlanIndex index = PlanIndex.of(context);
        return StandingObjectives.each(context, (plan, objective) -> {
            if (!objective.getState().open()) {
                return Stream.empty();
            }
            if (objective.getCarryCount() > most && unchanged(plan, objective, most, index)) {
                return Stream.of(finding(plan, objective.getId(), objective.getCarryCount(), objective.getTitle()));
            }
            return StandingObjectives.keyResults(objective).stream()
                    .filter(keyResult -> keyResult.getState().open() && keyResult.getCarryCount() > most)
                    .filter(keyResult -> unchanged(plan, keyResult, most, index))
                    .map(keyResult -> finding(
                            plan,
                            objective.getId() + "/" + keyResult.getId(),
                            keyResult.getCarryCount(),
                            keyResult.getTitle()));
        });
    }

    private static Finding finding(Plan plan, String path, int count, String title) {
        return DESCRIPTION
                .finding(plan, path + "#carryCount")
                .putFact("count", Integer.toString(count))
                .putFact("title", title)
                .build();
    }

    // what is not at hand is taken to be unchanged, as the count says
    private static boolean unchanged(Plan plan, Objective objective, int most, PlanIndex index) {
        Optional<Objective> earlier = Optional.of(objective);
        for (int i = 0; i <= most && earlier.isPresent(); i++) {
            earlier = earlier.get().getCarriedFrom().flatMap(from -> index.objective(plan, from));
            boolean changed = earlier.filter(known -> modified(known.getState().getDecision())
                            || !known.getTitle().equals(objective.getTitle()))
                    .isPresent();
            if (changed) {
                return false;
            }
        }
        return true;
    }

    private static boolean unchanged(Plan plan, KeyResult keyResult, int most, PlanIndex index) {
        Optional<KeyResult> earlier = Optional.of(keyResult);
        for (int i = 0; i <= most && earlier.isPresent(); i++) {
            earlier = earlier.get().getCarriedFrom().flatMap(from -> index.keyResult(plan, from));
            boolean changed = earlier.filter(known -> modified(known.getState().getDecision())
                            || !SameKeyResult.keys(known).equals(SameKeyResult.keys(keyResult)))
                    .isPresent();
            if (changed) {
                return false;
            }
        }
        return true;
    }

    private static boolean modified(Optional<CloseDecision> decision) {
        return decision.equals(Optional.of(CloseDecision.MODIFIED));
    }
}
