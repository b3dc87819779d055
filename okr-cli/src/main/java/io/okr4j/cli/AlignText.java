package io.okr4j.cli;

import io.okr4j.alignment.AlignmentEdge;
import io.okr4j.alignment.AlignmentGraph;
import io.okr4j.alignment.AlignmentNode;
import io.okr4j.alignment.EdgeKind;
import io.okr4j.alignment.NodeKind;
import io.okr4j.alignment.Ratio;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.Observation;
import io.okr4j.core.review.Question;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How plans hang together, for people: a tree from the top, what was found, and figures. */
final class AlignText {

    private static final int STEP = 2;
    // a tree that is deeper than a terminal is wide helps nobody
    private static final int DEEPEST = 20;

    private final Aligned aligned;
    private final AlignmentGraph graph;
    private final CliTexts texts;
    private final Page page;
    private final Set<AlignmentNode> shown = new HashSet<>();

    private AlignText(Aligned aligned, Page page) {
        this.aligned = aligned;
        this.graph = aligned.graph();
        this.texts = aligned.language().texts();
        this.page = page;
    }

    static String of(Aligned aligned, int width, boolean coloured) {
        Page page = new Page(width, coloured);
        new AlignText(aligned, page).write();
        return page.toString();
    }

    private void write() {
        page.line(0, Page.strong(texts.get("align.hangs")));
        for (AlignmentNode node : graph.nodes()) {
            if (graph.parents(node).isEmpty()
                    && !(node.kind() == NodeKind.KPI && graph.down(node).isEmpty())) {
                tree(node);
            }
        }
        boolean heading = false;
        for (AlignmentNode node : graph.nodes()) {
            boolean unused = node.kind() == NodeKind.KPI && graph.down(node).isEmpty();
            if (!shown.contains(node) && !unused) {
                if (!heading) {
                    page.gap().line(0, Page.strong(texts.get("align.loops")));
                    heading = true;
                }
                tree(node);
            }
        }
        findings();
        figures();
    }

    /** One line of the tree that waits to be written. */
    private record Branch(AlignmentNode node, Optional<AlignmentEdge> edge, int depth) {}

    private void tree(AlignmentNode root) {
        Deque<Branch> waiting = new ArrayDeque<>(List.of(new Branch(root, Optional.empty(), 1)));
        while (!waiting.isEmpty()) {
            Branch branch = waiting.pop();
            boolean again = !shown.add(branch.node());
            List<AlignmentEdge> below = graph.down(branch.node());
            line(branch, again && !below.isEmpty());
            if (!again) {
                for (int i = below.size() - 1; i >= 0; i--) {
                    waiting.push(new Branch(below.get(i).from(), Optional.of(below.get(i)), branch.depth() + 1));
                }
            }
        }
    }

    private void line(Branch branch, boolean again) {
        AlignmentNode node = branch.node();
        String title = node.title().isBlank() ? texts.get("untitled") : node.title();
        String owner = node.owner().map(who -> "  " + who.getName()).orElse("");
        String how = branch.edge()
                .filter(edge -> edge.kind() != EdgeKind.CONTAINED)
                .map(edge -> (edge.kind() == EdgeKind.SUPPORTS ? "⇢ " : "→ "))
                .orElse("");
        page.line(
                STEP * Math.min(branch.depth(), DEEPEST),
                Page.plain(how),
                node.kind() == NodeKind.OBJECTIVE ? Page.strong(title) : Page.plain(title),
                Page.faint(" [" + node.shortName() + "]" + owner),
                Page.faint(again ? "  (" + texts.get("align.again") + ")" : ""));
    }

    private void findings() {
        page.gap().line(0, Page.strong(texts.get("align.findings")));
        if (aligned.findings().isEmpty()) {
            page.paragraph(STEP, new Page.Words(Style.GREEN, texts.get("align.nothing")));
        }
        Locale locale = aligned.language().locale();
        int column = STEP + 9;
        for (Finding finding : aligned.findings()) {
            page.labelled(
                    STEP,
                    new Page.Words(
                            Style.of(finding.getSeverity()),
                            texts.get("severity." + Reviewed.word(finding.getSeverity()))),
                    column,
                    Page.plain(finding.message(locale)));
            page.labelled(column, Page.plain("→"), column + 2, Page.plain(finding.advice(locale)));
            place(finding, column);
        }
        List<Question> questions = aligned.questions();
        if (!questions.isEmpty()) {
            page.gap().line(0, Page.strong(texts.get("align.questions")));
        }
        for (Question question : questions) {
            page.paragraph(STEP, new Page.Words(Style.BLUE, question.text(locale)));
            place(question, STEP);
        }
    }

    private void place(Observation seen, int column) {
        page.line(
                column,
                Page.faint(seen.getCode() + "  " + aligned.planOf(seen).file() + ":"
                        + aligned.spotOf(seen).line()));
    }

    private void figures() {
        page.gap().line(0, Page.strong(texts.get("align.metrics")));
        for (Ratio ratio : aligned.metrics().ratios()) {
            String value = ratio.value()
                    .map(number ->
                            " = " + number.setScale(2, RoundingMode.HALF_UP).toPlainString())
                    .orElse("");
            page.labelled(
                    STEP,
                    Page.plain(ratio.name()),
                    STEP + 26,
                    Page.plain(ratio.counted() + " / " + ratio.of() + value));
        }
        page.line(STEP, Page.plain(texts.get("align.depth", aligned.metrics().maxDepth())));
    }
}
