package io.okr4j.benchmarks;

import io.okr4j.alignment.AlignmentCheck;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Policy;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import java.util.List;
import java.util.ServiceLoader;
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

/** All checks of alignment on one plan, the graph built anew for each shot, and twice as many objectives beside it. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms10g", "-Xmx10g", "-XX:+UseParallelGC"})
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class ChecksBenchmark {

    /** How many objectives there are, each with one key result. */
    @Param({"500000", "1000000"})
    public int objectives;

    private Plan plan = Plan.of();
    private List<AlignmentCheck> checks = List.of();

    /** Makes the plan and looks for the checks. */
    @Setup
    public void make() {
        plan = AlignedPlan.of(objectives);
        checks = ServiceLoader.load(ReviewRule.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(AlignmentCheck.class::isInstance)
                .map(AlignmentCheck.class::cast)
                .toList();
        if (checks.isEmpty()) {
            throw new IllegalStateException("no check was found, so nothing would be measured");
        }
    }

    @Benchmark
    public int all() {
        ReviewContext context = ReviewContext.of(List.of(plan), AlignedPlan.DAY, Policy.standard());
        return checks.stream().mapToInt(check -> check.review(context).size()).sum();
    }
}
