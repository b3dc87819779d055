package io.okr4j.format;

import io.okr4j.core.Plan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading a file: a whole plan, or all that is wrong with the file; never half a plan.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class ReadResult {
    private final Optional<Plan> plan;
    private final List<Problem> problems;
    private final Places places;

    private ReadResult(Optional<Plan> plan, List<Problem> problems, Places places) {
        this.plan = plan;
        this.problems = List.copyOf(problems);
        this.places = places;
    }

    static ReadResult of(Plan plan, Places places) {
        return new ReadResult(Optional.of(plan), List.of(), places);
    }

    static ReadResult refused(List<Problem> problems) {
        return new ReadResult(Optional.empty(), problems, Places.none());
    }

    /** {@return the plan; none if there are problems} */
    public Optional<Plan> getPlan() {
        return plan;
    }

    /**
     * {@return what is wrong, in the order of the file; empty if the plan was read. If there are more problems than are
     * listed, the last one has the code {@code okr.format.more} and says how many}
     */
    public List<Problem> getProblems() {
        return problems;
    }

    /**
     * Finds where something of the plan stands in the file.
     *
     * @param path ids from the outside to the inside with a slash between them, such as {@code loyal/cycle}, or an id
     *     alone, {@code @sales} for an owner, {@code .} for the plan; then optionally {@code #} and attributes in their
     *     Java names with points between them, such as {@code #measure.target}, elements of lists by id, date or index:
     *     {@code #checkIns[2026-08-14].note}, {@code #checkIns[0].note}
     * @return the place of the field; if it is not in the file, that of what holds it; none if none of the ids is known
     *     or the file could not be read
     */
    public Optional<Location> locationOf(String path) {
        return places.find(path);
    }

    /**
     * Does one thing or the other.
     *
     * @param whole what to do with the plan
     * @param refused what to do with the problems
     * @param <R> what comes of it
     * @return what came of it
     */
    public <R> R fold(Function<? super Plan, ? extends R> whole, Function<? super List<Problem>, ? extends R> refused) {
        return plan.<R>map(whole).orElseGet(() -> refused.apply(problems));
    }

    /** {@return the plan, or the problems one per line} */
    @Override
    public String toString() {
        return fold(
                Plan::toString,
                all -> String.join("\n", all.stream().map(Problem::toString).toList()));
    }
}
