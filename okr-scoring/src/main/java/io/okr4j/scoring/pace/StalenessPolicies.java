package io.okr4j.scoring.pace;

import io.okr4j.core.internal.Texts;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.review.PolicyValue;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rules on missing check-ins that products publish, by name.
 *
 * <p>Left out: the counters of Planview (7, 30 and 90 days), which flag nothing; and the missed check-ins of Profit.co,
 * which are part of progress (see {@link io.okr4j.scoring.ScoringPolicy.MissedCheckIns}).
 */
public final class StalenessPolicies {

    private static final StalenessPolicy CADENCE = StalenessPolicy.builder()
            .id("cadence")
            .source("due days of the plan's cadence; without one weekly in a quarter and every two weeks in longer"
                    + " periods: Ally, Tability; grace: open-okr")
            .basis(StalenessPolicy.Basis.CADENCE)
            .daysOfLongPeriod(PolicyValue.of("staleness.days.long-period", "14", "Ally: annual every two weeks"))
            .graceDays(PolicyValue.of("staleness.grace-days", "3", "open-okr"))
            .build();

    private static final StalenessPolicy OKRS_TOOL = StalenessPolicy.builder()
            .id("okrs-tool")
            .source("OKRs Tool: stalled 14 days after the last check-in")
            .basis(StalenessPolicy.Basis.DAYS)
            .days(PolicyValue.of("staleness.days", "13", "OKRs Tool: stalled on the 14th day"))
            .build();

    private static final StalenessPolicy VIVA = StalenessPolicy.builder()
            .id("viva")
            .source("Viva Goals: needs attention if not started 7 days after the first; reminders every week")
            .basis(StalenessPolicy.Basis.DAYS)
            .days(PolicyValue.of("staleness.days", "7", "Viva Goals, shortest reminder"))
            .firstDays(PolicyValue.of("staleness.first-days", "6", "Viva Goals: attention on the 7th day after"))
            .build();

    private static final StalenessPolicy MHOKR = StalenessPolicy.builder()
            .id("mhokr")
            .source("MHOKR: 7, 14 or 30 days after the last check-in, by cadence")
            .basis(StalenessPolicy.Basis.DAYS_OF_CADENCE)
            .graceDays(PolicyValue.of("staleness.grace-days", "2", "MHOKR"))
            .build();

    private static final StalenessPolicy ATLASSIAN = StalenessPolicy.builder()
            .id("atlassian")
            .source("Atlassian: owners update goals monthly")
            .basis(StalenessPolicy.Basis.DAYS)
            .days(PolicyValue.of("staleness.days", "31", "Atlassian: monthly"))
            .build();

    private static final StalenessPolicy LAMORTE = StalenessPolicy.builder()
            .id("lamorte")
            .source("Lamorte, as quoted by open-okr: every two weeks")
            .basis(StalenessPolicy.Basis.DAYS)
            .days(PolicyValue.of("staleness.days", "14", "Lamorte"))
            .build();

    private static final List<StalenessPolicy> ALL = List.of(ATLASSIAN, CADENCE, LAMORTE, MHOKR, OKRS_TOOL, VIVA);

    private StalenessPolicies() {}

    /** {@return the due days of the plan's cadence, and three days of grace} */
    public static StalenessPolicy cadence() {
        return CADENCE;
    }

    /** {@return stalled after 14 days: OKRs Tool} */
    public static StalenessPolicy okrsTool() {
        return OKRS_TOOL;
    }

    /** {@return needs attention 7 days after the start: Viva Goals} */
    public static StalenessPolicy viva() {
        return VIVA;
    }

    /** {@return 7, 14 or 30 days by cadence, and two days of grace: MHOKR} */
    public static StalenessPolicy mhokr() {
        return MHOKR;
    }

    /** {@return every month: Atlassian} */
    public static StalenessPolicy atlassian() {
        return ATLASSIAN;
    }

    /** {@return every two weeks: Lamorte} */
    public static StalenessPolicy lamorte() {
        return LAMORTE;
    }

    /** {@return every policy, in order of their names} */
    public static List<StalenessPolicy> all() {
        return ALL;
    }

    /**
     * Finds a policy.
     *
     * @param id its name, such as {@code okrs-tool}
     * @return the policy
     * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if there is none
     */
    public static StalenessPolicy byId(String id) {
        return ALL.stream()
                .filter(policy -> policy.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidOkrException(
                        "okr.invalid.unknown-id",
                        "there is no staleness policy '" + Texts.shown(id) + "'; there are "
                                + ALL.stream().map(StalenessPolicy::getId).collect(Collectors.joining(", ")),
                        List.of("staleness")));
    }
}
