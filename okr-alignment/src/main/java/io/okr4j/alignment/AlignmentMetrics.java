package io.okr4j.alignment;

import io.okr4j.core.Owner;
import io.okr4j.core.OwnerLevel;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Figures about how plans hang together, as ratios with their counts, so that they compare across sizes.
 *
 * <p>There are no thresholds: none is published with evidence. What is withdrawn does not count. Instances are
 * immutable and thread-safe.
 */
public final class AlignmentMetrics {

    private final List<Ratio> ratios;
    private final int maxDepth;
    private final int mostNeeded;
    private final @Nullable Owner mostNeededOwner;
    private final Map<String, AlignmentMetrics> byPlan;
    private final Map<OwnerLevel, AlignmentMetrics> byLevel;
    private final Map<Owner, AlignmentMetrics> byOwner;

    private AlignmentMetrics(
            MetricTally tally,
            Map<String, AlignmentMetrics> byPlan,
            Map<OwnerLevel, AlignmentMetrics> byLevel,
            Map<Owner, AlignmentMetrics> byOwner) {
        this.ratios = tally.ratios();
        this.maxDepth = tally.maxDepth;
        Optional<Map.Entry<Owner, Long>> most = tally.mostNeeded();
        this.mostNeeded = most.map(entry -> entry.getValue().intValue()).orElse(0);
        this.mostNeededOwner = most.map(Map.Entry::getKey).orElse(null);
        this.byPlan = Collections.unmodifiableMap(byPlan);
        this.byLevel = Collections.unmodifiableMap(byLevel);
        this.byOwner = Collections.unmodifiableMap(byOwner);
    }

    /**
     * Counts through a graph once.
     *
     * @param graph the graph
     * @param asOf the day; what is dated later does not exist
     * @return the figures of all plans together, and by plan, level and owner
     */
    public static AlignmentMetrics of(AlignmentGraph graph, LocalDate asOf) {
        MetricTally whole = new MetricTally();
        Map<String, MetricTally> plans = new LinkedHashMap<>();
        Map<OwnerLevel, MetricTally> levels = new EnumMap<>(OwnerLevel.class);
        Map<Owner, MetricTally> owners = new LinkedHashMap<>();
        graph.plans().forEach(plan -> plans.putIfAbsent(plan.getId(), new MetricTally()));
        int[] depths = Depths.of(graph);
        for (AlignmentNode node : graph.nodes()) {
            MetricFacts.of(graph, node, depths[node.number()], asOf).ifPresent(facts -> {
                whole.add(facts);
                plans.computeIfAbsent(node.planId(), id -> new MetricTally()).add(facts);
                node.owner().ifPresent(owner -> {
                    levels.computeIfAbsent(owner.getLevel(), level -> new MetricTally())
                            .add(facts);
                    owners.computeIfAbsent(owner, any -> new MetricTally()).add(facts);
                });
            });
        }
        return new AlignmentMetrics(
                whole,
                finished(plans, new LinkedHashMap<>()),
                finished(levels, new EnumMap<>(OwnerLevel.class)),
                finished(owners, new LinkedHashMap<>()));
    }

    private static <K> Map<K, AlignmentMetrics> finished(Map<K, MetricTally> tallies, Map<K, AlignmentMetrics> into) {
        tallies.forEach(
                (key, tally) -> into.put(key, new AlignmentMetrics(tally, Map.of(), new HashMap<>(), Map.of())));
        return into;
    }

    /**
     * {@return every figure: {@code alignedShare}, {@code rationaleOnlyShare}, {@code coverage}, {@code meanDepth},
     * {@code fanOut}, {@code fanIn}, {@code confirmedDependencyShare}, {@code bottomUpShare}, {@code ownerCoverage},
     * {@code checkInAdherence}}
     */
    public List<Ratio> ratios() {
        return ratios;
    }

    /** {@return objectives below the company that have a parent or a rationale, of all below the company} */
    public Ratio alignedShare() {
        return ratios.get(0);
    }

    /** {@return objectives below the company that have a rationale in place of a parent, of all below the company} */
    public Ratio rationaleOnlyShare() {
        return ratios.get(1);
    }

    /**
     * {@return key results of the company that something supports or contributes to, of all key results of the company}
     */
    public Ratio coverage() {
        return ratios.get(2);
    }

    /** {@return the sum of the depths of all objectives, by their number; {@link #maxDepth} says what depth is} */
    public Ratio meanDepth() {
        return ratios.get(3);
    }

    /** {@return links that arrive at key results, by the number of key results at which any arrives} */
    public Ratio fanOut() {
        return ratios.get(4);
    }

    /** {@return what objectives need of other owners, by the number of owners who are needed} */
    public Ratio fanIn() {
        return ratios.get(5);
    }

    /** {@return what others have agreed to, of all that objectives need of other owners} */
    public Ratio confirmedDependencyShare() {
        return ratios.get(6);
    }

    /** {@return objectives that came from below, of all that say where they came from} */
    public Ratio bottomUpShare() {
        return ratios.get(7);
    }

    /** {@return objectives with an owner, of all} */
    public Ratio ownerCoverage() {
        return ratios.get(8);
    }

    /**
     * {@return check-ins that were due by the day, under the cadence of objective or plan, and made after the one due
     * before, of all that were due by the day}
     */
    public Ratio checkInAdherence() {
        return ratios.get(9);
    }

    /** {@return the greatest number of links from an objective, by the shortest way, up to one that helps nothing} */
    public int maxDepth() {
        return maxDepth;
    }

    /** {@return how often the owner who is needed most is needed} */
    public int mostNeeded() {
        return mostNeeded;
    }

    /** {@return the owner who is needed most; of several the one who is needed first; none if nobody is} */
    public Optional<Owner> mostNeededOwner() {
        return Optional.ofNullable(mostNeededOwner);
    }

    /** {@return the figures by the id of the plan; none within those of one plan, level or owner} */
    public Map<String, AlignmentMetrics> byPlan() {
        return byPlan;
    }

    /** {@return the figures by the level of the owner, from the top; none within those of one plan, level or owner} */
    public Map<OwnerLevel, AlignmentMetrics> byLevel() {
        return byLevel;
    }

    /** {@return the figures by owner, in the order of the plans; none within those of one plan, level or owner} */
    public Map<Owner, AlignmentMetrics> byOwner() {
        return byOwner;
    }

    /** {@return the figures, such as {@code alignedShare 3 of 4, coverage 1 of 2}} */
    @Override
    public String toString() {
        return ratios.stream().map(Ratio::toString).collect(Collectors.joining(", "));
    }
}
