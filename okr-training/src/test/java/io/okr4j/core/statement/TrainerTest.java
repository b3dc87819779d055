package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainerTest {

    @TempDir
    private Path folder = Path.of("");

    private static Trainer trained(WordVectors vectors) {
        return Trainer.trained(
                vectors,
                new FeatureTrainer.Settings(20, 0.1, 1e-3, 1, 1, 1),
                new PatternTrainer.Settings(60, 5e-3, 5e-3, 1, 4, 1, 0.1, 0.1, 0.1, 0, 0, 60),
                Toy.examples());
    }

    private WordVectors vectors() throws IOException {
        return WordVectors.read(Toy.vectors(folder), 5, Set.of(Hash.of("wanted")));
    }

    private static byte[] bytes(Weights weights) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        weights.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static StatementClassifier classifier(Weights weights) {
        return new StatementClassifier(weights, StatementClassifier.STANDARD_THRESHOLD);
    }

    @Test
    void what_can_be_told_apart_is_learnt() {
        Trainer trainer = trained(WordVectors.none());

        assertThat(Toy.examples())
                .allSatisfy(example -> assertThat(Softmax.best(trainer.sums(example)))
                        .isEqualTo(example.row().kind().orElseThrow().column()));
    }

    @Test
    void the_classifier_judges_by_what_was_learnt() {
        StatementClassifier classifier = classifier(trained(WordVectors.none()).weights(0, 1, Map.of()));

        assertThat(Toy.rows())
                .allSatisfy(row ->
                        assertThat(classifier.classify(row.text()).getLabel()).isEqualTo(row.label()));
        assertThat(classifier.classify("Call the harbour").getTaskKind()).contains(TaskKind.ACTIVITY);
    }

    @Test
    void two_trainings_give_the_same_bytes() throws IOException {
        assertThat(bytes(trained(vectors()).weights(0.01, 0.7, Map.of())))
                .isEqualTo(bytes(trained(vectors()).weights(0.01, 0.7, Map.of())));
    }

    @Test
    void words_that_were_not_seen_are_judged_by_their_vectors() throws IOException {
        // 'pump' points where 'better' does
        Example unseen = Example.of(
                new LabelledStatement(
                        "pump", Label.VAGUE, java.util.Optional.empty(), StatementLanguage.ENGLISH, "garden"),
                LearntWords.NONE);

        double[] without = trained(WordVectors.none()).sums(unseen);
        double[] with = trained(vectors()).sums(unseen);

        int vague = Kind.VAGUE.column();
        assertThat(Softmax.of(with, 1)[vague]).isGreaterThan(Softmax.of(without, 1)[vague]);
    }

    @Test
    void weights_that_are_written_and_read_judge_the_same() throws IOException {
        Weights weights = trained(vectors()).weights(0, 0.9, Map.of(Hash.of("pump"), WordClass.ARTEFACT));
        Weights read = Weights.read(new ByteArrayInputStream(bytes(weights)));

        for (LabelledStatement row : Toy.rows()) {
            assertThat(classifier(read).classify(row.text()))
                    .isEqualTo(classifier(weights).classify(row.text()));
        }
        assertThat(bytes(read)).isEqualTo(bytes(weights));
        assertThat(read.like(Hash.of("pump"))).isEqualTo(WordClass.ARTEFACT);
        assertThat(read.like(Hash.of("harbour"))).isNull();
    }

    @Test
    void features_below_the_least_weight_are_left_out() throws IOException {
        Trainer trainer = trained(WordVectors.none());

        assertThat(bytes(trainer.weights(0.5, 1, Map.of())).length)
                .isLessThan(bytes(trainer.weights(0, 1, Map.of())).length);
    }

    @Test
    void words_are_guessed_to_be_of_the_class_that_similar_words_have() throws IOException {
        Map<Integer, WordClass> listed = Map.of(
                Hash.of("income"), WordClass.METRIC,
                Hash.of("call"), WordClass.ACT,
                Hash.of("write"), WordClass.ACT,
                Hash.of("better"), WordClass.GOOD);

        Map<Integer, WordClass> guesses = ClassGuess.of(vectors(), listed);

        assertThat(guesses).containsEntry(Hash.of("pump"), WordClass.GOOD);
        assertThat(guesses.keySet()).doesNotContainAnyElementsOf(listed.keySet());
    }

    @Test
    void examples_hold_the_features_that_the_classifier_reads() {
        List<Example> examples = Toy.examples();

        assertThat(examples)
                .allSatisfy(example -> assertThat(example.features()).isNotEmpty());
        assertThat(examples.get(0).words()).contains(Hash.of("income"), Hash.of("bakery"));
    }
}
