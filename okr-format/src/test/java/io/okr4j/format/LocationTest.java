package io.okr4j.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocationTest {
    private static final ReadResult RESULT = PlanFormat.read("""
            format: okr4j/v1
            id: p
            owners:
              - {id: sales, name: Sales, level: team}
            kpis: [{id: revenue, name: Revenue}]
            objectives:
              - id: loyal
                title: Customers stay
                initiatives: [{id: crm, title: CRM}]
                key-results:
                  - id: cycle
                    title: Shorter sales cycle
                    measure: {kind: metric, metric-name: cycle, target: 25.5}
                    check-ins:
                      - {on: 2026-08-14, value: 27}
                      - {on: 2026-08-15, note: x}
            """);

    private static String at(String path) {
        return RESULT.locationOf(path).map(Location::toString).orElse("none");
    }

    @Test
    void elements_are_found_by_their_ids() {
        assertThat(at("loyal")).isEqualTo("7:5");
        assertThat(at("loyal/cycle")).isEqualTo("11:9");
        assertThat(at("cycle")).isEqualTo("11:9");
        assertThat(at("loyal/crm")).isEqualTo("9:19");
        assertThat(at("revenue")).isEqualTo("5:8");
        assertThat(at("sales")).isEqualTo("4:5");
        assertThat(at("p")).isEqualTo("1:1");
        assertThat(at("")).isEqualTo("1:1");
    }

    @Test
    void fields_are_found_by_the_names_of_their_attributes() {
        assertThat(at("loyal#title")).isEqualTo("8:12");
        assertThat(at("loyal/cycle#measure.target")).isEqualTo("13:61");
        assertThat(at("loyal/cycle#measure.metricName")).isEqualTo("13:46");
        assertThat(at("loyal/cycle#checkIns[1].note")).isEqualTo("16:36");
        assertThat(at("#objectives[0].keyResults[0].title")).isEqualTo("12:16");
    }

    @Test
    void what_is_not_in_the_file_is_shown_at_what_holds_it() {
        assertThat(at("loyal#rationale")).isEqualTo("7:5");
        assertThat(at("loyal/cycle#measure.baseline")).isEqualTo("13:18");
        assertThat(at("loyal/cycle#checkIns[7].note")).isEqualTo("15:11");
        assertThat(at("loyal/cycle#checkIns[99999999999]")).isEqualTo("15:11");
        assertThat(at("loyal/none#title")).isEqualTo("7:5");
        assertThat(at("loyal/cycle/deeper")).isEqualTo("11:9");
        assertThat(at("none")).isEqualTo("none");
        assertThat(at("none/none#x..")).isEqualTo("none");
    }

    @Test
    void a_refused_file_has_no_places() {
        assertThat(PlanFormat.read("format: x").locationOf("p")).isEmpty();
    }
}
