package io.okr4j.scoring.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How good stated probabilities were.
 *
 * <p>The Brier score is the mean square of probability less outcome: 0 is best, 0.25 is what always saying 0.5 gets.
 * Murphy's parts take it to pieces: reliability (how far stated shares are from what came; 0 is best) less resolution
 * (how far the tiers differ in what came; more is better) plus uncertainty (how mixed the outcomes are, which nobody
 * can help). Where certainties differ inside a tier, what that does stands apart (Stephenson, Coelho and Jolliffe
 * 2008), so that the parts always come to the score exactly. Instances are immutable and thread-safe.
 */
public final class Calibration {

    private static final int DECIMALS = 6;

    private final List<Call> calls;
    private final List<Tier> tiers;
    private final Ratio brier;
    private final Ratio reliability;
    private final Ratio resolution;
    private final Ratio uncertainty;
    private final Ratio withinTiers;

    private Calibration(List<Call> calls, CalibrationPolicy policy) {
        this.calls = List.copyOf(calls);
        int all = calls.size();
        Ratio share = all == 0 ? Ratio.ZERO : Ratio.of(met(calls)).over(all);
        Ratio square = Ratio.ZERO;
        Ratio reliable = Ratio.ZERO;
        Ratio resolved = Ratio.ZERO;
        Ratio within = Ratio.ZERO;
        for (Call call : calls) {
            square = square.plus(
                    Ratio.of(call.probability()).minus(outcome(call)).square());
        }
        List<Tier> found = new ArrayList<>();
        for (BigDecimal certainty : policy.tiers()) {
            List<Call> own = calls.stream()
                    .filter(call -> nearest(call.probability(), policy.tiers()).compareTo(certainty) == 0)
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            Ratio came = Ratio.of(met(own)).over(own.size());
            Ratio stated = Ratio.ZERO;
            for (Call call : own) {
                stated = stated.plus(Ratio.of(call.probability()));
            }
            stated = stated.over(own.size());
            reliable = reliable.plus(stated.minus(came).square().times(own.size()));
            resolved = resolved.plus(came.minus(share).square().times(own.size()));
            for (Call call : own) {
                Ratio off = Ratio.of(call.probability()).minus(stated);
                within = within.plus(off.square())
                        .minus(outcome(call).minus(came).times(off).times(2));
            }
            found.add(tier(certainty, stated, came, own.size(), (int) met(own), policy));
        }
        int divisor = Math.max(1, all);
        this.tiers = List.copyOf(found);
        this.brier = square.over(divisor);
        this.reliability = reliable.over(divisor);
        this.resolution = resolved.over(divisor);
        this.uncertainty = share.times(Ratio.of(1).minus(share));
        this.withinTiers = within.over(divisor);
    }

    /**
     * Looks at calls under the usual policy.
     *
     * @param calls what was stated and what came
     * @return how good it was
     */
    public static Calibration of(List<Call> calls) {
        return of(calls, CalibrationPolicy.standard());
    }

    /**
     * Looks at calls.
     *
     * @param calls what was stated and what came
     * @param policy the tiers, and how many calls a verdict needs
     * @return how good it was
     */
    public static Calibration of(List<Call> calls, CalibrationPolicy policy) {
        return new Calibration(calls, policy);
    }

    private static long met(List<Call> calls) {
        return calls.stream().filter(Call::met).count();
    }

    private static Ratio outcome(Call call) {
        return Ratio.of(call.met() ? 1 : 0);
    }

    // halfway between two tiers counts to the surer one
    private static BigDecimal nearest(BigDecimal probability, List<BigDecimal> tiers) {
        BigDecimal nearest = tiers.get(0);
        for (BigDecimal tier : tiers) {
            if (tier.subtract(probability)
                            .abs()
                            .compareTo(nearest.subtract(probability).abs())
                    < 0) {
                nearest = tier;
            }
        }
        return nearest;
    }

    private static Tier tier(
            BigDecimal certainty, Ratio stated, Ratio came, int count, int met, CalibrationPolicy policy) {
        double z = policy.getErrors().getValue().doubleValue();
        double p = came.value();
        double q = stated.value();
        double deviation = policy.getDeviation().getValue().doubleValue();
        int needed = (int) Math.max(1, Math.ceil(z * z * q * (1 - q) / (deviation * deviation)));
        double centre = (p + z * z / (2 * count)) / (1 + z * z / count);
        double half = z / (1 + z * z / count) * StrictMath.sqrt(p * (1 - p) / count + z * z / (4.0 * count * count));
        BigDecimal low = rounded(Math.max(0, centre - half));
        BigDecimal high = rounded(Math.min(1, centre + half));
        BigDecimal mean = stated.decimal();
        Tier.Verdict verdict;
        if (count < needed) {
            verdict = Tier.Verdict.TOO_FEW;
        } else if (mean.compareTo(high) > 0) {
            verdict = Tier.Verdict.OVERCONFIDENT;
        } else {
            verdict = mean.compareTo(low) < 0 ? Tier.Verdict.UNDERCONFIDENT : Tier.Verdict.CALIBRATED;
        }
        return new Tier(certainty, mean, count, met, came.decimal(), low, high, needed, verdict);
    }

    private static BigDecimal rounded(double share) {
        BigDecimal rounded = BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }

    /** {@return the calls, in the order in which they were given} */
    public List<Call> calls() {
        return calls;
    }

    /** {@return the tiers that have calls, the surest first} */
    public List<Tier> tiers() {
        return tiers;
    }

    /** {@return the mean square of probability less outcome, to 15 decimals; none without calls} */
    public Optional<BigDecimal> brier() {
        return figure(brier);
    }

    /** {@return how far what was stated is from what came, tier by tier; none without calls} */
    public Optional<BigDecimal> reliability() {
        return figure(reliability);
    }

    /** {@return how far the tiers differ in what came; near 0 the tiers tell nothing; none without calls} */
    public Optional<BigDecimal> resolution() {
        return figure(resolution);
    }

    /** {@return how mixed the outcomes are; none without calls} */
    public Optional<BigDecimal> uncertainty() {
        return figure(uncertainty);
    }

    /** {@return what certainties that differ inside a tier add; 0 where each tier has one; none without calls} */
    public Optional<BigDecimal> withinTiers() {
        return figure(withinTiers);
    }

    /** {@return whether surer tiers were met at least as often as bolder ones; true with fewer than two tiers} */
    public boolean inOrder() {
        for (int i = 1; i < tiers.size(); i++) {
            if (tiers.get(i).share().compareTo(tiers.get(i - 1).share()) > 0) {
                return false;
            }
        }
        return true;
    }

    /** What is left of the score when its parts are taken away, exactly. */
    Ratio rest() {
        return brier.minus(reliability).plus(resolution).minus(uncertainty).minus(withinTiers);
    }

    private Optional<BigDecimal> figure(Ratio figure) {
        return calls.isEmpty() ? Optional.empty() : Optional.of(figure.decimal());
    }

    /** {@return the score and its parts, and each tier, in lines} */
    public String explain() {
        if (calls.isEmpty()) {
            return "nothing that was stated has come to its end";
        }
        StringBuilder text = new StringBuilder("Brier score ")
                .append(shown(brier))
                .append(" = reliability ")
                .append(shown(reliability))
                .append(" - resolution ")
                .append(shown(resolution))
                .append(" + uncertainty ")
                .append(shown(uncertainty));
        if (withinTiers.numerator().signum() != 0) {
            text.append(" + within tiers ").append(shown(withinTiers));
        }
        text.append(", of ").append(calls.size()).append(calls.size() == 1 ? " call" : " calls");
        tiers.forEach(tier -> text.append('\n').append(tier));
        if (!inOrder()) {
            text.append("\nbolder tiers were met more often than surer ones");
        }
        return text.toString();
    }

    private static String shown(Ratio ratio) {
        return ratio.decimal().setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    /** {@return the explanation} */
    @Override
    public String toString() {
        return explain();
    }
}
