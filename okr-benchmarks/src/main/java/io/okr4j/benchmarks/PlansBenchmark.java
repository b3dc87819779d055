package io.okr4j.benchmarks;

import io.okr4j.core.Plan;
import io.okr4j.testkit.PlanArbitraries;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What a property of a thousand tries spends on its random plans, in a machine that has only just been started. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class PlansBenchmark {

    private static final int TRIES = 1000;
    private static final long SEED = 42;

    /** Plans with whatever they may hold. */
    @Benchmark
    public void any(Blackhole blackhole) {
        generate(PlanArbitraries.plans(), blackhole);
    }

    /** Sound plans. */
    @Benchmark
    public void wellFormed(Blackhole blackhole) {
        generate(PlanArbitraries.wellFormedPlans(), blackhole);
    }

    /** Plans with a flaw. */
    @Benchmark
    public void flawed(Blackhole blackhole) {
        generate(PlanArbitraries.flawedPlans("okr.objective.no-owner"), blackhole);
    }

    private static void generate(Arbitrary<Plan> plans, Blackhole blackhole) {
        JqwikSession.run(() -> {
            RandomGenerator<Plan> generator = plans.generator(TRIES);
            Random random = new Random(SEED);
            for (int i = 0; i < TRIES; i++) {
                blackhole.consume(generator.next(random).value());
            }
        });
    }
}
