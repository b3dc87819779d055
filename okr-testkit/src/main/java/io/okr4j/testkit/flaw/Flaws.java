package io.okr4j.testkit.flaw;

import io.okr4j.core.Plan;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The flaws that a plan can be given, by the codes of the rules that find them.
 *
 * <p>There is one for every rule of the library but {@code okr.review.rule-failed}, which no plan can cause: it tells
 * of an extension that breaks its contract. The codes of questions are among them, though to be asked is no mistake.
 */
public final class Flaws {

    private static final int MOST_SLIPS = 3;
    private static final int LETTERS_PER_SLIP = 4;
    private static final SortedMap<String, Flaw> BY_CODE = byCode();

    private Flaws() {}

    /** {@return the codes for which there is a flaw, in order} */
    public static SortedSet<String> codes() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(BY_CODE.keySet()));
    }

    /**
     * Finds a flaw.
     *
     * @param code the code of the rule that finds it, such as {@code okr.key-result.no-measure}
     * @return the flaw
     * @throws IllegalArgumentException if there is none; it names one that differs in a letter or so, if there is one
     */
    public static Flaw of(String code) {
        Flaw flaw = BY_CODE.get(code);
        if (flaw == null) {
            throw new IllegalArgumentException("there is no flaw '" + code + "'; "
                    + near(code).map(known -> "did you mean '" + known + "'? ").orElse("")
                    + "Flaws.codes() has all that there are");
        }
        return flaw;
    }

    private static Optional<String> near(String code) {
        int tolerated = Math.min(MOST_SLIPS, code.length() / LETTERS_PER_SLIP);
        return BY_CODE.keySet().stream()
                .filter(known -> slips(code, known) <= tolerated)
                .min(Comparator.comparingInt((String known) -> slips(code, known))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How far a code is from what was written, be it the whole code or its end, by which people know it. */
    private static int slips(String written, String code) {
        String end = code.substring(code.lastIndexOf('.') + 1);
        return Math.min(distance(written, code), distance(written, end));
    }

    /**
     * Spoils a plan.
     *
     * @param plan a plan in a period of at least {@link Flaw#LEAST_DAYS} days, whose last objective has a key result
     * @param code the code that a review is then to report
     * @return the plan with the flaw
     * @throws IllegalArgumentException if there is no such flaw, or no room for it in the plan
     */
    public static Plan inject(Plan plan, String code) {
        return of(code).inject(plan);
    }

    private static SortedMap<String, Flaw> byCode() {
        SortedMap<String, Flaw> flaws = new TreeMap<>();
        Stream.of(
                        BalanceFlaws.byCode(),
                        CountingFlaws.byCode(),
                        CourseFlaws.byCode(),
                        GradeFlaws.byCode(),
                        KeyResultFlaws.byCode(),
                        LinkFlaws.byCode(),
                        MeasureFlaws.byCode(),
                        NeedFlaws.byCode(),
                        ObjectiveFlaws.byCode(),
                        PortfolioFlaws.byCode(),
                        QuestionFlaws.byCode(),
                        ReadingFlaws.byCode(),
                        WordingFlaws.byCode())
                .forEach(changes -> changes.forEach((code, change) -> {
                    if (flaws.put(code, new Flaw(code, change)) != null) {
                        throw new IllegalStateException("two flaws of one code: " + code);
                    }
                }));
        return flaws;
    }

    /** How many characters must be put in, left out or replaced to make one text of another. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
