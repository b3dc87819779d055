package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    @Test
    void every_rule_speaks_every_language_with_the_same_facts() {
        List<RuleDescription> rules = OkrReviewer.standard().rules();

        assertThat(rules).hasSizeGreaterThan(20);
        for (RuleDescription rule : rules) {
            // a question is answered; it gives no advice
            boolean asks = rule.getCode().startsWith("okr.question.");
            for (String kind : asks ? List.of("", ".summary") : List.of("", ".advice", ".summary")) {
                List<SortedSet<String>> parameters = new ArrayList<>();
                for (Locale language : LANGUAGES) {
                    String text = Messages.text(rule.getCode() + kind, Map.of(), language)
                            .orElse("");
                    assertThat(text)
                            .as(rule.getCode() + kind + " in " + language)
                            .isNotBlank();
                    parameters.add(parameters(text));
                }
                assertThat(parameters.get(1)).as(rule.getCode() + kind).isEqualTo(parameters.get(0));
            }
        }
    }

    @Test
    void chinese_differs_from_english_and_other_languages_fall_back_to_english() {
        String key = "okr.objective.no-owner";

        assertThat(Messages.text(key, Map.of(), Locale.CHINA))
                .isNotEqualTo(Messages.text(key, Map.of(), Locale.ENGLISH));
        assertThat(Messages.text(key, Map.of(), Locale.forLanguageTag("fi")))
                .isEqualTo(Messages.text(key, Map.of(), Locale.ENGLISH));
    }

    @Test
    void what_a_fact_contains_is_never_expanded() {
        assertThat(Messages.text(
                        "okr.objective.vague",
                        Map.of("words", "{words} ${7*7} {jakarta.validation.constraints.NotNull.message}"),
                        Locale.ENGLISH))
                .contains("Nobody could say whether"
                        + " \"{words} ${7*7} {jakarta.validation.constraints.NotNull.message}\" was reached.");
    }

    @Test
    void an_unknown_key_has_no_text() {
        assertThat(Messages.text("okr.there.is.none", Map.of(), Locale.ENGLISH)).isEmpty();
    }

    private static SortedSet<String> parameters(String text) {
        SortedSet<String> names = new TreeSet<>();
        Pattern.compile("\\{([a-z]+)}").matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }
}
