package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.OwnerLevel;
import io.okr4j.core.Plan;
import io.okr4j.core.Purpose;
import io.okr4j.core.Reference;
import io.okr4j.core.internal.Texts;
import io.okr4j.core.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place of an alignment graph: an objective, a key result, a KPI, a purpose, or something in a plan that is not
 * loaded.
 *
 * <p>Nodes of one graph are equal if they are the same place. Instances are immutable and thread-safe, and made anew
 * when they are asked for, so that a graph stays small.
 */
public final class AlignmentNode {

    private final AlignmentGraph graph;
    private final int number;

    AlignmentNode(AlignmentGraph graph, int number) {
        this.graph = graph;
        this.number = number;
    }

    int number() {
        return number;
    }

    AlignmentGraph graph() {
        return graph;
    }

    /** {@return what it is} */
    public NodeKind kind() {
        Object thing = graph.thing(number);
        if (thing instanceof Objective) {
            return NodeKind.OBJECTIVE;
        }
        if (thing instanceof KeyResult) {
            return NodeKind.KEY_RESULT;
        }
        if (thing instanceof Kpi) {
            return NodeKind.KPI;
        }
        return thing instanceof Purpose ? NodeKind.PURPOSE : NodeKind.EXTERNAL;
    }

    /** {@return its id within its plan} */
    public String id() {
        return graph.id(number);
    }

    /** {@return the id of its plan} */
    public String planId() {
        return graph.planId(number);
    }

    /** {@return the reference that names it from anywhere, with the id of its plan} */
    public Reference reference() {
        return Reference.in(planId(), id());
    }

    /** {@return its plan; none if that is not loaded} */
    public Optional<Plan> plan() {
        return graph.plan(number);
    }

    /** {@return the objective that it is or, for a key result, belongs to} */
    public Optional<Objective> objective() {
        return Optional.ofNullable(graph.objective(number));
    }

    /** {@return the key result that it is} */
    public Optional<KeyResult> keyResult() {
        return cast(KeyResult.class, graph.thing(number));
    }

    /** {@return the KPI that it is} */
    public Optional<Kpi> kpi() {
        return cast(Kpi.class, graph.thing(number));
    }

    /** {@return the purpose that it is} */
    public Optional<Purpose> purpose() {
        return cast(Purpose.class, graph.thing(number));
    }

    private static <T> Optional<T> cast(Class<T> type, @Nullable Object thing) {
        return type.isInstance(thing) ? Optional.of(type.cast(thing)) : Optional.empty();
    }

    /** {@return its title or name; blank if nothing is known of it} */
    public String title() {
        return keyResult()
                .map(KeyResult::getTitle)
                .or(() -> objective().map(Objective::getTitle))
                .or(() -> kpi().map(Kpi::getName))
                .or(() -> purpose().map(Purpose::getTitle))
                .orElse("");
    }

    /** {@return who answers for it; for a key result without an owner, the owner of its objective} */
    public Optional<Owner> owner() {
        return keyResult()
                .flatMap(KeyResult::getOwner)
                .or(() -> objective().flatMap(Objective::getOwner))
                .or(() -> kpi().flatMap(Kpi::getOwner));
    }

    /** {@return where in the organisation its owner stands; none without an owner} */
    public Optional<OwnerLevel> level() {
        return owner().map(Owner::getLevel);
    }

    /** {@return the period of the objective that it is or belongs to} */
    public Optional<Period> period() {
        return objective().flatMap(Objective::getPeriod);
    }

    /**
     * {@return where it stands in its plan, as findings name it: its id, for a key result behind that of the objective}
     */
    public String path() {
        return kind() == NodeKind.KEY_RESULT ? graph.id(graph.container(number)) + "/" + id() : id();
    }

    /** {@return its id, behind the id of its plan where the graph has several} */
    public String shortName() {
        return graph.severalPlans() || kind() == NodeKind.EXTERNAL ? planId() + ":" + id() : id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AlignmentNode node && node.number == number && node.graph == graph;
    }

    @Override
    public int hashCode() {
        return Integer.hashCode(number);
    }

    /** {@return its id and its title, such as {@code loyal 'Customers stay with us'}} */
    @Override
    public String toString() {
        return title().isBlank() ? shortName() : shortName() + " '" + Texts.shown(title()) + "'";
    }
}
