package io.okr4j.core.measure;

import static io.okr4j.core.invariant.Refusals.assertIncomplete;
import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrajectoryTest {

    private static final Checkpoint JULY = Checkpoint.on(LocalDate.of(2026, 7, 31), "0.20");
    private static final Checkpoint AUGUST = Checkpoint.on(LocalDate.of(2026, 8, 31), "0.5");

    @ParameterizedTest
    @EnumSource(value = TrajectoryShape.class, mode = EnumSource.Mode.EXCLUDE, names = "PHASED")
    void a_shape_needs_no_checkpoints_and_takes_none(TrajectoryShape shape) {
        assertThat(Trajectory.of(shape).getShape()).isEqualTo(shape);
        assertRefused(
                () -> Trajectory.of(shape).toBuilder().addCheckpoint(JULY).build(),
                "okr.invalid.checkpoints",
                "checkpoints must be given for the shape PHASED and for no other, but shape was " + shape
                        + " with 1 checkpoints",
                "checkpoints");
    }

    @Test
    void a_phased_one_goes_through_its_checkpoints() {
        Trajectory trajectory = Trajectory.through(JULY, AUGUST);

        assertThat(trajectory.getShape()).isEqualTo(TrajectoryShape.PHASED);
        assertThat(trajectory.getCheckpoints()).containsExactly(JULY, AUGUST);
        assertThat(JULY.getShare()).isEqualTo(new BigDecimal("0.2"));
    }

    @Test
    void a_phased_one_needs_checkpoints() {
        assertRefused(
                () -> Trajectory.of(TrajectoryShape.PHASED),
                "okr.invalid.checkpoints",
                "checkpoints must be given for the shape PHASED and for no other, but shape was PHASED with 0"
                        + " checkpoints",
                "checkpoints");
    }

    @Test
    void checkpoints_follow_each_other_day_by_day() {
        assertRefused(
                () -> Trajectory.through(AUGUST, JULY),
                "okr.invalid.checkpoints",
                "checkpoints must be in order of their days, each day once, but 2026-07-31 follows 2026-08-31",
                "checkpoints");
        assertRefused(
                () -> Trajectory.through(JULY, JULY),
                "okr.invalid.checkpoints",
                "checkpoints must be in order of their days, each day once, but 2026-07-31 follows 2026-07-31",
                "checkpoints");
    }

    @Test
    void what_is_required_is_asked_for() {
        assertIncomplete(() -> Trajectory.builder().build(), "shape");
        assertIncomplete(() -> Checkpoint.builder().build(), "on", "share");
    }

    @Test
    void a_share_may_be_given_in_any_form() {
        assertThat(Checkpoint.builder().on(JULY.getOn()).share(1).build())
                .isEqualTo(Checkpoint.on(JULY.getOn(), "1.0"));
        assertThat(JULY.toBuilder().share("0.3").build().getShare()).isEqualTo(new BigDecimal("0.3"));
    }
}
