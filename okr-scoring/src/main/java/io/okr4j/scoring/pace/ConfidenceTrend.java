package io.okr4j.scoring.pace;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.review.PolicyValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the confidence of the owner went between the last two check-ins that tell it.
 *
 * <p>Wodtke wants the change discussed and not the number. Instances are immutable and thread-safe.
 *
 * @param direction where it went
 * @param before what it was, from 0 to 1, if it was told twice
 * @param latest what it is, if it was told
 */
public record ConfidenceTrend(Direction direction, Optional<BigDecimal> before, Optional<BigDecimal> latest)
        implements Serializable {

    private static final PolicyValue LEAST_CHANGE =
            PolicyValue.of("confidence.least-change", "0.03", "waypoint-okr: 3 of 100");

    /** Where confidence went. */
    public enum Direction {
        /** Up by the least change or more. */
        UP,

        /** Less than that, or it was not told twice. */
        STEADY,

        /** Down by the least change or more. */
        DOWN
    }

    /**
     * Looks back under the usual least change, 3 points of 100.
     *
     * @param keyResult the key result
     * @param asOf the day; check-ins of later days do not exist
     * @return where confidence went
     */
    public static ConfidenceTrend of(KeyResult keyResult, LocalDate asOf) {
        return of(keyResult, asOf, LEAST_CHANGE);
    }

    /**
     * Looks back.
     *
     * @param keyResult the key result
     * @param asOf the day; check-ins of later days do not exist
     * @param leastChange the least change that counts as one
     * @return where confidence went
     */
    public static ConfidenceTrend of(KeyResult keyResult, LocalDate asOf, PolicyValue leastChange) {
        List<CheckIn> until = keyResult.checkInsUntil(asOf);
        @Nullable BigDecimal latest = null;
        @Nullable BigDecimal before = null;
        for (int i = until.size() - 1; i >= 0 && before == null; i--) {
            @Nullable BigDecimal said = until.get(i).getConfidence().orElse(null);
            if (latest == null) {
                latest = said;
            } else {
                before = said;
            }
        }
        Direction direction = Direction.STEADY;
        if (latest != null && before != null) {
            BigDecimal change = latest.subtract(before);
            if (change.abs().compareTo(leastChange.getValue()) >= 0 && change.signum() != 0) {
                direction = change.signum() > 0 ? Direction.UP : Direction.DOWN;
            }
        }
        return new ConfidenceTrend(direction, Optional.ofNullable(before), Optional.ofNullable(latest));
    }

    /** {@return such as {@code DOWN from 0.7 to 0.5}} */
    @Override
    public String toString() {
        return direction
                + before.flatMap(
                                from -> latest.map(to -> " from " + from.toPlainString() + " to " + to.toPlainString()))
                        .orElse("");
    }
}
