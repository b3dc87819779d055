package io.okr4j.scoring;

import io.okr4j.core.Ambition;
import io.okr4j.core.internal.Texts;
import io.okr4j.core.invariant.InvalidOkrException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of a scorecard: a key result, an objective, an owner or the whole plan, with its grades side by side.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Score {

    /** What is graded. */
    public enum Kind {
        /** A key result. */
        KEY_RESULT,

        /** An objective, of its key results. */
        OBJECTIVE,

        /** An owner, of his or her objectives. */
        OWNER,

        /** The plan, of its owners. */
        PLAN
    }

    private final Kind kind;
    private final String id;
    private final String title;
    private final Grade[] grades;
    private final Grade @Nullable [] originals;
    private final @Nullable GradingContext context;

    Score(
            Kind kind,
            String id,
            String title,
            Grade[] grades,
            Grade @Nullable [] originals,
            @Nullable GradingContext context) {
        this.kind = kind;
        this.id = id;
        this.title = title;
        this.grades = grades;
        this.originals = originals;
        this.context = context;
    }

    static Score of(GradingContext context, Grade[] grades, Grade @Nullable [] originals) {
        String id = context.keyResult().getId();
        return new Score(Kind.KEY_RESULT, id, context.keyResult().getTitle(), grades, originals, context);
    }

    /** {@return what is graded} */
    public Kind kind() {
        return kind;
    }

    /** {@return the id of what is graded} */
    public String id() {
        return id;
    }

    /** {@return the title or name of what is graded} */
    public String title() {
        return title;
    }

    /** {@return the grade of the first strategy} */
    public Grade grade() {
        return grades[0];
    }

    /** {@return the grades, in the order in which the strategies were given} */
    public List<Grade> grades() {
        return List.of(grades);
    }

    /**
     * Returns the grade of one strategy.
     *
     * @param strategy its id, such as {@code google}, or its id and that of the aggregation, such as
     *     {@code google/minimum}
     * @return the first grade of that strategy
     * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if the scorecard was not asked for it
     */
    public Grade grade(String strategy) {
        return Arrays.stream(grades)
                .filter(grade -> named(grade, strategy))
                .findFirst()
                .orElseThrow(() -> new InvalidOkrException(
                        "okr.invalid.unknown-id",
                        "there is no grade of '" + Texts.shown(strategy) + "'; there are "
                                + Arrays.stream(grades).map(Grade::strategy).collect(Collectors.joining(", ")),
                        List.of("strategy")));
    }

    private static boolean named(Grade grade, String strategy) {
        return grade.strategy().equals(strategy) || grade.strategy().startsWith(strategy + "/");
    }

    /**
     * {@return the grades by what was promised before the first amendment, in the same order; empty if nothing was
     * amended}
     */
    public List<Grade> originals() {
        return originals == null ? List.of() : List.of(originals);
    }

    /** {@return how far it has come, if it is a key result} */
    public Optional<Progress> progress() {
        return Optional.ofNullable(context).map(GradingContext::progress);
    }

    /** {@return how sure it was meant to be, if it is a key result and anybody has said} */
    public Optional<Ambition> ambition() {
        return Optional.ofNullable(context).flatMap(GradingContext::ambition);
    }

    /** {@return what the strategies looked at, if it is a key result} */
    public Optional<GradingContext> context() {
        return Optional.ofNullable(context);
    }

    /** {@return how it came about: of a key result its progress, of all else the grade of the first strategy} */
    public List<Step> steps() {
        return progress().map(Progress::steps).orElseGet(() -> grades[0].steps());
    }

    /**
     * {@return how it came about, in one line, such as {@code 30 → 27 of 30 → 25.5 days: 3 of 4.5 days = 66.7 %}; why
     * the grade of a strategy is what it is says {@link Grade#explain()}}
     */
    public String explain() {
        return steps().stream().map(Step::text).collect(Collectors.joining("; "));
    }

    /** {@return the id and the grades} */
    @Override
    public String toString() {
        return id + ": " + Arrays.stream(grades).map(Grade::toString).collect(Collectors.joining(", "));
    }
}
