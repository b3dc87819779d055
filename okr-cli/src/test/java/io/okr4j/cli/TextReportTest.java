package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.Question;
import io.okr4j.core.review.Review;
import io.okr4j.core.review.Severity;
import io.okr4j.format.PlanFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What no rule of this library says today, but one of an application may. */
class TextReportTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{[0-9]+}");

    @Test
    void places_what_belongs_to_owners_the_plan_or_nothing_that_is_known() {
        String report = TextReport.of(reviewed(Language.EN), 80, false);

        assertThat(report).isEqualTo("""
                        Clean plan  clean.yaml

                          The plan as a whole
                            warning   acme.rule {a=1}
                                      acme.rule  clean.yaml:7

                          Owner Sales [sales]
                            advice    acme.rule {a=1}
                                      acme.rule  clean.yaml:7

                          The plan as a whole
                            error     acme.rule {a=1}
                                      acme.rule  clean.yaml:7

                          Objective Customers stay with us [loyal]
                            question  acme.question {}
                                      acme.question  clean.yaml:7

                        1 error, 1 warning, 1 piece of advice, 1 question that only you can answer in 1
                        objective with 2 key results; reviewed as of 2026-08-14, policy default
                        """);
    }

    @Test
    void gives_questions_to_machines() throws Exception {
        JsonNode json = new ObjectMapper().readTree(JsonReport.of(reviewed(Language.EN)));

        assertThat(json.at("/questions/0/code").asText()).isEqualTo("acme.question");
        assertThat(json.at("/questions/0/text").asText()).isEqualTo("acme.question {}");
        assertThat(json.at("/questions/0/line").asInt()).isEqualTo(7);
        assertThat(json.at("/summary/questions").asInt()).isEqualTo(1);
    }

    @Test
    void sarif_takes_findings_of_rules_that_it_does_not_know() throws Exception {
        JsonNode json = new ObjectMapper().readTree(SarifReport.of(reviewed(Language.ZH)));

        assertThat(json.at("/runs/0/results")).hasSize(3);
        assertThat(json.at("/runs/0/results/0").has("ruleIndex")).isFalse();
        assertThat(json.at("/runs/0/language").asText()).isEqualTo("zh-CN");
    }

    @Test
    void periods_are_spelt_out() {
        Plan plan = plan();
        Review review = Review.builder()
                .asOf(LocalDate.of(2026, 8, 14))
                .policy("default")
                .addFinding(Finding.builder()
                        .code("okr.key-result.window")
                        .severity(Severity.WARNING)
                        .plan("clean")
                        .path("loyal/churn#measure")
                        .source("a test")
                        .putFact("window", "2026-09-01/2026-10-15")
                        .putFact("period", "2026-07-01/2026-09-30")
                        .build())
                .build();
        Reviewed reviewed = Reviewed.of(
                List.of(new LoadedPlan(plan, "clean.yaml", path -> new LoadedPlan.Spot(1, 1))),
                review,
                Optional.empty(),
                List.of(),
                Language.EN);

        assertThat(TextReport.of(reviewed, 200, false))
                .contains("(2026-09-01 – 2026-10-15) are not within the period of its objective"
                        + " (2026-07-01 – 2026-09-30).");
    }

    @Test
    void both_languages_say_the_same_things() {
        Properties english = CliTexts.properties("Texts");
        Properties chinese = CliTexts.properties("Texts_zh");

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(parameters(chinese.getProperty(key)))
                        .isEqualTo(parameters(english.getProperty(key))));
    }

    private static Set<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Plan plan() {
        return PlanFormat.read(Session.CLEAN).getPlan().orElseThrow();
    }

    private static Reviewed reviewed(Language language) {
        Review review = Review.builder()
                .asOf(LocalDate.of(2026, 8, 14))
                .policy("default")
                .addFindings(
                        finding(Severity.WARNING, "."),
                        finding(Severity.ADVICE, "@sales"),
                        finding(Severity.ERROR, "unknown#title"))
                .addQuestion(Question.builder()
                        .code("acme.question")
                        .plan("clean")
                        .path("loyal")
                        .source("a test")
                        .build())
                .build();
        return Reviewed.of(
                List.of(new LoadedPlan(plan(), "clean.yaml", path -> new LoadedPlan.Spot(7, 1))),
                review,
                Optional.empty(),
                List.of(),
                language);
    }

    private static Finding finding(Severity severity, String path) {
        return Finding.builder()
                .code("acme.rule")
                .severity(severity)
                .plan("clean")
                .path(path)
                .source("a test")
                .putFact("a", "1")
                .build();
    }
}
