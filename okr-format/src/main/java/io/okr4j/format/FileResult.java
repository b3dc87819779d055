package io.okr4j.format;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file that holds no plan: what it says, or all that is wrong with it; never half of it.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param <T> what such a file says
 */
public final class FileResult<T> {
    private final Optional<T> value;
    private final List<Problem> problems;

    private FileResult(Optional<T> value, List<Problem> problems) {
        this.value = value;
        this.problems = List.copyOf(problems);
    }

    static <T> FileResult<T> of(T value) {
        return new FileResult<>(Optional.of(value), List.of());
    }

    static <T> FileResult<T> refused(List<Problem> problems) {
        return new FileResult<>(Optional.empty(), problems);
    }

    /** {@return what the file says; nothing if there are problems} */
    public Optional<T> getValue() {
        return value;
    }

    /**
     * {@return what is wrong, in the order of the file; empty if it was read. If there are more problems than are
     * listed, the last one has the code {@code okr.format.more} and says how many}
     */
    public List<Problem> getProblems() {
        return problems;
    }

    /** {@return what the file says, or the problems one per line} */
    @Override
    public String toString() {
        return value.map(Object::toString)
                .orElseGet(() -> String.join(
                        "\n", problems.stream().map(Problem::toString).toList()));
    }
}
