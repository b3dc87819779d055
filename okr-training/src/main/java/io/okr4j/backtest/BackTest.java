package io.okr4j.backtest;

import io.okr4j.core.KeyResult;
import io.okr4j.scoring.forecast.Forecast;
import io.okr4j.scoring.forecast.ForecastMethods;
import io.okr4j.scoring.forecast.Forecaster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Forecasts simulated quarters and looks at how they ended. */
final class BackTest {

    /** The seed on which methods may be tuned. */
    static final long TUNING = 1_000_000;

    /** The seed of the figures that are published, on which nothing is tuned. */
    static final long PUBLISHED = 2_000_000_000;

    private static final long APART = 1_000_000;

    static final List<Double> TIMES = List.of(1 / 3.0, 1 / 2.0, 3 / 4.0);

    /** What is declared of how the quarter will go. */
    private enum Trajectories {
        RIGHT,
        WRONG,
        NONE;

        KeyResult of(Quarter quarter) {
            return switch (this) {
                case RIGHT -> quarter.declared();
                case WRONG -> quarter.mistaken();
                case NONE -> quarter.plain();
            };
        }
    }

    /** One way to forecast. */
    enum Way {
        DECLARED("standard, declared", Trajectories.RIGHT, "standard"),
        UNDECLARED("standard, undeclared", Trajectories.NONE, "standard"),
        MISTAKEN("standard, wrongly declared", Trajectories.WRONG, "standard"),
        NAIVE("naive", Trajectories.NONE, "required-rate"),
        LEAST_SQUARES("least squares", Trajectories.NONE, "least-squares"),
        THEIL_SEN("Theil-Sen", Trajectories.NONE, "theil-sen"),
        DAMPED_HOLT("damped Holt", Trajectories.NONE, "damped-holt"),
        BOOTSTRAP("bootstrap", Trajectories.NONE, "bootstrap");

        final String title;
        private final Trajectories declared;
        private final String method;

        Way(String title, Trajectories declared, String method) {
            this.title = title;
            this.declared = declared;
            this.method = method;
        }
    }

    /**
     * How one way did on one shape at one time.
     *
     * @param shape the shape
     * @param time the share of the period that had passed
     * @param way the way
     * @param runs how many quarters were simulated
     * @param forecasts how many of them were not declined
     * @param covered how many ends lay in the interval
     * @param error the mean distance of projection and end, as a share of the way
     * @param width the mean width of the interval, as a share of the way
     * @param brier the mean square of the probability of the target less 1 or 0
     */
    record Row(
            Shape shape,
            double time,
            Way way,
            int runs,
            int forecasts,
            int covered,
            double error,
            double width,
            double brier) {

        double coverage() {
            return forecasts == 0 ? 0 : (double) covered / forecasts;
        }
    }

    private BackTest() {}

    static List<Row> run(long seed, int runs, Way... ways) {
        List<Row> rows = new ArrayList<>();
        long first = seed;
        for (Shape shape : Shape.values()) {
            List<Quarter> quarters = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                quarters.add(Quarter.simulate(shape, first + run));
            }
            first += APART;
            for (double time : TIMES) {
                for (Way way : ways) {
                    rows.add(row(shape, time, way, quarters));
                }
            }
        }
        return rows;
    }

    private static Row row(Shape shape, double time, Way way, List<Quarter> quarters) {
        LocalDate asOf = Quarter.day(time);
        Forecaster forecaster = Forecaster.standard().by(ForecastMethods.byId(way.method));
        int forecasts = 0;
        int covered = 0;
        double error = 0;
        double width = 0;
        double brier = 0;
        for (Quarter quarter : quarters) {
            KeyResult keyResult = way.declared.of(quarter);
            Forecast forecast = forecaster.forecast(Quarter.OBJECTIVE, keyResult, asOf);
            if (forecast.declined().isPresent()) {
                continue;
            }
            double low = forecast.low().orElseThrow().doubleValue();
            double high = forecast.high().orElseThrow().doubleValue();
            double way1 = Math.abs(quarter.way());
            forecasts++;
            covered += quarter.end() >= low && quarter.end() <= high ? 1 : 0;
            error += Math.abs(forecast.value().orElseThrow().doubleValue() - quarter.end()) / way1;
            width += (high - low) / way1;
            boolean met = quarter.way() > 0 ? quarter.end() >= 600 : quarter.end() <= 200;
            double off = forecast.probability().orElseThrow().doubleValue() - (met ? 1 : 0);
            brier += off * off;
        }
        int n = Math.max(1, forecasts);
        return new Row(shape, time, way, quarters.size(), forecasts, covered, error / n, width / n, brier / n);
    }
}
