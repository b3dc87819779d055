package io.okr4j.scoring;

import io.okr4j.core.Ambition;
import io.okr4j.core.GradeOverride;
import io.okr4j.core.Role;
import java.util.Optional;

/** Grades each key result by what it was meant to be; all parts share one id and one scale of numbers. */
final class ByAmbition implements GradingStrategy {

    private final GradingScheme aspirational;
    private final GradingScheme committed;
    private final GradingScheme learning;
    private final GradingScheme guardrail;

    ByAmbition(GradingScheme aspirational, GradingScheme committed, GradingScheme learning, GradingScheme guardrail) {
        this.aspirational = aspirational;
        this.committed = committed;
        this.learning = learning;
        this.guardrail = guardrail;
    }

    @Override
    public String id() {
        return aspirational.id();
    }

    @Override
    public Scale scale() {
        return aspirational.scale();
    }

    @Override
    public String source() {
        return aspirational.source();
    }

    @Override
    public Optional<Span> healthy(Ambition ambition) {
        return aspirational.healthy(ambition);
    }

    @Override
    public Grade grade(GradingContext context) {
        if (context.keyResult().getRole().filter(role -> role == Role.GUARDRAIL).isPresent()) {
            return guardrail.grade(context);
        }
        return switch (context.ambition().orElse(Ambition.ASPIRATIONAL)) {
            case ASPIRATIONAL -> aspirational.grade(context);
            case COMMITTED -> committed.grade(context);
            case LEARNING -> learning.grade(context);
        };
    }

    NumberGrade overridden(NumberGrade number, Optional<GradeOverride> given) {
        return aspirational.overridden(number, given);
    }

    @Override
    public String toString() {
        return id();
    }
}
