/** Objectives and key results: what they are, and whether they are good ones. */
@SuppressWarnings("module") // what stands behind "to" is not there when this is compiled, nor always when it runs
module io.okr4j.core {
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;
    requires org.hibernate.validator;
    requires static org.immutables.value.annotations;

    exports io.okr4j.core;
    exports io.okr4j.core.constraint;
    exports io.okr4j.core.internal to
            io.okr4j.alignment,
            io.okr4j.scoring;
    exports io.okr4j.core.invariant;
    exports io.okr4j.core.measure;
    exports io.okr4j.core.review;
    exports io.okr4j.core.statement;
    exports io.okr4j.core.time;
    exports io.okr4j.core.validator to
            org.hibernate.validator;

    opens io.okr4j.core to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.okr4j.core.measure to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.okr4j.core.review to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.okr4j.core.time to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    uses io.okr4j.core.review.ReviewRule;

    provides jakarta.validation.ConstraintValidator with
            io.okr4j.core.validator.AgreeingDirectionValidator,
            io.okr4j.core.validator.FittingReadingsValidator,
            io.okr4j.core.validator.MonotoneLevelsValidator,
            io.okr4j.core.validator.MovingMetricValidator,
            io.okr4j.core.validator.PlainTextValidator,
            io.okr4j.core.validator.ResolvedRelativeTargetValidator,
            io.okr4j.core.validator.StatedSenseValidator,
            io.okr4j.core.validator.TargetStatedValidator,
            io.okr4j.core.validator.TargetWithinBoundsValidator,
            io.okr4j.core.validator.WindowWithinPeriodValidator;
}
