package io.okr4j.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers in digits of a title that say how much, without years, ordinals and what is a name. */
final class TitleNumbers {

    private static final Pattern IN_NUMBERS = Pattern.compile("[0-9.,'-]+");

    private TitleNumbers() {}

    static Optional<String> first(String title) {
        List<String> words = words(title);
        for (int i = 0; i < words.size(); i++) {
            String before = i == 0 ? "" : words.get(i - 1);
            boolean name =
                    WordList.of("numbered").has(before.toLowerCase(Locale.ROOT)) || isVersion(before, words.get(i));
            if (isAmount(words.get(i)) && !name) {
                return Optional.of(words.get(i));
            }
        }
        return Optional.empty();
    }

    /** Runs of letters, digits and what stands between digits; signs of percent and money stay with their number. */
    private static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            boolean inside =
                    ".,'/:-#".indexOf(c) >= 0 && i + 1 < title.length() && Character.isDigit(title.charAt(i + 1));
            boolean han = Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
            boolean border = han || (word.length() > 0 && isHan(word));
            if (border && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetterOrDigit(c) || inside) {
                word.append(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isVersion(String before, String word) {
        return word.indexOf('.') > 0 && !before.isEmpty() && Character.isUpperCase(before.charAt(0));
    }

    private static boolean isHan(StringBuilder word) {
        return Character.UnicodeScript.of(word.charAt(word.length() - 1)) == Character.UnicodeScript.HAN;
    }

    private static boolean isAmount(String word) {
        boolean digits = word.chars().anyMatch(Character::isDigit);
        int start = word.startsWith("-") ? 1 : 0;
        boolean begins = word.length() > start && Character.isDigit(word.charAt(start));
        boolean slash = word.indexOf('/') >= 0 || word.indexOf(':') >= 0 || word.indexOf('#') >= 0;
        String behind = IN_NUMBERS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
        boolean ordinal = List.of("st", "nd", "rd", "th").contains(behind);
        return digits && begins && !slash && !ordinal && !isYear(word);
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && word.chars().allMatch(Character::isDigit)
                && (word.startsWith("19") || word.startsWith("20") || word.startsWith("21"));
    }
}
