package io.okr4j.alignment;

import io.okr4j.core.OwnerLevel;
import io.okr4j.core.internal.Texts;
import io.okr4j.core.review.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A graph as the text of a picture, for Graphviz (DOT) or Mermaid.
 *
 * <p>Places are grouped by the level of their owners, links that support are dashed, and a link that contributes bears
 * its weight unless that is 1. With grades, places have the colour of their band; with findings, what was found is
 * marked. Titles are shortened and escaped, so that no title can change the picture. Instances are immutable and
 * thread-safe.
 */
public final class AlignmentPicture {

    private final AlignmentGraph graph;
    private final Optional<RollUp> grades;
    private final Set<String> found;

    private AlignmentPicture(AlignmentGraph graph, Optional<RollUp> grades, Set<String> found) {
        this.graph = graph;
        this.grades = grades;
        this.found = found;
    }

    /**
     * Begins a picture.
     *
     * @param graph the graph
     * @return a picture without grades and findings
     */
    public static AlignmentPicture of(AlignmentGraph graph) {
        return new AlignmentPicture(graph, Optional.empty(), Set.of());
    }

    /**
     * Colours places by their grades.
     *
     * @param rollUp the grades of the same graph
     * @return a copy with the grades
     */
    public AlignmentPicture withGrades(RollUp rollUp) {
        return new AlignmentPicture(graph, Optional.of(rollUp), found);
    }

    /**
     * Marks what was found.
     *
     * @param findings findings of a review of the plans of the graph
     * @return a copy with the marks
     */
    public AlignmentPicture withFindings(List<Finding> findings) {
        Set<String> places = new HashSet<>();
        for (Finding finding : findings) {
            int attribute = finding.getPath().indexOf('#');
            String place = attribute < 0 ? finding.getPath() : finding.getPath().substring(0, attribute);
            places.add(finding.getPlan() + ":" + place);
        }
        return new AlignmentPicture(graph, grades, places);
    }

    /** The colour of a grade: red for the lowest band, green for the highest, yellow between. */
    enum Colour {
        RED("#f4c7c3"),
        YELLOW("#fce8b2"),
        GREEN("#b7e1cd"),
        NONE("#ffffff");

        private final String code;

        Colour(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Colour colour(AlignmentNode node) {
        return grades.map(rollUp -> rollUp.bandPlace(node)).orElse(Colour.NONE);
    }

    boolean found(AlignmentNode node) {
        return found.contains(node.planId() + ":" + node.path());
    }

    AlignmentGraph graph() {
        return graph;
    }

    /** {@return the title, or the id where there is none, and the grade if there is one} */
    List<String> label(AlignmentNode node) {
        List<String> lines = new ArrayList<>();
        String shown = Texts.shown(node.title());
        lines.add((found(node) ? "! " : "") + (shown.isBlank() ? node.shortName() : shown));
        grades.flatMap(rollUp -> rollUp.number(node)).ifPresent(grade -> lines.add(Figures.number(grade)));
        return lines;
    }

    /** {@return the places by the heading under which they stand, from the top} */
    Map<String, List<AlignmentNode>> groups() {
        Map<String, List<AlignmentNode>> groups = new LinkedHashMap<>();
        List.of("Purposes", "KPIs", "Company", "Departments", "Teams", "Individuals", "Without an owner", "Elsewhere")
                .forEach(heading -> groups.put(heading, new ArrayList<>()));
        graph.nodes()
                .forEach(node -> groups.computeIfAbsent(heading(node), any -> new ArrayList<>())
                        .add(node));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private static String heading(AlignmentNode node) {
        return switch (node.kind()) {
            case PURPOSE -> "Purposes";
            case KPI -> "KPIs";
            case EXTERNAL -> "Elsewhere";
            case OBJECTIVE, KEY_RESULT ->
                node.level().map(AlignmentPicture::heading).orElse("Without an owner");
        };
    }

    private static String heading(OwnerLevel level) {
        return switch (level) {
            case COMPANY -> "Company";
            case DEPARTMENT -> "Departments";
            case TEAM -> "Teams";
            case INDIVIDUAL -> "Individuals";
        };
    }

    /** {@return the text of a DOT file, ending with a line feed} */
    public String dot() {
        return new DotText(this).text();
    }

    /**
     * Writes the text of a Mermaid flowchart.
     *
     * <p>Left to itself, Mermaid draws no more than 500 links and no text of more than 50,000 characters; a page that
     * shows larger graphs sets its {@code maxEdges} and {@code maxTextSize}.
     *
     * @return the text, ending with a line feed
     */
    public String mermaid() {
        return new MermaidText(this).text();
    }
}
