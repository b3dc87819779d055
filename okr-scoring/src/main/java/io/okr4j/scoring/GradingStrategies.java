package io.okr4j.scoring;

import io.okr4j.core.invariant.InvalidOkrException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;

/**
 * The grading schemes that sources publish, by name.
 *
 * <p>None is the right one, and none is a default. What each source calls good is kept with it as
 * {@link GradingStrategy#healthy}; how an objective is graded is the business of an {@link Aggregation}. The schemes
 * differ only in their parts, so a scheme of a team is one of these with a part replaced, or a {@link GradingScheme} of
 * its own. Schemes whose formula could not be confirmed are left out: Weekdone beyond yes or no, Spotify, the cut-offs
 * of Castro.
 */
public final class GradingStrategies {

    private GradingStrategies() {}

    /** {@return progress from 0 to 1 in red, yellow and green: Google re:Work; 0.6 to 0.7 is good on average} */
    public static GradingScheme google() {
        return Schemes.GOOGLE;
    }

    /**
     * {@return the same in Doerr's book, which names no sweet spot: 1 if committed, a miss in four of ten otherwise}
     */
    public static GradingScheme doerr() {
        return Schemes.DOERR;
    }

    /** {@return met or not: Grove} */
    public static GradingScheme grove() {
        return Schemes.GROVE;
    }

    /** {@return progress from 0 to 1, below 0.4 missed: Klau; 0.6 to 0.7 is good} */
    public static GradingScheme klau() {
        return Schemes.KLAU;
    }

    /** {@return the owner's confidence from 1 to 10, 5 to begin with: Wodtke. A belief, no grade of what was done} */
    public static GradingScheme wodtke() {
        return Schemes.WODTKE;
    }

    /** {@return the owner's confidence from 1 to 10 in three bands: Koan} */
    public static GradingScheme koan() {
        return Schemes.KOAN;
    }

    /** {@return the owner's confidence as low, medium or high: WorkBoard} */
    public static GradingScheme workboard() {
        return Schemes.WORKBOARD;
    }

    /** {@return the level that was reached, worth 0.3, 0.7 or 1: Lamorte, who grades no objectives} */
    public static GradingScheme lamorte() {
        return Schemes.LAMORTE;
    }

    /** {@return progress as the highest of 0.3, 0.7 and 1 that it reaches: Niven and Lamorte} */
    public static GradingScheme nivenLamorte() {
        return Schemes.NIVEN_LAMORTE;
    }

    /** {@return progress from 0 to 1: Castro} */
    public static GradingScheme castro() {
        return Schemes.CASTRO;
    }

    /** {@return progress that is not below 0 but may exceed 1: Perdoo} */
    public static GradingScheme perdoo() {
        return Schemes.PERDOO;
    }

    /** {@return progress from 0 to 1: Lattice} */
    public static GradingScheme lattice() {
        return Schemes.LATTICE;
    }

    /** {@return progress from 0 to 1, 0.8 to 0.9 is good: Tability} */
    public static GradingScheme tability() {
        return Schemes.TABILITY;
    }

    /** {@return progress from 0 to 1, 0.7 and more is good: GitLab} */
    public static GradingScheme gitlab() {
        return Schemes.GITLAB;
    }

    /** {@return the score that the owner typed in: Atlassian} */
    public static GradingScheme atlassian() {
        return Schemes.ATLASSIAN;
    }

    /** {@return progress from 0 to 1, 0.6 to 0.8 is good: Viva Goals} */
    public static GradingScheme viva() {
        return Schemes.VIVA;
    }

    /** {@return progress from baseline to stretch in four zones, not capped: puzzle/okr} */
    public static GradingScheme puzzle() {
        return Schemes.PUZZLE;
    }

    /** {@return the level that was reached, as a name without a number: puzzle/okr} */
    public static GradingScheme levels() {
        return Schemes.LEVELS;
    }

    /** {@return what the owner's status is worth, from 0.1 in trouble to 1 completed: Profit.co} */
    public static GradingScheme profit() {
        return Schemes.PROFIT;
    }

    /** {@return progress in thirds: Qulture.Rocks} */
    public static GradingScheme qulture() {
        return Schemes.QULTURE;
    }

    /** {@return progress, off track below 0.2, at risk below 0.6 and done at 1: BOJA OKR} */
    public static GradingScheme boja() {
        return Schemes.BOJA;
    }

    /** {@return progress in green from 90 %, yellow from 75 %: ServiceNow} */
    public static GradingScheme serviceNow() {
        return Schemes.SERVICENOW;
    }

    /** {@return the reading as a share of the target: Metronome Growth} */
    public static GradingScheme metronome() {
        return Schemes.METRONOME;
    }

    /** {@return a scheme for each ambition, with names in place of numbers for learning and guardrails: pm-skills} */
    public static GradingStrategy pmSkills() {
        return Schemes.PM_SKILLS;
    }

    /** {@return progress from 0 to 1: the articles on OKRs for sales teams} */
    public static GradingScheme articles() {
        return Schemes.ARTICLES;
    }

    /** {@return met or not, to be read beside {@link #expected()}: the certainty tiers of the articles} */
    public static GradingScheme tiers() {
        return Schemes.TIERS;
    }

    /** {@return the grade that the stated certainty lets expect before anything is read} */
    public static GradingScheme expected() {
        return Schemes.EXPECTED;
    }

    /**
     * Lists every strategy that there is.
     *
     * @return the built-in strategies and those found as services, in order of their ids
     * @throws InvalidOkrException with code {@code okr.invalid.strategy} if two have one id; it names both classes
     */
    public static List<GradingStrategy> all() {
        return List.copyOf(byId().values());
    }

    /**
     * Finds a strategy.
     *
     * @param id its id, such as {@code google}
     * @return the strategy
     * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if there is none, or
     *     {@code okr.invalid.strategy} if two strategies have one id
     */
    public static GradingStrategy byId(String id) {
        return Services.find("strategy", id, byId());
    }

    private static SortedMap<String, GradingStrategy> byId() {
        List<GradingStrategy> all = new ArrayList<>(Schemes.BUILT_IN);
        ServiceLoader.load(GradingStrategy.class, GradingStrategies.class.getClassLoader())
                .forEach(all::add);
        return Services.byId("strategy", GradingStrategy::id, all);
    }
}
