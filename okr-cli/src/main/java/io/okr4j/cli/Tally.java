package io.okr4j.cli;

import io.okr4j.core.review.Review;
import io.okr4j.core.review.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * How much was seen in how much.
 *
 * @param plans how many plans
 * @param objectives how many objectives they hold
 * @param keyResults how many key results those hold
 * @param errors how many findings are errors
 * @param warnings how many are warnings
 * @param advice how many are advice
 * @param questions how many questions there are
 */
record Tally(int plans, int objectives, int keyResults, int errors, int warnings, int advice, int questions) {

    static Tally of(List<LoadedPlan> plans, Review review) {
        int objectives = 0;
        int keyResults = 0;
        for (LoadedPlan loaded : plans) {
            objectives += loaded.plan().getObjectives().size();
            keyResults += loaded.plan().getObjectives().stream()
                    .mapToInt(objective -> objective.getKeyResults().size())
                    .sum();
        }
        return new Tally(
                plans.size(),
                objectives,
                keyResults,
                count(review, Severity.ERROR),
                count(review, Severity.WARNING),
                count(review, Severity.ADVICE),
                review.getQuestions().size());
    }

    private static int count(Review review, Severity severity) {
        return (int) review.getFindings().stream()
                .filter(finding -> finding.getSeverity() == severity)
                .count();
    }

    /** {@return the line that closes a review} */
    String summary(Review review, CliTexts texts) {
        List<String> parts = new ArrayList<>();
        add(parts, texts, "errors", errors);
        add(parts, texts, "warnings", warnings);
        add(parts, texts, "pieces-of-advice", advice);
        add(parts, texts, "questions", questions);
        String seen = parts.isEmpty() ? texts.get("nothing") : String.join(texts.get("separator"), parts);
        return texts.get(
                "summary",
                seen,
                texts.count("objectives", objectives),
                texts.count("key-results", keyResults),
                review.getAsOf(),
                review.getPolicy());
    }

    private static void add(List<String> parts, CliTexts texts, String key, int count) {
        if (count > 0) {
            parts.add(texts.count(key, count));
        }
    }
}
