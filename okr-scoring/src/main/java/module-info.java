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
}
