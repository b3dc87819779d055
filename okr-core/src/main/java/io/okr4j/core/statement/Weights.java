package io.okr4j.core.statement;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt: for each feature and each pattern of words how much it speaks for outcome, task and vague.
 *
 * <p>The file holds two tables, of features and of the vectors of words: keys in ascending order, and numbers of one
 * byte or half a byte each. Behind them stand the patterns, in full.
 */
final class Weights implements LearntWords {

    /** Outcome, activity, output, vague: see {@link Kind}. */
    static final int LABELS = Kind.values().length;

    private static final int MAGIC = 0x4F4B5237;

    /** Far beyond what any training gives; sums of such values are still numbers. */
    private static final float LARGEST = 1e6f;

    private final float[] bias;
    private final float sharpness;
    private final FeatureTable features;
    private final WordTable words;
    private final List<WordClass> classes;
    private final Patterns patterns;
    private final WordShares shares;

    private Weights(
            float[] bias,
            float sharpness,
            FeatureTable features,
            WordTable words,
            List<WordClass> classes,
            Patterns patterns) {
        this.bias = bias;
        this.sharpness = sharpness;
        this.features = features;
        this.words = words;
        this.classes = classes;
        this.patterns = patterns;
        this.shares = new WordShares(patterns, words);
    }

    /** The weights that are shipped. */
    static Weights shipped() {
        return Shipped.WEIGHTS;
    }

    private static final class Shipped {
        static final Weights WEIGHTS = load();

        private static Weights load() {
            try (InputStream in = Weights.class.getResourceAsStream("weights.bin")) {
                if (in == null) {
                    throw new IllegalStateException("weights.bin is missing from the jar");
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Makes weights from what a training learnt.
     *
     * @param bias what speaks for each label before anything is read
     * @param sharpness what sums are multiplied by before they become probabilities
     * @param features weights of features
     * @param words vectors of words
     * @param likes the classes that words behave like
     * @param patterns what was learnt of words in a row
     */
    static Weights of(
            float[] bias,
            float sharpness,
            Map<Integer, float[]> features,
            Map<Integer, float[]> words,
            Map<Integer, WordClass> likes,
            Patterns patterns) {
        List<WordClass> classes = List.of(WordClass.values());
        return new Weights(
                bias.clone(),
                sharpness,
                FeatureTable.of(new TreeMap<>(features)),
                WordTable.of(
                        new TreeMap<>(words),
                        word -> likes.containsKey(word) ? 1 + classes.indexOf(likes.get(word)) : 0),
                classes,
                patterns);
    }

    /**
     * Reads a file of weights.
     *
     * @param stream the file
     * @throws IOException if it cannot be read, or is none, or ends too early or too late, or says something that
     *     cannot be
     */
    static Weights read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a file of weights");
        }
        float[] bias = new float[LABELS];
        for (int i = 0; i < LABELS; i++) {
            bias[i] = sane(in.readFloat(), "bias");
        }
        float sharpness = sane(in.readFloat(), "sharpness");
        if (sharpness <= 0) {
            throw new IOException("weights have a sharpness of " + sharpness + ", but it must be above 0");
        }
        List<WordClass> classes = classes(in);
        FeatureTable features = FeatureTable.read(in);
        WordTable words = WordTable.read(in, classes.size());
        Patterns patterns = Patterns.read(in);
        if (in.read() >= 0) {
            throw new IOException("more stands behind the weights");
        }
        return new Weights(bias, sharpness, features, words, classes, patterns);
    }

    private static List<WordClass> classes(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > Byte.MAX_VALUE) {
            throw new IOException("weights say that there are " + size + " classes of words");
        }
        List<WordClass> classes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String name = in.readUTF();
            try {
                classes.add(WordClass.valueOf(name));
            } catch (IllegalArgumentException e) {
                throw new IOException("weights name a class of words that is none: " + name, e);
            }
        }
        return List.copyOf(classes);
    }

    static float sane(float value, String name) throws IOException {
        if (!(Math.abs(value) <= LARGEST)) {
            throw new IOException("weights have a " + name + " of " + value);
        }
        return value;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        for (float b : bias) {
            out.writeFloat(b);
        }
        out.writeFloat(sharpness);
        out.writeInt(classes.size());
        for (WordClass type : classes) {
            out.writeUTF(type.name());
        }
        features.write(out);
        words.write(out);
        patterns.write(out);
    }

    /** How much speaks for a label before anything is read. */
    float bias(int label) {
        return bias[label];
    }

    /** What sums are multiplied by before they become probabilities. */
    float sharpness() {
        return sharpness;
    }

    /** The weights of features, packed. */
    FeatureTable features() {
        return features;
    }

    /** What was learnt of words in a row. */
    Patterns patterns() {
        return patterns;
    }

    /** What each word brings into the patterns. */
    WordShares shares() {
        return shares;
    }

    @Override
    public @Nullable WordClass like(int hash) {
        int slot = words.slot(hash);
        int mark = slot < 0 ? 0 : words.mark(slot);
        return mark == 0 ? null : classes.get(mark - 1);
    }
}
