package io.okr4j.format.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Collects what is wrong; keeps the first of them and counts the rest. Not thread-safe. */
public final class Faults {
    private final int most;
    private final List<Fault> kept = new ArrayList<>();
    private long count;

    /**
     * Begins with none.
     *
     * @param most how many to keep
     */
    public Faults(int most) {
        this.most = most;
    }

    /**
     * Adds one.
     *
     * @param code the code of the kind of fault
     * @param line the line, beginning with 1
     * @param column the column, beginning with 1
     * @param path the fields that lead there; asked for only if the fault is kept
     * @param message what is wrong; asked for only if the fault is kept
     */
    public void add(String code, int line, int column, Supplier<String> path, Supplier<String> message) {
        count++;
        if (kept.size() < most) {
            kept.add(new Fault(code, line, column, path.get(), message.get()));
        }
    }

    /**
     * Adds one about the text and not about a field.
     *
     * @param code the code of the kind of fault
     * @param line the line, beginning with 1
     * @param column the column, beginning with 1
     * @param message what is wrong
     */
    public void add(String code, int line, int column, String message) {
        add(code, line, column, () -> "", () -> message);
    }

    /** {@return whether there is none} */
    public boolean none() {
        return count == 0;
    }

    /** {@return how many there are beyond those that were kept} */
    public long more() {
        return count - kept.size();
    }

    /** {@return those that were kept, in the order of the file} */
    public List<Fault> inOrder() {
        return kept.stream()
                .sorted(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column))
                .toList();
    }
}
