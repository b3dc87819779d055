package io.okr4j.cli;

import io.okr4j.core.Objective;
import io.okr4j.scoring.Celebration;
import io.okr4j.scoring.Grade;
import io.okr4j.scoring.GradingStrategies;
import io.okr4j.scoring.Portfolio;
import io.okr4j.scoring.Reason;
import io.okr4j.scoring.Score;
import io.okr4j.scoring.Scorecard;
import io.okr4j.scoring.Step;
import io.okr4j.scoring.Trend;
import io.okr4j.scoring.pace.PaceBoard;
import io.okr4j.scoring.pace.PaceStatus;
import io.okr4j.scoring.pace.Standing;
import io.okr4j.scoring.pace.WeeklyTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Grades for other programs; docs/cli.md says what the fields mean. */
final class GradeJson {

    private final GradedPlan graded;

    private GradeJson(GradedPlan graded) {
        this.graded = graded;
    }

    /**
     * Writes plans.
     *
     * @param plans the plans
     * @param months the grades of each plan month by month; empty if nobody asked for them
     * @param day the day
     */
    static String of(List<GradedPlan> plans, List<GradeMonths> months, LocalDate day) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            Map<String, Object> fields = new GradeJson(plans.get(i)).plan();
            if (!months.isEmpty()) {
                fields.put(
                        "months",
                        months.get(i).cards().stream().map(GradeJson::month).toList());
            }
            all.add(fields);
        }
        return Json.text(Json.fields("format", "okr4j-grade/v1", "asOf", day, "plans", all));
    }

    private static Map<String, Object> month(Scorecard card) {
        return Json.fields(
                "asOf", card.asOf(),
                "grades", numbers(card.whole()),
                "objectives",
                        card.objectives().stream()
                                .map(score -> Json.fields("id", score.id(), "grades", numbers(score)))
                                .toList());
    }

    /** Without the steps, which the report of a single day has. */
    private static List<Object> numbers(Score score) {
        List<Object> all = new ArrayList<>();
        for (Grade grade : score.grades()) {
            Map<String, Object> fields = Json.fields("strategy", grade.strategy());
            put(fields, "number", grade.number());
            put(fields, "label", grade.label());
            put(fields, "reason", grade.reason().map(Reason::name));
            all.add(fields);
        }
        return all;
    }

    private Map<String, Object> plan() {
        Map<String, Object> fields = Json.fields(
                "id", graded.loaded().plan().getId(),
                "title", graded.loaded().plan().getTitle(),
                "file", graded.loaded().file(),
                "strategies", strategies(),
                "grades", grades(graded.card().whole().grades()));
        List<Object> objectives = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < graded.objectives().size(); i++) {
            Objective objective = graded.objectives().get(i);
            int end = next + objective.getKeyResults().size();
            objectives.add(objective(
                    objective,
                    graded.card().objectives().get(i),
                    graded.board().objectives().get(i),
                    next,
                    end));
            next = end;
        }
        fields.put(
                "owners", graded.card().owners().stream().map(GradeJson::line).toList());
        fields.put("objectives", objectives);
        fields.put(
                "portfolios",
                graded.card().columns().stream()
                        .map(name -> portfolio(graded.card().portfolio(name)))
                        .distinct()
                        .toList());
        if (!graded.earlier().isEmpty()) {
            fields.put(
                    "trends",
                    graded.card().columns().stream()
                            .map(name -> name.substring(0, name.indexOf('/')))
                            .distinct()
                            .map(strategy ->
                                    trend(strategy, graded.trend(strategy).orElseThrow()))
                            .toList());
        }
        fields.put(
                "celebrations",
                graded.card().celebrations().stream()
                        .map(GradeJson::celebration)
                        .toList());
        return fields;
    }

    private List<Object> strategies() {
        List<Object> strategies = new ArrayList<>();
        for (String name : graded.card().columns()) {
            String id = name.substring(0, name.indexOf('/'));
            strategies.add(Json.fields(
                    "strategy", id,
                    "aggregation", name.substring(name.indexOf('/') + 1),
                    "source", GradingStrategies.byId(id).source()));
        }
        return strategies;
    }

    private static Map<String, Object> line(Score score) {
        Map<String, Object> fields =
                Json.fields("id", score.id(), "title", score.title(), "grades", grades(score.grades()));
        if (!score.originals().isEmpty()) {
            fields.put("originalGrades", grades(score.originals()));
        }
        return fields;
    }

    private Map<String, Object> objective(
            Objective objective, Score score, PaceBoard.Summary summary, int first, int end) {
        Map<String, Object> fields = line(score);
        objective.getOwner().ifPresent(owner -> fields.put("owner", owner.getId()));
        objective.getPeriod().ifPresent(period -> {
            fields.put("start", period.getStart());
            fields.put("end", period.getEnd());
        });
        if (graded.paced()) {
            Map<String, Object> standings = new LinkedHashMap<>();
            for (int p = 0; p < summary.standings().size(); p++) {
                standings.put(
                        graded.board().policies().get(p),
                        summary.standings().get(p).map(Standing::name).orElse("NONE"));
            }
            fields.put("pace", standings);
        }
        fields.put("late", summary.late());
        List<Object> keyResults = new ArrayList<>();
        for (int i = first; i < end; i++) {
            keyResults.add(keyResult(
                    graded.card().keyResults().get(i),
                    graded.board().keyResults().get(i)));
        }
        fields.put("keyResults", keyResults);
        return fields;
    }

    private Map<String, Object> keyResult(Score score, PaceBoard.Line line) {
        Map<String, Object> fields = line(score);
        score.progress().ifPresent(progress -> {
            Map<String, Object> found = new LinkedHashMap<>();
            progress.raw().ifPresent(raw -> found.put("raw", raw));
            progress.clamped().ifPresent(clamped -> found.put("clamped", clamped));
            progress.reason().ifPresent(reason -> found.put("reason", reason.name()));
            found.put("steps", steps(progress.steps()));
            fields.put("progress", found);
        });
        PaceStatus first = line.statuses().get(0);
        Map<String, Object> freshness =
                Json.fields("staleness", first.staleness().name());
        first.freshness().lastCheckIn().ifPresent(day -> freshness.put("lastCheckIn", day));
        first.freshness().due().ifPresent(day -> freshness.put("due", day));
        freshness.put("daysLate", first.freshness().daysLate());
        freshness.put("late", first.freshness().late());
        fields.put("checkIns", freshness);
        if (graded.paced()) {
            fields.put("pace", line.statuses().stream().map(GradeJson::status).toList());
        }
        score.context()
                .flatMap(WeeklyTable::of)
                .ifPresent(table -> fields.put(
                        "weeks", table.weeks().stream().map(GradeJson::week).toList()));
        return fields;
    }

    private static Map<String, Object> status(PaceStatus status) {
        Map<String, Object> fields =
                Json.fields("policy", status.policy(), "state", status.state().name());
        put(fields, "word", status.word());
        put(fields, "standing", status.standing().map(Standing::name));
        put(fields, "reason", status.reason().map(Reason::name));
        put(fields, "expected", status.expected());
        put(fields, "actual", status.actual());
        put(fields, "gap", status.gap());
        put(fields, "ratio", status.ratio());
        fields.put("shown", status.shown());
        fields.put("steps", steps(status.steps()));
        return fields;
    }

    private static Map<String, Object> week(WeeklyTable.Week week) {
        Map<String, Object> fields = Json.fields(
                "week", week.number(),
                "month", week.month(),
                "weekOfMonth", week.numberInMonth(),
                "start", week.days().getStart(),
                "end", week.days().getEnd(),
                "begun", week.begun(),
                "checkedIn", week.checkedIn());
        put(fields, "progress", week.progress());
        put(fields, "expected", week.expected());
        return fields;
    }

    private static List<Object> grades(List<Grade> grades) {
        List<Object> all = new ArrayList<>();
        for (Grade grade : grades) {
            Map<String, Object> fields = Json.fields("strategy", grade.strategy());
            put(fields, "number", grade.number());
            put(fields, "label", grade.label());
            put(fields, "reason", grade.reason().map(Reason::name));
            fields.put("steps", steps(grade.steps()));
            all.add(fields);
        }
        return all;
    }

    private static List<Object> steps(List<Step> steps) {
        List<Object> all = new ArrayList<>();
        for (Step step : steps) {
            all.add(Json.fields("code", step.code(), "text", step.text(), "numbers", step.numbers()));
        }
        return all;
    }

    private static Map<String, Object> portfolio(Portfolio portfolio) {
        Map<String, Object> fields = Json.fields("strategy", portfolio.strategy(), "count", portfolio.count());
        put(fields, "mean", portfolio.mean());
        put(fields, "deviation", portfolio.deviation());
        put(fields, "verdict", portfolio.verdict().map(Enum::name));
        fields.put("text", portfolio.explain());
        return fields;
    }

    private static Map<String, Object> trend(String strategy, Trend trend) {
        List<Object> points = new ArrayList<>();
        for (Trend.Point point : trend.points()) {
            Map<String, Object> fields = Json.fields("asOf", point.on());
            put(fields, "mean", point.portfolio().mean());
            put(fields, "verdict", point.portfolio().verdict().map(Enum::name));
            points.add(fields);
        }
        Map<String, Object> fields = Json.fields("strategy", strategy, "points", points, "run", trend.run());
        put(fields, "change", trend.change());
        return fields;
    }

    private static Map<String, Object> celebration(Celebration celebration) {
        return Json.fields(
                "kind", celebration.kind().name(),
                "keyResult", celebration.keyResult(),
                "on", celebration.on(),
                "text", celebration.text());
    }

    private static void put(Map<String, Object> fields, String name, Optional<?> value) {
        value.ifPresent(there -> fields.put(name, there));
    }
}
