package io.okr4j.testkit;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.OwnerLevel;
import io.okr4j.core.Plan;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Puts texts into a plan wherever text can stand, going round them. */
final class HostilePlans {

    private final Iterator<String> texts;

    private HostilePlans(List<String> texts) {
        this.texts = Stream.generate(() -> texts).flatMap(List::stream).iterator();
    }

    static Plan filled(Plan plan, List<String> texts) {
        return new HostilePlans(texts).fill(plan);
    }

    private Plan fill(Plan plan) {
        Owner hostile = Owner.builder()
                .id("hostile")
                .level(OwnerLevel.TEAM)
                .name(texts.next())
                .build();
        return plan.toBuilder()
                .title(texts.next())
                .addOwner(hostile)
                .objectives(plan.getObjectives().stream().map(this::fill).toList())
                .purposes(plan.getPurposes().stream()
                        .map(purpose -> purpose.withTitle(texts.next()))
                        .toList())
                .kpis(plan.getKpis().stream()
                        .map(kpi -> kpi.withName(texts.next()))
                        .toList())
                .inputs(plan.getInputs().stream()
                        .map(input -> input.withText(texts.next()))
                        .toList())
                .build();
    }

    private Objective fill(Objective objective) {
        return objective
                .withTitle(texts.next())
                .withContext(texts.next())
                .withRationale(texts.next())
                .withLabels(texts.next())
                .withKeyResults(
                        objective.getKeyResults().stream().map(this::fill).toList());
    }

    private KeyResult fill(KeyResult keyResult) {
        return keyResult
                .withTitle(texts.next())
                .withContext(texts.next())
                .withMissExplanation(texts.next())
                .withLabels(texts.next())
                .withCheckIns(keyResult.getCheckIns().stream()
                        .map(checkIn -> checkIn.note(texts.next()).by(texts.next()))
                        .toList());
    }
}
