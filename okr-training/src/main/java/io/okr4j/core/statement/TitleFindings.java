package io.okr4j.core.statement;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.List;

/** What the review says of a title alone, under the policy default. */
final class TitleFindings {

    private static final Period QUARTER = Period.ofQuarter(2026, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private final OkrReviewer reviewer = OkrReviewer.standard();

    /** Of an objective by its title, without key results, or with two that are measured. */
    List<Finding> ofObjective(String title, boolean measured) {
        Objective.Builder objective = Objective.builder().id("it").title(title).owner(Owner.team("Team"));
        objective.period(QUARTER);
        if (measured) {
            objective.keyResults(List.of(sound("one"), sound("two")));
        }
        return at("it#title", objective.build());
    }

    /** Of a key result by its title, with the measure that can be read from it. */
    List<Finding> ofKeyResult(String title) {
        KeyResult keyResult = KeyResult.read(title).withId("it");
        Objective objective = Objective.builder()
                .id("o")
                .title("Customers of the north stay with us")
                .owner(Owner.team("Team"))
                .period(QUARTER)
                .keyResults(List.of(keyResult, sound("one")))
                .build();
        return at("o/it#", objective);
    }

    private List<Finding> at(String place, Objective objective) {
        return reviewer.review(Plan.of(objective), DAY).getFindings().stream()
                .filter(finding -> finding.getPath().startsWith(place))
                .toList();
    }

    private static KeyResult sound(String id) {
        return KeyResult.builder()
                .id(id)
                .title("Customers who leave within a quarter")
                .measure(Measure.from(5).to(3).unit(Unit.percentOf("customers")))
                .build();
    }
}
