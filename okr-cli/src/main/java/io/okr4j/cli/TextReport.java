package io.okr4j.cli;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.Observation;
import io.okr4j.core.review.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A review for people: what was seen, under the plan, objective and key result that it was seen at. */
final class TextReport {

    private static final int STEP = 2;
    private static final int GUTTER = 2;
    private static final Pattern PERIOD =
            Pattern.compile("\\b([0-9]{4}-[0-9]{2}-[0-9]{2})/([0-9]{4}-[0-9]{2}-[0-9]{2})\\b");

    private final Reviewed reviewed;
    private final CliTexts texts;
    private final Page page;
    private final int labels;

    private TextReport(Reviewed reviewed, Page page) {
        this.reviewed = reviewed;
        this.texts = reviewed.language().texts();
        this.page = page;
        this.labels = List.of("severity.error", "severity.warning", "severity.advice", "question").stream()
                .mapToInt(key -> Columns.of(texts.get(key)))
                .max()
                .orElse(0);
    }

    static String of(Reviewed reviewed, int width, boolean coloured) {
        Page page = new Page(width, coloured);
        new TextReport(reviewed, page).write();
        return page.toString();
    }

    private void write() {
        for (LoadedPlan plan : reviewed.plans()) {
            page.gap().line(0, Page.strong(plan.title()), Page.faint("  " + plan.file()));
            List<Observation> seen = seenIn(plan);
            if (seen.isEmpty()) {
                page.paragraph(STEP, new Page.Words(Style.GREEN, texts.get("clean")));
            }
            // a look through all of them for each finding would take long in large plans
            Map<String, Objective> objectives = plan.plan().getObjectives().stream()
                    .collect(Collectors.toMap(Objective::getId, Function.identity()));
            byObjective(seen)
                    .forEach((place, here) ->
                            objective(plan.plan(), Optional.ofNullable(objectives.get(place)), place, here));
        }
        page.gap().paragraph(0, Page.strong(reviewed.tally().summary(reviewed.review(), texts)));
        if (reviewed.acceptedCount() > 0) {
            page.paragraph(0, Page.faint(texts.count("accepted", reviewed.acceptedCount())));
        }
        if (reviewed.goneCount() > 0) {
            page.paragraph(0, Page.faint(texts.count("gone", reviewed.goneCount())));
        }
    }

    private List<Observation> seenIn(LoadedPlan plan) {
        List<Observation> seen = new ArrayList<>(reviewed.fresh().getFindings());
        seen.addAll(reviewed.review().getQuestions());
        seen.removeIf(observation -> !observation.getPlan().equals(plan.plan().getId()));
        return seen;
    }

    /** The observations by what stands before the first slash, those on the plan before those on its objectives. */
    private static Map<String, List<Observation>> byObjective(List<Observation> seen) {
        Map<String, List<Observation>> groups = new LinkedHashMap<>();
        for (Observation observation : seen) {
            String place = place(observation);
            int slash = place.indexOf('/');
            groups.computeIfAbsent(slash < 0 ? place : place.substring(0, slash), key -> new ArrayList<>())
                    .add(observation);
        }
        return groups;
    }

    private static String place(Observation observation) {
        String path = observation.getPath();
        int attribute = path.indexOf('#');
        return attribute < 0 ? path : path.substring(0, attribute);
    }

    private void objective(Plan plan, Optional<Objective> objective, String place, List<Observation> seen) {
        page.gap();
        heading(plan, objective, place);
        Map<String, List<Observation>> byPlace = new LinkedHashMap<>();
        byPlace.put(place, new ArrayList<>());
        seen.forEach(observation -> byPlace.computeIfAbsent(place(observation), key -> new ArrayList<>())
                .add(observation));
        byPlace.forEach((where, here) -> {
            int indent = STEP;
            if (!where.equals(place)) {
                keyResultHeading(objective, where);
                indent = 2 * STEP;
            }
            for (Observation observation : here) {
                observation(observation, indent + STEP);
            }
        });
    }

    private void heading(Plan plan, Optional<Objective> objective, String place) {
        Optional<Owner> owner = place.startsWith("@") ? plan.findOwner(place.substring(1)) : Optional.empty();
        if (objective.isPresent()) {
            titled(STEP, "objective", objective.get().getTitle(), place);
        } else if (owner.isPresent()) {
            titled(STEP, "owner", owner.get().getName(), owner.get().getId());
        } else {
            page.paragraph(STEP, Page.strong(texts.get("whole-plan")));
        }
    }

    private void keyResultHeading(Optional<Objective> objective, String place) {
        String id = place.substring(place.indexOf('/') + 1);
        String title = objective
                .flatMap(o -> o.findKeyResult(id))
                .map(KeyResult::getTitle)
                .orElse(id);
        page.gap();
        titled(2 * STEP, "key-result", title, id);
    }

    private void titled(int indent, String kind, String title, String id) {
        String shown = title.isBlank() ? texts.get("untitled") : title;
        page.paragraph(indent, Page.faint(texts.get(kind) + " "), Page.strong(shown), Page.faint(" [" + id + "]"));
    }

    private void observation(Observation observation, int indent) {
        Locale locale = reviewed.language().locale();
        int column = indent + labels + GUTTER;
        if (observation instanceof Finding finding) {
            String word = texts.get("severity." + Reviewed.word(finding.getSeverity()));
            page.labelled(
                    indent,
                    new Page.Words(Style.of(finding.getSeverity()), word),
                    column,
                    Page.plain(spelt(finding.message(locale))));
            String advice = spelt(finding.advice(locale));
            if (!advice.isEmpty()) {
                page.labelled(column, Page.plain("→"), column + 2, Page.plain(advice));
            }
        } else if (observation instanceof Question question) {
            page.labelled(
                    indent,
                    new Page.Words(Style.BLUE, texts.get("question")),
                    column,
                    Page.plain(spelt(question.text(locale))));
        }
        String file = reviewed.planOf(observation).file();
        page.line(
                column,
                Page.faint(observation.getCode() + "  " + file + ":"
                        + reviewed.spotOf(observation).line()));
    }

    /** Two dates in the form for programs become two dates in words. */
    private String spelt(String text) {
        return PERIOD.matcher(text).replaceAll(texts.get("period", "$1", "$2"));
    }
}
