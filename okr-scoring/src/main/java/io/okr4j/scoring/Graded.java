package io.okr4j.scoring;

import io.okr4j.core.CheckIn;
import io.okr4j.core.CloseDecision;
import io.okr4j.core.GradeOverride;
import io.okr4j.core.Status;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.LevelName;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a scheme found to grade: a share, and the progress or the words that it comes from. */
record Graded(
        @Nullable BigDecimal share,
        Reason reason,
        @Nullable Progress progress,
        @Nullable String said,
        @Nullable LevelName level) {

    private Graded(@Nullable BigDecimal share, Reason reason, @Nullable Progress progress, @Nullable String said) {
        this(share, reason, progress, said, null);
    }

    // the levels that Profit.co gives to what owners say
    private static final BigDecimal ON_TRACK = new BigDecimal("0.8");
    private static final BigDecimal AT_RISK = new BigDecimal("0.3");
    private static final BigDecimal IN_TROUBLE = new BigDecimal("0.1");

    static Graded of(GradingScheme scheme, GradingContext context) {
        return switch (scheme.getSubject()) {
            case PROGRESS -> progress(scheme, context.progress());
            case LEVEL -> level(context);
            case SHARE_OF_TARGET, PROGRESS_TO_STRETCH -> byOtherMeasure(scheme, context);
            case CONFIDENCE ->
                opinion(scheme, latest(context, CheckIn::getConfidence), value -> value, "confidence of ");
            case STATUS -> status(scheme, context);
            case STATED_GRADE ->
                opinion(
                        scheme,
                        context.keyResult()
                                .getGradeOverride()
                                .filter(given -> Overrides.there(given, context.asOf()))
                                .map(GradeOverride::getGrade),
                        value -> value,
                        "stated grade of ");
            case CERTAINTY -> certainty(context);
        };
    }

    private static Graded progress(GradingScheme scheme, Progress progress) {
        Optional<BigDecimal> raw = progress.raw();
        Optional<BigDecimal> clamped = progress.clamped();
        if (raw.isEmpty() || clamped.isEmpty()) {
            return new Graded(null, progress.reason().orElse(Reason.NO_READING), progress, null);
        }
        BigDecimal share = scheme.getClamp().apply(raw.get(), clamped.get());
        return new Graded(share, Reason.NO_READING, progress, null);
    }

    private static Graded level(GradingContext context) {
        if (!(context.measure().orElse(null) instanceof Levels)) {
            return without(Reason.OUT_OF_SCOPE);
        }
        Progress progress = context.progress();
        if (progress.raw().isEmpty()) {
            return new Graded(null, progress.reason().orElse(Reason.NO_READING), progress, null);
        }
        BigDecimal reached = BigDecimal.ZERO;
        LevelName level = null;
        for (LevelName name : LevelName.values()) {
            BigDecimal score = context.policy().score(name);
            if (progress.raw().get().compareTo(score) >= 0) {
                reached = score;
                level = name;
            }
        }
        return new Graded(reached, Reason.NO_READING, progress, null, level);
    }

    private static Graded byOtherMeasure(GradingScheme scheme, GradingContext context) {
        Optional<Measure> other = context.measure()
                .flatMap(measure ->
                        scheme.getSubject() == Subject.SHARE_OF_TARGET ? fromZero(measure) : toStretch(measure));
        return other.isEmpty() ? without(Reason.OUT_OF_SCOPE) : progress(scheme, context.progress(other.get()));
    }

    private static Optional<Measure> fromZero(Measure measure) {
        if (!(measure instanceof Metric metric)
                || metric.target().filter(target -> target.signum() > 0).isEmpty()) {
            return Optional.empty();
        }
        boolean falling = metric.getBaseline()
                .filter(from -> from.compareTo(metric.target().get()) > 0)
                .isPresent();
        return falling ? Optional.empty() : Optional.of(metric.withBaseline(BigDecimal.ZERO));
    }

    private static Optional<Measure> toStretch(Measure measure) {
        if (measure instanceof Metric) {
            return Optional.of(measure);
        }
        if (measure instanceof Levels levels) {
            return levels.getStretch()
                    .flatMap(Level::getValue)
                    .map(stretch -> Metric.builder()
                            .baseline(levels.getBaseline())
                            .target(stretch)
                            .unit(levels.getUnit())
                            .aggregation(levels.getAggregation())
                            .recurrence(levels.getRecurrence())
                            .scope(levels.getScope())
                            .window(levels.getWindow())
                            .build());
        }
        return Optional.empty();
    }

    private static Graded status(GradingScheme scheme, GradingContext context) {
        boolean achieved = context.keyResult()
                        .getState()
                        .getDecision()
                        .filter(decision -> decision == CloseDecision.ACHIEVED)
                        .isPresent()
                && !context.keyResult()
                        .getState()
                        .getEndedOn()
                        .filter(on -> on.isAfter(context.asOf()))
                        .isPresent();
        if (achieved) {
            return new Graded(BigDecimal.ONE, Reason.NOT_STATED, null, "closed as achieved");
        }
        return opinion(
                scheme,
                latest(context, CheckIn::getStatus),
                status -> switch (status) {
                    case ON_TRACK -> ON_TRACK;
                    case AT_RISK -> AT_RISK;
                    case OFF_TRACK -> IN_TROUBLE;
                },
                "status ");
    }

    private static Graded certainty(GradingContext context) {
        Optional<BigDecimal> certainty = context.certainty();
        if (certainty.isPresent()) {
            return new Graded(
                    certainty.get(), Reason.NOT_STATED, null, "certainty of " + Writing.number(certainty.get()));
        }
        return context.measure()
                .filter(Levels.class::isInstance)
                .flatMap(levels -> Expectation.byStep((Levels) levels, context.policy()))
                .map(expected ->
                        new Graded(expected, Reason.NOT_STATED, null, "expected by the certainties of the levels"))
                .orElseGet(() -> without(Reason.NOT_STATED));
    }

    private static <T> Optional<T> latest(GradingContext context, Function<CheckIn, Optional<T>> of) {
        List<CheckIn> until = context.checkIns();
        for (int i = until.size() - 1; i >= 0; i--) {
            Optional<T> said = of.apply(until.get(i));
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    private static <T> Graded opinion(
            GradingScheme scheme, Optional<T> said, Function<T, BigDecimal> worth, String what) {
        if (said.isPresent()) {
            String shown = said.get() instanceof Status status
                    ? status.name()
                    : said.get().toString();
            return new Graded(worth.apply(said.get()), Reason.NOT_STATED, null, what + shown);
        }
        return scheme.getInitial()
                .map(initial -> new Graded(
                        initial, Reason.NOT_STATED, null, "nobody has said anything yet: " + Writing.number(initial)))
                .orElseGet(() -> without(Reason.NOT_STATED));
    }

    private static Graded without(Reason reason) {
        return new Graded(null, reason, null, null);
    }

    List<Step> steps(GradingScheme scheme, GradingContext context) {
        Trace trace = new Trace();
        if (said != null) {
            trace.step("said", said, "share", share == null ? BigDecimal.ZERO : share);
        }
        List<Step> of = progress != null ? progress.steps() : trace.steps();
        return share == null ? of : scheme.steps(context, of, share);
    }
}
