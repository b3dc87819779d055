package io.okr4j.core.review;

import io.okr4j.core.Plan;
import io.okr4j.core.invariant.InvalidOkrException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Reviews plans: runs the constraints on their parts and the rules on the whole, and gives what they saw in a stable
 * order.
 *
 * <p>Instances are immutable and thread-safe, and worth keeping.
 */
public final class OkrReviewer {

    private final Policy policy;
    private final List<GuardedRule> rules;
    private final Validator validator;

    private OkrReviewer(Builder builder, SortedMap<String, GuardedRule> rules) {
        this.policy = builder.policy;
        this.rules = List.copyOf(rules.values());
        this.validator = builder.validator.orElseGet(DefaultValidator::get);
    }

    /** {@return a reviewer with every rule that there is and the policy {@code default}} */
    public static OkrReviewer standard() {
        return builder().build();
    }

    /** {@return a builder of a reviewer with every rule that there is and the policy {@code default}} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reviews one plan.
     *
     * @param plan the plan
     * @param asOf the day on which it is looked at
     * @return what was seen
     */
    public Review review(Plan plan, LocalDate asOf) {
        return review(List.of(plan), asOf);
    }

    /**
     * Reviews several plans together, such as that of a company and those of its teams.
     *
     * @param plans the plans, in the order in which findings are given
     * @param asOf the day on which they are looked at
     * @return what was seen
     */
    public Review review(List<Plan> plans, LocalDate asOf) {
        ReviewContext context = new ReviewContext(plans, asOf, policy, Classifications.standard());
        List<Observation> seen = new ArrayList<>();
        ConstraintFindings constraints = new ConstraintFindings(validator, ReadTitles.of(context));
        for (Plan plan : plans) {
            seen.addAll(constraints.of(plan));
        }
        for (GuardedRule rule : rules) {
            if (policy.holds(rule.description())) {
                seen.addAll(rule.review(context));
            }
        }
        // what constraints saw, and that a rule failed, may be switched off as well
        Set<String> off = known().stream()
                .filter(rule -> !policy.holds(rule))
                .map(RuleDescription::getCode)
                .collect(Collectors.toSet());
        seen.removeIf(observation -> off.contains(observation.getCode()));
        List<Observation> sorted = new PlanOrder(plans).sorted(seen);
        return Review.builder()
                .asOf(asOf)
                .policy(policy.getName())
                .addAllFindings(only(Finding.class, sorted))
                .addAllQuestions(only(Question.class, sorted))
                .build();
    }

    /** {@return the policy that holds} */
    public Policy policy() {
        return policy;
    }

    /** {@return every rule that holds under the policy, the constraints among them, in order of their codes} */
    public List<RuleDescription> rules() {
        return known().stream().filter(policy::holds).toList();
    }

    /** {@return every rule that there is, those that do not hold under the policy included, in order of their codes} */
    public List<RuleDescription> known() {
        List<RuleDescription> all = new ArrayList<>(ConstraintRules.all());
        all.add(GuardedRule.FAILED);
        rules.forEach(rule -> all.add(rule.description()));
        all.sort(Comparator.comparing(RuleDescription::getCode));
        return List.copyOf(all);
    }

    /** {@return every number that those rules use, as it holds under the policy, in order of the names} */
    public List<PolicyValue> limits() {
        SortedMap<String, PolicyValue> limits = new TreeMap<>();
        for (RuleDescription rule : rules()) {
            rule.getLimits().forEach(limit -> limits.put(limit.getName(), policy.value(limit)));
        }
        return List.copyOf(limits.values());
    }

    private static <T extends Observation> List<T> only(Class<T> type, Collection<Observation> seen) {
        return seen.stream().filter(type::isInstance).map(type::cast).distinct().toList();
    }

    // building the first validator takes a quarter of a second, so it waits until it is needed and is then kept
    private static final class DefaultValidator {
        private static final Validator INSTANCE = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();

        static Validator get() {
            return INSTANCE;
        }
    }

    /** Builds {@link OkrReviewer} instances; not thread-safe. */
    public static final class Builder {

        private final List<ReviewRule> added = new ArrayList<>();
        private Policy policy = Policy.standard();
        private Optional<Validator> validator = Optional.empty();

        private Builder() {}

        /**
         * Sets the policy.
         *
         * @param policy the policy that holds
         * @return this builder
         */
        public Builder policy(Policy policy) {
            this.policy = policy;
            return this;
        }

        /**
         * Adds a rule.
         *
         * @param rule the rule; its code must be new
         * @return this builder
         */
        public Builder rule(ReviewRule rule) {
            added.add(rule);
            return this;
        }

        /**
         * Sets the validator that runs the constraints, such as the one of the application, with its own constraints.
         *
         * @param validator a validator of Hibernate Validator
         * @return this builder
         */
        public Builder validator(Validator validator) {
            this.validator = Optional.of(validator);
            return this;
        }

        /**
         * Builds the reviewer.
         *
         * @return a reviewer with the rules of this library, those found as services, and those that were added
         * @throws InvalidOkrException with code {@code okr.invalid.rule} if two rules have one code, or one does not
         *     say what it is, or {@code okr.invalid.policy} if the policy names a number or a rule that there is not,
         *     or {@code okr.invalid.range} if it gives a number that can never be right
         */
        public OkrReviewer build() {
            SortedMap<String, GuardedRule> rules = new TreeMap<>();
            BuiltInRules.all().forEach(rule -> add(rules, rule));
            ServiceLoader.load(ReviewRule.class, OkrReviewer.class.getClassLoader())
                    .forEach(rule -> add(rules, rule));
            added.forEach(rule -> add(rules, rule));
            PolicyFit.require(
                    policy,
                    rules.values().stream().map(GuardedRule::description).toList());
            return new OkrReviewer(this, rules);
        }

        private static void add(SortedMap<String, GuardedRule> rules, ReviewRule rule) {
            GuardedRule guarded = GuardedRule.of(rule);
            String code = guarded.description().getCode();
            GuardedRule other = rules.putIfAbsent(code, guarded);
            boolean taken = ConstraintRules.find(code).isPresent() || code.equals(GuardedRule.FAILED.getCode());
            if (other != null || taken) {
                throw new InvalidOkrException(
                        "okr.invalid.rule",
                        "rules must have different codes but '" + code + "' is that of "
                                + rule.getClass().getName() + " and of "
                                + (other == null
                                        ? "a rule of this library"
                                        : other.rule().getClass().getName()),
                        List.of("rule"));
            }
        }
    }
}
