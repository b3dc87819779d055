package io.okr4j.format.codec;

import io.okr4j.core.review.Policy;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.Preset;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.format.tree.Faults;
import io.okr4j.format.tree.Node;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Policies: the preset that a team follows, the numbers that it replaces, the rules that it switches. */
public final class PolicyCodecs {
    /** The name of the format, with which a file begins. */
    public static final String FORMAT = "okr4j-policy/v1";

    private PolicyCodecs() {}

    private static ObjectCodec<Policy, Policy.Builder> policy(Codec<String> limit, Codec<String> rule) {
        ObjectCodec<PolicyValue, PolicyValue.Builder> number = Definition.of(
                        "number", "A number of a rule.", PolicyValue::builder, PolicyValue.Builder::build)
                .required("name", limit, PolicyValue::getName, PolicyValue.Builder::name, "its name")
                .required("value", Scalars.NUMBER, PolicyValue::getValue, PolicyValue.Builder::value, "its value")
                .required("source", Scalars.TEXT, PolicyValue::getSource, PolicyValue.Builder::source, "who says so")
                .inline();
        return Definition.of(
                        "policy",
                        "What a team wants of its OKRs: a preset, and where it differs from it.",
                        Policy::builder,
                        Policy.Builder::build)
                .constant("format", FORMAT, "the name and version of this format")
                .required("name", Scalars.TEXT, Policy::getName, Policy.Builder::name, "the name that reviews show")
                .defaulted(
                        "preset",
                        Words.of(Preset.class, Preset::id),
                        Preset.DEFAULT,
                        Policy::getPreset,
                        Policy.Builder::preset,
                        "what holds where this file says nothing else")
                .list("numbers", number, Policy::getValues, Policy.Builder::addAllValues, "the numbers that differ")
                .standingFor("values")
                .list(
                        "off",
                        rule,
                        Policy::getSwitchedOff,
                        Policy.Builder::addAllSwitchedOff,
                        "the codes of the rules that are switched off")
                .standingFor("switchedOff")
                .list(
                        "on",
                        rule,
                        Policy::getSwitchedOn,
                        Policy.Builder::addAllSwitchedOn,
                        "the codes of the rules that are switched on though the preset does without them")
                .standingFor("switchedOn")
                .done();
    }

    /**
     * Reads a policy.
     *
     * @param tree what stands in the file
     * @param faults takes everything that is wrong
     * @param rules the rules that there are
     * @return the policy; none if anything is wrong
     */
    public static Optional<Policy> read(Node tree, Faults faults, Collection<RuleDescription> rules) {
        Spot root = Spot.root(new Session(faults));
        if (Heads.wrong(tree, "policy", FORMAT, root)) {
            return Optional.empty();
        }
        Set<String> limits = rules.stream()
                .flatMap(rule -> rule.getLimits().stream())
                .map(PolicyValue::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> codes = rules.stream().map(RuleDescription::getCode).collect(Collectors.toCollection(TreeSet::new));
        Optional<Policy> policy = root.read(
                policy(
                        known("the name of a number of the rules", limits),
                        known("the code of one of the rules", codes)),
                tree);
        return faults.none() ? policy : Optional.empty();
    }

    private static Codec<String> known(String what, Set<String> names) {
        return new ScalarCodec<>(
                "okr.format.unknown-name",
                what,
                (scalar, session) -> Optional.of(scalar.text()).filter(names::contains),
                given -> Suggestions.didYouMean(given, names),
                Node::text,
                Definitions.fields(Node.entry("type", Node.text("string"))),
                Map.of());
    }

    /**
     * Writes a policy.
     *
     * @param policy the policy
     * @return what stands in the file
     */
    public static Node write(Policy policy) {
        return anyNames().write(policy);
    }

    /**
     * Describes the format.
     *
     * @param id the address of the schema
     * @return a JSON Schema of draft 2020-12
     */
    public static Node schema(String id) {
        return Heads.schema(id, "okr4j policy, version 1", anyNames());
    }

    // rules of a team have names that no published schema knows
    private static ObjectCodec<Policy, Policy.Builder> anyNames() {
        return policy(Scalars.TEXT, Scalars.TEXT);
    }
}
