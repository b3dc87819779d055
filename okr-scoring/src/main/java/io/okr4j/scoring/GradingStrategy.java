package io.okr4j.scoring;

import io.okr4j.core.Ambition;
import java.util.Optional;

/**
 * One way of grading key results.
 *
 * <p>This is an extension point: implement it, or compose one with {@link GradingScheme#builder()}, and pass it to a
 * scorecard or register it as a service. The built-in ones come through the same door. An implementation keeps these
 * rules:
 *
 * <dl>
 *   <dt>GS-1 total
 *   <dd>It answers for every context; it never throws and never returns null. Where it has no grade it declines.
 *   <dt>GS-2 repeatable
 *   <dd>Equal contexts give equal grades, whatever the clock, locale, time zone or thread.
 *   <dt>GS-3 own name
 *   <dd>Its grades bear its id, which is the same each time.
 *   <dt>GS-4 own scale
 *   <dd>A number lies on its scale, and what a grade is called is not blank.
 *   <dt>GS-5 reasons
 *   <dd>A number or a label has at least one step that explains it.
 * </dl>
 *
 * <p>A strategy that breaks GS-1, GS-3 or GS-4 is named in a grade that is declined, and the rest of the scorecard goes
 * on.
 */
public interface GradingStrategy {

    /** {@return the id, such as {@code google}; lower-case letters, digits, points and hyphens} */
    String id();

    /** {@return the numbers that its grades can be, and what they are called} */
    Scale scale();

    /**
     * Grades one key result.
     *
     * @param context the key result and what surrounds it
     * @return the grade
     */
    Grade grade(GradingContext context);

    /** {@return who published it} */
    default String source() {
        return "";
    }

    /**
     * Returns what the source calls good.
     *
     * @param ambition how sure the key results were meant to be
     * @return the grades that such key results should have: each for itself if committed, on average if aspirational;
     *     none if the source does not say
     */
    default Optional<Span> healthy(Ambition ambition) {
        return Optional.empty();
    }
}
