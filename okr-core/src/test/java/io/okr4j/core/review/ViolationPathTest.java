package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.AmendmentReason;
import io.okr4j.core.CheckIn;
import io.okr4j.core.Evidence;
import io.okr4j.core.Initiative;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Purpose;
import io.okr4j.core.PurposeKind;
import io.okr4j.core.State;
import io.okr4j.core.measure.Measure;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViolationPathTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    private static final String HIDDEN = "text\u202E";

    /** The validators that a reviewer may be given. */
    enum Given {
        NONE {
            @Override
            OkrReviewer reviewer() {
                return OkrReviewer.standard();
            }
        },
        STOCK {
            @Override
            OkrReviewer reviewer() {
                return with(Validation.buildDefaultValidatorFactory().getValidator());
            }
        },
        STOCK_WITHOUT_EXPRESSION_LANGUAGE {
            @Override
            OkrReviewer reviewer() {
                return with(Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .messageInterpolator(new ParameterMessageInterpolator())
                        .buildValidatorFactory()
                        .getValidator());
            }
        };

        abstract OkrReviewer reviewer();

        private static OkrReviewer with(Validator validator) {
            return OkrReviewer.builder().validator(validator).build();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_key_result_is_named_by_its_id_and_a_check_in_by_its_day(Given given) {
        Objective objective = Plans.good("loyal")
                .addKeyResult(Plans.keyResult("cycle", "0.2").toBuilder()
                        .measure(Measure.from(30).to(30))
                        .addCheckIn(CheckIn.on(DAY.minusDays(7)).value(29))
                        .addCheckIn(CheckIn.on(DAY).done("nothing"))
                        .addCheckIn(CheckIn.on(DAY.plusDays(7)).by(HIDDEN))
                        .deadline(LocalDate.of(2027, 1, 1))
                        .build())
                .build();

        assertThat(paths(given, Plan.of(objective)))
                .containsExactlyInAnyOrder(
                        "okr.measure.flat loyal/cycle#measure.target",
                        "okr.check-in.reading loyal/cycle#checkIns[2026-08-14].reading",
                        "okr.text.hidden-character loyal/cycle#checkIns[2026-08-21].author",
                        "okr.key-result.window loyal/cycle#deadline");
    }

    @ParameterizedTest
    @EnumSource
    void whatever_has_an_id_or_a_day_is_named_by_it_and_the_rest_by_its_place(Given given) {
        Objective objective = Plans.good("loyal")
                .context(HIDDEN)
                .addLabel("fine")
                .addLabel(HIDDEN)
                .addInitiative(Initiative.builder().id("calls").title(HIDDEN).build())
                .addInitiative(Initiative.builder().id("mail").title("Mail").build())
                .state(State.active().withdraw(DAY, HIDDEN))
                .build()
                .update(
                        "loyal-churn",
                        keyResult -> keyResult
                                .amend(DAY, AmendmentReason.NEW_INFORMATION, HIDDEN, kr -> kr.withTitle("Churn to 3 %"))
                                .withEvidence(Evidence.builder().source(HIDDEN).build()));
        Plan plan = Plan.builder()
                .title(HIDDEN)
                .addPurpose(Purpose.builder()
                        .id("mission")
                        .kind(PurposeKind.MISSION)
                        .title(HIDDEN)
                        .build())
                .addKpi(Kpi.builder().id("nps").name(HIDDEN).build())
                .addObjective(objective)
                .build();

        assertThat(paths(given, plan))
                .containsExactlyInAnyOrder(
                        "okr.text.hidden-character .#title",
                        "okr.text.hidden-character .#purposes[mission].title",
                        "okr.text.hidden-character .#kpis[nps].name",
                        "okr.text.hidden-character loyal#context",
                        "okr.text.hidden-character loyal#labels[1]",
                        "okr.text.hidden-character loyal#initiatives[calls].title",
                        "okr.text.hidden-character loyal#state.reason",
                        "okr.text.hidden-character loyal/loyal-churn#amendments[2026-08-14].note",
                        "okr.text.hidden-character loyal/loyal-churn#evidence.source");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_wrong_with_an_owner_is_found_once_however_often_it_is_named(Given given) {
        Owner owner = Owner.builder()
                .id("sales")
                .name(HIDDEN)
                .level(Owner.team("x").getLevel())
                .build();
        UnaryOperator<KeyResult> owned = keyResult -> keyResult.withOwner(owner);
        Plan plan = Plan.of(
                Plans.good("loyal").owner(owner).build().update("loyal-churn", owned),
                Plans.good("happy").owner(owner).addContributor(owner).build());

        assertThat(paths(given, plan)).containsExactly("okr.text.hidden-character @sales#name");
    }

    @Test
    void what_a_draft_or_withdrawn_key_result_lacks_weighs_less_though_its_objective_is_active() {
        Objective objective = Plans.good("loyal")
                .addKeyResult(KeyResult.builder()
                        .id("begun")
                        .title("Begun")
                        .certainty("0.2")
                        .state(State.draft())
                        .build())
                .build();

        assertThat(OkrReviewer.standard().review(Plan.of(objective), DAY).getFindings())
                .filteredOn(finding -> finding.getCode().equals("okr.key-result.no-measure"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getPath()).isEqualTo("loyal/begun#measure");
                    assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void a_line_that_is_inserted_before_changes_no_path() {
        KeyResult flat =
                Plans.keyResult("flat", "0.2").withMeasure(Measure.from(3).to(3));
        KeyResult other = Plans.keyResult("other", "0.3");

        assertThat(paths(
                        Given.NONE,
                        Plan.of(Plans.good("loyal").addKeyResult(flat).build())))
                .isEqualTo(paths(
                        Given.NONE,
                        Plan.of(Plans.good("loyal")
                                .addKeyResult(other)
                                .addKeyResult(flat)
                                .build())))
                .containsExactly("okr.measure.flat loyal/flat#measure.target");
    }

    private static List<String> paths(Given given, Plan plan) {
        return given.reviewer().review(plan, DAY).getFindings().stream()
                .map(finding -> finding.getCode() + " " + finding.getPath())
                .toList();
    }
}
