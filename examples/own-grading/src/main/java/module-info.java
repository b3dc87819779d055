/** How the bicycle makers grade; whoever puts this jar beside okr4j can name their strategy and aggregation. */
module com.example.grading {
    requires io.okr4j.scoring;

    provides io.okr4j.scoring.GradingStrategy with
            com.example.grading.ThreeStars;
    provides io.okr4j.scoring.Aggregation with
            com.example.grading.SecondWeakest;
}
