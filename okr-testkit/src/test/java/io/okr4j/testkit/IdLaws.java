package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Purpose;
import io.okr4j.core.invariant.InvalidOkrException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdLaws {

    @Provide
    Arbitrary<List<Objective>> untouched() {
        Arbitrary<Objective> one = Combinators.combine(
                        TextArbitraries.objectiveTitles(),
                        TextArbitraries.keyResultTitles().list().ofMaxSize(4))
                .as((title, titles) -> Objective.builder()
                        .title(title)
                        .addAllKeyResults(titles.stream()
                                .map(t -> KeyResult.builder().title(t).build())
                                .toList())
                        .build());
        return one.list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Owner>> trees() {
        return OwnerArbitraries.trees();
    }

    @Property
    void ids_are_distinct_within_a_plan(@ForAll Plan plan) {
        assertThat(ids(plan)).doesNotHaveDuplicates();
        assertThat(plan.getOwners()).extracting(Owner::getId).doesNotHaveDuplicates();
    }

    @Property
    void a_plan_that_is_built_again_keeps_its_ids(@ForAll Plan plan) {
        assertThat(plan.toBuilder().build()).isEqualTo(plan);
        assertThat(Plan.builder().from(plan).build()).isEqualTo(plan);
    }

    @Property
    void the_same_objectives_are_given_the_same_ids(@ForAll("untouched") List<Objective> objectives) {
        Plan once = Plan.builder().addAllObjectives(objectives).build();
        Plan again = Plan.builder().addAllObjectives(objectives).build();

        assertThat(ids(again)).isEqualTo(ids(once)).doesNotHaveDuplicates();
    }

    @Property
    void what_comes_later_does_not_change_the_ids_that_were_made_before(
            @ForAll("untouched") List<Objective> objectives, @ForAll("untouched") List<Objective> later) {
        Plan before = Plan.builder().addAllObjectives(objectives).build();
        Plan after = Plan.builder()
                .addAllObjectives(objectives)
                .addAllObjectives(later)
                .build();

        assertThat(after.getObjectives().subList(0, objectives.size())).isEqualTo(before.getObjectives());
    }

    @Property
    void changing_one_key_result_leaves_all_others_untouched(@ForAll Plan plan, @ForAll CheckIn checkIn) {
        for (KeyResult changed : keyResults(plan)) {
            Plan later = plan.update(changed.getId(), kr -> kr.checkIn(checkIn));

            assertThat(later.findKeyResult(changed.getId())).contains(changed.checkIn(checkIn));
            assertThat(ids(later)).isEqualTo(ids(plan));
            for (KeyResult other : keyResults(plan)) {
                if (!other.equals(changed)) {
                    assertThat(later.findKeyResult(other.getId())).contains(other);
                }
            }
        }
    }

    @Property
    void changing_nothing_changes_nothing(@ForAll Plan plan) {
        for (Objective objective : plan.getObjectives()) {
            assertThat(plan.updateObjective(objective.getId(), o -> o)).isEqualTo(plan);
            for (KeyResult keyResult : objective.getKeyResults()) {
                assertThat(plan.update(keyResult.getId(), kr -> kr)).isEqualTo(plan);
                assertThat(objective.update(keyResult.getId(), kr -> kr)).isEqualTo(objective);
            }
        }
    }

    @Property
    void an_id_that_does_not_exist_is_refused(@ForAll Plan plan) {
        for (Runnable change : List.<Runnable>of(
                () -> plan.update("no-such-id", kr -> kr), () -> plan.updateObjective("no-such-id", o -> o))) {
            assertThatThrownBy(change::run)
                    .isInstanceOfSatisfying(
                            InvalidOkrException.class, e -> assertThat(e.code()).isEqualTo("okr.invalid.unknown-id"));
        }
    }

    @Property
    void everything_is_found_by_its_id(@ForAll Plan plan) {
        for (Objective objective : plan.getObjectives()) {
            assertThat(plan.findObjective(objective.getId())).contains(objective);
            for (KeyResult keyResult : objective.getKeyResults()) {
                assertThat(plan.findKeyResult(keyResult.getId())).contains(keyResult);
                assertThat(objective.findKeyResult(keyResult.getId())).contains(keyResult);
            }
        }
        plan.getOwners()
                .forEach(owner -> assertThat(plan.findOwner(owner.getId())).contains(owner));
    }

    @Property
    void every_tree_of_owners_is_accepted_and_kept_in_order(@ForAll("trees") List<Owner> tree) {
        assertThat(Plan.builder().addAllOwners(tree).build().getOwners()).isEqualTo(tree);
    }

    private static List<KeyResult> keyResults(Plan plan) {
        return plan.getObjectives().stream()
                .flatMap(objective -> objective.getKeyResults().stream())
                .toList();
    }

    private static List<String> ids(Plan plan) {
        List<String> ids = new ArrayList<>();
        plan.getPurposes().stream().map(Purpose::getId).forEach(ids::add);
        plan.getKpis().stream().map(Kpi::getId).forEach(ids::add);
        plan.getObjectives().stream().map(Objective::getId).forEach(ids::add);
        keyResults(plan).stream().map(KeyResult::getId).forEach(ids::add);
        return ids;
    }
}
