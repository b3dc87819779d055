package io.okr4j.benchmarks;

import io.okr4j.alignment.AlignmentGraph;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jgrapht.Graph;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Building a graph of one plan and asking it for loops: the alignment graph, and JGraphT fed from the same plan.
 *
 * <p>Three links for two objectives, each to an objective that stands earlier, at random; so there is no loop, and both
 * sides look at everything. The plan is there before; each side reads ids and links from it.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g"})
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class GraphBenchmark {

    /** One plan, with two and one links by turns. */
    @State(Scope.Benchmark)
    public static class Input {

        /** How many objectives there are. */
        @Param({"500000", "1000000"})
        public int objectives;

        private Plan plan = Plan.of();

        /** Makes the plan. */
        @Setup
        public void make() {
            Random random = new Random(2026);
            List<Objective> made = new ArrayList<>(objectives);
            for (int i = 0; i < objectives; i++) {
                Objective.Builder objective = Objective.builder().id("objective-" + i);
                for (int link = 0; i > 0 && link < 1 + i % 2; link++) {
                    objective.addLink(Link.supports("objective-" + random.nextInt(i)));
                }
                made.add(objective.build());
            }
            plan = Plan.builder().addAllObjectives(made).build();
        }
    }

    /** What stays in memory, in kilobytes, after everything that is not held has been collected. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Retained {

        /** The kilobytes. */
        public long kilobytes;

        private @Nullable Object held;

        Object hold(Supplier<Object> build) {
            long before = used();
            Object built = build.get();
            held = built;
            kilobytes = (used() - before) / 1024;
            return built;
        }

        /** Lets go, so that the next shot begins like this one. */
        @TearDown(Level.Iteration)
        public void letGo() {
            held = null;
        }

        private static long used() {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            Runtime runtime = Runtime.getRuntime();
            return runtime.totalMemory() - runtime.freeMemory();
        }

        boolean holds() {
            return held != null;
        }
    }

    @Benchmark
    public int okr4j(Input input) {
        return AlignmentGraph.of(input.plan).loops().size();
    }

    @Benchmark
    public boolean jgrapht(Input input) {
        return new CycleDetector<>(rival(input.plan)).detectCycles();
    }

    @Benchmark
    public Object okr4jRetained(Input input, Retained retained) {
        return retained.hold(() -> {
            AlignmentGraph graph = AlignmentGraph.of(input.plan);
            graph.loops();
            return graph;
        });
    }

    @Benchmark
    public Object jgraphtRetained(Input input, Retained retained) {
        return retained.hold(() -> rival(input.plan));
    }

    private static Graph<String, DefaultEdge> rival(Plan plan) {
        Graph<String, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        for (Objective objective : plan.getObjectives()) {
            graph.addVertex(objective.getId());
        }
        for (Objective objective : plan.getObjectives()) {
            for (Link link : objective.getLinks()) {
                graph.addEdge(objective.getId(), link.getTo().getId());
            }
        }
        return graph;
    }
}
