package com.example.goals;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.CheckIn;
import io.okr4j.core.Initiative;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.constraint.Advice;
import io.okr4j.core.constraint.Complete;
import io.okr4j.core.constraint.Quality;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.time.Period;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people write is shown as they wrote it, whatever it would mean to an expression language or a bundle. */
class HostileTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private static final Validator STOCK =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static final Validator TRUSTING = Validation.byProvider(HibernateValidator.class)
            .configure()
            .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
            .buildValidatorFactory()
            .getValidator();

    private static final OkrReviewer REVIEWER =
            OkrReviewer.builder().validator(STOCK).build();

    private static final List<String> TEXTS = List.of(
            "${7*7}",
            "#{7*7}",
            "{jakarta.validation.constraints.NotNull.message}",
            "{okr.objective.no-owner}",
            "\\{x}",
            "\\\\{x}",
            "\\${7*7}",
            "${''.getClass()}",
            "${validatedValue}",
            "{value} {unit} {least}",
            "${",
            "}{",
            "$1 \\1");

    static Stream<String> texts() {
        return TEXTS.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_stock_validator_shows_it_as_it_is(String text) {
        assertShown(text, STOCK);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void so_does_one_whose_owner_trusts_the_messages_of_validators(String text) {
        assertShown(text, TRUSTING);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_review_shows_it_as_it_is(String text) {
        Plan plan = Plan.builder()
                .title(text)
                .addKpi(Kpi.builder().id("nps").name(text + "\u0000").build())
                .addAllObjectives(IntStream.range(0, 9)
                        .mapToObj(i -> hostile(text, "o" + i))
                        .toList())
                .build();

        List<Finding> findings = REVIEWER.review(plan, DAY).getFindings();

        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(findings)
                    .extracting(finding -> finding.message(locale) + finding.advice(locale))
                    .anyMatch(message -> message.contains("% of " + text))
                    .allSatisfy(message -> assertHarmless(message, text));
        }
        assertThat(findings)
                .filteredOn(finding -> finding.getCode().equals("okr.plan.objective-count"))
                .isNotEmpty()
                .allMatch(finding -> finding.message(Locale.ENGLISH)
                        .startsWith("The number of objectives of " + text + " in 2026-07-01/2026-09-30 is 9"));
    }

    private static void assertShown(String text, Validator validator) {
        List<String> messages = validator
                .validate(
                        new ObjectiveForm("Ann", hostile(text, "o")),
                        Default.class,
                        Complete.class,
                        Quality.class,
                        Advice.class)
                .stream()
                .map(ConstraintViolation::getMessage)
                .toList();

        assertThat(messages)
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(message -> assertHarmless(message, text))
                .contains(
                        "The value 110 cannot occur in the unit \"% of " + text + "\", which goes from 0 to 100.",
                        "The value -1 cannot occur in the unit \"" + text + "\", which goes from 0 to ∞.",
                        "The value -2 cannot occur in the unit \"" + text + " per " + text
                                + "\", which goes from 0 to ∞.");
    }

    /** Beside the text itself nothing stands there that an evaluation would leave. */
    private static void assertHarmless(String message, String text) {
        assertThat(message.replace(text, "")).doesNotContain("49", "null", "java.", "Nobody answers", "Objective{");
    }

    /** The text in every place that takes text, with mistakes that bring messages about. */
    private static Objective hostile(String text, String id) {
        Owner owner = Owner.builder()
                .id("owner")
                .name(text)
                .level(Owner.team("x").getLevel())
                .build();
        return Objective.builder()
                .id(id)
                .title(text)
                .context(text + "\u0000")
                .rationale(text)
                .owner(owner)
                .addContributor(owner)
                .period(Period.ofQuarter(2026, 3))
                .addLabel(text + "\u202E")
                .addLink(Link.supports("nothing"))
                .addInitiative(Initiative.builder().id(id + "-i").title(text).build())
                .addKeyResult(
                        keyResult(id + "-share", text, Measure.from(95).to(110).unit(Unit.percentOf(text))))
                .addKeyResult(keyResult(id + "-count", text, Measure.atLeast(-1).unit(Unit.count(text))))
                .addKeyResult(keyResult(id + "-rate", text, Measure.atMost(-2).unit(Unit.rate(text, text))))
                .addKeyResult(keyResult(
                        id + "-flat",
                        text,
                        Metric.builder().baseline(5).target(5).metricName(text).build()))
                .addKeyResult(keyResult(
                                id + "-steps",
                                text,
                                Measure.milestones(Milestone.of("x").withTitle(text)))
                        .checkIn(CheckIn.on(DAY).value(3).note(text).by(text + "\u0000")))
                .addKeyResult(KeyResult.builder().id(id + "-bare").title(text).build())
                .build();
    }

    private static KeyResult keyResult(String id, String title, Measure measure) {
        return KeyResult.builder().id(id).title(title).measure(measure).build();
    }
}
