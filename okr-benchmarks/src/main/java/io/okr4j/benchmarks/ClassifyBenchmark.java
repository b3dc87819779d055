package io.okr4j.benchmarks;

import io.okr4j.core.statement.Classification;
import io.okr4j.core.statement.StatementClassifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Statements per second: classified with evidence, and categorized by Apache OpenNLP with models of the same rows.
 *
 * <p>Each operation takes the next statement as text, so that cutting it into words counts on both sides.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
public class ClassifyBenchmark {

    /** The statements, taken one after another. */
    @State(Scope.Benchmark)
    public static class Statements {

        /** The folder with the rows, seen from where the benchmark is started. */
        @Param("training/statements")
        public String folder = "";

        private List<Rows.Row> rows = List.of();
        private String[] texts = {};
        private int next;

        /** Reads the rows. */
        @Setup
        public void read() throws IOException {
            rows = Rows.read(Path.of(folder));
            texts = rows.stream().map(Rows.Row::text).toArray(String[]::new);
        }

        String next() {
            next = next + 1 < texts.length ? next + 1 : 0;
            return texts[next];
        }
    }

    /** What OpenNLP learns from words alone. */
    @State(Scope.Benchmark)
    public static class Words {

        private Function<String, String> rival = text -> "";

        /** Trains on the rows. */
        @Setup
        public void train(Statements statements) throws IOException {
            rival = trained(statements.rows, SimpleTokenizer.INSTANCE, new BagOfWordsFeatureGenerator());
        }
    }

    /** What OpenNLP learns from words and pairs of words. */
    @State(Scope.Benchmark)
    public static class Pairs {

        private Function<String, String> rival = text -> "";

        /** Trains on the rows. */
        @Setup
        public void train(Statements statements) throws IOException {
            rival = trained(
                    statements.rows,
                    SimpleTokenizer.INSTANCE,
                    new BagOfWordsFeatureGenerator(),
                    new NGramFeatureGenerator(2, 2));
        }
    }

    /** What OpenNLP learns from words that its own trained tokenizer has cut. */
    @State(Scope.Benchmark)
    public static class TrainedTokenizer {

        private static final String ENGLISH = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

        private Function<String, String> rival = text -> "";

        /** Trains on the rows. */
        @Setup
        public void train(Statements statements) throws IOException {
            try (InputStream model = ClassifyBenchmark.class.getResourceAsStream(ENGLISH)) {
                Tokenizer tokenizer = new TokenizerME(new TokenizerModel(Objects.requireNonNull(model, ENGLISH)));
                rival = trained(statements.rows, tokenizer, new BagOfWordsFeatureGenerator());
            }
        }
    }

    @Benchmark
    public Classification okr4j(Statements statements) {
        return StatementClassifier.standard().classify(statements.next());
    }

    @Benchmark
    public String opennlpWords(Statements statements, Words words) {
        return words.rival.apply(statements.next());
    }

    @Benchmark
    public String opennlpPairs(Statements statements, Pairs pairs) {
        return pairs.rival.apply(statements.next());
    }

    @Benchmark
    public String opennlpTrainedTokenizer(Statements statements, TrainedTokenizer words) {
        return words.rival.apply(statements.next());
    }

    /** A maximum-entropy categorizer with the settings that OpenNLP comes with. */
    private static Function<String, String> trained(
            List<Rows.Row> rows, Tokenizer tokenizer, FeatureGenerator... features) throws IOException {
        List<DocumentSample> samples = rows.stream()
                .map(row -> new DocumentSample(row.label(), tokenizer.tokenize(row.text())))
                .toList();
        DocumentCategorizerME categorizer = new DocumentCategorizerME(DocumentCategorizerME.train(
                "x-unspecified",
                ObjectStreamUtils.createObjectStream(samples),
                TrainingParameters.defaultParams(),
                new DoccatFactory(features)));
        return text -> categorizer.getBestCategory(categorizer.categorize(tokenizer.tokenize(text)));
    }
}
