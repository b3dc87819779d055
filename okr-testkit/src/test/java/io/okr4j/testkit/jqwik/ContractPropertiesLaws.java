package io.okr4j.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.alignment.AlignmentCheck;
import io.okr4j.alignment.LoopCheck;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.Policy;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import io.okr4j.scoring.Aggregation;
import io.okr4j.scoring.Aggregations;
import io.okr4j.scoring.GradingStrategies;
import io.okr4j.scoring.GradingStrategy;
import io.okr4j.scoring.Parts;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;

/** The properties as authors of extensions inherit them. */
@SuppressWarnings("ClassCanBeStatic") // jqwik wants groups to be inner classes
class ContractPropertiesLaws {

    @Group
    @PropertyDefaults(tries = 100)
    class StrategyProperties implements GradingStrategyProperties {
        @Override
        public GradingStrategy strategy() {
            return GradingStrategies.google();
        }
    }

    @Group
    @PropertyDefaults(tries = 200)
    class MeanProperties implements AggregationProperties {
        @Override
        public Aggregation aggregation() {
            return Aggregations.median();
        }
    }

    @Group
    @PropertyDefaults(tries = 50)
    class RuleProperties implements ReviewRuleProperties {
        @Override
        public ReviewRule rule() {
            return new Timeless();
        }
    }

    /** One limit is enough where the other does not matter. */
    @Group
    @PropertyDefaults(tries = 50)
    class TwoLimitsProperties implements ReviewRuleProperties {
        @Override
        public ReviewRule rule() {
            return new FewOrMany();
        }
    }

    @Group
    @PropertyDefaults(tries = 20)
    class CheckProperties implements AlignmentCheckProperties {
        @Override
        public AlignmentCheck check() {
            return new LoopCheck();
        }
    }

    @Property(tries = 50)
    void contexts_and_parts_are_provided(@ForAll ReviewContext context, @ForAll Parts parts) {
        assertThat(context.plans()).hasSizeBetween(1, 2);
        assertThat(context.policy()).isEqualTo(Policy.standard());
        assertThat(parts.size()).isBetween(1, 6);
    }

    /** Looks for plans without a period. */
    private static final class Timeless implements ReviewRule {

        private static final RuleDescription DESCRIPTION =
                RuleDescription.of("house.no-period", Severity.ADVICE, "our handbook");

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public List<Finding> review(ReviewContext context) {
            return context.plans().stream()
                    .filter(plan -> plan.getPeriod().isEmpty())
                    .map(plan -> DESCRIPTION.finding(plan, ".").build())
                    .toList();
        }
    }

    /** Looks for plans of fewer objectives than one limit, or of more than another. */
    private static final class FewOrMany implements ReviewRule {

        private static final PolicyValue LEAST = PolicyValue.of("house.objectives.min", "2", "our handbook");
        private static final PolicyValue MOST = PolicyValue.of("house.objectives.max", "3", "our handbook");
        private static final RuleDescription DESCRIPTION =
                RuleDescription.of("house.objectives", Severity.ADVICE, "our handbook", LEAST, MOST);

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public List<Finding> review(ReviewContext context) {
            return context.plans().stream()
                    .filter(plan -> {
                        BigDecimal count =
                                BigDecimal.valueOf(plan.getObjectives().size());
                        return count.compareTo(context.limit(LEAST)) < 0 || count.compareTo(context.limit(MOST)) > 0;
                    })
                    .map(plan -> DESCRIPTION.finding(plan, ".").build())
                    .toList();
        }
    }
}
