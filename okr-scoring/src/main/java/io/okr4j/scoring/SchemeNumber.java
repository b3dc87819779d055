package io.okr4j.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a scheme computed for a key result. Nothing else is kept, since nobody asks most grades why they are what they
 * are: what was found is found again for those who do.
 */
final class SchemeNumber extends NumberGrade {

    private final GradingScheme scheme;
    private final BigDecimal computed;
    private final GradingContext context;

    SchemeNumber(GradingScheme scheme, BigDecimal computed, GradingContext context) {
        this.scheme = scheme;
        this.computed = computed;
        this.context = context;
    }

    @Override
    public String strategy() {
        return scheme.getId();
    }

    @Override
    public Scale scale() {
        return scheme.getScale();
    }

    @Override
    public BigDecimal computed() {
        return computed;
    }

    @Override
    List<Step> reasons() {
        return Graded.of(scheme, context).steps(scheme, context);
    }
}
