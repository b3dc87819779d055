package io.okr4j.format.codec;

import io.okr4j.core.Owner;
import io.okr4j.core.OwnerLevel;
import io.okr4j.format.tree.Node;
import io.okr4j.format.tree.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Owners where they are declared, and where they are named. */
final class OwnerCodecs {
    private OwnerCodecs() {}

    static final ObjectCodec<Owner, Owner.Builder> OWNER = Definition.of(
                    "owner", "Who answers for objectives and key results.", Owner::builder, Owner.Builder::build)
            .required("id", IdCodec.IN_LIST, Owner::getId, Owner.Builder::id, "the id by which others name this owner")
            .required("name", Scalars.TEXT, Owner::getName, Owner.Builder::name, "the name that is shown")
            .required("level", Words.of(OwnerLevel.class), Owner::getLevel, Owner.Builder::level, "how high it stands")
            .optional("parent", Scalars.TEXT, Owner::getParent, Owner.Builder::parent, "the id of the owner above it")
            .inline();

    /** The owners that a plan declares; those that are read are known to the fields that name them. */
    static final Codec<List<Owner>> DECLARED = new Declared(new ListCodec<>(OWNER));

    /** An owner by its id. */
    static final Codec<Owner> NAMED = new Named();

    private record Declared(ListCodec<Owner> list) implements Codec<List<Owner>> {
        @Override
        public Optional<List<Owner>> read(Node node, Spot spot) {
            Session session = spot.session();
            Map<String, Node> parents = new HashMap<>();
            if (node instanceof Node.Items items) {
                for (Node item : items.nodes()) {
                    text(item, "id").ifPresent(id -> {
                        session.declare(id.text());
                        text(item, "parent").ifPresent(parent -> parents.putIfAbsent(id.text(), parent));
                    });
                }
            }
            Optional<List<Owner>> owners = list.read(node, spot);
            owners.ifPresent(all -> all.forEach(session::owner));
            return refuseLoops(parents, spot) ? Optional.empty() : owners;
        }

        private static Optional<Node.Scalar> text(Node item, String field) {
            return item instanceof Node.Fields fields
                    ? fields.find(field)
                            .map(Node.Entry::value)
                            .filter(Node.Scalar.class::isInstance)
                            .map(Node.Scalar.class::cast)
                    : Optional.empty();
        }

        private static boolean refuseLoops(Map<String, Node> parents, Spot spot) {
            Set<String> safe = new HashSet<>();
            boolean found = false;
            for (String start : parents.keySet().stream().sorted().toList()) {
                List<String> chain = new ArrayList<>();
                Set<String> onChain = new HashSet<>();
                @Nullable String id = start;
                while (id != null && !safe.contains(id) && onChain.add(id)) {
                    chain.add(id);
                    id = parents.get(id) instanceof Node.Scalar parent ? parent.text() : null;
                }
                if (id != null && !safe.contains(id)) {
                    found = true;
                    List<String> loop = new ArrayList<>(chain.subList(chain.indexOf(id), chain.size()));
                    Node at = parents.getOrDefault(id, new Node.Refused(1, 1));
                    loop.add(id);
                    spot.item(id)
                            .field("parent")
                            .problem(
                                    "okr.invalid.owner-loop",
                                    at,
                                    () -> "owners must form a tree but these are under each other: "
                                            + String.join(" → ", loop));
                }
                safe.addAll(onChain);
            }
            return found;
        }

        @Override
        public Node write(List<Owner> value) {
            return list.write(value);
        }

        @Override
        public Node.Fields schema(Definitions definitions) {
            return list.schema(definitions);
        }
    }

    private record Named() implements Codec<Owner> {
        @Override
        public Optional<Owner> read(Node node, Spot spot) {
            Optional<String> id = Scalars.TEXT.read(node, spot);
            Session session = spot.session();
            if (id.isPresent() && !session.declared().contains(id.get())) {
                spot.problem(
                        "okr.format.undeclared-owner",
                        node,
                        () -> spot.name() + " must be the id of one of the owners, but " + Shown.quoted(id.get())
                                + " is not declared under owners"
                                + Suggestions.didYouMean(id.get(), session.declared()));
            }
            return id.flatMap(session::owner);
        }

        @Override
        public Node write(Owner value) {
            return Scalars.TEXT.write(value.getId());
        }

        @Override
        public Node.Fields schema(Definitions definitions) {
            return Scalars.TEXT.schema(definitions);
        }
    }
}
