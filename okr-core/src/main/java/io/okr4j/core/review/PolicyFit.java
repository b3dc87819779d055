package io.okr4j.core.review;

import io.okr4j.core.invariant.InvalidOkrException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Refuses a policy that does not fit the rules: it names what none of them knows, which would silently change nothing,
 * or gives a number that can never be right.
 */
final class PolicyFit {

    private PolicyFit() {}

    static void require(Policy policy, Collection<RuleDescription> rules) {
        Set<String> codes = new TreeSet<>();
        Set<String> limits = new TreeSet<>();
        ConstraintRules.all().forEach(rule -> codes.add(rule.getCode()));
        codes.add(GuardedRule.FAILED.getCode());
        for (RuleDescription rule : rules) {
            codes.add(rule.getCode());
            rule.getLimits().forEach(limit -> limits.add(limit.getName()));
        }
        policy.getValues().forEach(value -> require("number", value.getName(), limits));
        policy.getSwitchedOff().forEach(code -> require("rule", code, codes));
        policy.getSwitchedOn().forEach(code -> require("rule", code, codes));
        rules.forEach(rule -> rule.getLimits().forEach(policy::value));
    }

    private static void require(String what, String name, Set<String> known) {
        if (!known.contains(name)) {
            throw new InvalidOkrException(
                    "okr.invalid.policy",
                    "the policy names the " + what + " '" + name + "', which there is not; there are "
                            + String.join(", ", known),
                    List.of("policy"));
        }
    }
}
