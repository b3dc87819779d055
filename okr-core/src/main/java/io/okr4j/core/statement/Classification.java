package io.okr4j.core.statement;

import io.okr4j.core.internal.Numbers;
import io.okr4j.core.invariant.InvalidOkrException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Whether a statement is an outcome, a task or vague, how likely, and why.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Classification implements WithClassification, Serializable {
    Classification() {}

    /** {@return the statement, as it was written} */
    public abstract String getText();

    /** {@return the language in which it was read} */
    public abstract StatementLanguage getLanguage();

    /** {@return outcome, task, vague, or undecided if none of them is likely enough} */
    public abstract Label getLabel();

    /** {@return the likeliest of outcome, task and vague: the label, or what an undecided one would have been} */
    public abstract Label getLikeliest();

    /** {@return the kind of task, where a task is the likeliest} */
    public abstract Optional<TaskKind> getTaskKind();

    /** {@return the probability that it is an outcome, from 0 to 1, three decimals} */
    public abstract BigDecimal getOutcome();

    /** {@return the probability that it is a task, from 0 to 1, three decimals} */
    public abstract BigDecimal getTask();

    /** {@return the probability that it is vague, from 0 to 1, three decimals} */
    public abstract BigDecimal getVague();

    /** {@return the reasons, the weightiest first; few, and none for a text without words} */
    public abstract List<Evidence> getEvidence();

    /** {@return the probability of the likeliest label, from 0 to 1, three decimals} */
    public BigDecimal probability() {
        return switch (getLikeliest()) {
            case OUTCOME -> getOutcome();
            case TASK -> getTask();
            default -> getVague();
        };
    }

    /**
     * Says why, in words.
     *
     * @param locale the language: English, Chinese or German; English for any other
     * @return the evidence on one line: each piece quoted, what it says, and its weight with its sign
     */
    public String explain(Locale locale) {
        return getEvidence().stream()
                .map(e -> (e.getText().isEmpty() ? "" : "'" + e.getText() + "' ")
                        + e.says(locale)
                        + " "
                        + (e.getWeight().signum() < 0 ? "" : "+")
                        + e.getWeight().toPlainString())
                .collect(Collectors.joining("; "));
    }

    @Value.Check
    Classification checked() {
        if (getLikeliest() == Label.UNDECIDED) {
            throw new InvalidOkrException(
                    "okr.invalid.label",
                    "likeliest must be OUTCOME, TASK or VAGUE, but it was UNDECIDED",
                    List.of("likeliest"));
        }
        BigDecimal outcome = Numbers.canonical("outcome", getOutcome());
        BigDecimal task = Numbers.canonical("task", getTask());
        BigDecimal vague = Numbers.canonical("vague", getVague());
        boolean canonical =
                Numbers.same(outcome, getOutcome()) && Numbers.same(task, getTask()) && Numbers.same(vague, getVague());
        return canonical
                ? this
                : toBuilder().outcome(outcome).task(task).vague(vague).build();
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
     * Builds {@link Classification} values; not thread-safe.
     *
     * <p>Required: {@code text}, {@code language}, {@code label}, {@code likeliest}, {@code outcome}, {@code task},
     * {@code vague}. Optional: {@code taskKind}, {@code evidence}.
     */
    public static final class Builder extends ImmutableClassification.Builder {
        Builder() {}
    }
}
