package io.okr4j.core.review;

import io.okr4j.core.Owner;
import io.okr4j.core.OwnerLevel;
import io.okr4j.core.Plan;
import io.okr4j.core.TeamInput;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for periods before which nobody was asked, though this team is asked. */
final class NoInputRule implements ReviewRule {

    private static final String SOURCE =
            "the source articles: collect feedback from each member before the OKRs of a cycle are set";
    private static final PolicyValue REQUIRED = PolicyValue.flag(
                    "inputs.required", "0", "okr4j: only who writes down what was said can be told that it is missing")
            .butIn(Preset.SOURCE_ARTICLES, "1", SOURCE);
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.plan.no-input", Severity.ADVICE, SOURCE, REQUIRED);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        boolean required = context.limit(REQUIRED).signum() != 0;
        IdentityHashMap<Plan, Inputs> inputs = new IdentityHashMap<>();
        return OwnerCycles.of(context)
                .filter(cycle -> cycle.owner().getLevel() != OwnerLevel.INDIVIDUAL)
                .filter(cycle -> {
                    Inputs known = inputs.computeIfAbsent(cycle.plan(), Inputs::of);
                    return (required || known.asked(cycle.owner())) && !known.inTime(cycle);
                })
                .map(cycle -> cycle.finding(DESCRIPTION).build())
                .toList();
    }

    /** When something was said, and on what. */
    private record Said(LocalDate on, Optional<Period> period) {
        Said(TeamInput input) {
            this(input.getOn(), input.getPeriod());
        }
    }

    /** What was said, by the id of the owner to whom it was said; to all if that is empty. */
    private record Inputs(Map<String, Set<Said>> byOwner) {

        static Inputs of(Plan plan) {
            return new Inputs(plan.getInputs().stream()
                    .collect(Collectors.groupingBy(
                            input -> input.getOwner().map(Owner::getId).orElse(""),
                            Collectors.mapping(Said::new, Collectors.toSet()))));
        }

        boolean asked(Owner owner) {
            return byOwner.containsKey(owner.getId());
        }

        boolean inTime(OwnerCycles.Cycle cycle) {
            Period period = cycle.period();
            // not the previous period, which would be refused where it lies before all dates that are allowed
            LocalDate earliest =
                    period.getStart().minusDays(ChronoUnit.DAYS.between(period.getStart(), period.getEnd()) + 1);
            return Stream.of(cycle.owner().getId(), "")
                    .flatMap(owner -> byOwner.getOrDefault(owner, Set.of()).stream())
                    .filter(said -> !said.on().isAfter(period.getStart()))
                    .anyMatch(said -> said.period()
                            .map(period::overlaps)
                            .orElse(!said.on().isBefore(earliest)));
        }
    }
}
