package io.okr4j.core.statement;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Vectors of words, of length one, found by the word's hash. */
final class WordVectors {

    /** How many numbers a vector has. */
    static final int DIMENSIONS = 100;

    private final Map<Integer, float[]> vectors;

    private WordVectors(Map<Integer, float[]> vectors) {
        this.vectors = vectors;
    }

    /** No vectors at all. */
    static WordVectors none() {
        return new WordVectors(Map.of());
    }

    /**
     * Reads the first words of a JSON file {@code {"vectors": {"word": [numbers...], ...}}}.
     *
     * @param file the file
     * @param most how many of the first words to keep; files hold the frequent ones first
     * @param wanted hashes of words to keep wherever they stand
     */
    static WordVectors read(Path file, int most, Set<Integer> wanted) throws IOException {
        Map<Integer, float[]> vectors = new LinkedHashMap<>();
        int rank = 0;
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    json.skipChildren();
                } else if (token == JsonToken.FIELD_NAME && json.currentName().equals("vectors")) {
                    break;
                }
            }
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException(file + " has no object 'vectors'");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String word = json.currentName();
                if (json.nextToken() != JsonToken.START_ARRAY) {
                    throw new IOException(file + " has no list of numbers for '" + word + "'");
                }
                float[] vector = vector(json);
                int hash = Hash.of(word);
                boolean keep = (rank++ < most && word.length() > 1) || wanted.contains(hash);
                if (keep && word.chars().allMatch(c -> Character.isLetter(c) || c == '-')) {
                    vectors.putIfAbsent(hash, vector);
                }
            }
        }
        return new WordVectors(new HashMap<>(vectors));
    }

    private static float[] vector(JsonParser json) throws IOException {
        float[] vector = new float[DIMENSIONS];
        int at = 0;
        double square = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (at < DIMENSIONS) {
                vector[at] = json.getFloatValue();
                square += vector[at] * vector[at];
            }
            at++;
        }
        float length = (float) Math.sqrt(square) + 1e-6f;
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    float @Nullable [] of(int hash) {
        return vectors.get(hash);
    }

    Map<Integer, float[]> all() {
        return vectors;
    }
}
