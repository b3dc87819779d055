package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the rules that read titles, whatever the title. */
class WordingLawsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    private static final OkrReviewer REVIEWER = OkrReviewer.standard();
    private static final List<String> PIECES = List.of(
            "Increase ",
            "revenue ",
            "by 20 % ",
            "and ",
            ", ",
            "so that ",
            "every ",
            "LFX ",
            "v4.2 ",
            "Launch ",
            "keep ",
            "用户 ",
            "提高",
            "并",
            "所有",
            "von 5 auf 3 ",
            "Kunden ",
            "steigern",
            "per rep ",
            "\u0130",
            "ß",
            "\n",
            "#",
            "1.000,5 ");

    @Provide
    Arbitrary<String> titles() {
        Arbitrary<String> made = Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(made, Arbitraries.strings().ofMaxLength(80));
    }

    private static Review review(String title) {
        KeyResult keyResult = KeyResult.read(title).withId("it").withMeasure(Measure.yesNo("Done"));
        KeyResult read = KeyResult.read(title).withId("read");
        Objective objective = Plans.good("o")
                .title(title)
                .keyResults(List.of(keyResult, read))
                .build();
        return REVIEWER.review(Plan.of(objective), DAY);
    }

    @Property(tries = 300)
    void no_rule_fails_and_no_word_alone_is_an_error(@ForAll("titles") String title) {
        assertThat(review(title).getFindings())
                .noneMatch(finding -> finding.getCode().equals("okr.review.rule-failed"))
                .allSatisfy(finding -> assertThat(finding.getSeverity() == Severity.ERROR
                                && finding.getPath().endsWith("#title")
                                && !finding.getCode().endsWith(".no-title")
                                && !finding.getCode().startsWith("okr.text."))
                        .isFalse());
    }

    @Property(tries = 100)
    void the_findings_are_the_same_in_every_locale(@ForAll("titles") String title) {
        Locale before = Locale.getDefault();
        Review here = review(title);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(review(title)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 15)
    void long_titles_are_answered(@ForAll("titles") String title) {
        String endless = (title + "and ").repeat(1 + 40_000 / (title.length() + 4));

        assertThat(review(endless).getFindings())
                .noneMatch(finding -> finding.getCode().equals("okr.review.rule-failed"));
    }
}
