package io.okr4j.cli;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.Celebration;
import io.okr4j.scoring.Grade;
import io.okr4j.scoring.Portfolio;
import io.okr4j.scoring.Score;
import io.okr4j.scoring.Trend;
import io.okr4j.scoring.pace.PaceBoard;
import io.okr4j.scoring.pace.PaceStatus;
import io.okr4j.scoring.pace.Standing;
import io.okr4j.scoring.pace.WeeklyTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Grades for people: each objective with its key results, then owners, the plan, and what there is to say of it all.
 */
final class GradeText {

    private static final int STEP = 2;
    private static final int GUTTER = 3;
    private static final int MOST_COLUMNS = 14;
    private static final int CELEBRATED = 5;
    private static final int LABEL = 12;

    private final GradedPlan graded;
    private final Page page;
    private final Bars bars;
    private final int width;
    private final boolean explain;
    private final List<String> names;
    private final int column;

    GradeText(GradedPlan graded, Page page, Bars bars, int width, boolean explain) {
        this.graded = graded;
        this.page = page;
        this.bars = bars;
        this.width = width;
        this.explain = explain;
        this.names = graded.card().columns().stream()
                .map(name -> name.substring(0, name.indexOf('/')))
                .toList();
        this.column = Stream.of(
                                graded.card().keyResults(),
                                graded.card().objectives(),
                                graded.card().owners(),
                                List.of(graded.card().whole()))
                        .flatMap(List::stream)
                        .flatMap(score -> cells(score.grades()).stream())
                        .mapToInt(Columns::of)
                        .max()
                        .orElse(0)
                + GUTTER;
    }

    void write(Optional<GradeMonths> months) {
        page.gap()
                .line(
                        0,
                        Page.strong(graded.loaded().title()),
                        Page.faint("  " + graded.loaded().file()));
        page.paragraph(
                0,
                Page.faint("as of " + graded.card().asOf() + "; "
                        + String.join(", ", graded.card().columns())
                        + (graded.paced()
                                ? "; pace " + String.join(", ", graded.board().policies())
                                : "")
                        + (months.isPresent() ? "" : "; bar: progress, mark: expected by now")));
        overall();
        if (months.isPresent()) {
            months.get().write(page);
            celebrations();
            return;
        }
        int keyResults = 0;
        for (int i = 0; i < graded.objectives().size(); i++) {
            Objective objective = graded.objectives().get(i);
            objective(
                    objective,
                    graded.card().objectives().get(i),
                    graded.board().objectives().get(i));
            for (KeyResult keyResult : objective.getKeyResults()) {
                keyResult(keyResult, graded.card().keyResults().get(keyResults), keyResults);
                keyResults++;
            }
        }
        celebrations();
    }

    private void objective(Objective objective, Score score, PaceBoard.Summary summary) {
        page.gap();
        String shown = objective.getTitle().isBlank() ? "(no title)" : objective.getTitle();
        page.paragraph(0, Page.strong(shown), Page.faint(" [" + objective.getId() + "]"));
        String about = Stream.of(
                        graded.ownerOf(objective), objective.getPeriod().map(GradeText::days))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        List<Page.Words> line = new ArrayList<>();
        line.add(Page.faint(about));
        if (graded.paced()) {
            for (int p = 0; p < summary.standings().size(); p++) {
                Optional<Standing> standing = summary.standings().get(p);
                line.add(Page.faint("; " + graded.board().policies().get(p) + " "));
                line.add(new Page.Words(style(standing), word(standing)));
            }
        }
        if (summary.late() > 0) {
            line.add(Page.faint("; "));
            line.add(new Page.Words(Style.YELLOW, summary.late() + " without the check-in that was due"));
        }
        page.line(2 * STEP, line.toArray(Page.Words[]::new));
        grades(0, score);
    }

    static String days(Period period) {
        return period.getStart() + " – " + period.getEnd();
    }

    private void keyResult(KeyResult keyResult, Score score, int index) {
        PaceBoard.Line line = graded.board().keyResults().get(index);
        PaceStatus status = line.statuses().get(0);
        String shown = keyResult.getTitle().isBlank() ? "(no title)" : keyResult.getTitle();
        page.gap();
        page.paragraph(STEP, Page.plain(shown), Page.faint(" [" + keyResult.getId() + "]"));
        List<Page.Words> words = new ArrayList<>();
        Optional<BigDecimal> progress = status.actual();
        Style style = graded.paced() ? style(status) : Style.PLAIN;
        words.add(new Page.Words(style, bars.bar(progress, status.expected())));
        Optional<BigDecimal> expected = status.expected();
        // two numbers that look the same and are not would make a riddle of the status
        boolean close = progress.isPresent()
                && expected.isPresent()
                && progress.get().compareTo(expected.get()) != 0
                && Figures.percent(progress.get()).equals(Figures.percent(expected.get()));
        words.add(Page.strong(pad(progress.map(share -> percent(share, close)).orElse("-"), 7)));
        words.add(Page.faint(pad(
                expected.map(share -> " of " + percent(share, close)).orElse(""), 11)));
        words.add(Page.plain("  " + columns(score)));
        if (graded.paced()) {
            for (PaceStatus one : line.statuses()) {
                String label = line.statuses().size() > 1 ? one.policy() + ": " : "";
                words.add(new Page.Words(style(one), "  " + label + word(one)));
            }
        }
        if (status.freshness().late()) {
            words.add(new Page.Words(
                    Style.YELLOW,
                    "  check-in was due on " + status.freshness().due().orElseThrow()));
        }
        page.line(2 * STEP, words.toArray(Page.Words[]::new));
        grades(2 * STEP, score);
        if (explain) {
            explained(score, line);
        }
    }

    private static String pad(String text, int room) {
        return " ".repeat(Math.max(0, room - text.length())) + text;
    }

    private static String percent(BigDecimal share, boolean finer) {
        return finer ? Figures.finerPercent(share) : Figures.percent(share);
    }

    /** A column for each week of a quarter; in a longer period for the last week of each month. */
    private String columns(Score score) {
        Optional<WeeklyTable> table = score.context().flatMap(WeeklyTable::of);
        if (table.isEmpty()) {
            return "";
        }
        List<WeeklyTable.Week> weeks = table.get().weeks();
        if (weeks.size() > MOST_COLUMNS) {
            weeks = table.get().months().values().stream()
                    .map(GradeText::lastBegun)
                    .toList();
        }
        String line = bars.line(weeks.stream().map(WeeklyTable.Week::progress).toList());
        return line + " ".repeat(Math.max(0, MOST_COLUMNS - line.length()));
    }

    private static WeeklyTable.Week lastBegun(List<WeeklyTable.Week> month) {
        WeeklyTable.Week last = month.get(0);
        for (WeeklyTable.Week week : month) {
            last = week.begun() ? week : last;
        }
        return last;
    }

    private List<String> cells(List<Grade> grades) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < grades.size(); i++) {
            cells.add(names.get(i) + " " + Figures.grade(grades.get(i)));
        }
        return cells;
    }

    /** The grades side by side, as many on a line as fit, each strategy below itself. */
    private void grades(int indent, Score score) {
        int start = 2 * STEP;
        int perLine = Math.max(1, (width - start) / column);
        List<String> cells = cells(score.grades());
        for (int from = 0; from < cells.size(); from += perLine) {
            List<Page.Words> line = new ArrayList<>();
            for (int i = from; i < Math.min(cells.size(), from + perLine); i++) {
                String cell = cells.get(i);
                String name = names.get(i);
                line.add(Page.faint(name));
                line.add(Page.strong(cell.substring(name.length())));
                line.add(Page.plain(" ".repeat(Math.max(1, column - Columns.of(cell)))));
            }
            page.line(start, line.toArray(Page.Words[]::new));
        }
        originals(start, score);
        if (explain && indent == 0) {
            reasons(start, score);
        }
    }

    private void originals(int indent, Score score) {
        if (!score.originals().isEmpty()) {
            page.paragraph(
                    indent, Page.faint("as promised originally: " + String.join(", ", cells(score.originals()))));
        }
    }

    private void explained(Score score, PaceBoard.Line line) {
        reasons(2 * STEP, score);
        for (PaceStatus status : line.statuses()) {
            page.labelled(3 * STEP, Page.faint("pace"), 3 * STEP + 5, Page.plain(status.explain()));
        }
        score.context()
                .flatMap(WeeklyTable::of)
                .ifPresent(table -> table.text()
                        .lines()
                        .forEach(row -> page.line(3 * STEP, Page.faint(bars.blocks() ? row : row.replace('–', '-')))));
    }

    private void reasons(int indent, Score score) {
        for (Grade grade : score.grades()) {
            page.labelled(
                    indent + STEP,
                    Page.faint("why"),
                    indent + STEP + 4,
                    Page.plain(grade.strategy() + ": " + grade.explain()));
        }
    }

    private void overall() {
        page.gap();
        page.paragraph(0, Page.strong("The plan as a whole"));
        grades(0, graded.card().whole());
        if (graded.paced()) {
            graded.board().policies().forEach(this::pace);
        }
        for (String strategy : names.stream().distinct().toList()) {
            Portfolio portfolio = graded.card().portfolio(strategy);
            if (portfolio.verdict().isPresent()) {
                said(Page.faint("portfolio"), strategy + ": " + portfolio.explain());
            }
            graded.trend(strategy)
                    .filter(trend -> trend.points().stream()
                            .anyMatch(point -> point.portfolio().count() > 0))
                    .ifPresent(trend -> said(Page.faint("trend"), strategy + ": " + words(trend)));
            List<Score> missed = graded.card().missedPromises(strategy);
            if (!missed.isEmpty()) {
                said(
                        Page.faint("promised"),
                        strategy + ": not met by "
                                + missed.stream().map(Score::id).collect(Collectors.joining(", ")));
            }
        }
        for (Score owner : graded.card().owners()) {
            page.paragraph(STEP, Page.faint("owner "), Page.plain(owner.title()));
            grades(0, owner);
        }
    }

    private static String words(Trend trend) {
        String means = trend.points().stream()
                .map(point -> point.portfolio().mean().map(Figures::number).orElse("-") + " on " + point.on())
                .collect(Collectors.joining(", "));
        return means
                + trend.latest()
                        .filter(verdict -> trend.run() > 1)
                        .map(verdict -> "; "
                                + switch (verdict) {
                                    case TOO_LOW -> "too low";
                                    case HEALTHY -> "as it should be";
                                    case TOO_HIGH -> "too high";
                                }
                                + " for " + trend.run() + " periods running")
                        .orElse("");
    }

    private void said(Page.Words label, String text) {
        page.labelled(2 * STEP, label, 2 * STEP + LABEL, Page.plain(text));
    }

    private void pace(String policy) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            counts.put(word(Optional.of(standing)), 0);
        }
        int late = 0;
        for (PaceBoard.Line line : graded.board().keyResults()) {
            PaceStatus status = line.status(policy);
            counts.merge(status.standing().isPresent() ? word(status.standing()) : word(status), 1, Integer::sum);
            late += status.freshness().late() ? 1 : 0;
        }
        said(
                Page.faint("pace"),
                policy + ": "
                        + counts.entrySet().stream()
                                .filter(count -> count.getValue() > 0)
                                .map(count -> count.getValue() + " " + count.getKey())
                                .collect(Collectors.joining(", "))
                        + (late == 0 ? "" : "; " + late + " without the check-in that was due"));
    }

    private void celebrations() {
        List<Celebration> all = graded.card().celebrations();
        if (all.isEmpty()) {
            return;
        }
        page.gap();
        page.paragraph(0, new Page.Words(Style.GREEN, "To celebrate"));
        int first = explain ? 0 : Math.max(0, all.size() - CELEBRATED);
        for (Celebration celebration : all.subList(first, all.size())) {
            page.labelled(
                    2 * STEP,
                    Page.faint(celebration.on().toString()),
                    2 * STEP + LABEL,
                    Page.plain(celebration.keyResult() + ": " + celebration.text()));
        }
        if (first > 0) {
            page.paragraph(2 * STEP, Page.faint(first + " earlier; --explain shows them all"));
        }
    }

    private static Style style(PaceStatus status) {
        return status.freshness().late() ? Style.YELLOW : style(status.standing());
    }

    private static Style style(Optional<Standing> standing) {
        if (standing.isEmpty()) {
            return Style.FAINT;
        }
        return switch (standing.get()) {
            case DONE, AHEAD, ON_TRACK -> Style.GREEN;
            case BEHIND -> Style.YELLOW;
            case OFF_TRACK -> Style.RED;
        };
    }

    /** The word of the policy, or why there is none; that a check-in is missing is told beside it. */
    private static String word(PaceStatus status) {
        return status.state() == PaceStatus.State.NO_READING
                ? "no reading"
                : status.word().orElseGet(status::shown);
    }

    private static String word(Optional<Standing> standing) {
        if (standing.isEmpty()) {
            return "no status";
        }
        return switch (standing.get()) {
            case DONE -> "done";
            case AHEAD -> "ahead";
            case ON_TRACK -> "on track";
            case BEHIND -> "behind";
            case OFF_TRACK -> "off track";
        };
    }
}
