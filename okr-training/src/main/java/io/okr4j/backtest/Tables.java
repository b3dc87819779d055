package io.okr4j.backtest;

import io.okr4j.backtest.BackTest.Row;
import io.okr4j.backtest.BackTest.Way;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes results as tables. */
final class Tables {

    private Tables() {}

    static String coverage(List<Row> rows, Way... ways) {
        StringBuilder out = head("share of the ends inside the 80 % interval", ways);
        each(rows, out, ways, row -> percent(row.coverage()));
        return out.toString();
    }

    static String error(List<Row> rows, Way... ways) {
        StringBuilder out = head("mean distance of projection and end, in percent of the way", ways);
        each(rows, out, ways, row -> String.format(Locale.ROOT, "%.1f", 100 * row.error()));
        return out.toString();
    }

    static String width(List<Row> rows, Way... ways) {
        StringBuilder out = head("mean width of the interval, in percent of the way", ways);
        each(rows, out, ways, row -> String.format(Locale.ROOT, "%.0f", 100 * row.width()));
        return out.toString();
    }

    static String brier(List<Row> rows, Way... ways) {
        StringBuilder out = head("Brier score of the probability of the target", ways);
        each(rows, out, ways, row -> String.format(Locale.ROOT, "%.3f", row.brier()));
        return out.toString();
    }

    private static StringBuilder head(String what, Way... ways) {
        StringBuilder out = new StringBuilder("| ").append(what).append(" | at |");
        for (Way way : ways) {
            out.append(' ').append(way.title).append(" |");
        }
        out.append(" declined |\n|---|---|");
        out.append("---:|".repeat(ways.length + 1));
        return out.append('\n');
    }

    private static void each(List<Row> rows, StringBuilder out, Way[] ways, Function<Row, String> cell) {
        for (Shape shape : Shape.values()) {
            for (double time : BackTest.TIMES) {
                out.append("| ").append(shape).append(" | ").append(name(time)).append(" |");
                int declined = 0;
                for (Way way : ways) {
                    Row row = rows.stream()
                            .filter(r -> r.shape() == shape && r.time() == time && r.way() == way)
                            .findFirst()
                            .orElseThrow();
                    out.append(' ').append(cell.apply(row)).append(" |");
                    declined = Math.max(declined, row.runs() - row.forecasts());
                }
                double share =
                        rows.isEmpty() ? 0 : (double) declined / rows.get(0).runs();
                out.append(' ').append(percent(share)).append(" |\n");
            }
        }
    }

    private static String name(double time) {
        return time < 0.4 ? "1/3" : time < 0.6 ? "1/2" : "3/4";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
