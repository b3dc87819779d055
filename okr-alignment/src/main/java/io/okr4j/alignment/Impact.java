package io.okr4j.alignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What moves if something ends at a grade.
 *
 * @param node what ends there
 * @param before its grade as it is
 * @param ends the grade at which it ends
 * @param moves the grades above that change, from the bottom up
 */
public record Impact(AlignmentNode node, Optional<BigDecimal> before, BigDecimal ends, List<Move> moves) {

    /**
     * Keeps a copy of the moves.
     *
     * @param node what ends there
     * @param before its grade as it is
     * @param ends the grade at which it ends
     * @param moves the grades above that change, from the bottom up
     */
    public Impact {
        moves = List.copyOf(moves);
    }

    /**
     * One grade that changes.
     *
     * @param node whose grade it is
     * @param before the grade as it is
     * @param after the grade as it would be
     */
    public record Move(AlignmentNode node, Optional<BigDecimal> before, Optional<BigDecimal> after) {

        /** {@return by how much it changes; none if it has no grade before or after} */
        public Optional<BigDecimal> change() {
            return before.flatMap(from -> after.map(to -> Figures.canonical(to.subtract(from))));
        }

        /** {@return such as {@code growth 0.8 → 0.7 (-0.1)}} */
        @Override
        public String toString() {
            return node.shortName() + " " + shown(before) + " → " + shown(after)
                    + change().map(by -> " (" + Figures.change(by) + ")").orElse("");
        }
    }

    private static String shown(Optional<BigDecimal> number) {
        return number.map(Figures::number).orElse("no grade");
    }

    /** {@return such as {@code if churn ends at 0.4 instead of 0.7, 1 moves: loyal 0.8 → 0.65 (-0.15)}} */
    @Override
    public String toString() {
        String moved = moves.stream().map(Move::toString).collect(Collectors.joining(", "));
        return "if " + node.shortName() + " ends at " + Figures.number(ends) + " instead of " + shown(before) + ", "
                + moves.size() + (moves.size() == 1 ? " moves" : " move") + (moves.isEmpty() ? "" : ": " + moved);
    }
}
