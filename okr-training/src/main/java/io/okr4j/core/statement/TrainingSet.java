package io.okr4j.core.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that the weights are learnt from: statements, composed statements and word vectors. */
final class TrainingSet {

    private static final int FREQUENT_WORDS = 40_000;
    private static final int COMPOSED_ENGLISH = 24_000;
    private static final int COMPOSED_OTHER = 8_000;

    /** How often a statement counts that is built like one from a real plan: there are few of them among the others. */
    private static final int OBSERVED_TIMES = 4;

    private final List<LabelledStatement> statements;
    private final WordVectors vectors;
    private final Map<Integer, WordClass> likes;

    private TrainingSet(List<LabelledStatement> statements, WordVectors vectors, Map<Integer, WordClass> likes) {
        this.statements = statements;
        this.vectors = vectors;
        this.likes = likes;
    }

    /**
     * Reads the set.
     *
     * @param folder with the folders {@code statements}, {@code observed}, {@code frames} and {@code phrases}
     * @param vectors a JSON file of word vectors
     */
    static TrainingSet read(Path folder, Path vectors) throws IOException {
        List<LabelledStatement> statements = new ArrayList<>(LabelledStatements.read(folder.resolve("statements")));
        List<LabelledStatement> observed = LabelledStatements.read(folder.resolve("observed"));
        for (int time = 0; time < OBSERVED_TIMES; time++) {
            statements.addAll(observed);
        }
        statements.addAll(composed(folder, "en", StatementLanguage.ENGLISH, COMPOSED_ENGLISH));
        statements.addAll(composed(folder, "de", StatementLanguage.GERMAN, COMPOSED_OTHER));
        statements.addAll(composed(folder, "zh", StatementLanguage.CHINESE, COMPOSED_OTHER));
        Set<Integer> wanted = new HashSet<>();
        for (LabelledStatement statement : statements) {
            for (int word : Example.of(statement, LearntWords.NONE).words()) {
                wanted.add(word);
            }
        }
        WordVectors known = WordVectors.read(vectors, FREQUENT_WORDS, wanted);
        Map<Integer, WordClass> listed =
                WordClasses.of(StatementLanguage.ENGLISH).listed();
        return new TrainingSet(statements, known, ClassGuess.of(known, listed));
    }

    private static List<LabelledStatement> composed(Path folder, String code, StatementLanguage language, int most)
            throws IOException {
        Path frames = folder.resolve("frames").resolve(code + ".tsv");
        return Composer.compose(frames, folder.resolve("phrases").resolve(code), language, most);
    }

    List<LabelledStatement> statements() {
        return statements;
    }

    WordVectors vectors() {
        return vectors;
    }

    /** The classes that words behave like which stand in no list. */
    Map<Integer, WordClass> likes() {
        return likes;
    }

    List<Example> examples(List<LabelledStatement> rows) {
        Map<Integer, WordClass> likely = new HashMap<>(likes);
        return rows.stream().map(row -> Example.of(row, likely::get)).toList();
    }
}
