package io.okr4j.scoring.calibration;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The calls of about one certainty, and how often they were met.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param certainty the certainty of the tier
 * @param stated the mean of what was stated in it
 * @param count how many calls
 * @param met how many of them were met
 * @param share the share of them that was met
 * @param low the lower end of the interval of that share, after Wilson
 * @param high the upper end
 * @param needed how many calls a verdict needs
 * @param verdict what can be said
 */
public record Tier(
        BigDecimal certainty,
        BigDecimal stated,
        int count,
        int met,
        BigDecimal share,
        BigDecimal low,
        BigDecimal high,
        int needed,
        Verdict verdict)
        implements Serializable {

    /** What can be said of a tier. */
    public enum Verdict {
        /** There are fewer calls than are needed to see a deviation. */
        TOO_FEW("too few to say"),

        /** What was stated lies within the interval of what came. */
        CALIBRATED("as stated"),

        /** Less was met than was stated. */
        OVERCONFIDENT("less often than stated"),

        /** More was met than was stated. */
        UNDERCONFIDENT("more often than stated");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        /** {@return the verdict in words, such as {@code too few to say}} */
        public String text() {
            return text;
        }
    }

    /** {@return such as {@code 80 %: 7 of 9 met (45 to 94 %), too few to say: 62 are needed}} */
    @Override
    public String toString() {
        String text = percent(certainty) + " %: " + met + " of " + count + " met (" + percent(low) + " to "
                + percent(high) + " %), " + verdict.text();
        return verdict == Verdict.TOO_FEW ? text + ": " + needed + " are needed" : text;
    }

    private static String percent(BigDecimal share) {
        return String.valueOf(Math.round(share.doubleValue() * 100));
    }
}
