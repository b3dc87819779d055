package io.okr4j.cli;

import java.time.Duration;
import java.util.function.Consumer;

/** Calls again and again while something goes on. */
interface Ticker {

    /**
     * Starts to call.
     *
     * @param tick takes the time since the start
     * @return ends the calls; no call is under way once it returns
     */
    Ticking start(Consumer<Duration> tick);

    /** Calls that go on until they are ended. */
    interface Ticking extends AutoCloseable {
        @Override
        void close();
    }
}
