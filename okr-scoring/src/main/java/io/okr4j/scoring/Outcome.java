package io.okr4j.scoring;

import io.okr4j.core.measure.LevelName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the readings of a key result come to.
 *
 * <p>The kinds are a closed set: {@link #fold} has a case for each. Instances are immutable and thread-safe.
 */
public sealed interface Outcome extends Serializable {

    /**
     * Treats each kind of outcome in its own way.
     *
     * @param <R> what the treatment gives
     * @param cases one case for each kind
     * @return what the case for this kind gives
     */
    <R> R fold(Cases<R> cases);

    /**
     * One case for each kind of outcome.
     *
     * @param <R> what each case gives
     */
    interface Cases<R> {

        /**
         * Treats a share of the way.
         *
         * @param raw how far, without bounds: 0 at the start, 1 at the target, negative for a step back
         * @return whatever the treatment gives
         */
        R share(BigDecimal raw);

        /**
         * Treats a condition that holds or not.
         *
         * @param met whether it holds
         * @return whatever the treatment gives
         */
        R satisfied(boolean met);

        /**
         * Treats a level that was reached in words.
         *
         * @param level the level; none below commit
         * @param score what the policy makes of it, from 0 to 1
         * @return whatever the treatment gives
         */
        R reached(Optional<LevelName> level, BigDecimal score);

        /**
         * Treats what has no number.
         *
         * @param reason why
         * @return whatever the treatment gives
         */
        R notMeasured(Reason reason);
    }

    /**
     * A share of the way.
     *
     * @param raw how far, without bounds
     */
    record Share(BigDecimal raw) implements Outcome {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.share(raw);
        }
    }

    /**
     * A condition that holds or not.
     *
     * @param met whether it holds
     */
    record Satisfied(boolean met) implements Outcome {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.satisfied(met);
        }
    }

    /**
     * A level that was reached in words.
     *
     * @param level the highest level that was reached; null below commit, so prefer {@link #fold}
     * @param score what the policy makes of it
     */
    record Reached(@Nullable LevelName level, BigDecimal score) implements Outcome {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.reached(Optional.ofNullable(level), score);
        }
    }

    /**
     * No number.
     *
     * @param reason why
     */
    record NotMeasured(Reason reason) implements Outcome {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.notMeasured(reason);
        }
    }
}
