package io.okr4j.testkit.contract;

import io.okr4j.alignment.AlignmentEdge;
import io.okr4j.alignment.AlignmentGraph;
import io.okr4j.alignment.AlignmentNode;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * How work on a graph went that had so much stack, and no longer than a counted number of walks through the graph.
 *
 * <p>No clock is read: a slow or busy machine slows the walks down as much as the work.
 *
 * @param ended whether it came to an end
 * @param thrown what it threw, if it did
 */
record Limited(boolean ended, Optional<Throwable> thrown) {

    /** So many places are visited meanwhile; what is linear needs a few hundred visits of each, if that. */
    static final long VISITS = 10_000_000;

    /** Where walks leave what they have seen, so that they are not optimised away. */
    @SuppressWarnings("unused") // being written to is what it is for
    private static volatile long seen;

    /** Runs work in a thread of its own, which is interrupted when all places have been visited often enough. */
    static Limited run(int stack, AlignmentGraph graph, Runnable work) {
        FutureTask<Boolean> task = new FutureTask<>(work, true);
        Thread thread = new Thread(null, task, "okr4j contract", stack);
        thread.setDaemon(true);
        thread.start();
        Thread waiting = Thread.currentThread();
        for (long visits = 0; visits < VISITS && !task.isDone() && !waiting.isInterrupted(); visits += graph.size()) {
            seen = walk(graph);
        }
        if (!task.isDone()) {
            task.cancel(true);
            return new Limited(false, Optional.empty());
        }
        try {
            task.get();
            return new Limited(true, Optional.empty());
        } catch (ExecutionException e) {
            return new Limited(true, Optional.ofNullable(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long walk(AlignmentGraph graph) {
        long sum = 0;
        for (AlignmentNode node : graph.nodes()) {
            for (AlignmentEdge edge : graph.up(node)) {
                sum += edge.to().hashCode();
            }
        }
        return sum;
    }
}
