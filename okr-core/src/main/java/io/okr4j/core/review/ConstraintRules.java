package io.okr4j.core.review;

import static io.okr4j.core.review.Severity.ERROR;
import static io.okr4j.core.review.Severity.WARNING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the constraints on the model are, as rules. */
final class ConstraintRules {

    private static final String ARITHMETIC = "arithmetic: progress is (value - baseline) / (target - baseline)";
    private static final String PARTS =
            "Doerr, Measure What Matters, and the source articles: an OKR is an objective, a period and key results";

    private static final List<RuleDescription> ALL = List.of(
            RuleDescription.of(
                    "okr.check-in.reading", ERROR, "okr4j: a reading is of the kind that its measure counts"),
            RuleDescription.of(
                    "okr.key-result.no-measure",
                    ERROR,
                    "Google's OKR playbook: it must be possible to assign a grade objectively at the end"),
            RuleDescription.of("okr.key-result.no-title", ERROR, PARTS),
            RuleDescription.of(
                    "okr.key-result.window",
                    WARNING,
                    "Microsoft Viva Goals: dates outside the time period put an OKR at risk"),
            RuleDescription.of("okr.measure.bounds", ERROR, "arithmetic: a share of a whole is at most 100 percent"),
            RuleDescription.of(
                    "okr.measure.direction",
                    ERROR,
                    "OKRs Tool, metric types explained: a wrong direction shows a rising churn as on track"),
            RuleDescription.of("okr.measure.flat", ERROR, ARITHMETIC),
            RuleDescription.of(
                    "okr.measure.levels",
                    ERROR,
                    "Lamorte: commit, target and stretch are 90, 50 and 10 percent certain"),
            RuleDescription.of(
                    "okr.measure.no-target",
                    ERROR,
                    "Google's OKR playbook: it must be possible to assign a grade objectively at the end"),
            RuleDescription.of(
                    "okr.measure.percent-sense",
                    WARNING,
                    "the source articles: 75 percent of the reps, raised by 10, may be 82.5 or 85"),
            RuleDescription.of(
                    "okr.measure.relative-target",
                    ERROR,
                    "the source articles: 500,000 and 15 percent more are 575,000"),
            RuleDescription.of("okr.objective.no-key-result", ERROR, PARTS),
            RuleDescription.of(
                    "okr.objective.no-owner", ERROR, "whatmatters.com: each objective has one accountable owner"),
            RuleDescription.of("okr.objective.no-period", ERROR, PARTS),
            RuleDescription.of("okr.objective.no-title", ERROR, PARTS),
            RuleDescription.of(
                    "okr.text.hidden-character",
                    ERROR,
                    "Unicode Technical Report 36: hidden characters make text mislead"));

    private static final Map<String, RuleDescription> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(RuleDescription::getCode, Function.identity()));

    private ConstraintRules() {}

    static List<RuleDescription> all() {
        return ALL;
    }

    static Optional<RuleDescription> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
