package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the finder of amounts answers to those who only want to know what kind of numbers there are. */
class AmountsTest {

    private static Amounts in(String text) {
        Tokens tokens = Tokens.of(text);
        return Amounts.of(tokens, LanguageGuess.of(tokens));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Churn from 5 % to 3 %",
                "NPS 40→55",
                "NPS 40 -> 55",
                "Sales cycle 30 → 25.5 days",
                "Umsatz von 1,2 auf 1,5 Mio. € steigern",
                "從 30 提升到 40",
                "由 3 天縮短至 1 天",
                "Win rate 18% to 26%"
            })
    void a_change_from_one_value_to_another_is_seen(String text) {
        assertThat(fromTo(in(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Raise activation by 20 pp",
                "+15 % revenue",
                "Churn um 20 % senken",
                "流失率降低 20%",
                "two more demos per rep per week",
                "Double our turnover",
                "收入翻倍"
            })
    void the_amount_of_a_change_is_seen(String text) {
        assertThat(in(text).has(AmountRole.BY)).isTrue();
        assertThat(fromTo(in(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Launch v2 in Q3 2026",
                "Top 10 in search by 2026",
                "SOC 2 audit",
                "24/7 support",
                "Finish the B2B pilot by June 30, 2026",
                "Rollout bis 30.6.",
                "6月底前上线"
            })
    void versions_years_and_dates_are_no_amounts(String text) {
        assertThat(in(text).list()).isNotEmpty().noneMatch(Amount::isMeasured);
        assertThat(in(text).list()).noneMatch(Amount::isGoal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at least 5 customers",
                "no more than 3 incidents",
                "p95 < 200ms",
                "mindestens 5 Kunden",
                "90% 以上",
                "Reply within 12 hours",
                "50+ customers"
            })
    void a_bound_is_seen(String text) {
        assertThat(in(text).list()).anyMatch(a -> a.isGoal() && (a.bound != Bound.NONE || a.role == AmountRole.WITHIN));
    }

    @Test
    void each_token_knows_its_amount() {
        Amounts amounts = in("Churn from 5 % to 3 %");

        assertThat(amounts.at(0)).isNull();
        assertThat(amounts.at(3)).isSameAs(amounts.list().get(0));
        assertThat(amounts.at(5)).isSameAs(amounts.list().get(1));
    }

    private static boolean fromTo(Amounts amounts) {
        return amounts.has(AmountRole.FROM) && amounts.has(AmountRole.TO);
    }
}
