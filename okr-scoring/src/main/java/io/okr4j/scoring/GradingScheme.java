package io.okr4j.scoring;

import io.okr4j.core.Ambition;
import io.okr4j.core.GradeOverride;
import io.okr4j.core.internal.Ids;
import io.okr4j.core.measure.LevelName;
import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A grading strategy that is put together from parts: what is graded, clamped, taken through a curve, and named by the
 * bands of a scale; and what the source calls good.
 *
 * <p>Where a person gave a grade with a reason, that grade counts in place of the progress and goes through the same
 * curve and bands; the computed one is kept beside it. A grade without a reason, or given after the day, does not
 * count. Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class GradingScheme implements WithGradingScheme, GradingStrategy {
    GradingScheme() {}

    /** {@return the id, such as {@code google}} */
    public abstract String getId();

    /** {@return who published it} */
    @Value.Default
    public String getSource() {
        return "";
    }

    /** {@return what is graded; progress unless set} */
    @Value.Default
    public Subject getSubject() {
        return Subject.PROGRESS;
    }

    /** {@return what becomes of numbers below 0 and beyond 1; from 0 to 1 unless set} */
    @Value.Default
    public Clamp getClamp() {
        return Clamp.unit();
    }

    /** {@return what the clamped number is worth; as it is unless set} */
    @Value.Default
    public Curve getCurve() {
        return Curve.linear();
    }

    /** {@return the numbers that grades can be, and what they are called; from 0 to 1 without bands unless set} */
    @Value.Default
    public Scale getScale() {
        return Scale.unit();
    }

    /** {@return whether only the name of the band is given, without a number} */
    @Value.Default
    public boolean isLabelOnly() {
        return false;
    }

    /** {@return the label of what was never read; it is declined if none} */
    public abstract Optional<String> getUnreadLabel();

    /** {@return what an opinion is worth that nobody has given, such as 0.5; it is declined if none} */
    public abstract Optional<BigDecimal> getInitial();

    /** {@return what each committed key result should reach, if the source says} */
    public abstract Optional<Span> getCommitted();

    /** {@return what aspirational key results should reach on average, if the source says} */
    public abstract Optional<Span> getAspirational();

    @Override
    public String id() {
        return getId();
    }

    @Override
    public Scale scale() {
        return getScale();
    }

    @Override
    public String source() {
        return getSource();
    }

    @Override
    public Optional<Span> healthy(Ambition ambition) {
        return switch (ambition) {
            case COMMITTED -> getCommitted();
            case ASPIRATIONAL -> getAspirational();
            case LEARNING -> Optional.empty();
        };
    }

    @Override
    public Grade grade(GradingContext context) {
        Optional<Reason> ungradable = context.ungradable();
        if (ungradable.isPresent()) {
            return Grade.declined(this, ungradable.get());
        }
        Graded graded = Graded.of(this, context);
        BigDecimal share = graded.share();
        if (share == null) {
            boolean named = getUnreadLabel().isPresent() && graded.reason() == Reason.NO_READING;
            return named
                    ? Grade.label(this, getUnreadLabel().get(), () -> graded.steps(this, context))
                    : Grade.declined(this, graded.reason());
        }
        BigDecimal computed = getCurve().apply(share);
        Optional<GradeOverride> given = Overrides.counting(context.keyResult().getGradeOverride(), context.asOf());
        if (isLabelOnly()) {
            BigDecimal counts = given.flatMap(this::worth).orElse(computed);
            String band = getScale().band(counts).map(Band::name).orElse(Writing.number(counts));
            // whatever a policy says that a level is worth, it keeps its name
            LevelName level = graded.level();
            String label = given.isEmpty() && level != null ? LevelLadder.word(level) : band;
            return Grade.label(this, label, () -> graded.steps(this, context));
        }
        NumberGrade number = NumberGrade.of(this, computed, context);
        return given.isEmpty() ? number : overridden(number, given);
    }

    NumberGrade overridden(NumberGrade number, Optional<GradeOverride> given) {
        return given.flatMap(override -> worth(override).map(worth -> number.overridden(override, worth)))
                .orElse(number);
    }

    /** What the grade of a person is worth; nothing where the scheme grades opinions and not results. */
    private Optional<BigDecimal> worth(GradeOverride given) {
        return switch (getSubject()) {
            case PROGRESS, SHARE_OF_TARGET, PROGRESS_TO_STRETCH, LEVEL ->
                Optional.of(getCurve().apply(given.getGrade()));
            case CONFIDENCE, STATUS, STATED_GRADE, CERTAINTY -> Optional.empty();
        };
    }

    List<Step> steps(GradingContext context, List<Step> of, BigDecimal share) {
        List<Step> steps = new ArrayList<>(of);
        BigDecimal number = getCurve().apply(share);
        if (number.compareTo(share) != 0) {
            Trace trace = new Trace();
            trace.step(
                    "curve",
                    Writing.number(share) + " is worth " + Writing.number(number) + " (" + getCurve() + ")",
                    "share",
                    share,
                    "grade",
                    number);
            steps.addAll(trace.steps());
        }
        Overrides.refused(context.keyResult().getGradeOverride(), context.asOf())
                .ifPresent(steps::add);
        return steps;
    }

    @Value.Check
    void check() {
        Ids.require("id", getId());
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return getId();
    }

    /** {@return a builder that starts with every part of this scheme} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link GradingScheme} values; not thread-safe.
     *
     * <p>Required: {@code id}. Optional: {@code source}, {@code subject}, {@code clamp}, {@code curve}, {@code scale},
     * {@code labelOnly}, {@code unreadLabel}, {@code initial}, {@code committed}, {@code aspirational}.
     */
    public static final class Builder extends ImmutableGradingScheme.Builder {
        Builder() {}
    }
}
