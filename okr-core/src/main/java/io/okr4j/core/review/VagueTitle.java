package io.okr4j.core.review;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of the title of an objective, and which of them say nothing definite. English, Chinese and German. */
final class VagueTitle {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}%]+");

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
            "verbessern",
            "besser",
            "schneller",
            "stärker",
            "höher",
            "größer",
            "effizient",
            "effizienter",
            "optimieren");

    // in 'higher education' or 'greater Manchester' they promise nothing, so where they stand decides
    private static final Set<String> SIZES =
            Set.of("stronger", "higher", "greater", "bigger", "larger", "smarter", "quicker");

    private static final Set<String> INDEFINITE = Set.of("a", "an");

    private static final List<String> CHINESE_MOVEMENTS =
            List.of("增加", "提高", "提升", "改善", "改进", "优化", "減少", "减少", "降低", "加强", "增强", "扩大", "多卖", "卖更多");

    private static final List<String> CHINESE_TERMS = List.of("更好", "更多", "更快", "改善", "优化", "提升", "加强");

    private final String title;
    private final List<Word> words;

    /** A word in small letters, and where it starts in the title. */
    private record Word(String text, int start) {}

    private VagueTitle(String title) {
        this.title = title;
        this.words = WORD.matcher(title)
                .results()
                .map(word -> new Word(word.group().toLowerCase(Locale.ROOT), word.start()))
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
        boolean movement = MOVEMENTS.contains(words.get(0).text())
                || MOVEMENTS.contains(words.get(words.size() - 1).text())
                || words.stream().map(Word::text).anyMatch(COMPARATIVES::contains);
        boolean bare = atMost(words.size(), mostWords) && words.size() > 1 && movement;
        boolean chinese = atMost(title.codePointCount(0, title.length()), mostCharacters)
                && CHINESE_MOVEMENTS.stream().anyMatch(title::startsWith);
        return bare || chinese ? Optional.of(title) : Optional.empty();
    }

    /** The first word that could mean anything, if there is no number beside it. */
    Optional<String> vagueTerm() {
        return vagueTerms().findFirst().map(Word::text);
    }

    /** The same without the word that it begins with. */
    Optional<String> vagueTermBehindFirst() {
        return vagueTerms()
                .filter(term -> term.start() > words.get(0).start())
                .findFirst()
                .map(Word::text);
    }

    private Stream<Word> vagueTerms() {
        if (hasNumber()) {
            return Stream.empty();
        }
        Stream<Word> spaced = IntStream.range(0, words.size())
                .filter(index -> VAGUE_TERMS.contains(words.get(index).text()) || promisesSize(index))
                .mapToObj(words::get);
        Stream<Word> chinese = CHINESE_TERMS.stream()
                .map(term -> new Word(term, title.indexOf(term)))
                .filter(term -> term.start() >= 0);
        return Stream.concat(spaced, chinese).sorted(Comparator.comparingInt(Word::start));
    }

    /** Whether the word promises that something grows: 'a stronger start', 'reach higher quality', 'make it bigger'. */
    private boolean promisesSize(int index) {
        if (index == 0 || !SIZES.contains(words.get(index).text())) {
            return false;
        }
        boolean last = index == words.size() - 1;
        String before = words.get(index - 1).text();
        boolean behindVerb = index == 1 && !WordList.of("articles").has(before);
        boolean name =
                !last && WordList.of("size-names").has(words.get(index + 1).text());
        return last || ((INDEFINITE.contains(before) || behindVerb) && !name);
    }

    private static boolean atMost(int count, BigDecimal most) {
        return BigDecimal.valueOf(count).compareTo(most) <= 0;
    }

    private boolean hasNumber() {
        return title.codePoints().anyMatch(Character::isDigit);
    }
}
