package io.okr4j.scoring;

import io.okr4j.core.Ambition;
import io.okr4j.core.Plan;
import io.okr4j.core.Role;
import io.okr4j.core.internal.Texts;
import io.okr4j.core.invariant.InvalidOkrException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The grades of a plan on a day, from key result to objective to owner to plan, under one strategy or several side by
 * side.
 *
 * <p>Each grade names the strategy and the aggregation that made it, and says why it is what it is. Key results of
 * weight 0, guardrails, and what is withdrawn or a draft do not count in the grade of their objective; grades are
 * clamped to their scale before they are put together. Objectives of one owner count the same, and so do the owners of
 * the plan; objectives without an owner count together as one owner.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Scorecard {

    private final Plan plan;
    private final LocalDate asOf;
    private final ScoringPolicy policy;
    private final List<Column> columns;
    private final KeyResultLines keyResults;
    private final List<Score> objectives;
    private final List<Score> owners;
    private final Score whole;
    private volatile @Nullable Map<String, Score> byId;

    Scorecard(
            Plan plan,
            LocalDate asOf,
            ScoringPolicy policy,
            List<Column> columns,
            KeyResultLines keyResults,
            List<Score> objectives,
            List<Score> owners,
            Score whole) {
        this.plan = plan;
        this.asOf = asOf;
        this.policy = policy;
        this.columns = columns;
        this.keyResults = keyResults;
        this.objectives = objectives;
        this.owners = owners;
        this.whole = whole;
    }

    /**
     * Grades a plan under one strategy and the usual policy.
     *
     * @param plan the plan
     * @param asOf the day; what is dated later does not exist
     * @param strategy how key results are graded
     * @param aggregation how grades are put together
     * @return the scorecard
     */
    public static Scorecard of(Plan plan, LocalDate asOf, GradingStrategy strategy, Aggregation aggregation) {
        return builder().grade(strategy, aggregation).build(plan, asOf);
    }

    /** {@return a builder without a strategy, under the usual policy} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the plan} */
    public Plan plan() {
        return plan;
    }

    /** {@return the day} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the policy that held} */
    public ScoringPolicy policy() {
        return policy;
    }

    /** {@return the strategies with their aggregations, in the order of the grades, such as {@code google/mean}} */
    public List<String> columns() {
        return columns.stream().map(Column::name).toList();
    }

    /** {@return the key results, in the order of the plan} */
    public List<Score> keyResults() {
        return keyResults.lines();
    }

    /** {@return the objectives, in the order of the plan} */
    public List<Score> objectives() {
        return objectives;
    }

    /** {@return the owners who have an objective, in the order of the plan} */
    public List<Score> owners() {
        return owners;
    }

    /** {@return the plan as a whole} */
    public Score whole() {
        return whole;
    }

    /**
     * Finds a key result or an objective.
     *
     * @param id its id
     * @return its line
     * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if there is none
     */
    public Score of(String id) {
        return find(id).orElseThrow(() -> unknown("key result or objective", id));
    }

    /**
     * Finds an owner.
     *
     * @param id the id of the owner
     * @return the line of the owner
     * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if that owner has no objective in the plan
     */
    public Score ofOwner(String id) {
        return owners.stream()
                .filter(owner -> owner.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown("owner with an objective", id));
    }

    /**
     * Finds a key result or an objective.
     *
     * @param id its id
     * @return its line, if there is one
     */
    public Optional<Score> find(String id) {
        Map<String, Score> known = byId;
        if (known == null) {
            known = new HashMap<>();
            for (Score objective : objectives) {
                known.put(objective.id(), objective);
            }
            for (Score keyResult : keyResults()) {
                known.put(keyResult.id(), keyResult);
            }
            byId = known;
        }
        return Optional.ofNullable(known.get(id));
    }

    /** {@return whether the aspirational key results lie where the source of the first strategy wants them} */
    public Portfolio portfolio() {
        return portfolio(0);
    }

    /**
     * Looks at the aspirational key results together.
     *
     * @param strategy the id of a strategy of this scorecard
     * @return whether they lie where its source wants them
     * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if the scorecard was not asked for it
     */
    public Portfolio portfolio(String strategy) {
        return portfolio(column(strategy));
    }

    private Portfolio portfolio(int column) {
        GuardedStrategy strategy = columns.get(column).strategy();
        Gathering gathered = new Gathering(strategy.scale(), policy);
        for (Score score : keyResults()) {
            boolean aspirational =
                    score.ambition().filter(a -> a == Ambition.ASPIRATIONAL).isPresent();
            if (aspirational && !guardrail(score)) {
                gathered.add(score.grades().get(column), BigDecimal.ONE, Optional.empty());
            }
        }
        Parts parts = gathered.parts.size() == 0 ? null : gathered.parts.build();
        return new Portfolio(strategy.id(), parts, strategy.healthy(Ambition.ASPIRATIONAL));
    }

    /**
     * Lists the committed key results that fall short of what the source of a strategy expects of a promise. Each needs
     * an explanation, whatever its band.
     *
     * @param strategy the id of a strategy of this scorecard
     * @return their lines, in the order of the plan; none if the source does not say what it expects
     * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if the scorecard was not asked for it
     */
    public List<Score> missedPromises(String strategy) {
        int column = column(strategy);
        Optional<Span> expected = columns.get(column).strategy().healthy(Ambition.COMMITTED);
        return keyResults().stream()
                .filter(score ->
                        score.ambition().filter(a -> a == Ambition.COMMITTED).isPresent())
                .filter(score -> expected.isPresent()
                        && score.grades()
                                .get(column)
                                .number()
                                .filter(number -> expected.get().of(number) == Verdict.TOO_LOW)
                                .isPresent())
                .toList();
    }

    /**
     * {@return what there is to celebrate, in order of the days: targets reached, milestones done, and near misses of
     * what has ended; guardrails stay out}
     */
    public List<Celebration> celebrations() {
        return Celebrations.of(keyResults(), policy);
    }

    private int column(String strategy) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).strategy().id().equals(strategy)
                    || columns.get(i).name().equals(strategy)) {
                return i;
            }
        }
        throw new InvalidOkrException(
                "okr.invalid.unknown-id",
                "there is no grade of '" + Texts.shown(strategy) + "'; there are " + String.join(", ", columns()),
                List.of("strategy"));
    }

    private static boolean guardrail(Score score) {
        return score.context()
                .flatMap(context -> context.keyResult().getRole())
                .filter(role -> role == Role.GUARDRAIL)
                .isPresent();
    }

    private static InvalidOkrException unknown(String what, String id) {
        return new InvalidOkrException(
                "okr.invalid.unknown-id",
                "there is no " + what + " '" + Texts.shown(id) + "' in the plan",
                List.of("id"));
    }

    /** {@return every line with its grades and the reason of the first, one below the other} */
    public String explain() {
        List<String> lines = new ArrayList<>();
        lines.add(line("plan", whole));
        owners.forEach(owner -> lines.add(line("owner", owner)));
        objectives.forEach(objective -> lines.add(line("objective", objective)));
        keyResults().forEach(keyResult -> lines.add(line("key result", keyResult)));
        return String.join("\n", lines);
    }

    private static String line(String what, Score score) {
        return what + " " + score + ": "
                + score.grades().stream().map(Grade::explain).distinct().collect(Collectors.joining(" | "));
    }

    /** {@return the grades of the plan as a whole} */
    @Override
    public String toString() {
        return "Scorecard " + whole + " on " + asOf;
    }

    /** Builds {@link Scorecard} instances; not thread-safe. */
    public static final class Builder {

        private final List<Column> columns = new ArrayList<>();
        private final List<Plan> earlier = new ArrayList<>();
        private ScoringPolicy policy = ScoringPolicy.standard();

        private Builder() {}

        /**
         * Adds a strategy.
         *
         * @param strategy how key results are graded
         * @param aggregation how their grades are put together
         * @return this builder
         */
        public Builder grade(GradingStrategy strategy, Aggregation aggregation) {
            GuardedStrategy guarded = columns.stream()
                    .map(Column::strategy)
                    .filter(known -> known.strategy() == strategy)
                    .findFirst()
                    .orElseGet(() -> new GuardedStrategy(strategy));
            columns.add(new Column(guarded, aggregation));
            return this;
        }

        /**
         * Adds a strategy by its id.
         *
         * @param strategy the id of a built-in strategy or of one that is found as a service, such as {@code google}
         * @param aggregation the id of an aggregation, such as {@code mean}
         * @return this builder
         * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if there is none of that id
         */
        public Builder grade(String strategy, String aggregation) {
            return grade(GradingStrategies.byId(strategy), Aggregations.byId(aggregation));
        }

        /**
         * Sets the policy.
         *
         * @param policy what the caller decides
         * @return this builder
         */
        public Builder policy(ScoringPolicy policy) {
            this.policy = policy;
            return this;
        }

        /**
         * Adds a plan of an earlier period, for strategies that look back.
         *
         * @param plan the plan; plans are added in order of their periods
         * @return this builder
         */
        public Builder earlier(Plan plan) {
            earlier.add(plan);
            return this;
        }

        /**
         * Grades a plan.
         *
         * @param plan the plan
         * @param asOf the day; what is dated later does not exist
         * @return the scorecard
         * @throws InvalidOkrException with code {@code okr.invalid.strategy} if no strategy was given, or two different
         *     ones of one id; {@code okr.invalid.aggregation} if two different aggregations have one id
         */
        public Scorecard build(Plan plan, LocalDate asOf) {
            if (columns.isEmpty()) {
                throw new InvalidOkrException(
                        "okr.invalid.strategy",
                        "at least one strategy must be given: none is a default",
                        List.of("strategy"));
            }
            Services.byId(
                    "strategy",
                    GradingStrategy::id,
                    columns.stream()
                            .map(column -> column.strategy().strategy())
                            .distinct()
                            .toList());
            Services.byId(
                    "aggregation",
                    Aggregation::id,
                    columns.stream().map(Column::aggregation).distinct().toList());
            return new Scoring(plan, asOf, policy, List.copyOf(columns), List.copyOf(earlier)).card();
        }
    }
}
