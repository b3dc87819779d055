package io.okr4j.cli;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** A bar on standard error that moves while something takes longer than a second, on a terminal only. */
final class Progress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int CELLS = 20;
    private static final int BLOCK = 5;
    private static final String ERASE = "\r\u001b[K";

    private final Surroundings surroundings;
    private final AtomicBoolean shown = new AtomicBoolean();
    private final Ticker.Ticking ticking;
    private volatile String doing = "reading";

    private Progress(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.ticking = surroundings.terminal().err() ? surroundings.ticker().start(this::tick) : () -> {};
    }

    static Progress start(Surroundings surroundings) {
        return new Progress(surroundings);
    }

    /** Says that a file is read. */
    void reading(int number, int count) {
        doing = "reading plan " + number + " of " + count;
    }

    /** Says that plans are reviewed. */
    void reviewing(int count) {
        doing = "reviewing " + count + (count == 1 ? " plan" : " plans");
    }

    /** Says in words of its own what is done. */
    void doing(String what) {
        doing = what;
    }

    private void tick(Duration elapsed) {
        if (elapsed.compareTo(PATIENCE) < 0) {
            return;
        }
        shown.set(true);
        // how much is left is not known, so a block moves to and fro
        int way = CELLS - BLOCK;
        int step = (int) (elapsed.toMillis() / 100 % (2L * way));
        int at = step <= way ? step : 2 * way - step;
        String bar = " ".repeat(at) + "#".repeat(BLOCK) + " ".repeat(way - at);
        Console.err(surroundings, ERASE + "[" + bar + "] " + doing + ", " + elapsed.toSeconds() + " s");
    }

    @Override
    public void close() {
        ticking.close();
        if (shown.get()) {
            Console.err(surroundings, ERASE);
        }
    }
}
