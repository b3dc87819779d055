package io.okr4j.alignment;

import static io.okr4j.alignment.Some.names;
import static io.okr4j.alignment.Some.objective;
import static io.okr4j.alignment.Some.plan;
import static io.okr4j.alignment.Some.supports;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdTableTest {

    // "Aa" and "BB" have one hash code, as have all ids that are put together from them
    private static final String[] ONE_HASH = {"AaAa", "AaBB", "BBAa", "BBBB"};

    @Test
    void ids_of_one_hash_are_told_apart() {
        IdTable ids = new IdTable(2);
        for (String id : ONE_HASH) {
            ids.add(0, id);
        }
        for (int i = 0; i < ONE_HASH.length; i++) {
            assertThat(ids.find(0, new String(ONE_HASH[i]))).isEqualTo(i);
        }
        assertThat(ids.find(1, "AaAa")).isEqualTo(IdTable.NONE);
    }

    @Test
    void what_was_added_first_is_found() {
        IdTable ids = new IdTable(2);
        ids.add(0, "o1");
        ids.add(0, "o1");
        assertThat(ids.find(0, "o1")).isZero();
        assertThat(ids.guess(IdTable.hash(0, "o1"))).isZero();
        assertThat(ids.guess(IdTable.hash(0, "o2"))).isEqualTo(IdTable.NONE);
    }

    @Test
    void links_lead_to_the_id_that_they_name_and_not_to_another_of_the_same_hash() {
        AlignmentGraph graph = AlignmentGraph.of(plan(
                "p", objective("AaAa"), objective("AaBB"), objective("child", supports("AaBB", "BBAa", "q:BBBB"))));
        assertThat(names(graph.parents(graph.node("child")))).containsExactly("AaBB", "q:BBBB");
    }
}
