package io.okr4j.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The key results of a scorecard with their grades. Their lines are made when somebody first looks at one: in a large
 * plan they would be most of what grading keeps, and often only the objectives are looked at.
 */
final class KeyResultLines {

    private final GradingContext[] contexts;

    /** Those of one key result after those of another. */
    private final Grade[] grades;

    private final int columns;
    private final Map<Integer, Grade[]> originals = new HashMap<>();
    private int size;
    private volatile @Nullable List<Score> lines;

    KeyResultLines(int keyResults, int columns) {
        this.contexts = new GradingContext[keyResults];
        this.grades = new Grade[keyResults * columns];
        this.columns = columns;
    }

    void add(GradingContext context, Grade[] given, Grade @Nullable [] original) {
        contexts[size] = context;
        System.arraycopy(given, 0, grades, size * columns, columns);
        if (original != null) {
            originals.put(size, original);
        }
        size++;
    }

    int size() {
        return size;
    }

    Grade grade(int keyResult, int column) {
        return grades[keyResult * columns + column];
    }

    List<Score> lines() {
        List<Score> made = lines;
        if (made == null) {
            synchronized (this) {
                made = lines;
                if (made == null) {
                    made = make();
                    lines = made;
                }
            }
        }
        return made;
    }

    private List<Score> make() {
        List<Score> made = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Grade[] own = Arrays.copyOfRange(grades, i * columns, (i + 1) * columns);
            made.add(Score.of(contexts[i], own, originals.get(i)));
        }
        return List.copyOf(made);
    }
}
