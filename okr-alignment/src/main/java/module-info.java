/**
 * How objectives and key results hang together: who supports what, and what moves up there when something slips here.
 */
module io.okr4j.alignment {
    requires transitive io.okr4j.scoring;

    exports io.okr4j.alignment;

    provides io.okr4j.core.review.ReviewRule with
            io.okr4j.alignment.LoopCheck;
}
