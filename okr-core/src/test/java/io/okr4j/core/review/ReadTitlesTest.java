package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadTitlesTest {

    private static final ReviewContext CONTEXT =
            ReviewContext.of(List.of(Plan.builder().id("p").build()), Seen.DAY, Policy.standard());

    @Test
    void a_title_is_read_once_in_a_review_whichever_rule_asks() {
        String title = "Improve the night service through a nurse who knows each patient";
        ReadTitles titles = ReadTitles.of(CONTEXT);

        assertThat(ReadTitles.of(CONTEXT)).isSameAs(titles);
        assertThat(titles.parts(title)).isSameAs(titles.parts(title));
        assertThat(titles.title(title)).isSameAs(titles.title(title));
        assertThat(titles.mainClause(title)).isSameAs(titles.mainClause(title));
    }

    @Test
    void the_main_clause_is_the_whole_title_where_it_has_no_other() {
        ReadTitles titles = ReadTitles.of(CONTEXT);

        assertThat(titles.mainClause("Nurses go home on time").text()).isEqualTo("Nurses go home on time");
        assertThat(titles.mainClause("Nurses go home on time because wards talk")
                        .text())
                .isEqualTo("Nurses go home on time");
    }
}
