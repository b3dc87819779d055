package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One place that helps another: by a link, or because it is a key result of it.
 *
 * @param from what helps
 * @param to what is helped
 * @param kind how
 * @param link the link; none for a key result in its objective
 */
public record AlignmentEdge(AlignmentNode from, AlignmentNode to, EdgeKind kind, Optional<Link> link) {

    /**
     * {@return the weight beside other contributions: of a link that contributes 1 unless stated, of a key result its
     * own in its objective; none for a link that supports}
     */
    public Optional<BigDecimal> weight() {
        return switch (kind) {
            case SUPPORTS -> Optional.empty();
            case CONTRIBUTES -> Optional.of(link.flatMap(Link::getWeight).orElse(BigDecimal.ONE));
            case CONTAINED -> from.keyResult().map(KeyResult::getWeight);
        };
    }

    /** {@return where it stands in the plan of what helps, as findings name it} */
    public String path() {
        return link.map(stated -> from.path() + "#links[" + stated.getTo() + "]")
                .orElseGet(from::path);
    }

    /** {@return such as {@code loyal → growth}} */
    @Override
    public String toString() {
        return from.shortName() + " → " + to.shortName();
    }
}
