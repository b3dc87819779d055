package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.constraint.Complete;
import io.okr4j.core.constraint.FittingReadings;
import io.okr4j.core.constraint.PlainText;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Ids;
import io.okr4j.core.internal.Numbers;
import io.okr4j.core.internal.Texts;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.statement.Statement;
import io.okr4j.core.statement.StatementParts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A measurable outcome that shows that an objective is being reached.
 *
 * <p>A key result knows what was promised, what was read and what was changed; how it is graded is another matter.
 * Anything that somebody may have on screen while writing can be built: a blank title, no measure yet. Instances are
 * immutable and thread-safe; the methods that change something return a new value.
 */
@FittingReadings
@Value.Immutable
public abstract class KeyResult implements WithKeyResult, Serializable {
    KeyResult() {}

    /**
     * Takes a sentence as a key result, and reads its measure from the words.
     *
     * <p>{@code Churn from 5 % to 3 %} has a metric from 5 to 3 percent. Only what the words say is read, in English,
     * Chinese and German: see {@link StatementParts#measure()}.
     *
     * @param title the sentence, which becomes the title as it stands
     * @return a key result with an id made from the title; without a measure if none can be read
     */
    public static KeyResult read(String title) {
        return builder()
                .title(title)
                .measure(Statement.of(title).parts().measure())
                .build();
    }

    @JsonCreator
    static KeyResult fromJson(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("title") @Nullable String title,
            @JsonProperty("context") @Nullable String context,
            @JsonProperty("owner") @Nullable Owner owner,
            @JsonProperty("contributors") @Nullable List<Owner> contributors,
            @JsonProperty("measure") @Nullable Measure measure,
            @JsonProperty("weight") @Nullable BigDecimal weight,
            @JsonProperty("ambition") @Nullable Ambition ambition,
            @JsonProperty("certainty") @Nullable BigDecimal certainty,
            @JsonProperty("role") @Nullable Role role,
            @JsonProperty("guards") @Nullable String guards,
            @JsonProperty("deadline") @Nullable LocalDate deadline,
            @JsonProperty("state") @Nullable State state,
            @JsonProperty("requires") @Nullable List<String> requires,
            @JsonProperty("links") @Nullable List<Link> links,
            @JsonProperty("takenFrom") @Nullable Reference takenFrom,
            @JsonProperty("evidence") @Nullable Evidence evidence,
            @JsonProperty("checkIns") @Nullable List<CheckIn> checkIns,
            @JsonProperty("amendments") @Nullable List<Amendment> amendments,
            @JsonProperty("gradeOverride") @Nullable GradeOverride gradeOverride,
            @JsonProperty("missExplanation") @Nullable String missExplanation,
            @JsonProperty("carriedFrom") @Nullable Reference carriedFrom,
            @JsonProperty("carryCount") @Nullable Integer carryCount,
            @JsonProperty("labels") @Nullable List<String> labels) {
        Builder builder = builder()
                .context(Optional.ofNullable(context))
                .owner(Optional.ofNullable(owner))
                .addAllContributors(Absent.orNone(contributors))
                .measure(Optional.ofNullable(measure))
                .ambition(Optional.ofNullable(ambition))
                .certainty(Optional.ofNullable(certainty))
                .role(Optional.ofNullable(role))
                .guards(Optional.ofNullable(guards))
                .deadline(Optional.ofNullable(deadline))
                .addAllRequires(Absent.orNone(requires))
                .addAllLinks(Absent.orNone(links))
                .takenFrom(Optional.ofNullable(takenFrom))
                .evidence(Optional.ofNullable(evidence))
                .addAllCheckIns(Absent.orNone(checkIns))
                .addAllAmendments(Absent.orNone(amendments))
                .gradeOverride(Optional.ofNullable(gradeOverride))
                .missExplanation(Optional.ofNullable(missExplanation))
                .carriedFrom(Optional.ofNullable(carriedFrom))
                .addAllLabels(Absent.orNone(labels));
        if (id != null) {
            builder.id(id);
        }
        if (title != null) {
            builder.title(title);
        }
        if (weight != null) {
            builder.weight(weight);
        }
        if (state != null) {
            builder.state(state);
        }
        if (carryCount != null) {
            builder.carryCount(carryCount);
        }
        return builder.build();
    }

    /** {@return the id; made from the title unless given, and made distinct by its place if two titles are the same} */
    @Value.Default
    public String getId() {
        return Ids.fromTitle(getTitle(), "key-result");
    }

    /** {@return the title; may be blank in a draft} */
    @PlainText
    @NotBlank(message = "{okr.key-result.no-title}", groups = Complete.class)
    @Value.Default
    public String getTitle() {
        return "";
    }

    /** {@return assumptions and background} */
    public abstract Optional<@PlainText String> getContext();

    /** {@return who answers for it; none if the owner of the objective does} */
    public abstract Optional<@Valid Owner> getOwner();

    /** {@return who helps} */
    public abstract List<@Valid Owner> getContributors();

    /** {@return how it is counted; none in a draft} */
    public abstract Optional<@NotNull(message = "{okr.key-result.no-measure}", groups = Complete.class) @Valid Measure>
            getMeasure();

    /** {@return its share of the objective relative to its siblings; not negative, 0 excludes it, 1 unless set} */
    @Value.Default
    public BigDecimal getWeight() {
        return BigDecimal.ONE;
    }

    /** {@return how sure it is meant to be; none if as the objective} */
    public abstract Optional<Ambition> getAmbition();

    /** {@return the probability of being met that was stated when it was written, from 0 to 1} */
    public abstract Optional<BigDecimal> getCertainty();

    /** {@return what it is for among its siblings} */
    public abstract Optional<Role> getRole();

    /** {@return the id of the key result whose side effects it watches, if it is a guardrail} */
    public abstract Optional<String> getGuards();

    /** {@return the day by which it is due; none if the end of the period} */
    public abstract Optional<LocalDate> getDeadline();

    /** {@return where it stands in its life; active unless set} */
    @Valid
    @Value.Default
    public State getState() {
        return State.active();
    }

    /**
     * {@return the ids of the key results of the same objective that drive it, and without which it cannot be computed}
     */
    public abstract List<String> getRequires();

    /** {@return what it helps besides its objective} */
    public abstract List<@Valid Link> getLinks();

    /** {@return the KPI that it is taken from} */
    public abstract Optional<Reference> getTakenFrom();

    /** {@return where its readings come from} */
    public abstract Optional<@Valid Evidence> getEvidence();

    /** {@return the check-ins in the order in which they were entered} */
    public abstract List<@Valid CheckIn> getCheckIns();

    /** {@return the changes in mid-period, in order of their days} */
    public abstract List<@Valid Amendment> getAmendments();

    /** {@return the grade that a person gave in place of the computed one} */
    public abstract Optional<@Valid GradeOverride> getGradeOverride();

    /** {@return why it was missed, if it was} */
    public abstract Optional<@PlainText String> getMissExplanation();

    /** {@return the key result of an earlier period that it carries on} */
    public abstract Optional<Reference> getCarriedFrom();

    /** {@return how many times it has been carried over; not negative} */
    @Value.Default
    public int getCarryCount() {
        return 0;
    }

    /** {@return free labels} */
    public abstract List<@PlainText String> getLabels();

    /** {@return what is promised now} */
    public Terms terms() {
        return Terms.builder()
                .title(getTitle())
                .measure(getMeasure())
                .deadline(getDeadline())
                .weight(getWeight())
                .ambition(getAmbition())
                .certainty(getCertainty())
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
     * @return the changed key result with the amendment; without one if what is promised stays the same
     * @throws InvalidOkrException with code {@code okr.invalid.amendment} if the day is too early or the id changes
     */
    public KeyResult amend(LocalDate on, AmendmentReason reason, String note, UnaryOperator<KeyResult> change) {
        KeyResult changed = change.apply(this);
        Amendments.requireSameId(getId(), changed.getId());
        return Amendments.between(terms(), changed.terms(), on, reason, note)
                .map(amendment -> changed.toBuilder().addAmendment(amendment).build())
                .orElse(changed);
    }

    /**
     * Enters a check-in.
     *
     * @param checkIn the entry; a later entry of the same day stands, the earlier one is history
     * @return a copy with the entry
     */
    public KeyResult checkIn(CheckIn checkIn) {
        return toBuilder().addCheckIn(checkIn).build();
    }

    /**
     * Returns the check-ins that stand on a day.
     *
     * @param asOf the day; entries of later days do not exist for it
     * @return one entry for each day up to and including that day, in order of the days; of several entries of one day
     *     the one that was entered last
     */
    public List<CheckIn> checkInsUntil(LocalDate asOf) {
        return CheckIns.standing(getCheckIns(), asOf);
    }

    /**
     * Returns the latest check-in that stands on a day.
     *
     * @param asOf the day
     * @return the latest entry of that day or before, if there is one
     */
    public Optional<CheckIn> latestCheckIn(LocalDate asOf) {
        return checkInsUntil(asOf).stream().reduce((earlier, later) -> later);
    }

    /**
     * Returns the latest reading on a day.
     *
     * @param asOf the day
     * @return the reading of the latest check-in that stands on that day and has one
     */
    public Optional<Reading> latestReading(LocalDate asOf) {
        return checkInsUntil(asOf).stream()
                .flatMap(checkIn -> checkIn.getReading().stream())
                .reduce((earlier, later) -> later);
    }

    /**
     * Closes this key result.
     *
     * @param on the day
     * @param decision what was decided
     * @return a copy in the closed state
     */
    public KeyResult close(LocalDate on, CloseDecision decision) {
        return withState(getState().close(on, decision));
    }

    /** {@return the id and the title} */
    @Override
    public String toString() {
        return "KeyResult " + getId() + " '" + Texts.shown(getTitle()) + "'";
    }

    @Value.Check
    KeyResult checked() {
        BigDecimal weight = Numbers.canonical("weight", getWeight());
        Optional<BigDecimal> certainty = Numbers.canonical("certainty", getCertainty());
        Ids.require("id", getId());
        Numbers.requireNotNegative("weight", weight);
        certainty.ifPresent(p -> Numbers.requireWithin("certainty", p, BigDecimal.ZERO, BigDecimal.ONE));
        CarryCounts.require(getCarryCount());
        Amendments.requireOrdered(getAmendments());
        boolean canonical = Numbers.same(weight, getWeight()) && Numbers.same(certainty, getCertainty());
        return canonical
                ? this
                : toBuilder().weight(weight).certainty(certainty).build();
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
     * Builds {@link KeyResult} values; not thread-safe.
     *
     * <p>Optional: {@code id}, {@code title}, {@code context}, {@code owner}, {@code contributors}, {@code measure},
     * {@code weight}, {@code ambition}, {@code certainty}, {@code role}, {@code guards}, {@code deadline},
     * {@code state}, {@code requires}, {@code links}, {@code takenFrom}, {@code evidence}, {@code checkIns},
     * {@code amendments}, {@code gradeOverride}, {@code missExplanation}, {@code carriedFrom}, {@code carryCount},
     * {@code labels}. Lists also have methods that add one element or several.
     */
    public static final class Builder extends ImmutableKeyResult.Builder {
        Builder() {}

        /**
         * Sets {@code weight}.
         *
         * @param weight the number
         * @return this builder
         */
        public Builder weight(long weight) {
            return weight(BigDecimal.valueOf(weight));
        }

        /**
         * Sets {@code weight}.
         *
         * @param weight the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder weight(String weight) {
            return weight(Numbers.parse("weight", weight));
        }

        /**
         * Sets {@code certainty}.
         *
         * @param certainty the number
         * @return this builder
         */
        public Builder certainty(long certainty) {
            return certainty(BigDecimal.valueOf(certainty));
        }

        /**
         * Sets {@code certainty}.
         *
         * @param certainty the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder certainty(String certainty) {
            return certainty(Numbers.parse("certainty", certainty));
        }
    }
}
