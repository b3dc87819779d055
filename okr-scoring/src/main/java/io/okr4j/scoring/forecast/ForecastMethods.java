package io.okr4j.scoring.forecast;

import io.okr4j.core.internal.Texts;
import io.okr4j.core.invariant.InvalidOkrException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The methods of forecasting, by name.
 *
 * <p>{@link #standard()} chooses among them and says which and why. How often the interval of each holds is measured in
 * {@code docs/forecast.md}.
 */
public final class ForecastMethods {

    private static final ForecastMethod TRAJECTORY = new AlongCurve.Declared();
    private static final ForecastMethod HISTORY = new AlongCurve.Historical();
    private static final ForecastMethod CURVES = new AlongCurve.Several();
    private static final ForecastMethod STEADY = new AlongCurve.Steady();
    private static final ForecastMethod REQUIRED_RATE = new Lines.RequiredRate();
    private static final ForecastMethod LEAST_SQUARES = new Lines.LeastSquares();
    private static final ForecastMethod THEIL_SEN = new Lines.TheilSen();
    private static final ForecastMethod DAMPED_HOLT = new Weekly.DampedHolt();
    private static final ForecastMethod BOOTSTRAP = new Weekly.Bootstrap();
    private static final ForecastMethod STANDARD = new Standard();

    private static final List<ForecastMethod> ALL = List.of(
            BOOTSTRAP,
            CURVES,
            DAMPED_HOLT,
            HISTORY,
            LEAST_SQUARES,
            REQUIRED_RATE,
            STANDARD,
            STEADY,
            THEIL_SEN,
            TRAJECTORY);

    private ForecastMethods() {}

    /** {@return the one that suits: trajectory, else history, else curves; steady for a level that is held} */
    public static ForecastMethod standard() {
        return STANDARD;
    }

    /** {@return the reading as a share of the declared trajectory} */
    public static ForecastMethod trajectory() {
        return TRAJECTORY;
    }

    /** {@return the reading as a share of what was usual by that day in earlier periods} */
    public static ForecastMethod history() {
        return HISTORY;
    }

    /** {@return several curves, weighed by how well each fits, where none was declared} */
    public static ForecastMethod curves() {
        return CURVES;
    }

    /** {@return no trend at all: the probability that a level that is held will be left} */
    public static ForecastMethod steady() {
        return STEADY;
    }

    /** {@return on as fast as so far, beside what would be needed} */
    public static ForecastMethod requiredRate() {
        return REQUIRED_RATE;
    }

    /** {@return ordinary least squares, to be compared with others who use it; typing errors move it} */
    public static ForecastMethod leastSquares() {
        return LEAST_SQUARES;
    }

    /** {@return the median of all slopes} */
    public static ForecastMethod theilSen() {
        return THEIL_SEN;
    }

    /** {@return level and trend by exponential smoothing, with a trend that fades} */
    public static ForecastMethod dampedHolt() {
        return DAMPED_HOLT;
    }

    /** {@return weeks like those that were, drawn again and again} */
    public static ForecastMethod bootstrap() {
        return BOOTSTRAP;
    }

    /** {@return all methods, in order of their ids} */
    public static List<ForecastMethod> all() {
        return ALL;
    }

    /**
     * Finds a method.
     *
     * @param id its id, such as {@code theil-sen}
     * @return the method
     * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if there is none
     */
    public static ForecastMethod byId(String id) {
        return ALL.stream()
                .filter(method -> method.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidOkrException(
                        "okr.invalid.unknown-id",
                        "there is no method '" + Texts.shown(id) + "'; there are "
                                + ALL.stream().map(ForecastMethod::id).collect(Collectors.joining(", ")),
                        List.of("method")));
    }

    /** Chooses, and says why. */
    private static final class Standard implements ForecastMethod {
        @Override
        public String id() {
            return "standard";
        }

        @Override
        public String source() {
            return "okr4j; measured in docs/forecast.md";
        }

        @Override
        public Projection project(Course course) {
            if (course.steady()) {
                return chosen(STEADY, "a level that is held has no trend", course);
            }
            if (course.curve().isPresent() && course.hasWay()) {
                Projection along = chosen(TRAJECTORY, "the measure declares a trajectory", course);
                if (along.spread().isPresent()) {
                    return along;
                }
            }
            Projection usual = chosen(HISTORY, "earlier periods show what is usual by that day", course);
            if (usual.spread().isPresent()) {
                return usual;
            }
            String why = course.curve().isPresent()
                    ? "the trajectory expects too little yet to go by"
                    : "no trajectory is declared and earlier periods do not show one";
            return chosen(CURVES, why, course);
        }

        private static Projection chosen(ForecastMethod method, String why, Course course) {
            Projection projection = method.project(course);
            return projection.spread().isEmpty()
                    ? projection
                    : projection.with(Shown.step("method", method.id() + ", because " + why));
        }
    }
}
