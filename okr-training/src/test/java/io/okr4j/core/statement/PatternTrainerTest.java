package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternTrainerTest {

    private static final PatternTrainer.Settings SETTINGS =
            new PatternTrainer.Settings(60, 5e-3, 5e-3, 1, 4, 1, 0.1, 0.1, 0.1, 0, 0, 60);
    private static final PatternTrainer.Settings NO_WORD_KNOWN =
            new PatternTrainer.Settings(60, 5e-3, 5e-3, 1, 4, 1000, 0.1, 0, 0, 0, 0, 60);

    @TempDir
    private Path folder = Path.of("");

    private static PatternTrainer trained(WordVectors vectors, PatternTrainer.Settings settings) {
        return PatternTrainer.trained(vectors, settings, Toy.examples());
    }

    private WordVectors vectors() throws IOException {
        return WordVectors.read(Toy.vectors(folder), 5, Set.of());
    }

    @Test
    void what_can_be_told_apart_is_learnt() {
        PatternTrainer trainer = trained(WordVectors.none(), SETTINGS);

        assertThat(Toy.examples())
                .allSatisfy(example -> assertThat(Softmax.best(trainer.sums(example)))
                        .isEqualTo(example.row().kind().orElseThrow().column()));
    }

    @Test
    void the_classifier_hears_what_the_training_heard() throws IOException {
        assertHeard(trained(vectors(), SETTINGS));
    }

    @Test
    void the_classifier_hears_of_words_too_rare_to_be_known_what_they_are() {
        PatternTrainer trainer = trained(WordVectors.none(), NO_WORD_KNOWN);
        double[] call = trainer.sums(example("Call the harbour"));
        double[] write = trainer.sums(example("Write the harbour"));

        assertHeard(trainer);
        assertThat(call[Kind.ACTIVITY.column()] - write[Kind.ACTIVITY.column()])
                .as("far more than what half a byte leaves out")
                .isGreaterThan(1);
    }

    private static Example example(String text) {
        return Example.of(
                new LabelledStatement(text, Label.TASK, Optional.empty(), StatementLanguage.ENGLISH, "harbour"),
                LearntWords.NONE);
    }

    private static void assertHeard(PatternTrainer trainer) {
        double[] bias = trainer.bias();
        Weights weights = Weights.of(
                new float[] {(float) bias[0], (float) bias[1], (float) bias[2], (float) bias[3]},
                1,
                Map.of(),
                trainer.words(),
                Map.of(),
                trainer.patterns());

        for (LabelledStatement row : Toy.rows()) {
            double[] learnt = trainer.sums(Example.of(row, LearntWords.NONE));
            Tokens tokens = Tokens.of(row.text());
            StatementLanguage language = LanguageGuess.of(tokens);
            TypedWords words = WordReader.read(tokens, Amounts.of(tokens, language), weights);
            double[] heard = Sums.of(weights, words, language).totals();

            // vectors are kept in half bytes
            for (int label = 0; label < heard.length; label++) {
                assertThat(heard[label]).isCloseTo(learnt[label], within(0.2));
            }
        }
    }

    @Test
    void words_have_vectors_if_they_were_learnt_or_given() throws IOException {
        PatternTrainer trainer = trained(vectors(), SETTINGS);

        assertThat(trainer.words()).containsKeys(Hash.of("bakery"), Hash.of("pump"));
    }

    @Test
    void of_words_that_are_too_rare_it_is_known_what_they_are() {
        PatternTrainer.Settings strict = new PatternTrainer.Settings(1, 5e-3, 5e-3, 1, 4, 1000, 0, 0, 0, 0, 0, 1);

        assertThat(trained(WordVectors.none(), strict).words())
                .containsKey(Symbols.verb(WordClass.ACT, VerbForm.BASE))
                .doesNotContainKeys(Hash.of("call"), Hash.of("write"), Symbols.UNKNOWN);
    }

    @Test
    void words_with_the_same_vector_from_elsewhere_stay_alike_where_their_own_fades() throws IOException {
        WordVectors same = WordVectors.read(
                Files.writeString(folder.resolve("same.json"), "{\"vectors\": {\"zorb\": [1], \"plim\": [1]}}"),
                5,
                Set.of());
        PatternTrainer.Settings lasting = new PatternTrainer.Settings(20, 5e-3, 5e-3, 1, 4, 1, 0, 0, 0, 0, 0, 20);
        PatternTrainer.Settings fading = new PatternTrainer.Settings(20, 5e-3, 5e-3, 1, 4, 1, 0, 0, 0, 0, 0.5, 20);

        assertThat(distance(PatternTrainer.trained(same, fading, inventedVerbs()), "zorb", "plim"))
                .isLessThan(distance(PatternTrainer.trained(same, lasting, inventedVerbs()), "zorb", "plim") / 2);
    }

    @Test
    void once_settling_what_is_learnt_is_the_mean_of_every_two_hundredth_step() throws IOException {
        // 24 statements, three a step: 25 rounds are 200 steps
        PatternTrainer first = trained(25, 25);
        PatternTrainer second = trained(50, 50);
        PatternTrainer settled = trained(50, 0);

        assertThat(trained(50, 40).bias()).isEqualTo(second.bias());
        assertMean(first.bias(), second.bias(), settled.bias());
        assertMean(call(first), call(second), call(settled));
        assertMean(patterns(first), patterns(second), patterns(settled));
    }

    private static void assertMean(double[] one, double[] other, double[] mean) {
        assertThat(one).isNotEqualTo(other);
        for (int i = 0; i < mean.length; i++) {
            assertThat(mean[i]).isCloseTo((one[i] + other[i]) / 2, within(1e-6));
        }
    }

    private static double[] call(PatternTrainer trainer) {
        float[] vector = Objects.requireNonNull(trainer.words().get(Hash.of("call")));
        return IntStream.range(0, vector.length).mapToDouble(i -> vector[i]).toArray();
    }

    private static double[] patterns(PatternTrainer trainer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        trainer.patterns().write(new DataOutputStream(bytes));
        FloatBuffer all = ByteBuffer.wrap(bytes.toByteArray()).asFloatBuffer();
        return IntStream.range(0, all.limit()).mapToDouble(all::get).toArray();
    }

    private static PatternTrainer trained(int rounds, int settling) {
        return trained(
                WordVectors.none(),
                new PatternTrainer.Settings(rounds, 5e-3, 5e-3, 1, 3, 1, 0.1, 0.1, 0, 0, 0, settling));
    }

    /** The toy with verbs of no class. */
    private static List<Example> inventedVerbs() {
        return Toy.rows().stream()
                .map(row -> new LabelledStatement(
                        row.text().replace("Call", "Zorb").replace("Write", "Plim"),
                        row.label(),
                        row.kind(),
                        row.language(),
                        row.source()))
                .map(row -> Example.of(row, LearntWords.NONE))
                .toList();
    }

    private static double distance(PatternTrainer trainer, String one, String other) {
        float[] first = Objects.requireNonNull(trainer.words().get(Hash.of(one)));
        float[] second = Objects.requireNonNull(trainer.words().get(Hash.of(other)));
        double sum = 0;
        for (int d = 0; d < first.length; d++) {
            sum += Math.abs(first[d] - second[d]);
        }
        return sum;
    }
}
