package io.okr4j.scoring.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CalibrationLaws {

    @Provide
    Arbitrary<List<Call>> calls() {
        Arbitrary<BigDecimal> probability = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(3);
        return Combinators.combine(probability, Arbitraries.of(true, false))
                .as((p, met) -> new Call("kr", p, met))
                .list()
                .ofMaxSize(60);
    }

    @Property
    void the_parts_come_to_the_score_exactly(@ForAll("calls") List<Call> calls) {
        assertThat(Calibration.of(calls).rest()).isEqualTo(Ratio.ZERO);
    }

    @Property
    void scores_and_shares_lie_from_zero_to_one(@ForAll("calls") List<Call> calls) {
        Calibration calibration = Calibration.of(calls);

        calibration.brier().ifPresent(brier -> assertThat(brier).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
        calibration.uncertainty().ifPresent(u -> assertThat(u).isBetween(BigDecimal.ZERO, new BigDecimal("0.25")));
        assertThat(calibration.tiers()).allSatisfy(tier -> {
            assertThat(tier.share()).isBetween(tier.low(), tier.high());
            assertThat(tier.low()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
            assertThat(tier.high()).isLessThanOrEqualTo(BigDecimal.ONE);
        });
        assertThat(calibration.tiers().stream().mapToInt(Tier::count).sum()).isEqualTo(calls.size());
    }

    @Property
    void the_order_of_calls_does_not_matter(@ForAll("calls") List<Call> calls, @ForAll long seed) {
        List<Call> shuffled = new ArrayList<>(calls);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Calibration.of(shuffled).explain())
                .isEqualTo(Calibration.of(calls).explain());
    }
}
