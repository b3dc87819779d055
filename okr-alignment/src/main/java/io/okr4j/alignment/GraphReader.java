package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.Purpose;
import io.okr4j.core.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private void edges() {
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
        starts = Arrays.copyOf(starts, ids.size() + 1);
        Arrays.fill(starts, things.length, starts.length, edges);
        targets = Arrays.copyOf(targets, edges);
        links = Arrays.copyOf(links, edges);
    }

    private void links(int node, List<Link> own) {
        for (Link link : own) {
            int target = target(ids.plan(node), link.getTo());
            if (target != IdTable.NONE) {
                add(target, link);
            }
        }
    }

    // what is missing in a loaded plan is reported by another rule, and is nothing here
    private int target(int plan, Reference to) {
        int number = to.getPlan().isPresent() ? planNumber(to.getPlan().get()) : plan;
        int known = ids.find(number, to.getId());
        boolean external = known == IdTable.NONE && number >= plansByNumber.size();
        return external ? ids.add(number, to.getId()) : known;
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
