package io.okr4j.core.statement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of words before anything is learnt of them: the vectors that were learnt elsewhere, and the classes
 * that lists of words give them.
 *
 * <p>A vector from elsewhere already says which class a word resembles that stands in no list, so such guesses are left
 * out.
 */
final class GivenVectors {

    private static final int CLASSES = WordClass.values().length;

    /** How many numbers a given vector has. */
    static final int DIMENSIONS = WordVectors.DIMENSIONS + CLASSES;

    /** How much a class counts beside a vector from elsewhere, which has the length one. */
    private static final float CLASS = 0.5f;

    private final WordVectors vectors;
    private final Map<Integer, Integer> columns = columns();
    private final Map<Integer, float[]> classes = new HashMap<>();

    /**
     * Begins with vectors, and with what words are in some statements or, where these show no class of them, in the
     * English list.
     *
     * @param vectors the vectors from elsewhere
     * @param examples the statements
     */
    GivenVectors(WordVectors vectors, List<Example> examples) {
        this.vectors = vectors;
        Map<Integer, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            for (int i = 0; i < example.words().length; i++) {
                count(example.words()[i], example.symbols()[i]);
                counts.merge(example.words()[i], 1, Integer::sum);
            }
        }
        classes.forEach((word, each) -> {
            int times = counts.getOrDefault(word, 1);
            for (int i = 0; i < each.length; i++) {
                each[i] *= CLASS / times;
            }
        });
        WordClasses.of(StatementLanguage.ENGLISH).listed().forEach(this::addListed);
    }

    // words without a vector have no place of their own, and those that only join are never read as a class
    private void addListed(int word, WordClass type) {
        Integer column = columns.get(Symbols.other(type));
        if (column != null && type != WordClass.FUNC && vectors.of(word) != null && !classes.containsKey(word)) {
            float[] only = new float[CLASSES];
            only[column] = CLASS;
            classes.put(word, only);
        }
    }

    private static Map<Integer, Integer> columns() {
        Map<Integer, Integer> columns = new HashMap<>();
        List<WordClass> all = List.of(WordClass.values());
        for (WordClass type : all) {
            columns.put(Symbols.other(type), all.indexOf(type));
            for (VerbForm form : VerbForm.values()) {
                columns.put(Symbols.verb(type, form), all.indexOf(type));
            }
        }
        return columns;
    }

    private void count(int word, int symbol) {
        Integer column = columns.get(symbol);
        if (column != null) {
            classes.computeIfAbsent(word, none -> new float[CLASSES])[column]++;
        }
    }

    /** {@return what is known of a word, by its hash: the vector from elsewhere, then how often it is of each class} */
    float @Nullable [] ofWord(int word) {
        float[] vector = vectors.of(word);
        float[] seen = classes.get(word);
        if (seen == null) {
            return vector == null ? null : Arrays.copyOf(vector, DIMENSIONS);
        }
        float[] given = vector == null ? new float[DIMENSIONS] : Arrays.copyOf(vector, DIMENSIONS);
        System.arraycopy(seen, 0, given, WordVectors.DIMENSIONS, CLASSES);
        return given;
    }

    /** {@return what is known of words of which nothing is known but what they are: their class, if that is one} */
    float @Nullable [] ofSymbol(int symbol) {
        Integer column = columns.get(symbol);
        if (column == null) {
            return null;
        }
        float[] given = new float[DIMENSIONS];
        given[WordVectors.DIMENSIONS + column] = CLASS;
        return given;
    }
}
