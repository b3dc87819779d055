package io.okr4j.cli;

import io.okr4j.core.Plan;
import io.okr4j.scoring.Aggregation;
import io.okr4j.scoring.Aggregations;
import io.okr4j.scoring.GradingStrategies;
import io.okr4j.scoring.GradingStrategy;
import io.okr4j.scoring.Scorecard;
import io.okr4j.scoring.pace.PaceBoard;
import io.okr4j.scoring.pace.PacePolicies;
import io.okr4j.scoring.pace.PacePolicy;
import io.okr4j.scoring.pace.StalenessPolicies;
import io.okr4j.scoring.pace.StalenessPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code okr grade}. */
@Command(
        name = "grade",
        description = "Say how far plans have come, and what grading strategies make of it, side by side.",
        footer = {
            "",
            "No strategy is a default: sources contradict each other. With --pace, key results are also held against"
                    + " what is expected of them by now.",
            "",
            "Of several plans, those that were over before another one of the same owner began show its trend.",
            "",
            "Exit code: 0 graded, 2 bad usage or input."
        })
final class GradeCommand implements Callable<Integer> {

    private static final int NEAR = 3;

    /** How the grades are written. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The names that {@code --strategy} takes. */
    static final class StrategyNames extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        StrategyNames() {
            super(GradingStrategies.all().stream().map(GradingStrategy::id).toList());
        }
    }

    /** The names that {@code --aggregation} takes. */
    static final class AggregationNames extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        AggregationNames() {
            super(Aggregations.all().stream().map(Aggregation::id).toList());
        }
    }

    /** The names that {@code --pace} takes. */
    static final class PaceNames extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        PaceNames() {
            super(PacePolicies.all().stream().map(PacePolicy::getId).toList());
        }
    }

    /** The names that {@code --staleness} takes. */
    static final class StalenessNames extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        StalenessNames() {
            super(StalenessPolicies.all().stream().map(StalenessPolicy::getId).toList());
        }
    }

    private final Surroundings surroundings;

    @Mixin
    PlansOptions plans = new PlansOptions();

    @Option(
            names = "--strategy",
            paramLabel = "NAME",
            required = true,
            split = ",",
            completionCandidates = StrategyNames.class,
            description = "How key results are graded: ${COMPLETION-CANDIDATES}.")
    List<String> strategies = new ArrayList<>();

    @Option(
            names = "--aggregation",
            paramLabel = "NAME",
            completionCandidates = AggregationNames.class,
            description = "How grades are put together: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE} if left out).")
    String aggregation = "mean";

    @Option(
            names = "--pace",
            paramLabel = "NAME",
            split = ",",
            completionCandidates = PaceNames.class,
            description = "How key results stand against what is expected by now: ${COMPLETION-CANDIDATES}.")
    List<String> paces = new ArrayList<>();

    @Option(
            names = "--staleness",
            paramLabel = "NAME",
            completionCandidates = StalenessNames.class,
            description = "When a check-in is missing: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE} if left out).")
    String staleness = "cadence";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE} if left out).")
    Format format = Format.TEXT;

    @Option(names = "--explain", description = "Say of every number how it came about, and show each week.")
    boolean explain;

    @Option(
            names = "--months",
            description = "Show the grades of the plan and its objectives at the end of each month.")
    boolean months;

    @Mixin
    ColourOption colour = new ColourOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    GradeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LocalDate day = plans.day(surroundings);
        StalenessPolicy fresh = found("staleness policy", staleness, StalenessPolicies.all(), StalenessPolicy::getId);
        List<PacePolicy> policies = new ArrayList<>();
        for (String pace : paces) {
            policies.add(found("pace policy", pace, PacePolicies.all(), PacePolicy::getId));
        }
        // one policy is asked in any case, for what is expected and for missing check-ins
        List<PacePolicy> asked = policies.isEmpty() ? List.of(PacePolicies.viva()) : policies;
        PaceBoard.Builder boards = PaceBoard.builder().staleness(fresh);
        asked.stream().distinct().forEach(boards::pace);
        List<GradedPlan> graded = new ArrayList<>();
        List<GradeMonths> byMonth = new ArrayList<>();
        List<GradingStrategy> chosen = strategies.stream()
                .map(String::strip)
                .distinct()
                .map(strategy -> found("strategy", strategy, GradingStrategies.all(), GradingStrategy::id))
                .toList();
        Aggregation together = found("aggregation", aggregation, Aggregations.all(), Aggregation::id);
        try (Progress progress = Progress.start(surroundings)) {
            List<LoadedPlan> loaded = plans.read(surroundings, progress);
            List<Plan> all = PlansOptions.plans(loaded);
            for (LoadedPlan plan : loaded) {
                List<Plan> earlier = PlanSpan.before(plan.plan(), all);
                Scorecard.Builder cards = cards(chosen, together, earlier);
                Scorecard card = cards.build(plan.plan(), day);
                List<Scorecard> before = earlier.stream()
                        .map(past -> cards(chosen, together, PlanSpan.before(past, earlier))
                                .build(past, PlanSpan.of(past).orElseThrow().end()))
                        .toList();
                graded.add(new GradedPlan(plan, card, before, boards.build(card), !policies.isEmpty()));
                if (months) {
                    byMonth.add(new GradeMonths(GradeMonths.ends(plan.plan(), day).stream()
                            .map(end -> cards.build(plan.plan(), end))
                            .toList()));
                }
            }
        }
        Console.out(surroundings, report(graded, byMonth, day));
        return OkrCli.CLEAN;
    }

    private static Scorecard.Builder cards(List<GradingStrategy> strategies, Aggregation together, List<Plan> earlier) {
        Scorecard.Builder cards = Scorecard.builder();
        strategies.forEach(strategy -> cards.grade(strategy, together));
        earlier.forEach(cards::earlier);
        return cards;
    }

    private String report(List<GradedPlan> graded, List<GradeMonths> byMonth, LocalDate day) {
        if (format == Format.JSON) {
            return GradeJson.of(graded, byMonth, day);
        }
        Terminal terminal = surroundings.terminal();
        Page page = new Page(terminal.width(), colour.coloured(terminal));
        Bars bars = Bars.on(terminal);
        for (int i = 0; i < graded.size(); i++) {
            new GradeText(graded.get(i), page, bars, terminal.width(), explain)
                    .write(byMonth.isEmpty() ? Optional.empty() : Optional.of(byMonth.get(i)));
        }
        return page.toString();
    }

    private static <T> T found(String what, String given, List<T> all, Function<T, String> id) {
        for (T one : all) {
            if (id.apply(one).equals(given)) {
                return one;
            }
        }
        List<String> ids = all.stream().map(id).toList();
        List<String> near = NearWords.of(given, ids, NEAR);
        throw new BadInput("there is no " + what + " '" + given + "'; "
                + (near.isEmpty()
                        ? "there are " + String.join(", ", ids)
                        : "did you mean " + String.join(" or ", near) + "?")
                + " ('okr grade --help' shows what there is)");
    }
}
