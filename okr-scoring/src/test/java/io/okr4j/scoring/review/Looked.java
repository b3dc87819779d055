package io.okr4j.scoring.review;

import io.okr4j.core.Ambition;
import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Policy;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.List;

/** What the rules of this package say of a plan, and plans to look at. */
final class Looked {

    static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    static final Owner SALES = Owner.team("Sales");
    static final Period SECOND = Period.ofQuarter(2026, 2);
    static final Period THIRD = Period.ofQuarter(2026, 3);
    static final LocalDate AFTER_SECOND = LocalDate.of(2026, 7, 2);

    private static final String OURS = "okr\\.(grade|portfolio|check-in)\\..*";
    private static final String OF_THE_CORE = "okr.check-in.reading";

    private Looked() {}

    static List<Finding> at(Plan plan, LocalDate day) {
        return at(Policy.standard(), day, plan);
    }

    static List<Finding> at(Policy policy, LocalDate day, Plan... plans) {
        return OkrReviewer.builder().policy(policy).build().review(List.of(plans), day).getFindings().stream()
                .filter(finding ->
                        finding.getCode().matches(OURS) && !finding.getCode().equals(OF_THE_CORE))
                .toList();
    }

    static List<String> places(Objective... objectives) {
        return places(DAY, objectives);
    }

    static List<String> places(LocalDate day, Objective... objectives) {
        return at(Plan.of(objectives), day).stream()
                .map(finding -> finding.getCode() + " " + finding.getPath())
                .toList();
    }

    /** From 0 to 100 deals, read once at the end of the second quarter. */
    static KeyResult read(String id, long value) {
        return KeyResult.builder()
                .id(id)
                .title("Deals that are signed")
                .measure(Measure.from(0).to(100))
                .build()
                .checkIn(CheckIn.on(LocalDate.of(2026, 6, 30)).value(value));
    }

    static Objective objective(Ambition ambition, Period period, KeyResult... keyResults) {
        return Objective.builder()
                .id("loyal-" + period.getStart())
                .title("Customers stay with us")
                .owner(SALES)
                .period(period)
                .ambition(ambition)
                .addKeyResults(keyResults)
                .build();
    }
}
