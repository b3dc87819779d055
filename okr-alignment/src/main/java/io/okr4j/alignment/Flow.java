package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.scoring.Aggregated;
import io.okr4j.scoring.Aggregation;
import io.okr4j.scoring.Grade;
import io.okr4j.scoring.NumberGrade;
import io.okr4j.scoring.Parts;
import io.okr4j.scoring.Reason;
import io.okr4j.scoring.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What counts in the grade of one place, given the grades of the places below it. */
final class Flow {

    private final AlignmentGraph graph;
    private final Contributions contributions;
    private final LocalDate asOf;
    private final Scale scale;
    private final Aggregation aggregation;
    private final RollUpPolicy policy;
    private final @Nullable Grade[] own;

    Flow(
            AlignmentGraph graph,
            LocalDate asOf,
            Scale scale,
            Aggregation aggregation,
            RollUpPolicy policy,
            @Nullable Grade[] own) {
        this.graph = graph;
        this.contributions = new Contributions(graph, asOf);
        this.asOf = asOf;
        this.scale = scale;
        this.aggregation = aggregation;
        this.policy = policy;
        this.own = own;
    }

    Contributions contributions() {
        return contributions;
    }

    /** A part before anybody has asked for its share: {@code place} is that of the edge, or -1 for a reading. */
    record Part(int from, int place, BigDecimal grade, BigDecimal weight, Optional<BigDecimal> certainty) {}

    /** What a place comes to. */
    record Sum(@Nullable BigDecimal number, List<Part> parts, String how) {}

    /** Puts together what counts in the grade of a place. */
    Sum sum(int node, IntFunction<@Nullable BigDecimal> below) {
        Grade grade = node < own.length ? own[node] : null;
        if (grade == null) {
            return new Sum(null, List.of(), "is not graded");
        }
        Optional<Reason> life = grade.reason().filter(why -> why == Reason.DRAFT || why == Reason.WITHDRAWN);
        if (life.isPresent()) {
            return new Sum(null, List.of(), life.get().text());
        }
        if (graph.thing(node) instanceof KeyResult) {
            return keyResult(node, grade, below);
        }
        Sum sum = together(objective(node, below));
        if (grade instanceof NumberGrade number && number.override().isPresent()) {
            return new Sum(
                    clamped(number.value()),
                    sum.parts(),
                    "given by a person, computed " + shown(sum) + " by " + sum.how());
        }
        return sum;
    }

    private static String shown(Sum sum) {
        return sum.number() == null ? "nothing" : Figures.number(sum.number());
    }

    private Sum keyResult(int node, Grade grade, IntFunction<@Nullable BigDecimal> below) {
        BigDecimal reading = grade.number().map(this::clamped).orElse(null);
        List<Part> children = new ArrayList<>();
        if (policy.movesKeyResults()) {
            children(node, below, children);
        }
        if (children.isEmpty()) {
            String how = reading == null ? grade.explain() : "by its own reading";
            return new Sum(reading, List.of(), how);
        }
        if (reading != null && policy.counted() != Counted.CHILDREN) {
            children.add(0, new Part(node, -1, reading, BigDecimal.ONE, Optional.empty()));
        }
        return together(children);
    }

    private List<Part> objective(int node, IntFunction<@Nullable BigDecimal> below) {
        List<Part> keyResults = new ArrayList<>();
        List<Part> moved = new ArrayList<>();
        List<Part> children = new ArrayList<>();
        Rows down = contributions.down();
        for (int at = down.start(node); at < down.end(node); at++) {
            int from = down.target(at);
            int place = down.edge(at);
            if (graph.kind(place) == EdgeKind.CONTAINED) {
                Optional<Part> part = contained(from, place, below);
                part.ifPresent(keyResults::add);
                if (policy.movesKeyResults()) {
                    part.filter(p -> contributedTo(p.from(), below)).ifPresent(moved::add);
                } else {
                    children(from, below, children);
                }
            } else {
                child(from, place, below).ifPresent(children::add);
            }
        }
        if (policy.counted() == Counted.KEY_RESULTS || (children.isEmpty() && moved.isEmpty())) {
            return keyResults;
        }
        List<Part> parts = new ArrayList<>(policy.counted() == Counted.BOTH ? keyResults : moved);
        children.sort(Comparator.comparingInt(Part::from));
        parts.addAll(children);
        return parts;
    }

    private boolean contributedTo(int keyResult, IntFunction<@Nullable BigDecimal> below) {
        List<Part> parts = new ArrayList<>();
        children(keyResult, below, parts);
        return !parts.isEmpty();
    }

    private void children(int node, IntFunction<@Nullable BigDecimal> below, List<Part> parts) {
        Rows down = contributions.down();
        for (int at = down.start(node); at < down.end(node); at++) {
            if (graph.kind(down.edge(at)) == EdgeKind.CONTRIBUTES) {
                child(down.target(at), down.edge(at), below).ifPresent(parts::add);
            }
        }
    }

    private Optional<Part> contained(int from, int place, IntFunction<@Nullable BigDecimal> below) {
        BigDecimal grade = below.apply(from);
        if (grade == null || !(graph.thing(from) instanceof KeyResult keyResult)) {
            return Optional.empty();
        }
        return Optional.of(new Part(
                from,
                place,
                grade,
                Contributions.weight(keyResult, asOf),
                keyResult.termsOn(asOf).getCertainty()));
    }

    private Optional<Part> child(int from, int place, IntFunction<@Nullable BigDecimal> below) {
        BigDecimal grade = below.apply(from);
        if (grade == null) {
            return Optional.empty();
        }
        var link = graph.link(place);
        BigDecimal weight = link == null ? BigDecimal.ONE : link.getWeight().orElse(BigDecimal.ONE);
        return Optional.of(new Part(from, place, grade, weight, Optional.empty()));
    }

    private BigDecimal clamped(BigDecimal number) {
        return Figures.canonical(number.max(scale.getLeast()).min(scale.getMost()));
    }

    private Sum together(List<Part> parts) {
        if (parts.isEmpty()) {
            return new Sum(null, parts, "nothing that counts has a grade");
        }
        Parts.Builder builder = Parts.builder();
        parts.forEach(part -> builder.add(part.grade(), part.weight(), part.certainty()));
        Aggregated made = Aggregated.of(aggregation, builder.build());
        if (made.problem().isPresent()) {
            return failed(parts, made.problem().get());
        }
        return new Sum(
                made.number().map(Figures::canonical).orElse(null),
                parts,
                aggregation.id() + " of" + (made.number().isEmpty() ? " nothing, among" : ""));
    }

    private Sum failed(List<Part> parts, String problem) {
        return new Sum(null, parts, aggregation.getClass().getName() + " broke " + problem + ";");
    }
}
