package io.okr4j.core.review;

import io.okr4j.core.measure.Unit;
import io.okr4j.core.measure.UnitKind;
import io.okr4j.core.statement.PartKind;
import io.okr4j.core.statement.Statement;
import io.okr4j.core.statement.StatementLanguage;
import io.okr4j.core.statement.StatementPart;
import io.okr4j.core.statement.StatementParts;
import io.okr4j.core.statement.StatementPhrase;
import io.okr4j.core.statement.StatementWord;
import io.okr4j.core.statement.WordClass;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The title of an objective, and what it says about numbers, movement and work. */
final class ObjectiveTitle {

    private static final Set<WordClass> MOVEMENT = EnumSet.of(WordClass.RAISE, WordClass.LOWER, WordClass.IMPROVE);
    private static final Set<WordClass> GAIN = EnumSet.of(WordClass.REACH, WordClass.WIN);
    private static final Set<WordClass> OUTPUT =
            EnumSet.of(WordClass.MAKE, WordClass.ACT, WordClass.PLAN, WordClass.FINISH);
    private static final Set<WordClass> NUMBERS = EnumSet.of(WordClass.METRIC, WordClass.RESPONSE, WordClass.HARM);
    private static final Set<UnitKind> MEASURED =
            EnumSet.of(UnitKind.PERCENT, UnitKind.PERCENTAGE_POINTS, UnitKind.CURRENCY, UnitKind.SCORE);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2199);
    private static final List<String> BEFORE_CHINESE_VERBS = List.of("将", "把");

    private final String text;
    private final StatementParts parts;

    private ObjectiveTitle(String text, StatementParts parts) {
        this.text = text;
        this.parts = parts;
    }

    static ObjectiveTitle of(String title) {
        String text = title.strip();
        return new ObjectiveTitle(text, Statement.of(text).parts());
    }

    /** What it promises, without the clauses on how, why and with what effect. */
    ObjectiveTitle mainClause() {
        int end = parts.getParts().stream()
                .filter(part -> part.getKind() == PartKind.PURPOSE && part.getStart() > 0)
                .findFirst()
                .map(StatementPart::getStart)
                .orElse(text.length());
        String clause = MainClause.of(text.substring(0, end));
        return clause.equals(text) ? this : of(clause);
    }

    /** Whether it is a verb of moving or bettering, what moves, and hardly a word more. */
    boolean isShortMovement(BigDecimal mostWords) {
        long count = Words.of(text).stream()
                .filter(word -> !WordList.of("articles").has(word))
                .count();
        return parts.getLanguage() != StatementLanguage.CHINESE
                && commands()
                && verbIn(MOVEMENT)
                && count > 1
                && BigDecimal.valueOf(count).compareTo(mostWords) <= 0
                && text.codePoints().noneMatch(Character::isDigit);
    }

    /** The word with which it promises to stand by others, if it begins with one. */
    Optional<String> standsBy() {
        if (WordList.of("standing-by-zh").begins(text)) {
            return WordList.of("standing-by-zh").firstWithin(text);
        }
        List<String> words =
                Words.of(text).stream().dropWhile(word -> word.equals("to")).toList();
        return words.stream()
                .limit(1)
                .filter(WordList.of("standing-by")::has)
                .findFirst()
                .or(() -> words.stream()
                        .skip(Math.max(0, words.size() - 1))
                        .filter(word -> parts.getLanguage() == StatementLanguage.GERMAN
                                && WordList.of("standing-by").has(word))
                        .findFirst());
    }

    /** Whether it states an amount that is to be reached, as a key result would. */
    boolean statesAmount() {
        boolean change = parts.getChange().isPresent();
        boolean value = parts.getTarget().filter(target -> !isYear(target)).isPresent();
        boolean unit =
                parts.getUnit().map(Unit::getKind).filter(MEASURED::contains).isPresent();
        boolean counted = parts.getUnit().isPresent()
                && commands()
                && (verbIn(MOVEMENT) || verbIn(GAIN) || verbIn(OUTPUT))
                && TitleNumbers.first(text).isPresent();
        return change || (value && (unit || counted || countsNumber()));
    }

    /** Whether it says that a number is to move, with or without an amount. */
    boolean movesNumber() {
        return commands() && verbIn(MOVEMENT) && objectIsNumber();
    }

    /** Whether it begins with a verb of making or doing something. */
    boolean isWork() {
        return commands()
                && verbIn(OUTPUT)
                && parts.getVerb()
                        .filter(verb ->
                                !WordList.of("not-solution").has(verb.getText().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** Whether all that it says is that something will go out: not how good, for whom or what for. */
    boolean isBareLaunch() {
        boolean launch = isWork()
                && WordList.of("launches").has(verbText().toLowerCase(Locale.ROOT))
                && MainClause.of(text).equals(text);
        return launch && !saysWhatFor() && !statesAmount() && !praises();
    }

    private boolean praises() {
        List<String> words = Words.of(text);
        return words.stream().anyMatch(WordList.of("praise")::has)
                || WordList.of("praise-zh").firstWithin(text).isPresent();
    }

    /** Whether it says for whom it is, or what for. */
    boolean saysWhatFor() {
        boolean person = parts.getActor().isPresent()
                || parts.getCounted()
                        .map(StatementPhrase::getHead)
                        .flatMap(StatementWord::getType)
                        .filter(type -> type == WordClass.PEOPLE)
                        .isPresent();
        List<String> words = Words.of(text);
        return parts.getPurpose().isPresent()
                || person
                || words.contains("for")
                || words.contains("für")
                || words.contains("so")
                || words.contains("damit")
                || text.contains("为")
                || text.contains("让");
    }

    /** The word with which it says no more than that some number or goal is to be met, whichever that is. */
    Optional<String> placeholder() {
        Optional<StatementPart> verb = part(PartKind.VERB);
        if (verb.isEmpty() || !commands()) {
            return Optional.empty();
        }
        return Words.of(text.substring(verb.get().getEnd())).stream()
                .takeWhile(word -> !WordList.of("prepositions").has(word))
                .filter(WordList.of("placeholders")::has)
                .findFirst();
    }

    /** Whether it begins by keeping what is, or by what has to be done every day. */
    Optional<String> keeps() {
        List<String> words = Words.of(text);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        boolean routine = WordList.of("routine-zh").begins(text)
                && !WordList.of("routine-nouns-zh").begins(text);
        if (routine || WordList.of("keep-zh").begins(text)) {
            return WordList.of(routine ? "routine-zh" : "keep-zh").firstWithin(text);
        }
        boolean german = parts.getLanguage() == StatementLanguage.GERMAN;
        String last = words.get(words.size() - 1);
        // 'monitor' begins a title as a noun as well
        return Stream.of("keep", "keep-de").anyMatch(list -> WordList.of(list).has(words.get(0)))
                        || (commands() && WordList.of("routine").has(words.get(0)))
                ? Optional.of(words.get(0))
                : Optional.of(last)
                        .filter(word -> german
                                && Stream.of("keep-de", "routine-de")
                                        .anyMatch(list -> WordList.of(list).has(word)));
    }

    StatementParts parts() {
        return parts;
    }

    String text() {
        return text;
    }

    private boolean verbIn(Set<WordClass> classes) {
        return parts.getVerb()
                .flatMap(StatementWord::getType)
                .filter(classes::contains)
                .isPresent();
    }

    /** Whether the verb stands where commands have it: at the front, or in German at the end. */
    private boolean commands() {
        Optional<StatementPart> verb = part(PartKind.VERB);
        if (verb.isEmpty()) {
            return false;
        }
        String before = text.substring(0, verb.get().getStart());
        boolean first = Words.of(before).isEmpty();
        return switch (parts.getLanguage()) {
            case ENGLISH -> first && isBaseForm(verbText());
            case GERMAN ->
                first || Words.of(text.substring(verb.get().getEnd())).isEmpty();
            case CHINESE -> first || BEFORE_CHINESE_VERBS.stream().anyMatch(before::startsWith);
        };
    }

    // 'Partners sell', 'Cycling clubs ride' and 'Mid-size firms pick' begin with nouns that could be verbs elsewhere
    private static boolean isBaseForm(String verb) {
        boolean third = verb.endsWith("s") && !verb.endsWith("ss");
        return !third && !verb.endsWith("ing") && verb.indexOf('-') < 0;
    }

    private String verbText() {
        return parts.getVerb().map(StatementWord::getText).orElse("");
    }

    private boolean countsNumber() {
        return parts.getCounted()
                .map(StatementPhrase::getHead)
                .flatMap(StatementWord::getType)
                .filter(NUMBERS::contains)
                .isPresent();
    }

    /** Whether the object of the verb names a number, as 'customer churn' in 'reduce customer churn in the north'. */
    private boolean objectIsNumber() {
        Optional<StatementPart> verb = part(PartKind.VERB);
        if (parts.getLanguage() != StatementLanguage.ENGLISH || verb.isEmpty()) {
            return countsNumber();
        }
        List<String> object = Words.of(text.substring(verb.get().getEnd())).stream()
                .takeWhile(word -> !WordList.of("prepositions").has(word))
                .toList();
        return !object.isEmpty() && isNumber(object.get(object.size() - 1));
    }

    private static boolean isNumber(String word) {
        StatementParts alone = Statement.of("our " + word).parts();
        return alone.getCounted()
                .map(StatementPhrase::getHead)
                .flatMap(StatementWord::getType)
                .filter(NUMBERS::contains)
                .isPresent();
    }

    private Optional<StatementPart> part(PartKind kind) {
        return parts.getParts().stream().filter(part -> part.getKind() == kind).findFirst();
    }

    private static boolean isYear(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(FIRST_YEAR) >= 0
                && number.compareTo(LAST_YEAR) <= 0;
    }
}
