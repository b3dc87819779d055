package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What two key results have in common if they are the same: their words, however they are spaced, cased, punctuated or
 * as wide as Chinese type makes them, or their metric; and the numbers of their measure.
 */
final class SameKeyResult {

    private SameKeyResult() {}

    /** The keys of which two equal key results share at least one. */
    static List<String> keys(KeyResult keyResult) {
        List<String> keys = new ArrayList<>();
        String numbers = keyResult.getMeasure().map(MeasureInWords::of).orElse("");
        String words = normal(keyResult.getTitle());
        if (!words.isEmpty()) {
            keys.add("words " + words + " " + numbers);
        }
        keyResult
                .getMeasure()
                .filter(MeasuredTitle::aims)
                .flatMap(Measure::getMetricName)
                .map(SameKeyResult::normal)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> keys.add("metric " + name + " " + numbers));
        return keys;
    }

    /** The keys of a key result of the plans, worked out once for all rules. */
    static List<String> keys(KeyResult keyResult, ReviewContext context) {
        return Optional.ofNullable(context.once(Known.class, Known::of).keys().get(keyResult))
                .orElseGet(() -> keys(keyResult));
    }

    private record Known(IdentityHashMap<KeyResult, List<String>> keys) {

        static Known of(ReviewContext context) {
            IdentityHashMap<KeyResult, List<String>> keys = new IdentityHashMap<>();
            for (Plan plan : context.plans()) {
                for (Objective objective : plan.getObjectives()) {
                    objective.getKeyResults().forEach(keyResult -> keys.put(keyResult, SameKeyResult.keys(keyResult)));
                }
            }
            return new Known(keys);
        }
    }

    static String normal(String text) {
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKC);
        // upper case first, since it alone makes two letters of a sharp s
        String cased = wide.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder normal = new StringBuilder(cased.length());
        int at = 0;
        while (at < cased.length()) {
            int c = cased.codePointAt(at);
            int next = at + Character.charCount(c);
            // a point inside a number is part of it; a comma between thousands goes like any other sign
            boolean point = c == '.' && isDigit(cased, at - 1) && isDigit(cased, next);
            if (Words.isPart(c) || c == '%' || point) {
                normal.appendCodePoint(c);
            }
            at = next;
        }
        return normal.toString();
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
