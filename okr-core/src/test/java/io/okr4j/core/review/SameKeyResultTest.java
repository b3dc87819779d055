package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Period;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that tell the same key result from another. */
class SameKeyResultTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    private static final Measure MEASURE = Measure.from(20).to(26).unit(Unit.percentOf("customers"));

    private static KeyResult keyResult(String id, String title, Measure measure) {
        return KeyResult.builder().id(id).title(title).measure(measure).build();
    }

    private static List<String> paths(String code, Plan plan) {
        return OkrReviewer.standard().review(plan, DAY).getFindings().stream()
                .filter(finding -> finding.getCode().equals(code))
                .map(Finding::getPath)
                .toList();
    }

    private static Plan with(KeyResult... keyResults) {
        return Plan.of(Plans.good("o").build().toBuilder()
                .keyResults(List.of(keyResults))
                .build());
    }

    // a point inside a number is part of it, a comma between thousands is not
    private static final Pattern BETWEEN_THOUSANDS = Pattern.compile("(?<=[0-9])[,'\u2019 ](?=[0-9]{3}(?![0-9]))");
    private static final Pattern NO_MATTER = Pattern.compile("(?<![0-9])\\.|\\.(?![0-9])|[^\\p{L}\\p{N}.%]");

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of(
                        "1",
                        "000",
                        "25",
                        ".",
                        ",",
                        "'",
                        "\u2019",
                        " ",
                        "%",
                        "½",
                        "v",
                        "ß",
                        "率",
                        "\uD835\uDFD8",
                        "\uD83D")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void letters_numbers_percent_signs_and_points_inside_numbers_matter(@ForAll("titles") String title) {
        String cased = Normalizer.normalize(title, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        String expected = NO_MATTER
                .matcher(BETWEEN_THOUSANDS.matcher(cased).replaceAll(""))
                .replaceAll("");

        assertThat(SameKeyResult.normal(title)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Customers who renew | customers  who renew.",
                "Cut 1,000 calls to 400 | Cut 1000 calls to 400!",
                "Straße frei halten | STRASSE frei-halten",
                "续约率从 20% 到 26% | 续约率从20％到26％。",
                "ＣＲＭ 上线 | CRM上线",
                "Kündigungen je Woche | Ku\u0308ndigungen je Woche"
            })
    void spaces_case_punctuation_and_width_do_not_matter(String one, String other) {
        assertThat(SameKeyResult.normal(other))
                .isEqualTo(SameKeyResult.normal(one))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From 4.5 to 3 | From 45 to 3",
                "Up by 5 % | Up by 5",
                "Customers who renew | Customers who leave",
                "续约客户 | 流失客户"
            })
    void numbers_and_words_do(String one, String other) {
        assertThat(SameKeyResult.normal(other)).isNotEqualTo(SameKeyResult.normal(one));
    }

    @Nested
    class Twice {

        private static final String CODE = "okr.key-result.duplicate";

        @Test
        void the_second_is_found_and_says_where_the_first_is() {
            Plan plan = with(
                    keyResult("a", "Customers who renew", MEASURE), keyResult("b", "CUSTOMERS who renew", MEASURE));

            assertThat(paths(CODE, plan)).containsExactly("o/b");
            assertThat(OkrReviewer.standard().review(plan, DAY).getFindings())
                    .anyMatch(finding -> "o/a".equals(finding.getFacts().get("other")));
        }

        @Test
        void which_of_them_is_found_does_not_hang_on_their_order() {
            KeyResult a = keyResult("a", "Customers who renew", MEASURE);

            assertThat(paths(CODE, with(a.withId("c"), a, a.withId("b")))).containsExactlyInAnyOrder("o/b", "o/c");
        }

        @Test
        void the_same_metric_is_the_same_whatever_it_is_called() {
            Measure arr = Measure.from(400).to(500).unit(Unit.currency("EUR")).withMetricName("ARR");

            assertThat(paths(
                            CODE,
                            with(keyResult("a", "Revenue that recurs", arr), keyResult("b", "Larger contracts", arr))))
                    .containsExactly("o/b");
            assertThat(paths(
                            CODE,
                            with(
                                    keyResult("a", "Revenue that recurs", arr),
                                    keyResult(
                                            "b",
                                            "Larger contracts",
                                            Measure.from(400)
                                                    .to(600)
                                                    .unit(Unit.currency("EUR"))
                                                    .withMetricName("ARR")))))
                    .isEmpty();
        }

        @Test
        void other_numbers_periods_or_owners_make_another_key_result() {
            KeyResult renew = keyResult("a", "Customers who renew", MEASURE);
            Objective north = Plans.good("north").build().toBuilder()
                    .keyResults(List.of(renew))
                    .build();
            Objective south = north.withId("south").withKeyResults(renew.withId("b"));

            assertThat(paths(
                            CODE,
                            with(
                                    renew,
                                    renew.withId("b")
                                            .withMeasure(Measure.from(20).to(30)))))
                    .isEmpty();
            assertThat(paths(CODE, Plan.of(north, south))).containsExactly("south/b");
            assertThat(paths(CODE, Plan.of(north, south.withOwner(Owner.team("South")))))
                    .isEmpty();
            assertThat(paths(CODE, Plan.of(north, south.withPeriod(Period.ofQuarter(2026, 4)))))
                    .isEmpty();
        }
    }

    @Nested
    class Copied {

        private static final String CODE = "okr.key-result.copied";
        private static final KeyResult ABOVE = keyResult("above", "Customers who renew", MEASURE);
        private static final Objective PARENT = Plans.good("parent").owner(Owner.company("Acme")).build().toBuilder()
                .keyResults(List.of(ABOVE))
                .build();

        private static Plan below(Link link, KeyResult keyResult) {
            return Plan.of(
                    PARENT,
                    Plans.good("child").addLink(link).build().toBuilder()
                            .keyResults(List.of(keyResult))
                            .build());
        }

        @Test
        void a_key_result_that_repeats_one_of_its_parent_is_found() {
            KeyResult copy = ABOVE.withId("copy").withTitle("Customers who RENEW");

            assertThat(paths(CODE, below(Link.supports("parent"), copy))).containsExactly("child/copy");
            assertThat(paths(CODE, below(Link.supports("above"), copy))).containsExactly("child/copy");
            assertThat(paths(
                            CODE,
                            below(
                                    Link.contributes("parent"),
                                    copy.withMeasure(Measure.from(5).to(7)))))
                    .isEmpty();
        }

        @Test
        void one_that_is_passed_through_or_linked_to_nothing_is_not() {
            KeyResult copy = ABOVE.withId("copy");
            Link through =
                    Link.contributes("parent").toBuilder().passThrough(true).build();

            assertThat(paths(CODE, below(through, copy))).isEmpty();
            assertThat(paths(CODE, below(Link.supports("somewhere-else"), copy)))
                    .isEmpty();
            assertThat(paths(
                            CODE,
                            below(
                                    Link.supports("parent"),
                                    copy.toBuilder().addLink(through).build())))
                    .isEmpty();
        }
    }
}
