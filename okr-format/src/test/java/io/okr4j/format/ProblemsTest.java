package io.okr4j.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private static final String HEAD = "format: okr4j/v1\nid: p\n";

    private static List<String> problems(String text) {
        return PlanFormat.read(text).getProblems().stream()
                .map(problem -> problem.getLocation() + " " + problem.getCode())
                .toList();
    }

    private static String message(String text) {
        List<Problem> problems = PlanFormat.read(text).getProblems();
        assertThat(problems).hasSize(1);
        return problems.get(0).getMessage();
    }

    @Test
    void twenty_mistakes_are_twenty_problems_each_at_its_place() throws IOException {
        String text;
        try (InputStream in = ProblemsTest.class.getResourceAsStream("twenty-mistakes.yaml")) {
            assertThat(in).isNotNull();
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(problems(text))
                .containsExactly(
                        "3:5 okr.invalid.id",
                        "4:1 okr.format.unknown-field",
                        "5:9 okr.invalid.period",
                        "7:37 okr.format.word",
                        "9:53 okr.invalid.owner-loop",
                        "13:11 okr.format.word",
                        "14:10 okr.format.number",
                        "18:12 okr.format.undeclared-owner",
                        "19:15 okr.invalid.range",
                        "23:20 okr.invalid.range",
                        "24:17 okr.invalid.range",
                        "25:33 okr.format.unknown-field",
                        "25:48 okr.format.number",
                        "27:18 okr.format.date",
                        "28:41 okr.format.conflict",
                        "29:13 okr.invalid.duplicate-id",
                        "30:16 okr.format.alias",
                        "31:24 okr.invalid.state",
                        "32:5 okr.format.missing",
                        "33:11 okr.format.no-value");
        assertThat(PlanFormat.read(text).getPlan()).isEmpty();
        assertThat(PlanFormat.read(text).getProblems())
                .extracting(Problem::getPath)
                .contains(
                        "id",
                        "titel",
                        "owners[sales].level",
                        "owners[ben].parent",
                        "objectives[loyal].key-results[cycle].certainty",
                        "objectives[loyal].key-results[cycle].measure.target",
                        "objectives[loyal].key-results[cycle].check-ins[0].on",
                        "objectives[loyal].key-results[revenue].title");
    }

    @Test
    void messages_name_the_field_its_value_what_is_allowed_and_what_may_be_meant() {
        assertThat(message(HEAD + "titel: x\n")).isEqualTo("unknown field 'titel' in plan; did you mean 'title'?");
        assertThat(message(HEAD + "fiscalCalendar: {starts-in: july}\n")).contains("did you mean 'fiscal-calendar'?");
        assertThat(message(HEAD + "cadence: {every: day, foo: 1}\n"))
                .contains("'foo'", "its fields are every, on, reference");
        assertThat(message(HEAD + "kpis: [{id: a, name: A, direction: INCREASE}]\n"))
                .isEqualTo("direction must be one of increase, decrease but was 'INCREASE'; did you mean 'increase'?");
        assertThat(message(HEAD + "kpis: [{id: a, name: A, low: 1_000}]\n"))
                .isEqualTo("low must be a plain decimal number such as 25.5 but was '1_000'; write it as 1000");
        assertThat(message(HEAD + "kpis: [{id: a, name: A, unit: customers}]\n"))
                .contains("unknown unit 'customers'", "percentage-points", "{count: customers}");
        assertThat(message(HEAD + "kpis: [{id: a, name: A, unit: eur}]\n")).contains("did you mean 'EUR'?");
        assertThat(message(
                        HEAD + "kpis: [{id: a, name: A, owner: seles}]\nowners: [{id: sales, name: S, level: team}]\n"))
                .contains("'seles' is not declared under owners", "did you mean 'sales'?");
        assertThat(message(HEAD + "objectives: [{id: a, title: A, state: {phase: active, ended-on: 2026-08-14}}]\n"))
                .isEqualTo("ended-on is for the phases closed and withdrawn but phase was active");
        assertThat(message(HEAD + "cadence: {every: week}\n"))
                .isEqualTo("on must be given for the frequency week but was missing");
        assertThat(message(HEAD + "fiscal-calendar: {weeks: 4-4-5}\n"))
                .startsWith("weeks, last-day and year-end must be given all or none but were 4-4-5");
        assertThat(message(HEAD + "kpis: [{id: a, name: A, unit: {kind: currency, name: XYY}}]\n"))
                .startsWith("name must be a currency code");
        assertThat(message(HEAD + "purposes:\n  - {id: a, kind: vision, title: A}\nkpis:\n  - {id: a, name: A}\n"))
                .contains("'a' was given before, in line 4, column 10");
        assertThat(message(HEAD + "title: ~\n")).isEqualTo("title has no value: give it one, or leave it out");
    }

    @Test
    void numbers_that_other_readers_would_take_for_something_else_are_refused() {
        for (String number : List.of(
                "1_000",
                "1e3",
                "1e999999999",
                ".inf",
                "-.inf",
                ".nan",
                "0x10",
                "0o7",
                "007",
                "1,5",
                "1 000",
                ".5",
                "5.",
                "")) {
            assertThat(problems(HEAD + "kpis: [{id: a, name: A, low: '" + number + "'}]\n"))
                    .as(number)
                    .containsExactly("3:30 okr.format.number");
        }
        assertThat(problems(HEAD + "kpis: [{id: a, name: A, low: " + "9".repeat(31) + "}]\n"))
                .containsExactly("3:30 okr.invalid.number");
        assertThat(problems(HEAD + "kpis: [{id: a, name: A, low: " + "9".repeat(100_000) + "}]\n"))
                .containsExactly("3:30 okr.format.number");
        assertThat(problems(HEAD + "objectives: [{id: a, title: A, priority: 99999999999}]\n"))
                .containsExactly("3:42 okr.format.number");
    }

    @Test
    void anchors_aliases_tags_merge_keys_and_second_documents_are_refused() {
        assertThat(problems(HEAD + "title: &a x\nperiod: *a\n"))
                .containsExactly("3:8 okr.format.alias", "4:9 okr.format.alias");
        assertThat(problems(HEAD + "title: !!str x\ncadence: !foo {every: day}\n"))
                .containsExactly("3:8 okr.format.tag", "4:10 okr.format.tag");
        assertThat(problems(HEAD + "<<: {title: x}\n")).containsExactly("3:1 okr.format.merge-key");
        assertThat(problems(HEAD + "---\n" + HEAD)).containsExactly("3:1 okr.format.documents");
        assertThat(problems(HEAD + "? [a]\n: b\n")).containsExactly("3:3 okr.format.key");
        assertThat(problems(HEAD + "title: x\ntitle: y\n")).containsExactly("4:1 okr.format.duplicate-field");
        assertThat(problems("{\"format\": \"okr4j/v1\", \"id\": \"p\", \"id\": \"q\"}"))
                .containsExactly("1:35 okr.format.duplicate-field");
    }

    @Test
    void another_format_is_one_problem_however_strange_its_fields() {
        assertThat(problems("format: okr4j/v2\nfoo: bar\n")).containsExactly("1:9 okr.format.version");
        assertThat(problems("id: p\n")).containsExactly("1:1 okr.format.missing");
    }

    @Test
    void a_wrong_type_is_named() {
        assertThat(message(HEAD + "title: [x]\n")).isEqualTo("title must be a text but was a list");
        assertThat(message(HEAD + "owners: x\n")).isEqualTo("owners must be a list but was 'x'");
        assertThat(message(HEAD + "objectives: [x]\n")).startsWith("objectives[0] must be fields (id, title, ");
        assertThat(problems("just text")).containsExactly("1:1 okr.format.type");
        assertThat(problems(HEAD + "objectives: [{id: o, title: t, links: [{supports: a, pass-through: yes}]}]\n"))
                .containsExactly("3:68 okr.format.type");
    }

    @Test
    void a_bad_part_hides_neither_its_siblings_nor_what_it_holds() {
        assertThat(problems(HEAD
                        + "objectives:\n"
                        + "  - id: a\n"
                        + "    titel: x\n"
                        + "    carry-count: -1\n"
                        + "    key-results:\n"
                        + "      - {id: b, title: t, weight: x, certainty: 7}\n"
                        + "      - {id: c, title: t, measure: {kind: corridor, low: 5, high: 4, tolerance: 0}}\n"))
                .containsExactly(
                        "4:5 okr.format.missing",
                        "5:5 okr.format.unknown-field",
                        "6:18 okr.invalid.range",
                        "8:35 okr.format.number",
                        "8:49 okr.invalid.range",
                        "9:58 okr.invalid.range",
                        "9:81 okr.invalid.range");
    }

    @Test
    void an_owner_that_is_declared_wrongly_is_not_undeclared_as_well() {
        assertThat(problems(HEAD + "owners: [{id: a, name: A, level: x}]\nkpis: [{id: k, name: K, owner: a}]\n"))
                .containsExactly("3:34 okr.format.word");
    }

    @Test
    void ids_are_distinct_within_what_they_name() {
        assertThat(problems(HEAD
                        + "owners:\n"
                        + "  - {id: a, name: A, level: team}\n"
                        + "  - {id: a, name: A, level: team}\n"
                        + "objectives:\n"
                        + "  - id: o\n"
                        + "    title: O\n"
                        + "    initiatives: [{id: i, title: I}, {id: i, title: J}]\n"
                        + "    key-results:\n"
                        + "      - {id: o, title: K, measure: {kind: milestones,"
                        + " milestones: [{id: m, title: M}, {id: m, title: N}]}}\n"))
                .containsExactly(
                        "5:10 okr.invalid.duplicate-id",
                        "9:43 okr.invalid.duplicate-id",
                        "11:14 okr.invalid.duplicate-id",
                        "11:92 okr.invalid.duplicate-id");
    }

    @Test
    void names_of_nothing_are_left_to_the_review() {
        assertThat(problems(HEAD
                        + "objectives:\n"
                        + "  - id: o\n"
                        + "    title: O\n"
                        + "    links: [{supports: nothing}]\n"
                        + "    initiatives: [{id: i, title: I, key-results: [nothing]}]\n"
                        + "    key-results: [{id: k, title: K, requires: [nothing], guards: nothing}]\n"))
                .isEmpty();
    }

    @Test
    void problems_beyond_the_limit_are_counted() {
        String text = HEAD + "x: 1\ny: 1\nz: 1\nw: 1\n";

        List<Problem> problems =
                PlanFormat.read(text, Limits.builder().problems(3).build()).getProblems();

        assertThat(problems).hasSize(4);
        assertThat(problems.get(3).getCode()).isEqualTo("okr.format.more");
        assertThat(problems.get(3).getMessage()).isEqualTo("and 1 more problems");
    }
}
