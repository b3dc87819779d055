package io.okr4j.alignment;

import io.okr4j.core.Commitment;
import io.okr4j.core.Link;
import io.okr4j.core.Owner;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for what others were asked for and have not agreed to, though the work has begun. */
public final class UnconfirmedCheck implements AlignmentCheck {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.alignment.unconfirmed",
            Severity.WARNING,
            "Google's OKR playbook: every group that must contribute commits to it; what is not committed to is escalated");

    /** Makes the check. */
    public UnconfirmedCheck() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> check(AlignmentContext context) {
        Standing standing = Standing.of(context);
        Stream<Finding> needs = context.graph().needs().stream()
                .filter(need -> !need.confirmed())
                .filter(need -> standing.active(need.objective()))
                .map(need -> context.finding(DESCRIPTION, need)
                        .putFact("title", Standing.name(need.objective()))
                        .putFact("owner", need.provider().getName())
                        .putFact("commitment", word(need.dependency().getCommitment()))
                        .build());
        Stream<Finding> links = standing.freshLinks(
                        (from, to, edge) -> unconfirmed(context.graph().link(edge)))
                .filter(link -> standing.active(link.from()))
                .flatMap(link -> asked(context, link).stream());
        return Stream.concat(needs, links).toList();
    }

    private static boolean unconfirmed(@Nullable Link link) {
        return Optional.ofNullable(link)
                .flatMap(Link::getCommitment)
                .filter(commitment -> commitment != Commitment.CONFIRMED)
                .isPresent();
    }

    private static Optional<Finding> asked(AlignmentContext context, AlignmentEdge link) {
        return link.link()
                .flatMap(Link::getCommitment)
                .map(commitment -> context.finding(DESCRIPTION, link)
                        .putFact("title", Standing.name(link.to()))
                        .putFact(
                                "owner",
                                link.from().owner().map(Owner::getName).orElseGet(() -> Standing.name(link.from())))
                        .putFact("commitment", word(commitment))
                        .build());
    }

    private static String word(Commitment commitment) {
        return commitment.name().toLowerCase(Locale.ROOT);
    }
}
