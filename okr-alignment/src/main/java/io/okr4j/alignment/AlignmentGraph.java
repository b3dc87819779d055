package io.okr4j.alignment;

import io.okr4j.core.Dependency;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.LinkKind;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Reference;
import io.okr4j.core.internal.Texts;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.review.ReviewContext;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who helps what, in one plan or in several: objectives, key results, KPIs and purposes, and the links between them.
 *
 * <p>A place helps what its links point to, and a key result helps its objective; what is helped is a parent. A place
 * may have several parents. A link into a plan that is not loaded leads to an {@linkplain NodeKind#EXTERNAL external}
 * place; a link to something that is missing in a loaded plan leads nowhere, which the rule
 * {@code okr.plan.dangling-reference} reports.
 *
 * <p>A graph holds the plans that it was made of and a few numbers for each place and link, so that graphs of millions
 * of objectives are ordinary, however deep they are. Instances are immutable and thread-safe.
 */
public final class AlignmentGraph {

    private final List<Plan> plans;
    private final List<String> planIds;
    private final Map<String, Integer> planNumbers;
    private final List<Plan> plansByNumber;
    private final IdTable ids;
    private final Object[] things;
    private final Rows up;
    private final Rows down;
    private final @Nullable Link[] links;
    private volatile @Nullable Components components;

    private AlignmentGraph(GraphReader read) {
        this.plans = read.plans;
        this.planIds = read.planIds;
        this.planNumbers = read.planNumbers;
        this.plansByNumber = read.plansByNumber;
        this.ids = read.ids;
        this.things = read.things;
        this.up = read.up();
        this.down = up.turned();
        this.links = read.links();
    }

    /**
     * Makes a graph of plans, such as that of a company and those of its teams.
     *
     * @param plans the plans, in order; of two with one id, references mean the first
     * @return the graph
     */
    public static AlignmentGraph of(Plan... plans) {
        return of(Arrays.asList(plans));
    }

    /**
     * Makes a graph of plans.
     *
     * @param plans the plans, in order; of two with one id, references mean the first
     * @return the graph
     */
    public static AlignmentGraph of(List<Plan> plans) {
        return new AlignmentGraph(new GraphReader(List.copyOf(plans)));
    }

    /**
     * Gives the graph of the plans of a review; all rules of the review share one.
     *
     * @param context what is reviewed
     * @return the graph
     */
    public static AlignmentGraph of(ReviewContext context) {
        return context.once(AlignmentGraph.class, reviewed -> of(reviewed.plans()));
    }

    /** {@return the plans, in order} */
    public List<Plan> plans() {
        return plans;
    }

    /** {@return how many places there are, external ones included} */
    public int size() {
        return ids.size();
    }

    /** {@return every place, in the order of the plans; a key result behind its objective, external places last} */
    public List<AlignmentNode> nodes() {
        return new NodeList(this, IntStream.range(0, size()).toArray());
    }

    /** {@return every edge, in the order of the places that help} */
    public List<AlignmentEdge> edges() {
        return nodes().stream().flatMap(node -> up(node).stream()).toList();
    }

    /**
     * Finds a place.
     *
     * @param reference its reference; without a plan, its id must stand in one plan only
     * @return the place, if there is one
     * @throws InvalidOkrException with code {@code okr.invalid.ambiguous-id} if no plan is named and several have the
     *     id
     */
    public Optional<AlignmentNode> find(Reference reference) {
        if (reference.getPlan().isPresent()) {
            return at(find(number(reference.getPlan().get()), reference.getId()));
        }
        int[] found = IntStream.range(0, planIds.size())
                .map(plan -> find(plan, reference.getId()))
                .filter(node -> node != IdTable.NONE)
                .toArray();
        if (found.length > 1) {
            throw new InvalidOkrException(
                    "okr.invalid.ambiguous-id",
                    "id must name one thing, or stand behind the id of a plan, but '"
                            + Texts.shown(reference.getId()) + "' stands in the plans "
                            + Arrays.stream(found).mapToObj(this::planId).collect(Collectors.joining(", ")),
                    List.of("id"));
        }
        return found.length == 0 ? Optional.empty() : at(found[0]);
    }

    private int number(String plan) {
        return planNumbers.getOrDefault(plan, IdTable.NONE);
    }

    int find(int plan, String id) {
        return plan < 0 ? IdTable.NONE : ids.find(plan, id);
    }

    /**
     * Returns a place.
     *
     * @param reference the text form of its {@linkplain Reference reference}, {@code id} or {@code plan:id}
     * @return the place
     * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if there is none, or
     *     {@code okr.invalid.ambiguous-id} if no plan is named and several have the id
     */
    public AlignmentNode node(String reference) {
        return node(Reference.parse(reference));
    }

    private AlignmentNode node(Reference reference) {
        return find(reference)
                .orElseThrow(() -> new InvalidOkrException(
                        "okr.invalid.unknown-id",
                        "id must name something in the plans "
                                + plans.stream().map(Plan::getId).collect(Collectors.joining(", ")) + " but was '"
                                + Texts.shown(reference.toString()) + "'",
                        List.of("id")));
    }

    /**
     * Lists what a place helps.
     *
     * @param node the place
     * @return the edges that leave it: for a key result first that to its objective, then the links in order
     */
    public List<AlignmentEdge> up(AlignmentNode node) {
        return IntStream.range(up.start(node.number()), up.end(node.number()))
                .mapToObj(place -> edge(node.number(), up.target(place), place))
                .toList();
    }

    /**
     * Lists what helps a place.
     *
     * @param node the place
     * @return the edges that arrive at it, in the order of the places that help; for an objective its key results too
     */
    public List<AlignmentEdge> down(AlignmentNode node) {
        return IntStream.range(down.start(node.number()), down.end(node.number()))
                .mapToObj(place -> edge(down.target(place), node.number(), down.edge(place)))
                .toList();
    }

    /**
     * Lists the places that a place helps.
     *
     * @param node the place
     * @return each once, in the order of {@link #up}
     */
    public List<AlignmentNode> parents(AlignmentNode node) {
        return distinct(up, node);
    }

    /**
     * Lists the places that help a place.
     *
     * @param node the place
     * @return each once, in the order of {@link #down}
     */
    public List<AlignmentNode> children(AlignmentNode node) {
        return distinct(down, node);
    }

    private List<AlignmentNode> distinct(Rows rows, AlignmentNode node) {
        return new NodeList(
                this,
                IntStream.range(rows.start(node.number()), rows.end(node.number()))
                        .map(rows::target)
                        .distinct()
                        .toArray());
    }

    /**
     * Lists all places that a place helps, directly or through others.
     *
     * @param node the place
     * @return each once, nearest first, without the place itself
     */
    public List<AlignmentNode> ancestors(AlignmentNode node) {
        return new NodeList(this, new Walk(up).reached(node.number()));
    }

    /**
     * Lists all places that help a place, directly or through others.
     *
     * @param node the place
     * @return each once, nearest first, without the place itself
     */
    public List<AlignmentNode> descendants(AlignmentNode node) {
        return new NodeList(this, new Walk(down).reached(node.number()));
    }

    /**
     * Tells whether a place helps another, directly or through others.
     *
     * @param from the place that may help
     * @param to the place that may be helped
     * @return true if it does, and for a place and itself
     */
    public boolean reaches(AlignmentNode from, AlignmentNode to) {
        return new Walk(up).path(from.number(), to.number()).length > 0;
    }

    /** {@return every place before all that it helps; places on one loop stand together, in any order} */
    public List<AlignmentNode> topologicalOrder() {
        return new NodeList(this, components().order());
    }

    /**
     * Finds the places that help each other in a circle.
     *
     * @return of each group of places that all help each other, the shortest loop through the one that stands first; in
     *     order of those
     */
    public List<AlignmentLoop> loops() {
        return components().loops(up).stream().map(this::loop).toList();
    }

    /**
     * Tells whether a link would close a loop, before it is made.
     *
     * @param from the text form of the reference of the place that would have the link
     * @param link the link
     * @return the shortest loop that the link would close, beginning where the link begins; none if it would close none
     * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if there is no such place, or
     *     {@code okr.invalid.ambiguous-id} if no plan is named and several have the id
     */
    public Optional<AlignmentLoop> wouldCloseLoop(String from, Link link) {
        AlignmentNode start = node(from);
        String plan = link.getTo().getPlan().orElse(start.planId());
        int target = find(number(plan), link.getTo().getId());
        if (target == IdTable.NONE) {
            return Optional.empty();
        }
        int[] path = new Walk(up).path(target, start.number());
        if (path.length == 0) {
            return Optional.empty();
        }
        int[] loop = new int[path.length];
        loop[0] = start.number();
        System.arraycopy(path, 0, loop, 1, path.length - 1);
        return Optional.of(loop(loop));
    }

    /**
     * Says why something matters: the way from it to the highest place that it helps.
     *
     * <p>Highest is a place that helps nothing further; of several such places a purpose, then what is in a plan that
     * is not loaded, then what the highest owner answers for, then the nearest. The way is a shortest one.
     *
     * @param reference the text form of the {@linkplain Reference reference} of the start
     * @return the way; the start alone if it helps nothing
     * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} if there is no such place, or
     *     {@code okr.invalid.ambiguous-id} if no plan is named and several have the id
     */
    public AlignmentPath pathToTop(String reference) {
        return WaysUp.toTop(this, node(reference).number());
    }

    /**
     * Says why the work of somebody matters.
     *
     * @param owner a person, a team, a department or the company
     * @return the ways to the top from the objectives and key results that the owner answers for or helps with, and
     *     from those that his or her initiatives and directives are for; what lies on another of these ways is not
     *     repeated
     */
    public List<AlignmentPath> pathsToTop(Owner owner) {
        return WaysUp.ofOwner(this, owner);
    }

    /**
     * Counts the ways in which the grade of a place flows into another, along links that contribute and from key
     * results to their objectives. More than one way counts something twice. What has weight 0, is a guardrail or was
     * withdrawn flows nowhere, and links on a loop of contributions are left out.
     *
     * @param from where it begins
     * @param to where it ends
     * @return the number of ways; 1 for a place and itself
     */
    public BigInteger contributingPaths(AlignmentNode from, AlignmentNode to) {
        return new Contributions(this, LocalDate.MAX).paths(from.number(), to.number());
    }

    /** {@return what objectives need of other owners, in order} */
    public List<Need> needs() {
        List<Need> needs = new ArrayList<>();
        for (int node = 0; node < things.length; node++) {
            if (things[node] instanceof Objective objective) {
                for (Dependency dependency : objective.getDependencies()) {
                    int plan = ids.plan(node);
                    needs.add(new Need(
                            new AlignmentNode(this, node),
                            dependency,
                            dependency.getAnswer().flatMap(answer -> resolve(plan, answer))));
                }
            }
        }
        return List.copyOf(needs);
    }

    /**
     * Lists the key results that a key result cannot be computed without.
     *
     * @param node the place of the key result
     * @return those of the same objective that it requires, in the order in which it names them
     */
    public List<AlignmentNode> drivers(AlignmentNode node) {
        return new NodeList(this, Causes.drivers(this, node.number()));
    }

    /**
     * Finds the key results of one objective that each need the other to be computed first.
     *
     * @return of each group of key results that all require each other, the shortest loop through the one that stands
     *     first; each requires the next
     */
    public List<AlignmentLoop> causalLoops() {
        return Causes.loops(this).stream().map(this::loop).toList();
    }

    /** {@return where a reference leads that stands in a plan, if there is something} */
    Optional<AlignmentNode> resolve(int plan, Reference reference) {
        int number = reference.getPlan().map(this::number).orElse(plan);
        return at(find(number, reference.getId()));
    }

    private AlignmentLoop loop(int[] numbers) {
        return new AlignmentLoop(new NodeList(this, numbers));
    }

    private Optional<AlignmentNode> at(int number) {
        return number == IdTable.NONE ? Optional.empty() : Optional.of(new AlignmentNode(this, number));
    }

    private AlignmentEdge edge(int from, int to, int number) {
        return new AlignmentEdge(
                new AlignmentNode(this, from),
                new AlignmentNode(this, to),
                kind(number),
                Optional.ofNullable(links[number]));
    }

    Components components() {
        Components known = components;
        if (known == null) {
            known = Components.of(up);
            components = known;
        }
        return known;
    }

    EdgeKind kind(int edge) {
        Link link = links[edge];
        if (link == null) {
            return EdgeKind.CONTAINED;
        }
        return link.getKind() == LinkKind.SUPPORTS ? EdgeKind.SUPPORTS : EdgeKind.CONTRIBUTES;
    }

    @Nullable
    Link link(int edge) {
        return links[edge];
    }

    /** {@return an edge by the node that it leaves and its number} */
    AlignmentEdge edge(int from, int edge) {
        return edge(from, up.target(edge), edge);
    }

    /** {@return a place by its number} */
    AlignmentNode node(int number) {
        return new AlignmentNode(this, number);
    }

    Rows up() {
        return up;
    }

    Rows down() {
        return down;
    }

    @Nullable
    Object thing(int node) {
        return node < things.length ? things[node] : null;
    }

    /** {@return the objective that a place is or, for a key result, belongs to} */
    @Nullable
    Objective objective(int node) {
        Object thing = thing(node);
        if (thing instanceof KeyResult) {
            thing = things[container(node)];
        }
        return thing instanceof Objective objective ? objective : null;
    }

    int planNumber(int node) {
        return ids.plan(node);
    }

    String id(int node) {
        return ids.id(node);
    }

    String planId(int node) {
        return planIds.get(ids.plan(node));
    }

    Optional<Plan> plan(int node) {
        return node < things.length ? Optional.of(plansByNumber.get(ids.plan(node))) : Optional.empty();
    }

    /** {@return the objective of a key result} */
    int container(int keyResult) {
        return up.target(up.start(keyResult));
    }

    boolean severalPlans() {
        return plans.size() > 1;
    }

    /** {@return how many places and edges there are} */
    @Override
    public String toString() {
        return "AlignmentGraph of " + plans.size() + (plans.size() == 1 ? " plan, " : " plans, ") + size() + " places, "
                + up.size() + " edges";
    }
}
