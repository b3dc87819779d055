package io.okr4j.format.codec;

import io.okr4j.core.invariant.InvalidOkrException;
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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Policies: the preset that a team follows, the numbers that it replaces, the rules that it switches. */
public final class PolicyCodecs {
    /** The name of the format, with which a file begins. */
    public static final String FORMAT = "okr4j-policy/v1";

    private PolicyCodecs() {}

    /** {@return the policy, of which each number and then the whole is looked at once it has been read} */
    private static ObjectCodec<Policy, Policy.Builder> policy(
            Codec<String> limit, Codec<String> rule, Consumer<PolicyValue> eachNumber, Consumer<Policy> whole) {
        ObjectCodec<PolicyValue, PolicyValue.Builder> number = Definition.of(
                        "number",
                        "A number of a rule.",
                        PolicyValue::builder,
                        (PolicyValue.Builder read) -> looked(read.build(), eachNumber))
                .required("name", limit, PolicyValue::getName, PolicyValue.Builder::name, "its name")
                .required("value", Scalars.NUMBER, PolicyValue::getValue, PolicyValue.Builder::value, "its value")
                .required("source", Scalars.TEXT, PolicyValue::getSource, PolicyValue.Builder::source, "who says so")
                .inline();
        return Definition.of(
                        "policy",
                        "What a team wants of its OKRs: a preset, and where it differs from it.",
                        Policy::builder,
                        (Policy.Builder read) -> looked(read.build(), whole))
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

    private static <T> T looked(T value, Consumer<T> at) {
        at.accept(value);
        return value;
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
        SortedMap<String, PolicyValue> limits = new TreeMap<>();
        rules.forEach(rule -> rule.getLimits().forEach(limit -> limits.put(limit.getName(), limit)));
        Set<String> codes = rules.stream().map(RuleDescription::getCode).collect(Collectors.toCollection(TreeSet::new));
        Optional<Policy> policy = root.read(
                policy(
                        known("the name of a number of the rules", limits.keySet()),
                        known("the code of one of the rules", codes),
                        number -> Optional.ofNullable(limits.get(number.getName()))
                                .ifPresent(usual -> usual.replacedBy(number)),
                        whole -> contradictions(whole, limits.values(), tree, root)),
                tree);
        return faults.none() ? policy : Optional.empty();
    }

    /** Reports each least number that is above the most, at the one of the two that the file replaces. */
    private static void contradictions(Policy policy, Collection<PolicyValue> limits, Node tree, Spot root) {
        for (PolicyValue least : limits) {
            try {
                policy.value(least);
            } catch (InvalidOkrException e) {
                Stream.concat(Stream.of(least), least.getNotAbove().stream())
                        .map(PolicyValue::getName)
                        .flatMap(name -> IntStream.range(0, policy.getValues().size())
                                .filter(i -> policy.getValues().get(i).getName().equals(name))
                                .boxed())
                        .findFirst()
                        .ifPresent(i -> root.field("numbers")
                                .item(Integer.toString(i))
                                .field("value")
                                .problem(e.code(), value(tree, i), () -> String.valueOf(e.getMessage())));
            }
        }
    }

    private static Node value(Node tree, int index) {
        return Optional.of(child(tree, "numbers"))
                .filter(Node.Items.class::isInstance)
                .map(numbers -> ((Node.Items) numbers).nodes().get(index))
                .map(number -> child(number, "value"))
                .orElse(tree);
    }

    private static Node child(Node node, String name) {
        return node instanceof Node.Fields fields
                ? fields.find(name).map(Node.Entry::value).orElse(node)
                : node;
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
        return policy(Scalars.TEXT, Scalars.TEXT, number -> {}, whole -> {});
    }
}
