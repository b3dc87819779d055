package com.example.goals;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.constraint.Complete;
import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The stock interpolator speaks the language that it is asked for, as web frameworks ask it for that of a request. */
class ChineseMessagesTest {

    @Test
    void chinese_is_spoken_to_whoever_asks_for_it() {
        assertThat(messages(Locale.CHINESE))
                .containsEntry("objective.keyResults[0].title", "这条关键结果没有标题。")
                .containsEntry("objective.keyResults[3].measure.direction", "度量声明的方向是 increase，但数值是从 5 到 3。")
                .containsEntry(
                        "objective.keyResults[6].measure.target", "数值 110 在单位“% of customers”下不可能出现，范围是 0 到 100。");
        assertThat(messages(Locale.SIMPLIFIED_CHINESE)).isEqualTo(messages(Locale.CHINESE));
    }

    @Test
    void english_is_spoken_to_everybody_else() {
        assertThat(messages(Locale.ENGLISH))
                .containsEntry("objective.keyResults[0].title", "The key result has no title.")
                .isEqualTo(messages(Locale.forLanguageTag("fi")));
    }

    @Test
    void english_is_spoken_on_a_chinese_machine_to_whoever_asks_for_it() {
        Map<String, String> english = messages(Locale.ENGLISH);
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        try {
            assertThat(messages(Locale.ENGLISH)).isEqualTo(english);
            assertThat(messages(Locale.UK)).isEqualTo(english);
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static Map<String, String> messages(Locale locale) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        Validator validator = configuration
                .messageInterpolator(in(locale, configuration.getDefaultMessageInterpolator()))
                .buildValidatorFactory()
                .getValidator();
        Map<String, String> messages = new TreeMap<>();
        validator
                .validate(new ObjectiveForm("Ann", Mistakes.everywhere()), Default.class, Complete.class)
                .forEach(violation -> messages.put(violation.getPropertyPath().toString(), violation.getMessage()));
        return messages;
    }

    private static MessageInterpolator in(Locale locale, MessageInterpolator stock) {
        return new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return stock.interpolate(template, context, locale);
            }

            @Override
            public String interpolate(String template, Context context, Locale other) {
                return stock.interpolate(template, context, other);
            }
        };
    }
}
