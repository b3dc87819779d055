package io.okr4j.testkit.contract;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How work went that had so much stack and time.
 *
 * @param ended whether it came to an end
 * @param thrown what it threw, if it did
 */
record Limited(boolean ended, Optional<Throwable> thrown) {

    /** Runs work in a thread of its own, which is interrupted when its time is over. */
    static Limited run(int stack, Duration time, Runnable work) {
        FutureTask<Boolean> task = new FutureTask<>(work, true);
        Thread thread = new Thread(null, task, "okr4j contract", stack);
        thread.setDaemon(true);
        thread.start();
        try {
            task.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return new Limited(true, Optional.empty());
        } catch (ExecutionException e) {
            return new Limited(true, Optional.ofNullable(e.getCause()));
        } catch (TimeoutException e) {
            task.cancel(true);
            return new Limited(false, Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
