package io.okr4j.format.codec;

import io.okr4j.format.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Values of which there are only a few, each with a word of its own. */
final class Words {
    private Words() {}

    /** {@return the constants of an enum by their names in lower case with hyphens} */
    static <E extends Enum<E>> Codec<E> of(Class<E> type) {
        return of(type, Words::word);
    }

    static <E extends Enum<E>> Codec<E> of(Class<E> type, Function<E, String> word) {
        Map<String, E> byWord = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            byWord.put(word.apply(constant), constant);
            names.put(constant.name(), word.apply(constant));
        }
        return of(byWord, names);
    }

    static <T> Codec<T> of(Map<String, T> byWord, Map<String, String> names) {
        List<String> words = List.copyOf(byWord.keySet());
        return new ScalarCodec<>(
                "okr.format.word",
                "one of " + String.join(", ", words),
                (scalar, session) -> Optional.ofNullable(byWord.get(scalar.text())),
                given -> Suggestions.didYouMean(given, words),
                value -> Node.word(wordOf(value, byWord)),
                Definitions.fields(
                        Node.entry("type", Node.text("string")), Node.entry("enum", Definitions.texts(words))),
                names);
    }

    private static <T> String wordOf(T value, Map<String, T> byWord) {
        Stream<Map.Entry<String, T>> same =
                byWord.entrySet().stream().filter(entry -> entry.getValue().equals(value));
        return same.map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
