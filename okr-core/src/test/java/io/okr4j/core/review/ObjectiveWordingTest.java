package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Ambition;
import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.Reference;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectiveWordingTest {

    private static Objective titled(String title) {
        return Plans.good("o").title(title).build();
    }

    @Nested
    class MetricMovement {

        private static final String CODE = "okr.objective.metric-movement";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Increase revenue by 20 %",
                    "Increase monthly recurring revenue",
                    "Reduce customer churn in the northern region",
                    "Reach 1 million active users",
                    "Hire 5 engineers",
                    "Double our customer base",
                    "Get to 10k MRR",
                    "Umsatz um 20 % steigern",
                    "Die Kundenzufriedenheit in der Schweiz steigern",
                    "将收入提高 20 %",
                    "本季度收入达到 575,000 美元"
                })
        void a_number_that_is_to_move_is_a_key_result(String title) {
            assertThat(Seen.of(CODE, titled(title))).singleElement().satisfies(finding -> {
                assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
                assertThat(finding.getPath()).isEqualTo("o#title");
                assertThat(finding.advice(Locale.ENGLISH)).contains("Make \"" + title + "\" a key result");
            });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Customers of the north stay with us",
                    "Firms with 20 to 200 technicians hear of us",
                    "Win the 2026 World Cup",
                    "Be profitable by the end of 2026",
                    "Ship Foo 4.1",
                    "A stolen bicycle is back with its rider within a week",
                    "Achieve fiscal sustainability",
                    "Grow into the first choice of hospitals",
                    "Wir sind die erste Adresse für Handwerker",
                    "成为区域医院的首选"
                })
        void words_and_names_are_none(String title) {
            assertThat(Seen.of(CODE, titled(title))).isEmpty();
        }

        @Test
        void two_words_are_one_finding_and_not_two() {
            assertThat(Seen.of(CODE, titled("Increase revenue"))).isEmpty();
            assertThat(Seen.of("okr.objective.vague", titled("Increase revenue")))
                    .hasSize(1);
            assertThat(Seen.of(
                            "okr.objective.vague",
                            titled("Improve the retention of our oldest customers in Denmark")
                                    .withKeyResults()))
                    .isEmpty();
        }

        @Test
        void the_articles_want_numbers() {
            Plan plan = Plan.of(titled("Increase revenue by 20 %"));

            assertThat(Seen.of(CODE, Policy.of(Preset.SOURCE_ARTICLES), plan)).isEmpty();
        }
    }

    @Nested
    class Numbers {

        private static final String CODE = "okr.objective.number";

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Our 40 largest customers stay with us | 40",
                    "Firms with 20 to 200 technicians hear of us | 20",
                    "让 40 家大客户留下来 | 40",
                    "让40家大客户留下来 | 40",
                    "Unsere 40 größten Kunden bleiben | 40"
                })
        void a_number_that_says_how_many_is_one(String title, String number) {
            assertThat(Seen.of(CODE, titled(title)))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.getFacts()).containsEntry("number", number));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Be ready for the 2026 season",
                    "Win the 2nd league",
                    "Riders reach us 24/7",
                    "A B2B shop that buyers love",
                    "A place in the top 10 of the region",
                    "Pass the audit for ISO 27001",
                    "The best Q3 ever",
                    "Riders trust Gravelo 4.2",
                    "第3季度成为首选",
                    "Increase revenue by 20 %"
                })
        void years_ordinals_names_and_what_another_rule_says_are_none(String title) {
            assertThat(Seen.of(CODE, titled(title))).isEmpty();
        }

        @Test
        void under_the_articles_it_is_the_other_way_round() {
            String code = "okr.objective.no-number";
            Objective words = titled("Customers stay with us longer");

            assertThat(Seen.of(code, words)).hasSize(1);
            assertThat(Seen.of(code, words.withMeasure(Measure.from(20).to(24))))
                    .isEmpty();
            assertThat(Seen.of(code, titled("Increase revenue by 20 %"))).isEmpty();
            assertThat(Seen.of(code, titled("销售收入比上一季度多出五分之一"))).isEmpty();
            assertThat(Seen.of(code, titled(""))).isEmpty();
        }
    }

    @Nested
    class BusinessAsUsual {

        private static final String CODE = "okr.objective.business-as-usual";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Keep hiring",
                    "Maintain our market position",
                    "Continue to welcome riders",
                    "Unsere Marktposition halten",
                    "Handle the returns of the season",
                    "Die Retouren der Saison bearbeiten",
                    "处理本季退货",
                    "保持市场地位",
                    "继续招聘"
                })
        void a_title_that_begins_by_keeping_is(String title) {
            assertThat(Seen.of(CODE, titled(title))).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Customers stay with us",
                    "Riders keep their service plan when they move",
                    "Kunden im Norden bleiben bei uns",
                    "Halte das Versprechen",
                    "Process waste falls by half",
                    "管理层信任这些数字",
                    "让客户继续选择我们",
                    "持续领先"
                })
        void others_who_stay_are_not(String title) {
            assertThat(Seen.of(CODE, titled(title))).isEmpty();
        }

        @Test
        void a_service_level_is_worth_holding() {
            Objective keep = titled("Keep the shop open around the clock");
            KeyResult bound = Plans.keyResult("up", "0.5").withMeasure(Measure.atLeast(99));

            assertThat(Seen.of(CODE, keep)).hasSize(1);
            assertThat(Seen.of(CODE, keep.withAmbition(Ambition.COMMITTED))).isEmpty();
            assertThat(Seen.of(CODE, keep.withKeyResults(bound))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"3, 1", "2.9, 1", "3.1, 0"})
        void numbers_that_were_reached_before_are(String last, int expected) {
            Metric churn = Measure.from(5).to(3);
            KeyResult earlier = Plans.keyResult("earlier", "0.5")
                    .withMeasure(churn)
                    .checkIn(CheckIn.on(LocalDate.of(2026, 6, 30)).value(last));
            KeyResult now = Plans.keyResult("now", "0.5").withMeasure(churn).withCarriedFrom(Reference.to("earlier"));
            Objective before = Plans.good("before").keyResults(List.of(earlier)).build();
            Objective after = Plans.good("after").keyResults(List.of(now)).build();

            assertThat(Seen.of(CODE, before, after)).hasSize(expected);
            assertThat(Seen.of(CODE, before, after.withKeyResults(now, Plans.keyResult("new", "0.2"))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Build a planning model for the company",
                "Develop the platform of the next generation for applications on the web",
                "Launch a first product that riders rave about",
                "Ship the new catalogue",
                "Climb the mountain",
                "Baue ein Planungsmodell für die Firma",
                "为公司建立一套规划模型"
            })
    void nobody_is_warned_for_the_first_verb_alone(String title) {
        List<Finding> seen =
                OkrReviewer.standard().review(Plan.of(titled(title)), Seen.DAY).getFindings();

        assertThat(seen).allSatisfy(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.ADVICE));
    }

    @Nested
    class Solution {

        private static final String CODE = "okr.objective.solution";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Introduce a new billing system",
                    "Redesign the homepage",
                    "Die neue Website launchen",
                    "上线新版官网"
                })
        void what_will_be_made_for_nobody_gets_advice(String title) {
            assertThat(Seen.of(CODE, titled(title)))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.ADVICE));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Build a planning model for the company",
                    "Make onboarding effortless",
                    "Launch the shop so that riders can order at night",
                    "Partners sell without one of us in the room",
                    "Cycling clubs ride on our wheels",
                    "Hire 5 engineers",
                    "Keep hiring"
                })
        void who_benefits_and_what_others_do_gets_none(String title) {
            assertThat(Seen.of(CODE, titled(title))).isEmpty();
        }

        @Test
        void where_the_key_results_are_work_too_that_is_the_finding() {
            KeyResult launch = KeyResult.builder()
                    .id("a")
                    .title("Launch the new mobile app")
                    .measure(Measure.yesNo("Launched"))
                    .build();
            KeyResult hold = launch.withId("b").withTitle("Migrate the old accounts");
            Objective objective = titled("Introduce a new billing system").withKeyResults(launch, hold);

            assertThat(Seen.of(CODE, objective)).isEmpty();
            assertThat(Seen.of("okr.objective.task-list", objective)).hasSize(1);
        }
    }

    @Nested
    class Launch {

        private static final String CODE = "okr.objective.launch";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Launch the loyalty card",
                    "Roll out the new till by the end of June",
                    "Implement single sign-on",
                    "Das neue Kassensystem einführen",
                    "上线会员卡"
                })
        void what_goes_out_without_a_word_on_what_it_changes_is_one(String title) {
            Objective alone = titled(title).withKeyResults();

            assertThat(Seen.of(CODE, alone)).singleElement().satisfies(finding -> {
                assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
                assertThat(finding.getPath()).isEqualTo("o#title");
            });
            assertThat(Seen.of("okr.objective.solution", alone)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Launch an awesome first product",
                    "Build a planning model for the company",
                    "Build a planning model",
                    "Ship the new catalogue",
                    "Launch the loyalty card so that regulars come more often",
                    "Launch a card that regulars show their friends",
                    "Launch the loyalty card for the regulars of the old town",
                    "Riders release their brakes without a sound",
                    "推出顾客喜爱的会员卡"
                })
        void how_good_for_whom_and_what_for_are_more_than_that(String title) {
            assertThat(Seen.of(CODE, titled(title).withKeyResults())).isEmpty();
        }

        @Test
        void a_key_result_may_say_what_changes() {
            Objective card = titled("Launch the loyalty card");
            KeyResult work = KeyResult.builder()
                    .id("w")
                    .title("Print the cards")
                    .measure(Measure.yesNo("Printed"))
                    .build();
            KeyResult unmeasured = KeyResult.builder().id("u").title("Regulars").build();

            assertThat(Seen.of(CODE, card)).isEmpty();
            assertThat(Seen.of("okr.objective.solution", card)).hasSize(1);
            assertThat(Seen.of(CODE, card.withKeyResults(work))).hasSize(1);
            assertThat(Seen.of(CODE, card.withKeyResults(unmeasured))).hasSize(1);
            assertThat(Seen.of(CODE, card.withKeyResults(work, Plans.keyResult("effect", "0.5"))))
                    .isEmpty();
        }

        @Test
        void two_key_results_that_are_work_are_the_finding() {
            KeyResult print = KeyResult.builder()
                    .id("a")
                    .title("Print the new cards")
                    .measure(Measure.yesNo("Printed"))
                    .build();
            Objective card = titled("Launch the loyalty card")
                    .withKeyResults(print, print.withId("b").withTitle("Build the page for the cards"));

            assertThat(Seen.of(CODE, card)).isEmpty();
            assertThat(Seen.of("okr.objective.task-list", card)).hasSize(1);
        }
    }

    @Nested
    class Jargon {

        private static final String CODE = "okr.objective.jargon";

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Customers find their way around LFX | LFX",
                    "Riders trust the Gravelo 4.2 | Gravelo 4.2",
                    "Nobody needs user_profile_v2 any more | user_profile_v2",
                    "Kunden finden sich im LFX zurecht. | LFX"
                })
        void words_of_the_own_team_are(String title, String word) {
            assertThat(Seen.of(CODE, titled(title)))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.getFacts()).containsEntry("word", word));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The CRM is what our B2B customers praise",
                    "CUSTOMERS LOVE US",
                    "Riders of the north stay with us",
                    "U.S. riders find us",
                    "客户喜欢我们"
                })
        void what_everybody_knows_is_not(String title) {
            assertThat(Seen.of(CODE, titled(title))).isEmpty();
        }

        @Test
        void what_the_plan_explains_is_not() {
            Objective objective = titled("Customers find their way around LFX");
            Plan plan = Plan.of(objective);

            assertThat(Seen.of(CODE, objective.withContext("LFX is our price list")))
                    .isEmpty();
            assertThat(Seen.of(
                            CODE,
                            plan.toBuilder()
                                    .addKpi(Kpi.builder().name("Use of LFX").build())
                                    .build()))
                    .isEmpty();
        }
    }
}
