package io.okr4j.core.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of the title of an objective, and which of them say nothing definite. English, Chinese and German. */
final class VagueTitle {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private static final Set<String> MOVEMENTS = Set.of(
            "increase",
            "raise",
            "grow",
            "boost",
            "improve",
            "enhance",
            "maximise",
            "maximize",
            "optimise",
            "optimize",
            "reduce",
            "decrease",
            "lower",
            "cut",
            "minimise",
            "minimize",
            "strengthen",
            "accelerate",
            "drive",
            "steigern",
            "erhöhen",
            "verbessern",
            "senken",
            "reduzieren",
            "stärken",
            "optimieren");

    private static final Set<String> COMPARATIVES =
            Set.of("more", "less", "fewer", "better", "faster", "mehr", "weniger", "besser", "schneller");

    private static final Set<String> VAGUE_TERMS = Set.of(
            "improve",
            "better",
            "faster",
            "optimise",
            "optimize",
            "maximise",
            "maximize",
            "efficient",
            "robust",
            "adequate",
            "several",
            "seamless",
            "flexible",
            "enhance",
            "streamline",
            "more",
            "stronger",
            "higher",
            "greater",
            "bigger",
            "larger",
            "smarter",
            "quicker",
            "verbessern",
            "besser",
            "schneller",
            "stärker",
            "höher",
            "größer",
            "effizient",
            "effizienter",
            "optimieren");

    private static final List<String> CHINESE_MOVEMENTS =
            List.of("增加", "提高", "提升", "改善", "改进", "优化", "減少", "减少", "降低", "加强", "增强", "扩大", "多卖", "卖更多");

    private static final List<String> CHINESE_TERMS = List.of("更好", "更多", "更快", "改善", "优化", "提升", "加强");

    private final String title;
    private final List<String> words;

    private VagueTitle(String title) {
        this.title = title;
        this.words = BETWEEN_WORDS
                .splitAsStream(title.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static VagueTitle of(String title) {
        return new VagueTitle(title.strip());
    }

    /**
     * The whole title, if it is nothing but a movement and what moves, which tells it from nobody else's objective.
     *
     * @param mostWords how many words such a title has at most
     * @param mostCharacters how many characters it has at most in Chinese
     */
    Optional<String> bareMovement(BigDecimal mostWords, BigDecimal mostCharacters) {
        if (words.isEmpty() || hasNumber()) {
            return Optional.empty();
        }
        boolean movement = MOVEMENTS.contains(words.get(0))
                || MOVEMENTS.contains(words.get(words.size() - 1))
                || words.stream().anyMatch(COMPARATIVES::contains);
        boolean bare = atMost(words.size(), mostWords) && words.size() > 1 && movement;
        boolean chinese = atMost(title.codePointCount(0, title.length()), mostCharacters)
                && CHINESE_MOVEMENTS.stream().anyMatch(title::startsWith);
        return bare || chinese ? Optional.of(title) : Optional.empty();
    }

    /** The first word that could mean anything, if there is no number beside it. */
    Optional<String> vagueTerm() {
        return vagueTerm(0);
    }

    /** The same without the word that it begins with. */
    Optional<String> vagueTermBehindFirst() {
        return vagueTerm(1);
    }

    // a term of Chinese has two characters, so behind its first one it does not stand
    private Optional<String> vagueTerm(int from) {
        if (hasNumber()) {
            return Optional.empty();
        }
        return words.stream()
                .skip(from)
                .filter(VAGUE_TERMS::contains)
                .findFirst()
                .or(() -> CHINESE_TERMS.stream()
                        .filter(term -> title.indexOf(term, from) >= 0)
                        .findFirst());
    }

    private static boolean atMost(int count, BigDecimal most) {
        return BigDecimal.valueOf(count).compareTo(most) <= 0;
    }

    private boolean hasNumber() {
        return title.codePoints().anyMatch(Character::isDigit);
    }
}
