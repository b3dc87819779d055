package io.okr4j.benchmarks;

import io.okr4j.core.Plan;
import io.okr4j.scoring.Aggregations;
import io.okr4j.scoring.GradingStrategies;
import io.okr4j.scoring.Scorecard;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time of grading a plan once, from key results to the plan: with reasons that can be asked for, and by a loop that
 * was written by hand for this kind of plan alone.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        // the collector for throughput: the concurrent one competes with what is measured for the cores
        jvmArgs = {"-Xms8g", "-Xmx8g", "-XX:+UseParallelGC"})
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class ScoreBenchmark {

    /** The plan. */
    @State(Scope.Benchmark)
    public static class Plans {

        /** How many key results there are; the larger number is twice the smaller. */
        @Param({"500000", "1000000"})
        public int keyResults;

        private Plan plan = ScoredPlan.of(1);

        /** Makes the plan, and looks whether both grade it alike. */
        @Setup
        public void make() {
            plan = ScoredPlan.of(keyResults / ScoredPlan.KEY_RESULTS);
            String ours = okr4j(plan).whole().grade().number().orElseThrow().toPlainString();
            String theirs = HandWritten.grade(plan, ScoredPlan.DAY).whole.toPlainString();
            if (!ours.equals(theirs)) {
                throw new IllegalStateException(ours + " is not " + theirs);
            }
        }
    }

    @Benchmark
    public Scorecard okr4j(Plans plans) {
        return okr4j(plans.plan);
    }

    @Benchmark
    public Object handWritten(Plans plans) {
        return HandWritten.grade(plans.plan, ScoredPlan.DAY);
    }

    private static Scorecard okr4j(Plan plan) {
        return Scorecard.of(plan, ScoredPlan.DAY, GradingStrategies.google(), Aggregations.mean());
    }
}
