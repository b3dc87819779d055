package io.okr4j.testkit.contract;

import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.Observation;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Rules that break one rule of their contract each, and which. */
final class BrokenRules {

    static final PolicyValue MOST = PolicyValue.of("house.objectives.max", "0", "our handbook");
    private static final PolicyValue SECRET = PolicyValue.of("house.secret", "7", "nobody knows");

    private BrokenRules() {}

    static Map<String, Broken<ReviewRule>> all() {
        Map<String, Broken<ReviewRule>> all = new LinkedHashMap<>();
        all.put("throws where there is no objective", breaks("RR-1", context -> {
            context.plans().get(0).getObjectives().get(0).getTitle();
            return List.of();
        }));
        all.put("returns null", breaks("RR-1", context -> Broken.nothing()));
        all.put("reports nothing at all", breaks("RR-1", context -> Arrays.asList(Broken.<Observation>nothing())));
        all.put("has no description", new Broken<>("RR-1", new House(rule -> List.of()) {
            @Override
            public RuleDescription description() {
                return Broken.nothing();
            }
        }));
        AtomicInteger calls = new AtomicInteger();
        all.put("numbers its findings", breaks("RR-2", context -> {
            context.limit(MOST);
            return seen(context, Integer.toString(calls.incrementAndGet()));
        }));
        all.put("writes the date of today", breaks("RR-2", context -> {
            context.limit(MOST);
            return seen(context, LocalDate.now(ZoneId.systemDefault()).toString());
        }));
        all.put("writes numbers as the machine does", breaks("RR-2", context -> {
            context.limit(MOST);
            return seen(context, String.format("%d", 12));
        }));
        all.put("reports under another code", breaks("RR-3", context -> {
            context.limit(MOST);
            return context.plans().stream()
                    .map(plan -> finding(plan, "facts").withCode("house.other"))
                    .toList();
        }));
        AtomicInteger codes = new AtomicInteger();
        all.put("changes its code", new Broken<>("RR-3", new House(context -> List.of()) {
            @Override
            public RuleDescription description() {
                return super.description().withCode("house.rule-" + codes.incrementAndGet());
            }
        }));
        all.put("reads a number that it does not declare", breaks("RR-4", context -> {
            context.limit(MOST);
            return context.limit(SECRET).compareTo(BigDecimal.TEN) < 0 ? seen(context, "few") : List.of();
        }));
        all.put(
                "has a number of its own in place of the declared one",
                breaks(
                        "RR-4",
                        context -> context.plans().stream()
                                .filter(plan -> plan.getObjectives().size() > 1)
                                .map(plan -> finding(plan, "many"))
                                .toList()));
        return all;
    }

    private static Broken<ReviewRule> breaks(String rule, Function<ReviewContext, List<? extends Observation>> review) {
        return new Broken<>(rule, new House(review));
    }

    private static List<Finding> seen(ReviewContext context, String fact) {
        return context.plans().stream().map(plan -> finding(plan, fact)).toList();
    }

    private static Finding finding(Plan plan, String fact) {
        return House.DESCRIPTION.finding(plan, ".").putFact("fact", fact).build();
    }

    /** A rule that keeps its contract as far as the function does. */
    static class House implements ReviewRule {

        static final RuleDescription DESCRIPTION =
                RuleDescription.of("house.rule", Severity.ADVICE, "our handbook", MOST);

        private final Function<ReviewContext, List<? extends Observation>> review;

        House(Function<ReviewContext, List<? extends Observation>> review) {
            this.review = review;
        }

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public List<? extends Observation> review(ReviewContext context) {
            return review.apply(context);
        }
    }
}
