package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Phase;
import io.okr4j.core.Plan;
import io.okr4j.core.constraint.Advice;
import io.okr4j.core.constraint.Complete;
import io.okr4j.core.constraint.Quality;
import io.okr4j.core.internal.Facts;
import io.okr4j.core.internal.Thrown;
import io.okr4j.core.measure.Measure;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/** Runs the constraints on what stands in a plan, and turns violations into findings. */
final class ConstraintFindings {

    private static final Class<?>[] GROUPS = {Default.class, Complete.class, Quality.class, Advice.class};

    private static final String ENGINE = "org.hibernate.validator.internal.";

    private final Validator validator;
    private final ReadTitles titles;

    ConstraintFindings(Validator validator, ReadTitles titles) {
        this.validator = validator;
        this.titles = titles;
    }

    List<Finding> of(Plan plan) {
        List<Finding> findings = new ArrayList<>();
        // one objective at a time, so that a validator that throws at one leaves the others to be validated
        check(plan, plan.withObjectives(List.of()), ".", Optional.empty(), findings);
        for (Objective objective : plan.getObjectives()) {
            check(plan, objective, objective.getId(), Optional.of(objective), findings);
        }
        return findings;
    }

    private void check(Plan plan, Object bean, String path, Optional<Objective> objective, List<Finding> findings) {
        try {
            found(plan, path, objective, validator.validate(bean, GROUPS), findings);
        } catch (Throwable e) {
            Thrown.rethrowEnd(e);
            // what else there is to find: a constraint that throws takes those of its own group along, and no others
            Set<Finding> once = new LinkedHashSet<>();
            for (Class<?> group : GROUPS) {
                checkGroup(plan, bean, path, objective, group, once);
            }
            // a constraint in two groups has been seen twice
            findings.addAll(once);
        }
    }

    private void checkGroup(
            Plan plan,
            Object bean,
            String path,
            Optional<Objective> objective,
            Class<?> group,
            Collection<Finding> findings) {
        try {
            found(plan, path, objective, validator.validate(bean, group), findings);
        } catch (Throwable e) {
            Throwable cause = e instanceof ValidationException && e.getCause() != null ? e.getCause() : e;
            findings.add(GuardedRule.failed(plan, path, origin(cause), "constraint", Thrown.text(cause)));
        }
    }

    private void found(
            Plan plan,
            String path,
            Optional<Objective> objective,
            Set<ConstraintViolation<Object>> violations,
            Collection<Finding> findings) {
        for (ConstraintViolation<Object> violation : violations) {
            finding(plan, path, objective, violation).ifPresent(findings::add);
        }
    }

    /** The class whose code threw: the one that the engine called, whatever that called in turn. */
    private static Class<?> origin(Throwable cause) {
        String name = cause.getClass().getName();
        for (StackTraceElement called : cause.getStackTrace()) {
            if (called.getClassName().startsWith(ENGINE)) {
                break;
            }
            boolean platform = called.getClassName().startsWith("java.")
                    || called.getClassName().startsWith("jdk.");
            name = platform ? name : called.getClassName();
        }
        try {
            return Class.forName(name, false, ConstraintFindings.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return cause.getClass();
        }
    }

    private Optional<Finding> finding(
            Plan plan, String path, Optional<Objective> objective, ConstraintViolation<?> violation) {
        ViolationPath where = ViolationPath.of(path, violation.getRootBean(), violation.getPropertyPath());
        Optional<Severity> severity = severity(violation, phase(objective, where));
        return severity.map(found -> {
            String code = code(violation);
            Optional<RuleDescription> rule = ConstraintRules.find(code);
            Finding.Builder finding = Finding.builder()
                    .code(code)
                    .severity(found)
                    .plan(plan.getId())
                    .path(where.toString())
                    .source(rule.map(RuleDescription::getSource).orElseGet(() -> constraintName(violation)))
                    .putAllFacts(facts(violation));
            if (rule.isEmpty()) {
                // the text of a constraint of the application is known only here
                finding.putFact("message", violation.getMessage());
            }
            if (code.equals("okr.key-result.no-measure") || code.equals("okr.measure.no-target")) {
                proposal(objective, where)
                        .ifPresent(measure -> finding.putFact(Finding.PROPOSAL, MeasureInWords.of(measure)));
            }
            return finding.build();
        });
    }

    /** What the title of the key result says, where it says a measure. */
    private Optional<Measure> proposal(Optional<Objective> objective, ViolationPath where) {
        return objective
                .flatMap(o -> where.keyResult().flatMap(o::findKeyResult))
                .flatMap(keyResult -> titles.parts(keyResult.getTitle()).measure());
    }

    private static Optional<Severity> severity(ConstraintViolation<?> violation, Phase phase) {
        Set<Class<?>> groups = violation.getConstraintDescriptor().getGroups();
        if (groups.contains(Complete.class)) {
            return switch (phase) {
                case ACTIVE, CLOSED -> Optional.of(Severity.ERROR);
                case DRAFT -> Optional.of(Severity.WARNING);
                case WITHDRAWN -> Optional.empty();
            };
        }
        if (groups.contains(Quality.class)) {
            return Optional.of(Severity.WARNING);
        }
        return Optional.of(groups.contains(Advice.class) ? Severity.ADVICE : Severity.ERROR);
    }

    private static Phase phase(Optional<Objective> objective, ViolationPath where) {
        Phase own = objective.map(o -> o.getState().getPhase()).orElse(Phase.ACTIVE);
        Phase inner = objective
                .flatMap(o -> where.keyResult().flatMap(o::findKeyResult))
                .map(KeyResult::getState)
                .map(state -> state.getPhase())
                .orElse(own);
        return own == Phase.ACTIVE ? inner : own;
    }

    private static Map<String, String> facts(ConstraintViolation<?> violation) {
        if (violation instanceof HibernateConstraintViolation<?> hibernate) {
            @Nullable Facts facts = hibernate.getDynamicPayload(Facts.class);
            return facts == null ? Map.of() : facts.values();
        }
        return Map.of();
    }

    private static String code(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        return template.startsWith("{") && template.endsWith("}")
                ? template.substring(1, template.length() - 1)
                : constraintName(violation);
    }

    private static String constraintName(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getName();
    }
}
