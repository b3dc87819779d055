package io.okr4j.alignment;

import io.okr4j.core.OwnerLevel;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Looks for one objective that most others reach the top by, so that they lose their aim together with it. */
public final class SinglePointCheck implements AlignmentCheck {

    private static final String SOURCE = "okr4j: no source gives a number";
    private static final PolicyValue SHARE =
            PolicyValue.share("single-point.share", "0.5", SOURCE + "; half of the objectives that help something");
    private static final PolicyValue LEAST =
            PolicyValue.count("single-point.least", "5", SOURCE + "; fewer are seen at a glance");
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.alignment.single-point",
            Severity.ADVICE,
            "What Matters: a good cascade looks more like a network than like an org chart",
            SHARE,
            LEAST);

    /** Makes the check. */
    public SinglePointCheck() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> check(AlignmentContext context) {
        AlignmentGraph graph = context.graph();
        Standing standing = Standing.of(context);
        BitSet counting = new BitSet(graph.size());
        int[] cut = new int[graph.size() + 1];
        int total = 0;
        for (AlignmentNode node : graph.nodes()) {
            if (counts(standing, node)) {
                counting.set(node.number());
                cut[node.number()] = 1;
                total++;
            }
        }
        Chokes chokes = new Chokes(graph, standing);
        boolean[] told = new boolean[graph.size() + 1];
        List<Finding> findings = new ArrayList<>();
        // from below, so that the numbers are there, and of several on one way the nearest is named
        for (int node : graph.components().order()) {
            int own = counting.get(node) ? 1 : 0;
            int above = chokes.above(node);
            boolean found = own == 1 && !told[node] && tooMany(context, cut[node] - own, total);
            if (found) {
                findings.add(finding(context, graph.node(node), cut[node] - own, total));
            }
            told[above] |= told[node] || found;
            cut[above] += cut[node];
        }
        return findings;
    }

    // an objective below the top that helps something
    private static boolean counts(Standing standing, AlignmentNode node) {
        boolean below = node.kind() == NodeKind.OBJECTIVE
                && !Standing.level(node).equals(Optional.of(OwnerLevel.COMPANY))
                && standing.active(node);
        return below && !node.graph().parents(node).isEmpty();
    }

    private static boolean tooMany(AlignmentContext context, int cut, int total) {
        BigDecimal share = context.limit(SHARE).multiply(BigDecimal.valueOf(total));
        BigDecimal many = BigDecimal.valueOf(cut);
        return many.compareTo(share) > 0 && many.compareTo(context.limit(LEAST)) >= 0;
    }

    private static Finding finding(AlignmentContext context, AlignmentNode node, int cut, int total) {
        return context.finding(DESCRIPTION, node, "")
                .putFact("title", Standing.name(node))
                .putFact("count", Integer.toString(cut))
                .putFact("total", Integer.toString(total))
                .build();
    }
}
