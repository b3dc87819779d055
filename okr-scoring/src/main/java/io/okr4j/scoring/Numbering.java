package io.okr4j.scoring;

import io.okr4j.core.LevelReading;
import io.okr4j.core.MemberReading;
import io.okr4j.core.MilestoneReading;
import io.okr4j.core.NumberReading;
import io.okr4j.core.RatioReading;
import io.okr4j.core.Reading;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.measure.UnitKind;
import io.okr4j.scoring.internal.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/** Makes one number of a reading, and one of several. */
final class Numbering {

    // more than any result is rounded to, so that sums of many ratios stay short without showing it
    private static final int RATIO_DECIMALS = 30;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numbering() {}

    static boolean numeric(Reading reading) {
        return !(reading instanceof LevelReading) && !(reading instanceof MilestoneReading);
    }

    /** The number of a numeric reading. Members are added up where things or money are counted, else averaged. */
    static Fraction of(Reading reading, Measure measure) {
        if (reading instanceof NumberReading number) {
            return Fraction.of(number.getValue());
        }
        if (reading instanceof RatioReading ratio) {
            return ratio(ratio.getNumerator(), ratio.getDenominator(), measure);
        }
        if (reading instanceof MemberReading members) {
            return together(members.getValues().values(), measure);
        }
        throw new IllegalArgumentException("no number: " + reading.kind());
    }

    /** A numerator and a denominator in the unit of the measure: of 100 where that is percent. */
    static Fraction ratio(BigDecimal numerator, BigDecimal denominator, Measure measure) {
        boolean percent = measure.getUnit()
                .map(Unit::getKind)
                .filter(kind -> kind == UnitKind.PERCENT || kind == UnitKind.PERCENTAGE_POINTS)
                .isPresent();
        return Fraction.of(percent ? numerator.multiply(HUNDRED) : numerator, denominator);
    }

    private static Fraction together(Collection<BigDecimal> values, Measure measure) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return added(measure.getUnit()) ? Fraction.of(sum) : Fraction.of(sum, BigDecimal.valueOf(values.size()));
    }

    static boolean added(Optional<Unit> unit) {
        return unit.map(Unit::getKind)
                .filter(kind -> kind != UnitKind.COUNT && kind != UnitKind.CURRENCY)
                .isEmpty();
    }

    /** A term of a sum: as it is, or rounded far behind what is shown. */
    static BigDecimal term(Fraction value) {
        return value.whole()
                ? value.numerator()
                : value.numerator().divide(value.denominator(), RATIO_DECIMALS, RoundingMode.HALF_EVEN);
    }
}
