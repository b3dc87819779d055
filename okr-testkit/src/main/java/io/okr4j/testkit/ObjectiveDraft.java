package io.okr4j.testkit;

import io.okr4j.core.Ambition;
import io.okr4j.core.Dependency;
import io.okr4j.core.Directive;
import io.okr4j.core.Initiative;
import io.okr4j.core.InitiativeState;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Origin;
import io.okr4j.core.Owner;
import io.okr4j.core.State;
import io.okr4j.core.Theme;
import io.okr4j.core.measure.Quantity;
import io.okr4j.core.measure.Recurrence;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.Period;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** An objective without contradictions, before it is known where it will stand and which key results it will have. */
final class ObjectiveDraft {

    private String title = "";
    private Owner owner = Owner.company("Nordlicht");
    private Ambition ambition = Ambition.COMMITTED;
    private Optional<Owner> contributor = Optional.empty();
    private Optional<Origin> origin = Optional.empty();
    private Optional<Theme> theme = Optional.empty();
    private Optional<String> initiative = Optional.empty();
    private Optional<Owner> needed = Optional.empty();
    private boolean directed;
    private boolean contributes;

    static Arbitrary<ObjectiveDraft> drafts() {
        return Assembly.of(ObjectiveDraft::new)
                .with(TextArbitraries.objectiveTitles(), (d, v) -> d.title = v)
                .with(OwnerArbitraries.owners(), (d, v) -> d.owner = v)
                .with(Arbitraries.of(Ambition.COMMITTED, Ambition.ASPIRATIONAL), (d, v) -> d.ambition = v)
                .maybe(20, OwnerArbitraries.owners(), (d, v) -> d.contributor = Optional.of(v))
                .maybe(30, Arbitraries.of(Origin.class), (d, v) -> d.origin = Optional.of(v))
                .maybe(20, Arbitraries.of(Theme.class), (d, v) -> d.theme = Optional.of(v))
                .maybe(40, ObjectiveArbitraries.titles(), (d, v) -> d.initiative = Optional.of(v))
                .maybe(15, OwnerArbitraries.owners(), (d, v) -> d.needed = Optional.of(v))
                .maybe(20, Arbitraries.just(true), (d, v) -> d.directed = v)
                .maybe(40, Arbitraries.just(true), (d, v) -> d.contributes = v)
                .as(Function.identity());
    }

    String title() {
        return title;
    }

    boolean contributes() {
        return contributes;
    }

    Objective build(String id, Period period, List<KeyResultDraft> parts) {
        List<KeyResult> keyResults = new ArrayList<>();
        for (KeyResultDraft part : parts) {
            keyResults.add(part.build(id + "-kr" + (keyResults.size() + 1), period));
        }
        String first = keyResults.get(0).getId();
        Objective.Builder objective = Objective.builder()
                .id(id)
                .title(title)
                .owner(owner)
                .period(period)
                .state(State.activeSince(period.getStart()))
                .ambition(ambition)
                .origin(origin)
                .theme(theme)
                .rationale("It is what our customers asked for.")
                .cadence(Cadence.weekly(DayOfWeek.MONDAY))
                .addAllKeyResults(keyResults);
        contributor.filter(other -> !other.equals(owner)).ifPresent(objective::addContributor);
        initiative.ifPresent(what -> objective.addInitiative(
                Initiative.of(what, first).withState(InitiativeState.STARTED).withDue(period.getEnd())));
        needed.filter(other -> !other.equals(owner))
                .ifPresent(other -> objective.addDependency(Dependency.builder()
                        .on(other)
                        .need("Two days of advice")
                        .build()));
        if (directed) {
            objective.addDirective(Directive.builder()
                    .who("each sales rep")
                    .action("calls a customer who left")
                    .amount(Quantity.of(2, "calls"))
                    .per(Recurrence.WEEK)
                    .keyResult(first)
                    .build());
        }
        return objective.build();
    }
}
