package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.statement.Statement;
import io.okr4j.core.statement.StatementLanguage;
import io.okr4j.core.statement.StatementParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks for key results that promise two things, each with a number of its own. */
final class CompoundRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.key-result.compound",
            Severity.WARNING,
            "Quality User Stories: atomic; the source articles have three such key results",
            TaskTitle.LEAST_PROBABILITY);

    private static final WordList JOINS = WordList.of("joins");
    private static final WordList JOINS_ZH = WordList.of("joins-zh");

    /** How many joints are looked at, so that a text of nothing but joints takes no longer than another. */
    private static final int MOST = 4;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        ReadTitles titles = ReadTitles.of(context);
        return StandingObjectives.eachKeyResult(
                context,
                (plan, objective, keyResult) -> second(keyResult, titles)
                        // work gets one finding, however much of it there is
                        .filter(second -> TaskTitle.of(keyResult, context).isEmpty())
                        .map(second -> DESCRIPTION
                                .finding(plan, StandingObjectives.path(objective, keyResult, "title"))
                                .putFact("title", keyResult.getTitle().strip())
                                .putFact("second", second)
                                .build()));
    }

    private static Optional<String> second(KeyResult keyResult, ReadTitles titles) {
        boolean steps = keyResult
                .getMeasure()
                .filter(measure -> measure instanceof Milestones milestones
                        && milestones.getMilestones().size() > 1)
                .isPresent();
        String title = keyResult.getTitle().strip();
        if (steps || title.isEmpty()) {
            return Optional.empty();
        }
        // other rules have had the whole title read already
        return joints(title, titles.parts(keyResult.getTitle()).getLanguage()).stream()
                .filter(joint -> aims(title.substring(0, joint.start())) && aims(title.substring(joint.end())))
                .map(joint -> title.substring(joint.end()).strip())
                .findFirst();
    }

    /**
     * Whether the text says by itself what is counted and where it is to go. Each side of a joint is read by itself,
     * since the parts of a text with two goals have no value.
     */
    private static boolean aims(String text) {
        StatementParts parts = Statement.of(text).parts();
        boolean moves = parts.getBaseline().isPresent() || parts.getComparison().isPresent();
        boolean change = parts.getChange().isPresent();
        boolean to =
                parts.getTarget().isPresent() && (moves || parts.getDirection().isPresent());
        boolean something = parts.getCounted().isPresent() || parts.getVerb().isPresent();
        return (change || to) && something;
    }

    private record Joint(int start, int end) {}

    private static List<Joint> joints(String title, StatementLanguage language) {
        List<Joint> joints = new ArrayList<>();
        String small = title.toLowerCase(Locale.ROOT);
        if (small.length() != title.length()) {
            return joints;
        }
        for (int i = 1; i < small.length() && joints.size() < MOST; i++) {
            int end = language == StatementLanguage.CHINESE ? chineseJoint(small, i) : joint(small, i);
            if (end > i) {
                joints.add(new Joint(i, end));
                i = end;
            }
        }
        return joints;
    }

    private static int joint(String text, int at) {
        char c = text.charAt(at);
        if (c == ';' || (c == ',' && at + 1 < text.length() && text.charAt(at + 1) == ' ')) {
            return at + 1;
        }
        if (text.charAt(at - 1) != ' ' || !Character.isLetter(c)) {
            return at;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return JOINS.has(text.substring(at, end)) ? end : at;
    }

    private static int chineseJoint(String text, int at) {
        char c = text.charAt(at);
        if (c == '，' || c == '；' || c == '、') {
            return at + 1;
        }
        for (String word : JOINS_ZH.longestFirst()) {
            if (text.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return at;
    }
}
