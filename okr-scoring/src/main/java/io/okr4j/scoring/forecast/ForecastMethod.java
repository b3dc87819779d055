package io.okr4j.scoring.forecast;

/**
 * A way to continue readings to the end of the period.
 *
 * <p>FM-1: the id is made of lower-case letters, digits and hyphens and never changes. FM-2: the same course gives the
 * same projection; nothing is drawn by chance, except from {@link Course#seed()}. FM-3: a method that cannot say
 * anything declines and says what is missing; it never throws and never returns null. FM-4: a projection is a finite
 * number, in the values of the course; a {@link Spread} refuses all else by itself. Implementations are immutable and
 * thread-safe.
 */
public interface ForecastMethod {

    /** {@return the name under which the method is known} */
    String id();

    /** {@return who describes the method} */
    String source();

    /**
     * Continues the readings.
     *
     * @param course the readings; at least as many as the policy asks for
     * @return the end and how sure it is, or why there is none
     */
    Projection project(Course course);
}
