package io.okr4j.scoring;

import io.okr4j.core.Role;
import java.math.BigDecimal;
import java.util.Optional;

/** Gathers the grades that go into one: clamped to their scale, guardrails left out. */
final class Gathering {

    final Parts.Builder parts;
    private final Scale scale;
    private final ScoringPolicy policy;
    int numbers;
    int without;

    Gathering(Scale scale, ScoringPolicy policy) {
        this(scale, policy, Parts.builder());
    }

    private Gathering(Scale scale, ScoringPolicy policy, Parts.Builder parts) {
        this.scale = scale;
        this.policy = policy;
        this.parts = parts;
    }

    /** The same so far, to be gone on with in another way. */
    Gathering copy() {
        Gathering copy = new Gathering(scale, policy, parts.copy());
        copy.numbers = numbers;
        copy.without = without;
        return copy;
    }

    void add(Grade grade, GradingContext context) {
        Optional<Role> role = context.keyResult().getRole();
        if (role.isPresent() && role.get() == Role.GUARDRAIL) {
            return;
        }
        if (grade instanceof NumberGrade number && number.asComputed() && !scale.isOpen()) {
            // the strategy has been seen to keep to its scale
            parts.add(number.computed(), context.weight(), context.certainty());
            numbers++;
            return;
        }
        add(grade, context.weight(), context.certainty());
    }

    void add(Grade grade, BigDecimal weight, Optional<BigDecimal> certainty) {
        Optional<BigDecimal> number = grade.number();
        if (number.isPresent()) {
            // or one that goes beyond the target would make up for two that fail
            BigDecimal clamped = number.get().max(scale.getLeast()).min(scale.getMost());
            parts.add(clamped, weight, certainty);
            numbers++;
        } else if (policy.getUngraded() == ScoringPolicy.Ungraded.AS_ZERO
                && grade.reason().filter(Gathering::missing).isPresent()) {
            parts.add(scale.getLeast(), weight, certainty);
            numbers++;
        } else {
            without++;
        }
    }

    private static boolean missing(Reason reason) {
        return switch (reason) {
            case DRAFT, WITHDRAWN, OUT_OF_SCOPE, NOT_YET_OBSERVABLE, EXTENSION_FAILED -> false;
            default -> true;
        };
    }
}
