package io.okr4j.scoring.forecast;

import io.okr4j.scoring.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a method makes of a course: the end and how sure it is, or why there is none.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Projection {

    private final double end;
    private final @Nullable Spread spread;
    private final String why;
    private final List<Step> steps;

    private Projection(double end, @Nullable Spread spread, String why, List<Step> steps) {
        this.end = end;
        this.spread = spread;
        this.why = why;
        this.steps = List.copyOf(steps);
    }

    /**
     * Gives a projection.
     *
     * @param end the value at the end, as values of the course are counted
     * @param spread how the end is distributed
     * @param steps how it comes about
     * @return the projection
     */
    public static Projection of(double end, Spread spread, List<Step> steps) {
        return new Projection(end, spread, "", steps);
    }

    /**
     * Gives none.
     *
     * @param why what is missing, such as {@code it needs 4 weeks with readings}
     * @return a projection without an end
     */
    public static Projection declined(String why) {
        return new Projection(Double.NaN, null, why, List.of());
    }

    /** {@return the value at the end, as values of the course are counted; not a number if it was declined} */
    public double end() {
        return end;
    }

    /** {@return how the end is distributed; none if it was declined} */
    public Optional<Spread> spread() {
        return Optional.ofNullable(spread);
    }

    /** {@return what was missing; empty if it was not declined} */
    public String why() {
        return why;
    }

    /** {@return how it comes about} */
    public List<Step> steps() {
        return steps;
    }

    Projection with(Step first) {
        List<Step> all = new ArrayList<>();
        all.add(first);
        all.addAll(steps);
        return new Projection(end, spread, why, all);
    }
}
