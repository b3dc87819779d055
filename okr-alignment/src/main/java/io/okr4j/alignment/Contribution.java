package io.okr4j.alignment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One part of a grade that was rolled up.
 *
 * @param from where the part comes from; the place itself for what a key result has reached by its own measure
 * @param edge the edge along which it comes; none for the own part of a key result
 * @param grade the grade of the part, within its scale
 * @param weight its weight, positive
 * @param share its weight as a share of all weights of the grade, above 0 and at most 1
 */
public record Contribution(
        AlignmentNode from, Optional<AlignmentEdge> edge, BigDecimal grade, BigDecimal weight, BigDecimal share) {}
