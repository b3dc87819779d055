package io.okr4j.alignment;

import io.okr4j.core.Owner;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whose work the grade of a place rests on: what each key result below it weighs in it, and who answers for that.
 *
 * <p>Weights are followed down to what has no parts of its own; what arrives by several ways has the sum of its ways.
 * Shares are exact where grades are put together by their mean; under another aggregation they say what was weighed,
 * not what tipped the scales.
 *
 * @param node the place
 * @param lines what its grade rests on, the greatest share first
 */
public record ContributionReport(AlignmentNode node, List<Line> lines) {

    /**
     * Keeps a copy of the lines.
     *
     * @param node the place
     * @param lines what its grade rests on
     */
    public ContributionReport {
        lines = List.copyOf(lines);
    }

    /**
     * One thing that the grade rests on.
     *
     * @param node the key result or objective
     * @param share what it weighs in the grade, above 0 and at most 1; all lines together make 1, but for rounding
     * @param grade its own grade
     */
    public record Line(AlignmentNode node, BigDecimal share, BigDecimal grade) {

        /** {@return what it adds to a mean: its share of its grade} */
        public BigDecimal points() {
            return Figures.canonical(share.multiply(grade));
        }
    }

    /**
     * Follows a grade down to what it rests on.
     *
     * @param rollUp the grades
     * @param reference the text form of the reference of the place, {@code id} or {@code plan:id}
     * @return the report; without lines if the place has no grade
     */
    public static ContributionReport of(RollUp rollUp, String reference) {
        AlignmentGraph graph = rollUp.graph();
        AlignmentNode top = graph.node(reference);
        int[] order = rollUp.order();
        Map<Integer, BigDecimal> shares = new HashMap<>();
        if (rollUp.number(top).isPresent()) {
            shares.put(top.number(), BigDecimal.ONE);
        }
        List<Line> lines = new ArrayList<>();
        for (int i = order.length - 1; i >= 0 && !shares.isEmpty(); i--) {
            BigDecimal share = shares.remove(order[i]);
            if (share != null) {
                follow(rollUp, new AlignmentNode(graph, order[i]), share, shares, lines);
            }
        }
        lines.sort(Comparator.comparing(Line::share)
                .reversed()
                .thenComparingInt(line -> line.node().number()));
        return new ContributionReport(top, lines);
    }

    private static void follow(
            RollUp rollUp, AlignmentNode node, BigDecimal share, Map<Integer, BigDecimal> shares, List<Line> lines) {
        RolledUp rolled = rollUp.of(node);
        if (rolled.parts().isEmpty()) {
            rolled.number().ifPresent(grade -> lines.add(new Line(node, share, grade)));
        }
        for (Contribution part : rolled.parts()) {
            BigDecimal own = Figures.canonical(share.multiply(part.share()));
            if (part.from().equals(node)) {
                lines.add(new Line(node, own, part.grade()));
            } else {
                shares.merge(part.from().number(), own, BigDecimal::add);
            }
        }
    }

    /**
     * {@return what the work of each owner weighs in the grade, in the order of the lines; nobody's work is left out}
     */
    public Map<Owner, BigDecimal> byOwner() {
        Map<Owner, BigDecimal> byOwner = new LinkedHashMap<>();
        for (Line line : lines) {
            Optional<Owner> owner = line.node().owner();
            owner.ifPresent(who -> byOwner.merge(who, line.share(), BigDecimal::add));
        }
        return byOwner;
    }

    /** {@return such as {@code growth rests on churn 0.5, revenue 0.5}} */
    @Override
    public String toString() {
        return node.shortName() + " rests on "
                + (lines.isEmpty()
                        ? "nothing that has a grade"
                        : lines.stream()
                                .map(line -> line.node().shortName() + " " + Figures.number(line.share()))
                                .collect(Collectors.joining(", ")));
    }
}
