package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Role;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Recurrence;
import io.okr4j.core.measure.Scope;
import io.okr4j.core.measure.Unit;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyResultWordingTest {

    private static KeyResult read(String title) {
        return KeyResult.read(title).withId("it");
    }

    private static KeyResult yesNo(String title) {
        return read(title).withMeasure(Measure.yesNo("Done"));
    }

    @Nested
    class AmbiguousMetric {

        private static final String CODE = "okr.key-result.ambiguous-metric";

        @ParameterizedTest
        @CsvSource({
            "Reach 1 million users, users",
            "40000 customers by the end of September, customers",
            "Revenue from 1.2 to 1.5 million euros, revenue",
            "Umsatz auf 2 Mio. Euro steigern, umsatz",
            "用户达到 100 万, 用户"
        })
        void a_bare_count_can_be_counted_in_several_ways(String title, String word) {
            assertThat(Seen.in(CODE, read(title))).singleElement().satisfies(finding -> {
                assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
                assertThat(finding.getFacts()).containsEntry("word", word);
            });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Reach 1 million active users",
                    "Reach 1 million users in Denmark",
                    "40 customers renew their contract",
                    "120 firms sign as new customers",
                    "Revenue per customer from 90 to 110 euros",
                    "1000 users a week",
                    "日活用户达到 100 万",
                    "Churn from 5 % to 3 %"
                })
        void a_word_that_says_which_is_enough(String title) {
            assertThat(Seen.in(CODE, read(title))).isEmpty();
        }

        @Test
        void so_is_a_definition() {
            KeyResult users = read("Reach 1 million users");

            assertThat(Seen.in(CODE, users.withContext("Those who came within the last week")))
                    .isEmpty();
            assertThat(Seen.in(
                            CODE,
                            users.withMeasure(
                                    Measure.from(1).to(2).withDefinition("Those who came within the last week"))))
                    .isEmpty();
        }
    }

    @Nested
    class UnmeasuredRecurrence {

        private static final String CODE = "okr.key-result.recurrence";
        private static final KeyResult VISITS = Plans.keyResult("it", "0.2")
                .withTitle("Customers come to the shop 30 times a week")
                .withMeasure(Measure.from(20).to(30).unit(Unit.count("visits")));

        @Test
        void how_often_belongs_into_the_measure() {
            Finding finding = Seen.in(CODE, VISITS).get(0);

            assertThat(finding.getPath()).isEqualTo("o/it#measure");
            assertThat(finding.advice(Locale.ENGLISH)).startsWith("Add \"recurrence: week\" to the measure");
        }

        @Test
        void so_does_per_whom() {
            KeyResult perRep = VISITS.withTitle("30 signatures per rep");

            assertThat(Seen.in(CODE, perRep).get(0).getFacts()).containsEntry("missing", "scope: per-person");
            assertThat(Seen.in(
                            CODE,
                            perRep.withMeasure(Measure.from(20)
                                    .to(30)
                                    .unit(Unit.count("signatures"))
                                    .withScope(Scope.perPerson("rep", 12)))))
                    .isEmpty();
        }

        @Test
        void a_measure_that_says_it_in_its_own_way_is_left_alone() {
            assertThat(Seen.in(
                            CODE,
                            VISITS.withMeasure(Measure.from(20)
                                    .to(30)
                                    .unit(Unit.count("visits"))
                                    .withRecurrence(Recurrence.WEEK))))
                    .isEmpty();
            assertThat(Seen.in(CODE, VISITS.withMeasure(Measure.from(20).to(30).unit(Unit.rate("visits", "week")))))
                    .isEmpty();
            assertThat(Seen.in(CODE, VISITS.withMeasure(Measure.from(20).to(30).withMetricName("visits a week"))))
                    .isEmpty();
        }

        @Test
        void how_often_others_do_something_is_not_how_often_it_is_counted() {
            assertThat(Seen.in(CODE, VISITS.withTitle("Partners that register a deal every month, from 20 to 30")))
                    .isEmpty();
        }
    }

    @Nested
    class Compound {

        private static final String CODE = "okr.key-result.compound";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Waiting time from 9 to 4 hours and satisfaction from 70 to 80 %",
                    "Churn below 3 %, satisfaction above 80 %",
                    "Wartezeit von 9 auf 4 Stunden und Zufriedenheit von 70 auf 80 %",
                    "等待时间从 9 小时降到 4 小时，满意度从 70 % 提高到 80 %"
                })
        void two_numbers_are_two_key_results(String title) {
            assertThat(Seen.in(CODE, yesNo(title))).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Waiting time from 9 to 4 hours",
                    "Between 3 and 5 customers sign",
                    "Customers in Denmark and Sweden who renew, from 40 to 60 %",
                    "Readers come, stay and buy",
                    "Nine of twelve reps reach their quota, after six last year",
                    "Half of the firms sign within 45 days, not 62"
                })
        void one_number_is_one(String title) {
            assertThat(Seen.in(CODE, yesNo(title))).isEmpty();
        }

        @Test
        void steps_are_milestones() {
            KeyResult both = yesNo("Waiting time from 9 to 4 hours and satisfaction from 70 to 80 %");

            assertThat(Seen.in(CODE, both.withMeasure(Measure.milestones(Milestone.of("One"), Milestone.of("Two")))))
                    .isEmpty();
        }
    }

    @Nested
    class Universal {

        private static final String CODE = "okr.key-result.universal";

        @ParameterizedTest
        @ValueSource(strings = {"Everyone in the north knows whom to call", "Alle im Norden kennen uns", "所有客户都按时收到货"})
        void all_is_failed_by_one_exception(String title) {
            assertThat(Seen.in(CODE, yesNo(title))).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Customers meet each other every month",
                    "All 14 contracts are signed",
                    "The council grants us the licence",
                    "Launch the app in every country"
                })
        void how_often_how_many_and_work_are_not(String title) {
            assertThat(Seen.in(CODE, yesNo(title))).isEmpty();
        }

        @Test
        void where_a_number_is_measured_it_says_how_many_are_enough() {
            KeyResult everyone = yesNo("Everyone in the north knows whom to call");

            assertThat(Seen.in(CODE, everyone.withMeasure(Measure.atLeast(95)))).isEmpty();
        }
    }

    @Nested
    class VanityMetric {

        private static final String CODE = "okr.key-result.vanity-metric";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Followers of our account from 4000 to 8000",
                    "Get 20000 page views",
                    "粉丝从 4000 增加到 8000",
                    "Seitenaufrufe von 4000 auf 8000 steigern"
                })
        void attention_is_vain(String title) {
            assertThat(Seen.in(CODE, read(title)))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.ADVICE));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "40 followers order a bicycle",
                    "Readers who ask for an offer from 40 to 80",
                    "Customers like the new app"
                })
        void what_people_do_is_not(String title) {
            assertThat(Seen.in(CODE, read(title))).isEmpty();
        }

        @Test
        void as_a_leading_indicator_it_may_be_useful() {
            KeyResult likes = read("Get 20000 page views");

            assertThat(Seen.in(CODE, likes.withRole(Role.LEADING))).isEmpty();
            assertThat(Seen.in(CODE, likes.withRole(Role.LAGGING))).hasSize(1);
        }
    }
}
