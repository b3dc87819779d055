package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.statement.Classification;
import io.okr4j.core.statement.Evidence;
import io.okr4j.core.statement.EvidenceKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for key results that are work to be done, where nothing says what it is to change. */
final class TaskRule implements ReviewRule {

    static final String CODE = "okr.key-result.task";

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            CODE,
            Severity.WARNING,
            "Google's OKR playbook: key results describe outcomes, not activities; Castro, The Beginner's Guide to OKR;"
                    + " the source articles: closures, not calls",
            TaskTitle.LEAST_PROBABILITY);

    private static final Set<EvidenceKind> SAYS_NOTHING_OF_WORK =
            Set.of(EvidenceKind.AMOUNT, EvidenceKind.NO_AMOUNT, EvidenceKind.WORDING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.each(
                context,
                (plan, objective) -> StandingObjectives.keyResults(objective).stream()
                        .filter(keyResult -> !TaskTitle.leading(keyResult, context))
                        .flatMap(
                                keyResult -> TaskTitle.of(keyResult, context)
                                        .map(said -> finding(plan, objective, keyResult, said))
                                        .stream()));
    }

    private static Finding finding(Plan plan, Objective objective, KeyResult keyResult, Classification said) {
        String title = keyResult.getTitle().strip();
        Finding.Builder finding = DESCRIPTION
                .finding(plan, objective.getId() + "/" + keyResult.getId() + "#title")
                .putFact("title", title)
                .putFact(Finding.EVIDENCE, words(title, said));
        said.getTaskKind()
                .ifPresent(kind -> finding.putFact(Finding.KIND, kind.name().toLowerCase(Locale.ROOT)));
        OwnWork.namedIn(title).ifPresent(work -> finding.putFact(Finding.WORK, work.key()));
        return finding.build();
    }

    /** The words of the title that speak of work, the weightiest first; the title if none stands out. */
    private static String words(String title, Classification said) {
        String words = said.getEvidence().stream()
                .filter(reason -> reason.getWeight().signum() > 0 && !SAYS_NOTHING_OF_WORK.contains(reason.getKind()))
                .map(Evidence::getText)
                .filter(text -> !text.isBlank() && title.contains(text))
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(words).filter(text -> !text.isEmpty()).orElse(title);
    }
}
