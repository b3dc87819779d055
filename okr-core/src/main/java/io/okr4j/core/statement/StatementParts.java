package io.okr4j.core.statement;

import io.okr4j.core.internal.Numbers;
import io.okr4j.core.measure.Comparison;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Recurrence;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.Scope;
import io.okr4j.core.measure.Unit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a statement says: how it is counted, what is counted, who acts, and what for.
 *
 * <p>Nothing is guessed: what the text does not say, or says in a way that can be understood in two ways, is absent. So
 * are the values of a text with two goals, such as <em>latency under 300 ms, error rate under 1 %</em>. Instances are
 * immutable and thread-safe.
 */
@Value.Immutable
public abstract class StatementParts implements WithStatementParts, Serializable {
    StatementParts() {}

    /** {@return the language} */
    public abstract StatementLanguage getLanguage();

    /** {@return the value that a change starts from: the 5 of <em>from 5 % to 3 %</em>} */
    public abstract Optional<BigDecimal> getBaseline();

    /**
     * {@return the value to be reached or kept, with its magnitude: 1200000 for <em>$1.2M</em>; for <em>no
     * complaint</em> 0}
     */
    public abstract Optional<BigDecimal> getTarget();

    /**
     * {@return the change that was stated as such, without a base unless the value before is stated as well; the rate
     * is positive where the text does not say which way. <em>Double</em> is 100 percent more, <em>20 pp</em> are
     * points, <em>two more demos</em> are absolute; <em>20 %</em> of something that may itself be counted in percent
     * has no stated sense}
     */
    public abstract Optional<RelativeTarget> getChange();

    /** {@return the lower end of a range, where the statement gives a range} */
    public abstract Optional<BigDecimal> getLow();

    /** {@return the upper end of a range, where the statement gives a range} */
    public abstract Optional<BigDecimal> getHigh();

    /** {@return the number that it is counted out of: the 5 of <em>4.2/5</em> and of <em>three of the five</em>} */
    public abstract Optional<BigDecimal> getOutOf();

    /** {@return on which side of the value to be reached the number has to stay, if that is said} */
    public abstract Optional<Comparison> getComparison();

    /** {@return whether meeting the value exactly is a miss, as in <em>less than 3</em>} */
    @Value.Default
    public boolean isStrict() {
        return false;
    }

    /**
     * {@return what the numbers count; none for a change in percent, which may be one of anything, and where only the
     * name of the metric stands before the number. A dollar sign is the US dollar unless letters before it say
     * otherwise}
     */
    public abstract Optional<Unit> getUnit();

    /** {@return which way the number goes: from the two values, else from the words} */
    public abstract Optional<Direction> getDirection();

    /** {@return how often it is to be met: <em>per week</em>, <em>a day</em>, <em>monatlich</em>, <em>每周</em>} */
    public abstract Optional<Recurrence> getRecurrence();

    /** {@return whom it counts for: <em>per rep</em>, <em>pro Mitarbeiter</em>, <em>/客戶</em>} */
    public abstract Optional<Scope> getScope();

    /** {@return by when it is due, if that is said} */
    public abstract Optional<Deadline> getDeadline();

    /**
     * {@return the verb that says what is done or happens, outside of the purpose, with its class: the <em>raise</em>
     * of <em>raise renewals to 90 %</em>; none where no verb stands or its class is not known}
     */
    public abstract Optional<StatementWord> getVerb();

    /**
     * {@return what the number counts, else what is made, done or changed: the <em>design critiques</em> of <em>get
     * eight design critiques</em>}
     */
    public abstract Optional<StatementPhrase> getCounted();

    /**
     * {@return who acts, where that is said, with how many they are: the <em>forty clinics</em> of <em>forty clinics
     * renew their contract</em>, the <em>council</em> of <em>approved by the council</em>}
     */
    public abstract Optional<StatementPhrase> getActor();

    /**
     * {@return what it is done for or what comes of it, from the word that leads to it: <em>to raise sign-ups by 25
     * %</em>, <em>damit ...</em>, <em>以便...</em>}
     */
    public abstract Optional<String> getPurpose();

    /** {@return where the parts stand in the text, in order} */
    public abstract List<StatementPart> getParts();

    /** {@return the measure that the statement proposes; none if it has no value, or one that fits no measure} */
    public Optional<Measure> measure() {
        return ProposedMeasure.of(this);
    }

    @Value.Check
    StatementParts checked() {
        Optional<BigDecimal> baseline = Numbers.canonical("baseline", getBaseline());
        Optional<BigDecimal> target = Numbers.canonical("target", getTarget());
        Optional<BigDecimal> low = Numbers.canonical("low", getLow());
        Optional<BigDecimal> high = Numbers.canonical("high", getHigh());
        Optional<BigDecimal> outOf = Numbers.canonical("outOf", getOutOf());
        boolean canonical = Numbers.same(baseline, getBaseline())
                && Numbers.same(target, getTarget())
                && Numbers.same(low, getLow())
                && Numbers.same(high, getHigh())
                && Numbers.same(outOf, getOutOf());
        return canonical
                ? this
                : toBuilder()
                        .baseline(baseline)
                        .target(target)
                        .low(low)
                        .high(high)
                        .outOf(outOf)
                        .build();
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
     * Builds {@link StatementParts} values; not thread-safe.
     *
     * <p>Required: {@code language}. Optional: {@code baseline}, {@code target}, {@code change}, {@code low},
     * {@code high}, {@code outOf}, {@code comparison}, {@code strict}, {@code unit}, {@code direction},
     * {@code recurrence}, {@code scope}, {@code deadline}, {@code verb}, {@code counted}, {@code actor},
     * {@code purpose}, {@code parts}. Lists also have methods that add one element or several.
     */
    public static final class Builder extends ImmutableStatementParts.Builder {
        Builder() {}
    }
}
