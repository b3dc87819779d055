package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads plans into arrays: first every node, then every edge, row by row. */
final class GraphReader {

    private static final int MANY = 1 << 16;

    final List<Plan> plans;
    final List<String> planIds = new ArrayList<>();
    final Map<String, Integer> planNumbers = new HashMap<>();
    final List<Plan> plansByNumber = new ArrayList<>();
    final IdTable ids;
    final Object[] things;
    private int[] starts;
    private int[] targets;
    private @Nullable Link[] links;
    private int edges;

    GraphReader(List<Plan> plans) {
        this.plans = plans;
        int nodes = 0;
        for (Plan plan : plans) {
            nodes += plan.getPurposes().size() + plan.getKpis().size();
            for (Objective objective : plan.getObjectives()) {
                nodes += 1 + objective.getKeyResults().size();
            }
        }
        this.things = new Object[nodes];
        this.ids = new IdTable(nodes);
        this.starts = new int[nodes + 1];
        this.targets = new int[Math.min(nodes + nodes / 2, MANY) + 8];
        this.links = new Link[targets.length];
        nodes();
        edges();
        ids.trim();
    }

    /** {@return from each node to what it helps; edges are numbered as they stand} */
    Rows up() {
        return Rows.of(starts, targets);
    }

    /** {@return the link that each edge comes from; none for a key result in its objective} */
    @Nullable
    Link[] links() {
        return links;
    }

    private void nodes() {
        for (Plan plan : plans) {
            int number = planNumber(plan.getId());
            if (number == plansByNumber.size()) {
                plansByNumber.add(plan);
            }
            for (Purpose purpose : plan.getPurposes()) {
                add(number, purpose.getId(), purpose);
            }
            for (Kpi kpi : plan.getKpis()) {
                add(number, kpi.getId(), kpi);
            }
            for (Objective objective : plan.getObjectives()) {
                add(number, objective.getId(), objective);
                for (KeyResult keyResult : objective.getKeyResults()) {
                    add(number, keyResult.getId(), keyResult);
                }
            }
        }
    }

    private void add(int plan, String id, Object thing) {
        things[ids.add(plan, id)] = thing;
    }

    private int planNumber(String id) {
        Integer known = planNumbers.putIfAbsent(id, planIds.size());
        if (known == null) {
            planIds.add(id);
            return planIds.size() - 1;
        }
        return known;
    }

    // in two goes, because a million looks into memory wait for each other when they are mixed with other work
    private void edges() {
        collect();
        for (int edge = 0; edge < edges; edge++) {
            if (links[edge] != null) {
                targets[edge] = ids.guess(targets[edge]);
            }
        }
        resolve();
        starts = Arrays.copyOf(starts, ids.size() + 1);
        Arrays.fill(starts, things.length, starts.length, edges);
        targets = Arrays.copyOf(targets, edges);
        links = Arrays.copyOf(links, edges);
    }

    /** Takes every edge; for the time being, the target of a link is the hash of what it names. */
    private void collect() {
        int objective = IdTable.NONE;
        for (int node = 0; node < things.length; node++) {
            starts[node] = edges;
            if (things[node] instanceof Objective own) {
                objective = node;
                links(node, own.getLinks());
            } else if (things[node] instanceof KeyResult own) {
                add(objective, null);
                links(node, own.getLinks());
            }
        }
        starts[things.length] = edges;
    }

    private void links(int node, List<Link> own) {
        for (Link link : own) {
            add(IdTable.hash(planOf(node, link), link.getTo().getId()), link);
        }
    }

    /** Replaces what was guessed by what is meant, and drops links that lead nowhere. */
    private void resolve() {
        int kept = 0;
        int edge = 0;
        for (int node = 0; node < things.length; node++) {
            starts[node] = kept;
            for (; edge < starts[node + 1]; edge++) {
                Link link = links[edge];
                int target = link == null
                        ? targets[edge]
                        : target(planOf(node, link), link.getTo().getId(), targets[edge]);
                if (target != IdTable.NONE) {
                    targets[kept] = target;
                    links[kept++] = link;
                }
            }
        }
        edges = kept;
    }

    private int planOf(int node, Link link) {
        Optional<String> other = link.getTo().getPlan();
        return other.isPresent() ? planNumber(other.get()) : ids.plan(node);
    }

    // what is missing in a loaded plan is reported by another rule, and is nothing here
    private int target(int plan, String id, int guessed) {
        if (guessed != IdTable.NONE && ids.is(guessed, plan, id)) {
            return guessed;
        }
        int known = ids.find(plan, id);
        boolean external = known == IdTable.NONE && plan >= plansByNumber.size();
        return external ? ids.add(plan, id) : known;
    }

    private void add(int target, @Nullable Link link) {
        if (edges == targets.length) {
            targets = Arrays.copyOf(targets, 2 * edges);
            links = Arrays.copyOf(links, 2 * edges);
        }
        targets[edges] = target;
        links[edges++] = link;
    }
}
