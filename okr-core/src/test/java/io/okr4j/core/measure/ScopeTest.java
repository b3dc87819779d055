package io.okr4j.core.measure;

import static io.okr4j.core.invariant.Refusals.assertIncomplete;
import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScopeTest {

    @Test
    void a_target_counts_for_the_team_for_each_person_or_for_each_event() {
        assertThat(Scope.team().getKind()).isEqualTo(ScopeKind.TEAM);

        Scope person = Scope.perPerson("sales rep", 12);
        assertThat(person.getKind()).isEqualTo(ScopeKind.PER_PERSON);
        assertThat(person.getOf()).contains("sales rep");
        assertThat(person.getPopulation()).contains(12);

        Scope event = Scope.perEvent("conference");
        assertThat(event.getKind()).isEqualTo(ScopeKind.PER_EVENT);
        assertThat(event.getOf()).contains("conference");
        assertThat(event.getPopulation()).isEmpty();
    }

    @Test
    void a_population_is_positive() {
        assertRefused(
                () -> Scope.perPerson("sales rep", 0),
                "okr.invalid.range",
                "population must be positive but was 0",
                "population");
    }

    @Test
    void it_has_a_kind() {
        assertIncomplete(() -> Scope.builder().of("conference").build(), "kind");
        assertThat(Scope.team().toBuilder().build()).isEqualTo(Scope.team());
    }
}
