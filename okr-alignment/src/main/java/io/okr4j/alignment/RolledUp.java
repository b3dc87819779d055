package io.okr4j.alignment;

import io.okr4j.scoring.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The grade of one place after everything that contributes to it has been put together.
 *
 * @param node the place
 * @param own the grade that a scorecard of its plan alone gives it; none for what is not graded there
 * @param number the grade that was rolled up; none if there is nothing to put together, or nobody may grade it
 * @param label what that grade is called, if the scale has bands
 * @param parts what was put together, in the order of the plans
 * @param how how the parts were put together, or why there is no number, in a few words
 */
public record RolledUp(
        AlignmentNode node,
        Optional<Grade> own,
        Optional<BigDecimal> number,
        Optional<String> label,
        List<Contribution> parts,
        String how) {

    /**
     * Keeps a copy of the parts.
     *
     * @param node the place
     * @param own the grade that a scorecard of its plan alone gives it; none for what is not graded there
     * @param number the grade that was rolled up; none if there is nothing to put together, or nobody may grade it
     * @param label what that grade is called, if the scale has bands
     * @param parts what was put together, in the order of the plans
     * @param how how the parts were put together, or why there is no number, in a few words
     */
    public RolledUp {
        parts = List.copyOf(parts);
    }

    /**
     * {@return how it came about, in one line, such as {@code growth = 0.7: mean of revenue 0.4, loyal 1 (weight 1)}}
     */
    public String explain() {
        StringBuilder line = new StringBuilder(node.shortName());
        number.ifPresent(grade -> line.append(" = ").append(Figures.number(grade)));
        label.ifPresent(name -> line.append(' ').append(name));
        line.append(": ").append(how);
        String before = " ";
        for (Contribution part : parts) {
            line.append(before)
                    .append(
                            part.from().equals(node)
                                    ? "its own reading"
                                    : part.from().shortName())
                    .append(' ')
                    .append(Figures.number(part.grade()));
            if (part.weight().compareTo(BigDecimal.ONE) != 0) {
                line.append(" (weight ").append(Figures.number(part.weight())).append(')');
            }
            before = ", ";
        }
        return line.toString();
    }
}
