package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Ids;
import io.okr4j.core.time.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What was decided for the objectives of a plan at the end of a period.
 *
 * <p>Instances are immutable and thread-safe; the methods that decide something return a copy.
 */
@Value.Immutable
public abstract class CarryOver implements WithCarryOver, Serializable {
    CarryOver() {}

    private static final Pattern DAY = Pattern.compile("-[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    /**
     * Begins to decide.
     *
     * @param on the day
     * @return no decision yet; objectives without a decision stay as they are and do not go on
     */
    public static CarryOver on(LocalDate on) {
        return builder().on(on).build();
    }

    @JsonCreator
    static CarryOver fromJson(
            @JsonProperty("on") LocalDate on,
            @JsonProperty("nextPlan") @Nullable String nextPlan,
            @JsonProperty("decisions") @Nullable List<CarryOverDecision> decisions) {
        return builder()
                .on(Absent.refuse("on", on))
                .nextPlan(Optional.ofNullable(nextPlan))
                .addAllDecisions(Absent.orNone(decisions))
                .build();
    }

    /** {@return the day on which it was decided} */
    public abstract LocalDate getOn();

    /**
     * {@return the id of the plan of the next period; unless given, the old id with the first day of the next period in
     * place of that of the old one}
     */
    public abstract Optional<String> getNextPlan();

    /** {@return what was decided, at most once for each objective} */
    public abstract List<CarryOverDecision> getDecisions();

    /**
     * Decides for one objective.
     *
     * @param objective its id
     * @param decision what was decided, but no transfer
     * @return a copy with that decision; the baselines stay what they were if it goes on
     */
    public CarryOver decide(String objective, CloseDecision decision) {
        return decide(objective, decision, BaselinePolicy.KEEP_ORIGINAL);
    }

    /**
     * Decides for one objective.
     *
     * @param objective its id
     * @param decision what was decided, but no transfer
     * @param baselines what becomes of the baselines of its key results, if it goes on
     * @return a copy with that decision
     */
    public CarryOver decide(String objective, CloseDecision decision, BaselinePolicy baselines) {
        return toBuilder()
                .addDecision(CarryOverDecision.builder()
                        .objective(objective)
                        .decision(decision)
                        .baselinePolicy(baselines)
                        .build())
                .build();
    }

    /**
     * Gives one objective to another owner.
     *
     * @param objective its id
     * @param to who takes it over
     * @param baselines what becomes of the baselines of its key results
     * @return a copy with that decision
     */
    public CarryOver transfer(String objective, Owner to, BaselinePolicy baselines) {
        return toBuilder()
                .addDecision(CarryOverDecision.builder()
                        .objective(objective)
                        .decision(CloseDecision.TRANSFERRED)
                        .baselinePolicy(baselines)
                        .transferTo(to)
                        .build())
                .build();
    }

    CarriedOver apply(Plan plan, Period next) {
        Map<String, CarryOverDecision> byObjective = new LinkedHashMap<>();
        for (CarryOverDecision decision : getDecisions()) {
            if (plan.findObjective(decision.getObjective()).isEmpty()) {
                throw UnknownIds.refused(
                        "objective",
                        decision.getObjective(),
                        plan.getObjectives().stream().map(Objective::getId));
            }
            byObjective.put(decision.getObjective(), decision);
        }
        NextPeriod nextPeriod = new NextPeriod(plan, next, getOn(), byObjective);
        // without the day that an earlier carry-over added, or ids would grow by one each period
        String id = getNextPlan().orElseGet(() -> DAY.matcher(plan.getId()).replaceFirst("") + "-" + next.getStart());
        return CarriedOver.builder()
                .closed(nextPeriod.closed())
                .next(nextPeriod.opened(id))
                .build();
    }

    @Value.Check
    void check() {
        Ids.requireDistinct(
                "decisions",
                getDecisions().stream().map(CarryOverDecision::getObjective).toList());
    }

    /** {@return a builder that starts with every attribute of this value} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link CarryOver} values; not thread-safe.
     *
     * <p>Required: {@code on}. Optional: {@code nextPlan}, {@code decisions}. Lists also have methods that add one
     * element or several.
     */
    public static final class Builder extends ImmutableCarryOver.Builder {
        Builder() {}
    }
}
