package io.okr4j.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The surroundings of the process that runs. */
final class ProcessSurroundings {

    /** Set by the launcher to the numbers of the streams that are terminals, such as {@code 12}. */
    static final String TERMINALS = "OKR_TERMINALS";

    // what the launcher found before it made Java read names in UTF-8
    private static final String LOCALE = "OKR_LOCALE";

    private static final int USUAL_WIDTH = 100;
    private static final long BEAT_MILLIS = 100;
    private static final long PATIENCE_SECONDS = 1;

    private ProcessSurroundings() {}

    static Surroundings of(InputStream in, OutputStream out, OutputStream err) {
        return new Surroundings(
                in,
                out,
                err,
                Path.of("").toAbsolutePath(),
                terminal(System.getenv()),
                Clock.system(ZoneId.systemDefault()),
                ProcessSurroundings::everyBeat);
    }

    // Java cannot tell the streams apart: it knows a terminal only if both input and output are one
    static Terminal terminal(Map<String, String> environment) {
        String terminals = environment.getOrDefault(TERMINALS, "");
        boolean colourless = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                terminals.contains("1"),
                terminals.contains("2"),
                width(environment.get("COLUMNS")),
                colourless,
                utf8(environment));
    }

    // the first that is set decides, as in POSIX; where none is, nothing says that it is not UTF-8
    private static boolean utf8(Map<String, String> environment) {
        for (String name : List.of(LOCALE, "LC_ALL", "LC_CTYPE", "LANG")) {
            String locale = environment.getOrDefault(name, "");
            if (!locale.isEmpty()) {
                return locale.toUpperCase(Locale.ROOT).replace("-", "").endsWith("UTF8");
            }
        }
        return true;
    }

    private static int width(@Nullable String columns) {
        boolean number = columns != null && columns.matches("[1-9][0-9]{0,3}");
        return number ? Integer.parseInt(columns) : USUAL_WIDTH;
    }

    private static Ticker.Ticking everyBeat(Consumer<Duration> tick) {
        ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        long start = System.nanoTime();
        ScheduledFuture<?> beats = beat.scheduleAtFixedRate(
                () -> tick.accept(Duration.ofNanos(System.nanoTime() - start)),
                TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS),
                BEAT_MILLIS,
                TimeUnit.MILLISECONDS);
        return () -> {
            beats.cancel(false);
            beat.shutdown();
            try {
                beat.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }
}
