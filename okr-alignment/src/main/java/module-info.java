/**
 * How objectives and key results hang together: who supports what, and what moves up there when something slips here.
 */
module io.okr4j.alignment {
    requires transitive io.okr4j.scoring;

    exports io.okr4j.alignment;

    provides io.okr4j.core.review.ReviewRule with
            io.okr4j.alignment.CausalLoopCheck,
            io.okr4j.alignment.CausalOrderCheck,
            io.okr4j.alignment.ConflictCheck,
            io.okr4j.alignment.CoverageGapCheck,
            io.okr4j.alignment.DoubleCountCheck,
            io.okr4j.alignment.LevelInversionCheck,
            io.okr4j.alignment.LoopCheck,
            io.okr4j.alignment.MetricTwiceCheck,
            io.okr4j.alignment.NoAnchorCheck,
            io.okr4j.alignment.OrphanCheck,
            io.okr4j.alignment.OverloadCheck,
            io.okr4j.alignment.ParentCandidateCheck,
            io.okr4j.alignment.PeriodCheck,
            io.okr4j.alignment.PromiseOnStretchCheck,
            io.okr4j.alignment.SinglePointCheck,
            io.okr4j.alignment.StaleParentCheck,
            io.okr4j.alignment.UnansweredCheck,
            io.okr4j.alignment.UnconfirmedCheck,
            io.okr4j.alignment.UnitCheck;
}
