package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.constraint.Complete;
import io.okr4j.core.constraint.PlainText;
import io.okr4j.core.constraint.Quality;
import io.okr4j.core.constraint.WindowWithinPeriod;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Ids;
import io.okr4j.core.internal.Numbers;
import io.okr4j.core.internal.Texts;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.Period;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an owner wants to achieve in a period, and the key results that show whether it is being reached.
 *
 * <p>Anything that somebody may have on screen while writing can be built: a blank title, no owner, no key result yet.
 * Instances are immutable and thread-safe; the methods that change something return a new value.
 */
@WindowWithinPeriod(groups = Quality.class)
@Value.Immutable
public abstract class Objective implements WithObjective, Serializable {
    Objective() {}

    @JsonCreator
    static Objective fromJson(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("title") @Nullable String title,
            @JsonProperty("context") @Nullable String context,
            @JsonProperty("owner") @Nullable Owner owner,
            @JsonProperty("contributors") @Nullable List<Owner> contributors,
            @JsonProperty("period") @Nullable Period period,
            @JsonProperty("state") @Nullable State state,
            @JsonProperty("ambition") @Nullable Ambition ambition,
            @JsonProperty("measure") @Nullable Measure measure,
            @JsonProperty("origin") @Nullable Origin origin,
            @JsonProperty("buyIn") @Nullable BuyIn buyIn,
            @JsonProperty("theme") @Nullable Theme theme,
            @JsonProperty("rationale") @Nullable String rationale,
            @JsonProperty("visibility") @Nullable Visibility visibility,
            @JsonProperty("restriction") @Nullable String restriction,
            @JsonProperty("priority") @Nullable Integer priority,
            @JsonProperty("effort") @Nullable BigDecimal effort,
            @JsonProperty("cadence") @Nullable Cadence cadence,
            @JsonProperty("keyResults") @Nullable List<KeyResult> keyResults,
            @JsonProperty("initiatives") @Nullable List<Initiative> initiatives,
            @JsonProperty("directives") @Nullable List<Directive> directives,
            @JsonProperty("links") @Nullable List<Link> links,
            @JsonProperty("dependencies") @Nullable List<Dependency> dependencies,
            @JsonProperty("amendments") @Nullable List<Amendment> amendments,
            @JsonProperty("gradeOverride") @Nullable GradeOverride gradeOverride,
            @JsonProperty("carriedFrom") @Nullable Reference carriedFrom,
            @JsonProperty("carryCount") @Nullable Integer carryCount,
            @JsonProperty("labels") @Nullable List<String> labels) {
        Builder builder = builder()
                .context(Optional.ofNullable(context))
                .owner(Optional.ofNullable(owner))
                .addAllContributors(Absent.orNone(contributors))
                .period(Optional.ofNullable(period))
                .ambition(Optional.ofNullable(ambition))
                .measure(Optional.ofNullable(measure))
                .origin(Optional.ofNullable(origin))
                .buyIn(Optional.ofNullable(buyIn))
                .theme(Optional.ofNullable(theme))
                .rationale(Optional.ofNullable(rationale))
                .restriction(Optional.ofNullable(restriction))
                .priority(Optional.ofNullable(priority))
                .effort(Optional.ofNullable(effort))
                .cadence(Optional.ofNullable(cadence))
                .addAllKeyResults(Absent.orNone(keyResults))
                .addAllInitiatives(Absent.orNone(initiatives))
                .addAllDirectives(Absent.orNone(directives))
                .addAllLinks(Absent.orNone(links))
                .addAllDependencies(Absent.orNone(dependencies))
                .addAllAmendments(Absent.orNone(amendments))
                .gradeOverride(Optional.ofNullable(gradeOverride))
                .carriedFrom(Optional.ofNullable(carriedFrom))
                .addAllLabels(Absent.orNone(labels));
        if (id != null) {
            builder.id(id);
        }
        if (title != null) {
            builder.title(title);
        }
        if (state != null) {
            builder.state(state);
        }
        if (visibility != null) {
            builder.visibility(visibility);
        }
        if (carryCount != null) {
            builder.carryCount(carryCount);
        }
        return builder.build();
    }

    /** {@return the id; made from the title unless given, and made distinct by its place if two titles are the same} */
    @Value.Default
    public String getId() {
        return Ids.fromTitle(getTitle(), "objective");
    }

    /** {@return the title; may be blank in a draft} */
    @PlainText
    @NotBlank(message = "{okr.objective.no-title}", groups = Complete.class)
    @Value.Default
    public String getTitle() {
        return "";
    }

    /** {@return assumptions and background: the market, the competition, the means at hand} */
    public abstract Optional<@PlainText String> getContext();

    /** {@return who answers for it; none in a draft} */
    public abstract Optional<@NotNull(message = "{okr.objective.no-owner}", groups = Complete.class) @Valid Owner>
            getOwner();

    /** {@return who helps} */
    public abstract List<@Valid Owner> getContributors();

    /** {@return the period in which it is to be reached; none in a draft} */
    public abstract Optional<@NotNull(message = "{okr.objective.no-period}", groups = Complete.class) Period>
            getPeriod();

    /** {@return where it stands in its life; active unless set} */
    @Valid
    @Value.Default
    public State getState() {
        return State.active();
    }

    /** {@return how sure it is meant to be} */
    public abstract Optional<Ambition> getAmbition();

    /** {@return the figure that its title names, if it names one; shown and compared, never graded} */
    public abstract Optional<@Valid Measure> getMeasure();

    /** {@return where it came from} */
    public abstract Optional<Origin> getOrigin();

    /** {@return whether those who do the work stand behind it} */
    public abstract Optional<BuyIn> getBuyIn();

    /** {@return the kind of work that it is about} */
    public abstract Optional<Theme> getTheme();

    /** {@return why it matters now, which stands in for a parent} */
    public abstract Optional<@PlainText String> getRationale();

    /** {@return who may see it; everybody unless set} */
    @Value.Default
    public Visibility getVisibility() {
        return Visibility.PUBLIC;
    }

    /** {@return why not everybody may see it, if so} */
    public abstract Optional<@PlainText String> getRestriction();

    /** {@return its rank among the objectives of its owner; positive, 1 is first} */
    public abstract Optional<Integer> getPriority();

    /** {@return the share of the capacity of its owner in the period that it takes; not negative} */
    public abstract Optional<BigDecimal> getEffort();

    /** {@return how often its key results are checked in} */
    public abstract Optional<Cadence> getCadence();

    /** {@return the key results, in order; their ids differ} */
    @NotEmpty(message = "{okr.objective.no-key-result}", groups = Complete.class)
    public abstract List<@Valid KeyResult> getKeyResults();

    /** {@return the work that is done to move the key results} */
    public abstract List<@Valid Initiative> getInitiatives();

    /** {@return what each individual does towards the key results} */
    public abstract List<@Valid Directive> getDirectives();

    /** {@return what it helps} */
    public abstract List<@Valid Link> getLinks();

    /** {@return what it needs of other owners} */
    public abstract List<@Valid Dependency> getDependencies();

    /** {@return the changes in mid-period, in order of their days} */
    public abstract List<@Valid Amendment> getAmendments();

    /** {@return the grade that a person gave in place of the computed one} */
    public abstract Optional<@Valid GradeOverride> getGradeOverride();

    /** {@return the objective of an earlier period that it carries on} */
    public abstract Optional<Reference> getCarriedFrom();

    /** {@return how many times it has been carried over; not negative} */
    @Value.Default
    public int getCarryCount() {
        return 0;
    }

    /** {@return free labels} */
    public abstract List<@PlainText String> getLabels();

    /** {@return where in the organisation its owner stands; none without an owner} */
    public Optional<OwnerLevel> level() {
        return getOwner().map(Owner::getLevel);
    }

    /**
     * Finds a key result by its id.
     *
     * @param id the id
     * @return the key result, if it is one of this objective
     */
    public Optional<KeyResult> findKeyResult(String id) {
        return getKeyResults().stream()
                .filter(keyResult -> keyResult.getId().equals(id))
                .findFirst();
    }

    /**
     * Changes one key result.
     *
     * @param id the id of the key result
     * @param change makes the change
     * @return a copy with the changed key result in its place
     * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if there is no such key result
     */
    public Objective update(String id, UnaryOperator<KeyResult> change) {
        List<KeyResult> changed = new ArrayList<>(getKeyResults());
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).getId().equals(id)) {
                changed.set(i, change.apply(changed.get(i)));
                return withKeyResults(changed);
            }
        }
        throw UnknownIds.refused("key result", id, changed.stream().map(KeyResult::getId));
    }

    /** {@return what is promised now} */
    public Terms terms() {
        return Terms.builder()
                .title(getTitle())
                .period(getPeriod())
                .measure(getMeasure())
                .ambition(getAmbition())
                .build();
    }

    /** {@return what was promised before the first amendment} */
    public Terms original() {
        return Amendments.original(getAmendments()).orElseGet(this::terms);
    }

    /**
     * Returns what was promised on a day.
     *
     * @param on the day
     * @return the terms that held then: those after the last amendment of that day or before
     */
    public Terms termsOn(LocalDate on) {
        return Amendments.on(getAmendments(), on).orElseGet(this::terms);
    }

    /**
     * Changes what is promised, and keeps what was promised before.
     *
     * @param on the day from which the change holds; not before that of an earlier amendment
     * @param reason why
     * @param note why, in words
     * @param change makes the change; it must keep the id
     * @return the changed objective with the amendment; without one if what is promised stays the same
     * @throws InvalidOkrException with code {@code okr.invalid.amendment} if the day is too early or the id changes
     */
    public Objective amend(LocalDate on, AmendmentReason reason, String note, UnaryOperator<Objective> change) {
        Objective changed = change.apply(this);
        Amendments.requireSameId(getId(), changed.getId());
        return Amendments.between(terms(), changed.terms(), on, reason, note)
                .map(amendment -> changed.toBuilder().addAmendment(amendment).build())
                .orElse(changed);
    }

    /**
     * Closes this objective and those of its key results that are still open.
     *
     * @param on the day
     * @param decision what was decided
     * @return a copy in the closed state
     */
    public Objective close(LocalDate on, CloseDecision decision) {
        return withKeyResults(getKeyResults().stream()
                        .map(keyResult -> keyResult.getState().open() ? keyResult.close(on, decision) : keyResult)
                        .toList())
                .withState(getState().close(on, decision));
    }

    /** {@return the id and the title} */
    @Override
    public String toString() {
        return "Objective " + getId() + " '" + Texts.shown(getTitle()) + "'";
    }

    @Value.Check
    Objective checked() {
        Optional<BigDecimal> effort = Numbers.canonical("effort", getEffort());
        Ids.require("id", getId());
        effort.ifPresent(e -> Numbers.requireNotNegative("effort", e));
        if (getPriority().isPresent() && getPriority().get() < 1) {
            throw new InvalidOkrException(
                    "okr.invalid.range",
                    "priority must be positive but was " + getPriority().get(),
                    List.of("priority"));
        }
        CarryCounts.require(getCarryCount());
        Amendments.requireOrdered(getAmendments());
        List<KeyResult> placed = PlacedIds.of(getKeyResults());
        List<Initiative> initiatives = PlacedIds.ofInitiatives(getInitiatives());
        if (!placed.equals(getKeyResults()) || !initiatives.equals(getInitiatives())) {
            return toBuilder().keyResults(placed).initiatives(initiatives).build();
        }
        boolean canonical = Numbers.same(effort, getEffort());
        return canonical ? this : toBuilder().effort(effort).build();
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
     * Builds {@link Objective} values; not thread-safe.
     *
     * <p>Optional: {@code id}, {@code title}, {@code context}, {@code owner}, {@code contributors}, {@code period},
     * {@code state}, {@code ambition}, {@code measure}, {@code origin}, {@code buyIn}, {@code theme},
     * {@code rationale}, {@code visibility}, {@code restriction}, {@code priority}, {@code effort}, {@code cadence},
     * {@code keyResults}, {@code initiatives}, {@code directives}, {@code links}, {@code dependencies},
     * {@code amendments}, {@code gradeOverride}, {@code carriedFrom}, {@code carryCount}, {@code labels}. Lists also
     * have methods that add one element or several.
     */
    public static final class Builder extends ImmutableObjective.Builder {
        Builder() {}

        /**
         * Sets {@code effort}.
         *
         * @param effort the number
         * @return this builder
         */
        public Builder effort(long effort) {
            return effort(BigDecimal.valueOf(effort));
        }

        /**
         * Sets {@code effort}.
         *
         * @param effort the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder effort(String effort) {
            return effort(Numbers.parse("effort", effort));
        }
    }
}
