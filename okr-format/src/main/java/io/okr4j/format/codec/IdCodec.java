package io.okr4j.format.codec;

import io.okr4j.format.tree.Node;
import io.okr4j.format.tree.Shown;
import java.util.Optional;

/** Ids, each of which may be given once only. */
enum IdCodec implements Codec<String> {
    /** Among everything in the plan that has such an id. */
    IN_PLAN,
    /** Among the elements of the list. */
    IN_LIST;

    private static final int FROM_ID_TO_LIST = 2;

    @Override
    public Optional<String> read(Node node, Spot spot) {
        Optional<String> id = Scalars.TEXT.read(node, spot);
        if (id.isEmpty()) {
            return id;
        }
        Spot within = this == IN_PLAN ? spot.root() : spot.up(FROM_ID_TO_LIST);
        Optional<Node> earlier = spot.session().take(within, id.get(), node);
        if (earlier.isEmpty()) {
            return id;
        }
        spot.problem(
                "okr.invalid.duplicate-id",
                node,
                () -> "the id " + Shown.quoted(id.get()) + " was given before, in line "
                        + earlier.get().line() + ", column " + earlier.get().column() + ": ids must be distinct within "
                        + (this == IN_PLAN ? "the plan" : "the list"));
        return Optional.empty();
    }

    @Override
    public Node write(String value) {
        return Scalars.TEXT.write(value);
    }

    @Override
    public Node.Fields schema(Definitions definitions) {
        return Scalars.TEXT.schema(definitions);
    }
}
