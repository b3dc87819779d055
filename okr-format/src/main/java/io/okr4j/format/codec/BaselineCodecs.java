package io.okr4j.format.codec;

import io.okr4j.core.review.AcceptedFinding;
import io.okr4j.core.review.AcceptedFindings;
import io.okr4j.format.tree.Faults;
import io.okr4j.format.tree.Node;
import java.util.Map;
import java.util.Optional;

/** The findings that a team has accepted. */
public final class BaselineCodecs {
    /** The name of the format, with which a file begins. */
    public static final String FORMAT = "okr4j-baseline/v1";

    private BaselineCodecs() {}

    private static final ObjectCodec<AcceptedFinding, AcceptedFinding.Builder> FINDING = Definition.of(
                    "finding",
                    "A finding that has been accepted.",
                    AcceptedFinding::builder,
                    AcceptedFinding.Builder::build)
            .required("code", Scalars.TEXT, AcceptedFinding::getCode, AcceptedFinding.Builder::code, "the rule")
            .required(
                    "plan", Scalars.TEXT, AcceptedFinding::getPlan, AcceptedFinding.Builder::plan, "the id of the plan")
            .required(
                    "path", Scalars.TEXT, AcceptedFinding::getPath, AcceptedFinding.Builder::path, "where in the plan")
            .optional(
                    "facts",
                    new MapCodec<>(Scalars.TEXT),
                    finding ->
                            Optional.<Map<String, String>>of(finding.getFacts()).filter(facts -> !facts.isEmpty()),
                    AcceptedFinding.Builder::putAllFacts,
                    "what was found; with other facts it is another finding")
            .done();

    private static final ObjectCodec<AcceptedFindings, AcceptedFindings.Builder> ACCEPTED = Definition.of(
                    "baseline",
                    "The findings that have been accepted, so that only new ones count.",
                    AcceptedFindings::builder,
                    AcceptedFindings.Builder::build)
            .constant("format", FORMAT, "the name and version of this format")
            .list(
                    "findings",
                    FINDING,
                    AcceptedFindings::getFindings,
                    AcceptedFindings.Builder::addAllFindings,
                    "what has been accepted")
            .done();

    /**
     * Reads what has been accepted.
     *
     * @param tree what stands in the file
     * @param faults takes everything that is wrong
     * @return what has been accepted; none if anything is wrong
     */
    public static Optional<AcceptedFindings> read(Node tree, Faults faults) {
        Spot root = Spot.root(new Session(faults));
        if (Heads.wrong(tree, "baseline", FORMAT, root)) {
            return Optional.empty();
        }
        Optional<AcceptedFindings> accepted = root.read(ACCEPTED, tree);
        return faults.none() ? accepted : Optional.empty();
    }

    /**
     * Writes what has been accepted.
     *
     * @param accepted what has been accepted
     * @return what stands in the file
     */
    public static Node write(AcceptedFindings accepted) {
        return ACCEPTED.write(accepted);
    }
}
