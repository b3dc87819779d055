package io.okr4j.core.measure;

import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LevelsTest {

    @Test
    void three_levels_are_found_by_their_names() {
        Level commit = Level.at("100");
        Level target = Level.at("120.0");
        Level stretch = Level.described("every customer of the north");
        Levels levels = Measure.levels(commit, target, stretch).unit(Unit.count("customers"));

        assertThat(levels.kind()).isEqualTo("levels");
        assertThat(levels.getUnit()).contains(Unit.count("customers"));
        assertThat(levels.level(LevelName.COMMIT)).contains(commit);
        assertThat(levels.level(LevelName.TARGET)).contains(target);
        assertThat(levels.level(LevelName.STRETCH)).contains(stretch);
        assertThat(levels.levels()).containsExactly(commit, target, stretch);
        assertThat(target.getValue()).contains(new BigDecimal("120"));
        assertThat(stretch.getDescription()).contains("every customer of the north");
    }

    @Test
    void a_draft_may_lack_some_of_them() {
        Levels draft = Levels.builder().stretch(Level.at("5")).build();

        assertThat(draft.level(LevelName.COMMIT)).isEmpty();
        assertThat(draft.levels()).containsExactly(Level.at("5"));
        assertThat(Levels.builder().build().levels()).isEmpty();
    }

    @Test
    void numbers_are_equal_however_they_are_given() {
        assertThat(Levels.builder().baseline("4.0").build())
                .isEqualTo(Levels.builder().baseline(4).build());
        assertThat(Level.builder().value(5).certainty(1).build())
                .isEqualTo(Level.builder().value("5.0").certainty("1.00").build());
    }

    @Test
    void a_certainty_is_from_zero_to_one() {
        assertThat(Level.builder().certainty("0.8").build().getCertainty()).contains(new BigDecimal("0.8"));
        assertRefused(
                () -> Level.builder().certainty("1.1").build(),
                "okr.invalid.range",
                "certainty must be from 0 to 1 but was 1.1",
                "certainty");
        assertRefused(
                () -> Level.builder().certainty(-1).build(),
                "okr.invalid.range",
                "certainty must be from 0 to 1 but was -1",
                "certainty");
    }
}
