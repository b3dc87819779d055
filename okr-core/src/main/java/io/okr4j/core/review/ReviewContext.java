package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Plan;
import io.okr4j.core.statement.Classification;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a rule looks at: plans, a day, and the policy that holds.
 *
 * <p>Instances are thread-safe; what they say never changes.
 */
public final class ReviewContext {

    private static final BigDecimal MOST_WHOLE = BigDecimal.valueOf(365_000);

    private final List<Plan> plans;
    private final LocalDate asOf;
    private final Policy policy;
    private final Classifications classifications;
    private final Consumer<? super PolicyValue> limits;
    private final Map<Class<?>, Object> workedOut = new ConcurrentHashMap<>();

    ReviewContext(List<Plan> plans, LocalDate asOf, Policy policy, Classifications classifications) {
        this(plans, asOf, policy, classifications, usual -> {});
    }

    private ReviewContext(
            List<Plan> plans,
            LocalDate asOf,
            Policy policy,
            Classifications classifications,
            Consumer<? super PolicyValue> limits) {
        this.plans = List.copyOf(plans);
        this.asOf = asOf;
        this.policy = policy;
        this.classifications = classifications;
        this.limits = limits;
    }

    /**
     * Looks at plans outside a review, so that one rule can be tried by itself.
     *
     * @param plans the plans, in order
     * @param asOf the day on which they are looked at
     * @param policy the policy that holds
     * @return the context
     */
    public static ReviewContext of(List<Plan> plans, LocalDate asOf, Policy policy) {
        return new ReviewContext(plans, asOf, policy, Classifications.standard());
    }

    /**
     * Tells which numbers a rule asks for.
     *
     * @param limits is told each number that {@link #limit} is asked for, as it usually is
     * @return the same, with nothing worked out yet
     */
    public ReviewContext watching(Consumer<? super PolicyValue> limits) {
        return new ReviewContext(plans, asOf, policy, classifications, limits);
    }

    /** {@return the plans that are reviewed together, in order} */
    public List<Plan> plans() {
        return plans;
    }

    /** {@return the day on which the plans are looked at; what is dated later does not exist} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the policy that holds} */
    public Policy policy() {
        return policy;
    }

    /**
     * Returns a number of the policy.
     *
     * @param usual the number as it is unless the policy replaces it
     * @return the number that holds
     */
    public BigDecimal limit(PolicyValue usual) {
        limits.accept(usual);
        return policy.value(usual).getValue();
    }

    /** Returns a number of the policy that counts days or times; more than a thousand years of days are no more. */
    int whole(PolicyValue usual) {
        return limit(usual).min(MOST_WHOLE).intValue();
    }

    /**
     * Classifies a key result by its title and, where the title leaves them out, the numbers of its measure.
     *
     * @param keyResult the key result
     * @return outcome, task, vague or undecided, with the evidence; worked out once in a review
     */
    public Classification classification(KeyResult keyResult) {
        return classifications.of(keyResult, ReadTitles.of(this));
    }

    /**
     * Works something out for all rules of a review together, such as the graph of the plans or their grades.
     *
     * <p>The first rule that asks pays for it, the others get the same value.
     *
     * @param type what is worked out; one value of each type is kept
     * @param work works it out from this context; it gives equal values each time and never null
     * @param <T> the type of the value, immutable and thread-safe
     * @return the value
     */
    public <T> T once(Class<T> type, Function<? super ReviewContext, ? extends T> work) {
        Object known = workedOut.get(type);
        if (known == null) {
            // not computeIfAbsent: what is worked out may ask for something else that is
            T value = work.apply(this);
            known = Optional.ofNullable(workedOut.putIfAbsent(type, value)).orElse(value);
        }
        return type.cast(known);
    }
}
