package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.constraint.PlainText;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Ids;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.FiscalCalendar;
import io.okr4j.core.time.Period;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The objectives, owners, KPIs and purposes that are looked at together.
 *
 * <p>Within a plan ids are distinct, so that everything is found and changed by its id: ids that were made from titles
 * are made distinct by their place, ids that were given twice are refused. Every owner that something in the plan names
 * is one of its {@linkplain #getOwners() owners}. Instances are immutable and thread-safe; the methods that change
 * something return a new value.
 */
@Value.Immutable
public abstract class Plan implements WithPlan, Serializable {
    Plan() {}

    /**
     * Puts objectives together.
     *
     * @param objectives the objectives, in order
     * @return a plan with the id {@code plan}
     */
    public static Plan of(Objective... objectives) {
        return builder().addObjectives(objectives).build();
    }

    @JsonCreator
    static Plan fromJson(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("title") @Nullable String title,
            @JsonProperty("period") @Nullable Period period,
            @JsonProperty("fiscalCalendar") @Nullable FiscalCalendar fiscalCalendar,
            @JsonProperty("cadence") @Nullable Cadence cadence,
            @JsonProperty("owners") @Nullable List<Owner> owners,
            @JsonProperty("purposes") @Nullable List<Purpose> purposes,
            @JsonProperty("kpis") @Nullable List<Kpi> kpis,
            @JsonProperty("objectives") @Nullable List<Objective> objectives,
            @JsonProperty("initiatives") @Nullable List<Initiative> initiatives,
            @JsonProperty("inputs") @Nullable List<TeamInput> inputs,
            @JsonProperty("retrospectives") @Nullable List<Retrospective> retrospectives) {
        Builder builder = builder()
                .period(Optional.ofNullable(period))
                .fiscalCalendar(Optional.ofNullable(fiscalCalendar))
                .cadence(Optional.ofNullable(cadence))
                .addAllOwners(Absent.orNone(owners))
                .addAllPurposes(Absent.orNone(purposes))
                .addAllKpis(Absent.orNone(kpis))
                .addAllObjectives(Absent.orNone(objectives))
                .addAllInitiatives(Absent.orNone(initiatives))
                .addAllInputs(Absent.orNone(inputs))
                .addAllRetrospectives(Absent.orNone(retrospectives));
        if (id != null) {
            builder.id(id);
        }
        if (title != null) {
            builder.title(title);
        }
        return builder.build();
    }

    /** {@return the id by which other plans refer to it} */
    @Value.Default
    public String getId() {
        return "plan";
    }

    /** {@return the title} */
    @PlainText
    @Value.Default
    public String getTitle() {
        return "";
    }

    /** {@return the period that is shown for it; each objective has a period of its own} */
    public abstract Optional<Period> getPeriod();

    /** {@return the rule that makes quarters of a year} */
    public abstract Optional<FiscalCalendar> getFiscalCalendar();

    /** {@return how often key results are checked in, where the objective does not say} */
    public abstract Optional<Cadence> getCadence();

    /** {@return the owners, those that were declared and those that something in the plan names} */
    public abstract List<@Valid Owner> getOwners();

    /** {@return the mission, the vision and the long-term goals} */
    public abstract List<@Valid Purpose> getPurposes();

    /** {@return the KPIs} */
    public abstract List<@Valid Kpi> getKpis();

    /** {@return the objectives, in order} */
    public abstract List<@Valid Objective> getObjectives();

    /** {@return the work that belongs to no objective} */
    public abstract List<@Valid Initiative> getInitiatives();

    /** {@return what was said before the cycle} */
    public abstract List<@Valid TeamInput> getInputs();

    /** {@return what was learnt} */
    public abstract List<@Valid Retrospective> getRetrospectives();

    /**
     * Finds an objective by its id.
     *
     * @param id the id
     * @return the objective, if it is in this plan
     */
    public Optional<Objective> findObjective(String id) {
        return getObjectives().stream()
                .filter(objective -> objective.getId().equals(id))
                .findFirst();
    }

    /**
     * Finds a key result by its id.
     *
     * @param id the id
     * @return the key result, if it is in this plan
     */
    public Optional<KeyResult> findKeyResult(String id) {
        return getObjectives().stream()
                .flatMap(objective -> objective.findKeyResult(id).stream())
                .findFirst();
    }

    /**
     * Finds an owner by its id.
     *
     * @param id the id
     * @return the owner, if it is in this plan
     */
    public Optional<Owner> findOwner(String id) {
        return getOwners().stream().filter(owner -> owner.getId().equals(id)).findFirst();
    }

    /**
     * Changes one key result.
     *
     * @param keyResultId the id of the key result
     * @param change makes the change, such as {@code kr -> kr.checkIn(...)}
     * @return a copy with the changed key result in its place
     * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if there is no such key result
     */
    public Plan update(String keyResultId, UnaryOperator<KeyResult> change) {
        for (Objective objective : getObjectives()) {
            if (objective.findKeyResult(keyResultId).isPresent()) {
                return updateObjective(objective.getId(), o -> o.update(keyResultId, change));
            }
        }
        throw UnknownIds.refused(
                "key result",
                keyResultId,
                getObjectives().stream()
                        .flatMap(o -> o.getKeyResults().stream())
                        .map(KeyResult::getId));
    }

    /**
     * Changes one objective.
     *
     * @param objectiveId the id of the objective
     * @param change makes the change
     * @return a copy with the changed objective in its place
     * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if there is no such objective
     */
    public Plan updateObjective(String objectiveId, UnaryOperator<Objective> change) {
        List<Objective> changed = new ArrayList<>(getObjectives());
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).getId().equals(objectiveId)) {
                changed.set(i, change.apply(changed.get(i)));
                return withObjectives(changed);
            }
        }
        throw UnknownIds.refused("objective", objectiveId, changed.stream().map(Objective::getId));
    }

    /**
     * Closes objectives, and carries on into the next period those that go on.
     *
     * <p>Objectives and key results that are closed or withdrawn already stay as they are and do not go on, whatever
     * was decided. Readings of days after that of the decision do not exist for the baselines. What is dated in the old
     * period, such as deadlines, windows and checkpoints, does not go on; what refers to something that stays behind
     * names the old plan, or is left out where it can only name a key result of the same plan.
     *
     * @param next the next period
     * @param decisions what was decided for each objective
     * @return this plan with the objectives closed, and the plan of the next period
     * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if a decision is about no objective of this
     *     plan
     */
    public CarriedOver carryOver(Period next, CarryOver decisions) {
        return decisions.apply(this, next);
    }

    @Value.Check
    Plan checked() {
        Ids.require("id", getId());
        List<Owner> owners = PlanOwners.of(getOwners(), this);
        Builder settled = toBuilder().owners(owners);
        boolean distinct = PlacedIds.settle(this, settled);
        return distinct && owners.equals(getOwners()) ? this : settled.build();
    }

    /** {@return the id, and how many objectives there are} */
    @Override
    public String toString() {
        return "Plan " + getId() + " (" + getObjectives().size() + " objectives)";
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
     * Builds {@link Plan} values; not thread-safe.
     *
     * <p>Optional: {@code id}, {@code title}, {@code period}, {@code fiscalCalendar}, {@code cadence}, {@code owners},
     * {@code purposes}, {@code kpis}, {@code objectives}, {@code initiatives}, {@code inputs}, {@code retrospectives}.
     * Lists also have methods that add one element or several.
     */
    public static final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
