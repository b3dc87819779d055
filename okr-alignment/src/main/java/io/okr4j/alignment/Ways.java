package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Phase;
import io.okr4j.core.Role;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The edges along which grades flow up: links that contribute, and key results in their objectives. What has no weight,
 * is a guardrail, was taken back, or lies on a loop, flows nowhere.
 */
final class Ways {

    private final AlignmentGraph graph;
    private final BitSet flows = new BitSet();

    private Ways(AlignmentGraph graph) {
        this.graph = graph;
        Rows up = graph.up();
        Components components = graph.components();
        for (int node = 0; node < graph.size(); node++) {
            if (stands(graph.thing(node))) {
                for (int edge = up.start(node); edge < up.end(node); edge++) {
                    flows.set(edge, counts(node, edge) && components.of(node) != components.of(up.target(edge)));
                }
            }
        }
    }

    /** {@return the ways of the plans of a review, which all checks share} */
    static Ways of(AlignmentContext context) {
        return context.review().once(Ways.class, review -> new Ways(context.graph()));
    }

    /** {@return whether something flows along an edge} */
    boolean flows(int edge) {
        return flows.get(edge);
    }

    private static boolean stands(@Nullable Object thing) {
        return thing instanceof KeyResult keyResult
                ? keyResult.getState().getPhase() != Phase.WITHDRAWN
                : thing instanceof Objective objective && objective.getState().getPhase() != Phase.WITHDRAWN;
    }

    private boolean counts(int node, int edge) {
        AlignmentEdge shown = graph.edge(node, edge);
        boolean guardrail = shown.kind() == EdgeKind.CONTAINED
                && shown.from()
                        .keyResult()
                        .flatMap(KeyResult::getRole)
                        .filter(role -> role == Role.GUARDRAIL)
                        .isPresent();
        return !guardrail
                && shown.weight().filter(weight -> weight.signum() > 0).isPresent();
    }
}
