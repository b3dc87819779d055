package io.okr4j.scoring.review;

import io.okr4j.core.Ambition;
import io.okr4j.core.CloseDecision;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Phase;
import io.okr4j.core.Plan;
import io.okr4j.core.Role;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.scoring.Score;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A key result with its grade on the day of the review. */
record GradedKeyResult(Plan plan, Objective objective, KeyResult keyResult, Score score, LocalDate asOf) {

    /** The number that counts, if there is one. */
    Optional<BigDecimal> number() {
        return score.grade().number();
    }

    boolean promised() {
        return score.ambition().filter(Ambition.COMMITTED::equals).isPresent() && !guardrail();
    }

    boolean aspirational() {
        return score.ambition().filter(Ambition.ASPIRATIONAL::equals).isPresent() && !guardrail();
    }

    boolean guardrail() {
        return keyResult.getRole().filter(Role.GUARDRAIL::equals).isPresent();
    }

    boolean closed() {
        return Days.closed(keyResult.getState(), asOf);
    }

    boolean closedAs(CloseDecision decision) {
        return closed()
                && keyResult.getState().getDecision().filter(decision::equals).isPresent();
    }

    boolean running() {
        return keyResult.getState().getPhase() == Phase.ACTIVE
                && objective.getState().getPhase() == Phase.ACTIVE
                && objective.getPeriod().filter(period -> period.contains(asOf)).isPresent();
    }

    Finding.Builder finding(RuleDescription rule, String attribute) {
        return rule.finding(plan, objective.getId() + "/" + keyResult.getId() + "#" + attribute)
                .putFact("title", keyResult.getTitle().strip());
    }
}
