/** How far objectives and key results have come, and what any published scheme makes of it. */
module io.okr4j.scoring {
    requires transitive io.okr4j.core;
    requires static org.immutables.value.annotations;

    exports io.okr4j.scoring;
    exports io.okr4j.scoring.calibration;
    exports io.okr4j.scoring.forecast;
    exports io.okr4j.scoring.pace;

    uses io.okr4j.scoring.Aggregation;
    uses io.okr4j.scoring.GradingStrategy;

    provides io.okr4j.core.review.ReviewRule with
            io.okr4j.scoring.review.AmendedOnlyRule,
            io.okr4j.scoring.review.EarlyGradeRule,
            io.okr4j.scoring.review.FalseSuccessRule,
            io.okr4j.scoring.review.LateCloseRule,
            io.okr4j.scoring.review.OpenKeyResultsRule,
            io.okr4j.scoring.review.OverrideWithoutReasonRule,
            io.okr4j.scoring.review.SandbaggingRule,
            io.okr4j.scoring.review.SlowingRule,
            io.okr4j.scoring.review.StuckRule,
            io.okr4j.scoring.review.TooEasyRule,
            io.okr4j.scoring.review.TooHardRule,
            io.okr4j.scoring.review.UnexplainedMissRule,
            io.okr4j.scoring.review.WatermelonRule;
}
