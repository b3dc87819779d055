package io.okr4j.backtest;

import io.okr4j.core.measure.Checkpoint;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.measure.TrajectoryShape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** How what comes is spread over the simulated quarter. */
enum Shape {
    LINEAR {
        @Override
        double share(double time) {
            return time;
        }

        @Override
        Trajectory declared() {
            return Trajectory.of(TrajectoryShape.LINEAR);
        }
    },
    BACK_LOADED {
        @Override
        double share(double time) {
            return line(time, new double[] {0, 1 / 3.0, 2 / 3.0, 12 / 13.0, 1}, new double[] {0, 0.22, 0.50, 0.73, 1});
        }

        @Override
        Trajectory declared() {
            return months("0.22", "0.50");
        }
    },
    SATURATING {
        @Override
        double share(double time) {
            return (1 - StrictMath.exp(-3 * time)) / (1 - StrictMath.exp(-3));
        }

        @Override
        Trajectory declared() {
            return months("0.65", "0.90");
        }
    },
    STEPWISE {
        @Override
        double share(double time) {
            double share = 0;
            for (double step : STEPS) {
                share += time >= step ? 1.0 / STEPS.length : 0;
            }
            return share;
        }

        @Override
        Trajectory declared() {
            List<Checkpoint> checkpoints = new ArrayList<>();
            for (int i = 0; i < STEPS.length; i++) {
                LocalDate day = Quarter.day(STEPS[i]);
                checkpoints.add(Checkpoint.on(day.minusDays(1), String.valueOf((double) i / STEPS.length)));
                checkpoints.add(Checkpoint.on(day, String.valueOf((i + 1.0) / STEPS.length)));
            }
            return Trajectory.through(checkpoints.toArray(Checkpoint[]::new));
        }

        /** The steps come early or late, and are larger or smaller than planned. */
        @Override
        double[] path(SplittableRandom random) {
            double[] path = new double[Quarter.DAYS + 1];
            for (double step : STEPS) {
                long planned = Math.round(step * Quarter.DAYS);
                int day =
                        (int) Math.max(1, Math.min(Quarter.DAYS, planned + Math.round(LATE * Quarter.normal(random))));
                double size = (1 + STEP_NOISE * Quarter.normal(random)) / STEPS.length;
                for (int d = day; d <= Quarter.DAYS; d++) {
                    path[d] += size;
                }
            }
            return path;
        }
    },
    SEASONAL {
        @Override
        double share(double time) {
            double third = Math.min(2, Math.floor(time * 3));
            double within = time * 3 - third;
            return (third + line(within, new double[] {0, 0.75, 1}, new double[] {0, 0.5, 1})) / 3;
        }

        @Override
        Trajectory declared() {
            List<Checkpoint> checkpoints = new ArrayList<>();
            for (double knee : new double[] {0.25, 1 / 3.0, 1.75 / 3, 2 / 3.0, 2.75 / 3}) {
                double share = Math.round(share(knee) * 1000) / 1000.0;
                checkpoints.add(Checkpoint.on(Quarter.day(knee), String.valueOf(share)));
            }
            checkpoints.add(Checkpoint.on(Quarter.END, "1"));
            return Trajectory.through(checkpoints.toArray(Checkpoint[]::new));
        }
    };

    private static final double[] STEPS = {0.2, 0.4, 0.6, 0.85};
    private static final double WEEK_NOISE = 0.4;
    private static final double STEP_NOISE = 0.2;
    private static final double LATE = 4;

    /** The share of the end that is there at a time, without noise. */
    abstract double share(double time);

    /** What somebody who knows the shape declares. */
    abstract Trajectory declared();

    /**
     * What somebody declares who is plainly wrong: that all is straight, or of a straight quarter that it comes late.
     */
    Trajectory mistaken() {
        return Trajectory.of(this == LINEAR ? TrajectoryShape.BACK_LOADED : TrajectoryShape.LINEAR);
    }

    /** The shares of the end on each day, with noise. */
    double[] path(SplittableRandom random) {
        double[] path = new double[Quarter.DAYS + 1];
        double factor = 1;
        for (int day = 1; day <= Quarter.DAYS; day++) {
            // weeks run from Friday to Friday; the first day is a Wednesday
            if (day == 1 || (day + 4) % 7 == 0) {
                factor = 1 + WEEK_NOISE * Quarter.normal(random);
            }
            double comes = share((double) day / Quarter.DAYS) - share((day - 1.0) / Quarter.DAYS);
            path[day] = path[day - 1] + comes * factor;
        }
        return path;
    }

    private static Trajectory months(String first, String second) {
        return Trajectory.through(
                Checkpoint.on(LocalDate.of(2026, 7, 31), first),
                Checkpoint.on(LocalDate.of(2026, 8, 31), second),
                Checkpoint.on(Quarter.END, "1"));
    }

    static double line(double time, double[] at, double[] shares) {
        int next = 1;
        while (next < at.length - 1 && at[next] < time) {
            next++;
        }
        double part = (time - at[next - 1]) / (at[next] - at[next - 1]);
        return shares[next - 1] + part * (shares[next] - shares[next - 1]);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
