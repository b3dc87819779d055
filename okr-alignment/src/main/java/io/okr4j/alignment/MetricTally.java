package io.okr4j.alignment;

import io.okr4j.core.Commitment;
import io.okr4j.core.Dependency;
import io.okr4j.core.Origin;
import io.okr4j.core.Owner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts up what {@link MetricFacts} say. Not thread-safe. */
final class MetricTally {

    private static final String OWN = "okr4j: counted, without a threshold";

    private final Map<Owner, Long> needed = new LinkedHashMap<>();
    int maxDepth;
    private long objectives;
    private long below;
    private long aligned;
    private long rationaleOnly;
    private long topKeyResults;
    private long covered;
    private long depth;
    private long parents;
    private long arriving;
    private long needs;
    private long confirmed;
    private long origins;
    private long bottomUp;
    private long owned;
    private long due;
    private long made;

    void add(MetricFacts facts) {
        if (facts.objective()) {
            objective(facts);
        } else {
            topKeyResults += one(facts.top());
            covered += one(facts.top() && facts.arriving() > 0);
            parents += one(facts.arriving() > 0);
            arriving += facts.arriving();
            due += facts.due();
            made += facts.made();
        }
    }

    private void objective(MetricFacts facts) {
        objectives++;
        below += one(facts.below());
        aligned += one(facts.below() && (facts.parent() || facts.rationale()));
        rationaleOnly += one(facts.below() && !facts.parent() && facts.rationale());
        depth += facts.depth();
        maxDepth = Math.max(maxDepth, facts.depth());
        owned += one(facts.owned());
        origins += one(facts.origin().isPresent());
        bottomUp += one(facts.origin().filter(from -> from == Origin.BOTTOM_UP).isPresent());
        for (Dependency need : facts.needs()) {
            needs++;
            confirmed += one(need.getCommitment() == Commitment.CONFIRMED);
            needed.merge(need.getOn(), 1L, Long::sum);
        }
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }

    Optional<Map.Entry<Owner, Long>> mostNeeded() {
        Map.Entry<Owner, Long> most = null;
        for (Map.Entry<Owner, Long> entry : needed.entrySet()) {
            if (most == null || entry.getValue() > most.getValue()) {
                most = entry;
            }
        }
        return Optional.ofNullable(most);
    }

    List<Ratio> ratios() {
        return List.of(
                new Ratio(
                        "alignedShare",
                        aligned,
                        below,
                        "open-okr, alignment engine: a parent or a written reason; Lamorte: a reason is enough"),
                new Ratio("rationaleOnlyShare", rationaleOnly, below, OWN),
                new Ratio(
                        "coverage",
                        covered,
                        topKeyResults,
                        "Google, How Google sets goals: supporting key results in each team"),
                new Ratio("meanDepth", depth, objectives, OWN),
                new Ratio("fanOut", arriving, parents, OWN),
                new Ratio("fanIn", needs, needed.size(), OWN),
                new Ratio(
                        "confirmedDependencyShare",
                        confirmed,
                        needs,
                        "Google, How Google sets goals: every group that is needed commits to it"),
                new Ratio(
                        "bottomUpShare",
                        bottomUp,
                        origins,
                        "Klau: more than half; Castro: about 60 %; Doerr: roughly half; reported without a threshold"),
                new Ratio("ownerCoverage", owned, objectives, "OKRs Tool, health scores: ownership coverage"),
                new Ratio("checkInAdherence", made, due, "OKRs Tool, health scores: check-in frequency"));
    }
}
