package io.okr4j.cli;

import io.okr4j.core.Plan;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.scoring.forecast.Forecast;
import io.okr4j.scoring.forecast.ForecastMethod;
import io.okr4j.scoring.forecast.ForecastMethods;
import io.okr4j.scoring.forecast.Forecaster;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code okr forecast}. */
@Command(
        name = "forecast",
        description = "Say where key results will end, how sure that is, and which will probably miss.",
        footer = {
            "",
            "Plans of earlier periods may be given as well: they show what is usual by a day.",
            "",
            "Exit code: 0 whatever the forecasts are, 2 bad usage or input."
        })
final class ForecastCommand implements Callable<Integer> {

    /** How forecasts are written. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Surroundings surroundings;

    @Mixin
    PlansOptions plans = new PlansOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE} if left out).")
    Format format = Format.TEXT;

    @Option(
            names = "--method",
            paramLabel = "NAME",
            description = "Such as theil-sen, bootstrap, damped-holt (standard, which chooses, if left out).")
    String method = ForecastMethods.standard().id();

    @Mixin
    ColourOption colour = new ColourOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    ForecastCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LocalDate day = plans.day(surroundings);
        ForecastMethod chosen = method();
        Map<LoadedPlan, List<Forecast>> forecasts = new LinkedHashMap<>();
        try (Progress progress = Progress.start(surroundings)) {
            List<LoadedPlan> loaded = plans.read(surroundings, progress);
            progress.doing("forecasting");
            List<Plan> all = PlansOptions.plans(loaded);
            for (LoadedPlan plan : loaded) {
                Forecaster forecaster = Forecaster.standard().by(chosen).after(PlanSpan.before(plan.plan(), all));
                forecasts.put(plan, forecaster.forecast(plan.plan(), day));
            }
        }
        Terminal terminal = surroundings.terminal();
        Console.out(
                surroundings,
                switch (format) {
                    case TEXT ->
                        ForecastText.of(
                                forecasts,
                                new Page(terminal.width(), colour.coloured(terminal)),
                                Bars.on(terminal),
                                day,
                                method);
                    case JSON -> ForecastJson.of(forecasts, day, method);
                });
        return OkrCli.CLEAN;
    }

    private ForecastMethod method() {
        try {
            return ForecastMethods.byId(method);
        } catch (InvalidOkrException e) {
            throw new BadInput("--method: " + e.getMessage());
        }
    }
}
