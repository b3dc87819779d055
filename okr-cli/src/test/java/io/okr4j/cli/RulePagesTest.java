package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Policy;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.Question;
import io.okr4j.core.review.Review;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.format.PlanFormat;
import io.okr4j.format.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a page, and each page tells the truth. */
class RulePagesTest {

    private static final Path PAGES = Path.of("..", "docs", "rules");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    private static final OkrReviewer REVIEWER = OkrReviewer.standard();
    private static final Pattern EXAMPLES = Pattern.compile(
            "## Bad\n\n[^`]+\n\n```(yaml|java)\n(.*?)```\n\n## Good\n\n[^`]+\n\n```\\1\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\{[A-Za-z]+}");
    private static final String OF_EXTENSIONS = "okr.review.rule-failed";

    static Stream<RuleDescription> rules() {
        return REVIEWER.known().stream();
    }

    static Stream<RuleDescription> rulesOnPlans() {
        return rules().filter(rule -> !rule.getCode().equals(OF_EXTENSIONS));
    }

    @Test
    void each_rule_has_a_page_and_each_page_a_rule() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            Set<String> pages = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .collect(Collectors.toSet());

            assertThat(pages)
                    .hasSizeGreaterThan(20)
                    .isEqualTo(rules().map(rule -> rule.getCode() + ".md").collect(Collectors.toSet()));
        }
    }

    @Test
    void the_index_lists_the_pages() {
        assertThat(read(PAGES.resolve("README.md")))
                .as("docs/rules/README.md; RuleIndex writes it anew")
                .isEqualTo(RuleIndex.text());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_page_says_what_its_rule_says(RuleDescription rule) {
        String page = page(rule);
        String prose = page.replaceAll("(?<!\n)\n(?!\n)", " ");

        assertThat(rule.getSource()).isNotBlank();
        assertThat(prose)
                .startsWith("# " + rule.getCode() + "\n\n" + rule.summary(Locale.ENGLISH) + "\n\n**Severity**: "
                        + RuleIndex.kind(rule))
                .containsPattern("\n\n\\*\\*Why\\*\\*: [^\n]{100,}\n\n")
                .contains("\n\n**Source**: " + rule.getSource() + "\n\n");
        assertThat(page.lines().filter(line -> line.startsWith("**Numbers**")))
                .hasSize(rule.getLimits().size());
        for (PolicyValue limit : rule.getLimits()) {
            assertThat(prose).contains("\n\n**Numbers**: " + RuleIndex.number(limit) + "\n\n");
        }
        if (rule.getOffIn().isEmpty()) {
            assertThat(page).doesNotContain("**Presets**");
        } else {
            assertThat(prose).contains("\n\n**Presets**:" + RuleIndex.presets(rule) + "\n\n");
        }
    }

    @ParameterizedTest
    @MethodSource("rulesOnPlans")
    void the_bad_example_is_found_once_and_the_good_one_is_good(RuleDescription rule) {
        Matcher examples = examples(rule);

        List<String> bad = codes(examples.group(2), rule);
        List<String> good = codes(examples.group(3), rule);

        assertThat(bad).containsOnlyOnce(rule.getCode());
        assertThat(good).isEmpty();
    }

    @Test
    void the_example_of_an_extension_is_code_that_a_test_runs() throws IOException {
        RuleDescription failed = rules().filter(rule -> rule.getCode().equals(OF_EXTENSIONS))
                .findFirst()
                .orElseThrow();
        Matcher examples = examples(failed);
        String sources = squeezed(Files.readString(Path.of("src/test/java/io/okr4j/cli/RuleFailedTest.java")));

        assertThat(sources).contains(squeezed(examples.group(2)), squeezed(examples.group(3)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void texts_are_there_in_both_languages_with_the_same_parameters(RuleDescription rule) {
        for (String kind : List.of("", ".summary", ".advice")) {
            String key = rule.getCode() + kind;
            if (rule.isQuestion() && kind.equals(".advice")) {
                continue;
            }
            String english = texts("").getProperty(key, "");
            String chinese = texts("_zh").getProperty(key, "");

            assertThat(english).as(key).isNotBlank();
            assertThat(chinese).as(key).isNotBlank().isNotEqualTo(english);
            assertThat(parameters(chinese)).as(key).isEqualTo(parameters(english));
        }
    }

    private static Matcher examples(RuleDescription rule) {
        Matcher examples = EXAMPLES.matcher(page(rule));
        assertThat(examples.find())
                .as("%s has a bad and a good example", rule.getCode())
                .isTrue();
        return examples;
    }

    private static List<String> codes(String yaml, RuleDescription rule) {
        ReadResult read = PlanFormat.read(yaml);
        assertThat(read.getProblems()).isEmpty();
        Plan plan = read.getPlan().orElseThrow();
        // contradicting rules do not hold together, so those that are off by default are switched on one by one
        Policy policy = Policy.standard().holds(rule)
                ? Policy.standard()
                : Policy.standard().withRule(rule.getCode());
        Review review = OkrReviewer.builder().policy(policy).build().review(plan, DAY);
        Stream<String> findings = review.getFindings().stream().map(Finding::getCode);
        Stream<String> questions = review.getQuestions().stream()
                .map(Question::getCode)
                // a sound objective may well get another question
                .filter(code -> code.equals(rule.getCode()));
        return Stream.concat(findings, questions).toList();
    }

    private static String page(RuleDescription rule) {
        return read(PAGES.resolve(rule.getCode() + ".md"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static Set<String> parameters(String text) {
        return PARAMETER
                .matcher(text)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String suffix) {
        Properties texts = new Properties();
        ClassLoader loader = OkrReviewer.class.getClassLoader();
        try {
            for (String name : List.of("ContributorValidationMessages", "OkrRuleMessages")) {
                for (URL bundle : Collections.list(loader.getResources(name + suffix + ".properties"))) {
                    try (InputStream in = bundle.openStream()) {
                        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
