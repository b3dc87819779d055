package io.okr4j.scoring.pace;

import io.okr4j.core.Role;
import io.okr4j.core.internal.Texts;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.Score;
import io.okr4j.scoring.Scorecard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pace of the key results of a scorecard, under one policy or several side by side.
 *
 * <p>The objective stands as its key results do together; guardrails and what has no status stay out, and an objective
 * of which nothing has a status has none. Instances are immutable and thread-safe.
 */
public final class PaceBoard {

    private final List<PacePolicy> policies;
    private final RollUp rollUp;
    private final List<Line> keyResults;
    private final List<Summary> objectives;

    private PaceBoard(List<PacePolicy> policies, RollUp rollUp, List<Line> keyResults, List<Summary> objectives) {
        this.policies = policies;
        this.rollUp = rollUp;
        this.keyResults = keyResults;
        this.objectives = objectives;
    }

    /**
     * A key result, and how it stands under each policy.
     *
     * @param keyResult its id
     * @param title its title
     * @param statuses its status, in the order of the policies
     */
    public record Line(String keyResult, String title, List<PaceStatus> statuses) {

        /**
         * Returns the status under one policy.
         *
         * @param policy the id of the policy
         * @return the status
         * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if the board was not asked for it
         */
        public PaceStatus status(String policy) {
            return statuses.stream()
                    .filter(status -> status.policy().equals(policy))
                    .findFirst()
                    .orElseThrow(() -> unknown(
                            "pace of '" + Texts.shown(policy) + "'; there are "
                                    + statuses.stream().map(PaceStatus::policy).collect(Collectors.joining(", ")),
                            "pace"));
        }

        /** {@return whether the policies differ in how it stands} */
        public boolean disputed() {
            return statuses.stream().map(PaceStatus::standing).distinct().count() > 1;
        }
    }

    /**
     * An objective, and how it stands under each policy.
     *
     * @param objective its id
     * @param title its title
     * @param standings how its key results stand together, in the order of the policies; none where none has a status
     * @param late how many of its key results lack a check-in that is overdue
     */
    public record Summary(String objective, String title, List<Optional<Standing>> standings, int late) {}

    /** {@return a builder without a policy, under the usual trajectories and staleness} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Looks at a scorecard under one policy.
     *
     * @param card the scorecard
     * @param policy the policy
     * @return its pace
     */
    public static PaceBoard of(Scorecard card, PacePolicy policy) {
        return builder().pace(policy).build(card);
    }

    /** {@return the ids of the policies, in the order of the statuses} */
    public List<String> policies() {
        return policies.stream().map(PacePolicy::getId).toList();
    }

    /** {@return how key results make the standing of their objective} */
    public RollUp rollUp() {
        return rollUp;
    }

    /** {@return the key results, in the order of the plan} */
    public List<Line> keyResults() {
        return keyResults;
    }

    /** {@return the objectives, in the order of the plan} */
    public List<Summary> objectives() {
        return objectives;
    }

    /**
     * Finds a key result.
     *
     * @param id its id
     * @return its line
     * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if there is none
     */
    public Line of(String id) {
        return keyResults.stream()
                .filter(line -> line.keyResult().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown("key result '" + Texts.shown(id) + "' on the board", "id"));
    }

    private static InvalidOkrException unknown(String what, String attribute) {
        return new InvalidOkrException("okr.invalid.unknown-id", "there is no " + what, List.of(attribute));
    }

    /** {@return every key result with its statuses, one below the other} */
    @Override
    public String toString() {
        return keyResults.stream()
                .map(line -> line.keyResult() + ": "
                        + line.statuses().stream().map(PaceStatus::toString).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    /** Builds {@link PaceBoard} instances; not thread-safe. */
    public static final class Builder {

        private final List<PacePolicy> policies = new ArrayList<>();
        private TrajectoryPolicy trajectories = TrajectoryPolicy.standard();
        private StalenessPolicy staleness = StalenessPolicies.cadence();
        private RollUp rollUp = RollUp.WORST;

        private Builder() {}

        /**
         * Adds a policy.
         *
         * @param policy how a status comes about
         * @return this builder
         */
        public Builder pace(PacePolicy policy) {
            policies.add(policy);
            return this;
        }

        /**
         * Adds a policy by its name.
         *
         * @param policy the name, such as {@code viva}
         * @return this builder
         * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if there is none
         */
        public Builder pace(String policy) {
            return pace(PacePolicies.byId(policy));
        }

        /**
         * Sets at which grades expected progress aims, and how curves run.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder trajectories(TrajectoryPolicy policy) {
            this.trajectories = policy;
            return this;
        }

        /**
         * Sets when check-ins are due.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder staleness(StalenessPolicy policy) {
            this.staleness = policy;
            return this;
        }

        /**
         * Sets how key results make the standing of their objective.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder rollUp(RollUp rule) {
            this.rollUp = rule;
            return this;
        }

        /**
         * Looks at a scorecard.
         *
         * @param card the scorecard
         * @return its pace
         * @throws InvalidOkrException with code {@code okr.invalid.pace} if no policy was given, or two of one id
         */
        public PaceBoard build(Scorecard card) {
            Set<String> ids = new HashSet<>();
            policies.forEach(policy -> ids.add(policy.getId()));
            if (policies.isEmpty() || ids.size() < policies.size()) {
                throw new InvalidOkrException(
                        "okr.invalid.pace",
                        "pace policies must be given, each id once, but they were "
                                + policies.stream().map(PacePolicy::getId).toList(),
                        List.of("pace"));
            }
            List<Line> lines = new ArrayList<>(card.keyResults().size());
            List<Summary> summaries = new ArrayList<>(card.objectives().size());
            int next = 0;
            for (Score objective : card.objectives()) {
                int first = next;
                while (next < card.keyResults().size()
                        && context(card, next).objective().getId().equals(objective.id())) {
                    lines.add(line(card.keyResults().get(next), context(card, next)));
                    next++;
                }
                summaries.add(summary(objective, card, lines, first, next));
            }
            return new PaceBoard(List.copyOf(policies), rollUp, List.copyOf(lines), List.copyOf(summaries));
        }

        private static GradingContext context(Scorecard card, int i) {
            return card.keyResults().get(i).context().orElseThrow();
        }

        private Line line(Score score, GradingContext context) {
            PaceLine expected = PaceLine.of(context, trajectories);
            Freshness freshness = staleness.freshness(context);
            List<PaceStatus> statuses = new ArrayList<>(policies.size());
            for (PacePolicy policy : policies) {
                statuses.add(PaceStatus.of(policy, context, expected, freshness));
            }
            return new Line(score.id(), score.title(), List.copyOf(statuses));
        }

        private Summary summary(Score objective, Scorecard card, List<Line> lines, int first, int end) {
            List<Optional<Standing>> together = new ArrayList<>(policies.size());
            int late = 0;
            for (int i = first; i < end; i++) {
                late += lines.get(i).statuses().get(0).freshness().late() ? 1 : 0;
            }
            for (int p = 0; p < policies.size(); p++) {
                List<Standing> standings = new ArrayList<>(end - first);
                for (int i = first; i < end; i++) {
                    boolean guardrail = context(card, i)
                            .keyResult()
                            .getRole()
                            .filter(role -> role == Role.GUARDRAIL)
                            .isPresent();
                    if (!guardrail) {
                        lines.get(i).statuses().get(p).standing().ifPresent(standings::add);
                    }
                }
                together.add(rollUp.of(standings));
            }
            return new Summary(objective.id(), objective.title(), List.copyOf(together), late);
        }
    }
}
