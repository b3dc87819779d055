package io.okr4j.cli;

import io.okr4j.core.review.Finding;
import io.okr4j.core.review.Observation;
import io.okr4j.core.review.Question;
import io.okr4j.core.review.Review;
import java.util.Locale;
import java.util.Map;

/** A review for other programs; docs/cli.md says what the fields mean. */
final class JsonReport {

    private final Reviewed reviewed;
    private final Locale locale;

    private JsonReport(Reviewed reviewed) {
        this.reviewed = reviewed;
        this.locale = reviewed.language().locale();
    }

    static String of(Reviewed reviewed) {
        return Json.text(new JsonReport(reviewed).fields());
    }

    private Map<String, Object> fields() {
        Review review = reviewed.review();
        return Json.fields(
                "format", "okr4j-review/v1",
                "asOf", review.getAsOf(),
                "policy", review.getPolicy(),
                "language", reviewed.language(),
                "plans", reviewed.plans().stream().map(JsonReport::plan).toList(),
                "findings", review.getFindings().stream().map(this::finding).toList(),
                "questions", review.getQuestions().stream().map(this::question).toList(),
                "summary", summary());
    }

    private Map<String, Object> summary() {
        Tally tally = reviewed.tally();
        Map<String, Object> fields = Json.fields(
                "plans", tally.plans(),
                "objectives", tally.objectives(),
                "keyResults", tally.keyResults(),
                "errors", tally.errors(),
                "warnings", tally.warnings(),
                "advice", tally.advice(),
                "questions", tally.questions());
        if (reviewed.accepted().isPresent()) {
            fields.put("accepted", reviewed.acceptedCount());
            fields.put("gone", reviewed.goneCount());
        }
        return fields;
    }

    private static Map<String, Object> plan(LoadedPlan loaded) {
        return Json.fields("id", loaded.plan().getId(), "title", loaded.plan().getTitle(), "file", loaded.file());
    }

    private Map<String, Object> finding(Finding finding) {
        Map<String, Object> fields =
                Json.fields("code", finding.getCode(), "severity", Reviewed.word(finding.getSeverity()));
        place(finding, fields);
        fields.put("message", finding.message(locale));
        fields.put("advice", finding.advice(locale));
        fields.put("fingerprint", finding.fingerprint());
        reviewed.baselineState(finding).ifPresent(state -> fields.put("baselineState", state));
        return fields;
    }

    private Map<String, Object> question(Question question) {
        Map<String, Object> fields = Json.fields("code", question.getCode());
        place(question, fields);
        fields.put("text", question.text(locale));
        return fields;
    }

    private void place(Observation seen, Map<String, Object> fields) {
        fields.put("plan", seen.getPlan());
        fields.put("path", seen.getPath());
        fields.put("file", reviewed.planOf(seen).file());
        LoadedPlan.Spot spot = reviewed.spotOf(seen);
        fields.put("line", spot.line());
        fields.put("column", spot.column());
        fields.put("facts", seen.getFacts());
        fields.put("source", seen.getSource());
    }
}
