package io.okr4j.alignment;

import io.okr4j.core.Owner;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Looks for promises to others that stand in no OKR of those who gave them. */
public final class UnansweredCheck implements AlignmentCheck {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.alignment.unanswered",
            Severity.WARNING,
            "Google's OKR playbook: every group that must contribute has an OKR of its own for it");

    /** Makes the check. */
    public UnansweredCheck() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> check(AlignmentContext context) {
        Owners owners = Owners.of(context);
        Standing standing = Standing.of(context);
        return context.graph().needs().stream()
                .filter(Need::confirmed)
                .filter(need -> standing.active(need.objective()))
                .filter(need -> !answered(standing, owners, need))
                .map(need -> context.finding(DESCRIPTION, need)
                        .putFact("title", Standing.name(need.objective()))
                        .putFact("owner", need.provider().getName())
                        .build())
                .toList();
    }

    private static boolean answered(Standing standing, Owners owners, Need need) {
        if (need.answer().isEmpty()) {
            // an answer that is named and not there is a mistake of its own
            return need.dependency().getAnswer().isPresent();
        }
        AlignmentNode answer = need.answer().get();
        List<Owner> people = people(answer);
        return answer.kind() == NodeKind.EXTERNAL
                || (!standing.ended(answer)
                        && (people.isEmpty()
                                || people.stream().anyMatch(owner -> owners.within(owner, need.provider()))));
    }

    private static List<Owner> people(AlignmentNode answer) {
        Stream<Owner> ofKeyResult = answer.keyResult().stream()
                .flatMap(keyResult ->
                        Stream.concat(keyResult.getOwner().stream(), keyResult.getContributors().stream()));
        Stream<Owner> ofObjective = answer.objective().stream()
                .flatMap(objective ->
                        Stream.concat(objective.getOwner().stream(), objective.getContributors().stream()));
        return Stream.of(ofKeyResult, ofObjective, answer.owner().stream())
                .flatMap(owners -> owners)
                .toList();
    }
}
