package io.okr4j.format;

import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Policy;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.format.codec.PolicyCodecs;
import io.okr4j.format.tree.JsonWriter;
import io.okr4j.format.tree.YamlWriter;
import java.nio.file.Path;
import java.util.Collection;

/**
 * Reads and writes policies as files of the format {@code okr4j-policy/v1}: YAML 1.2 or JSON, of the same structure.
 *
 * <pre>
 * format: okr4j-policy/v1
 * name: our-house
 * preset: google
 * numbers:
 *   - {name: key-results.max, value: 3, source: our handbook}
 * off: [okr.objective.vague]
 * </pre>
 *
 * <p>Reading never throws because of what a file holds: it gives a policy, or everything that is wrong with the file,
 * names included that no rule knows, since a misspelt one would silently change nothing.
 */
public final class PolicyFormat {
    private static final String SCHEMA_ID = "https://okr4j.io/schema/okr4j-policy-v1.json";

    private PolicyFormat() {}

    /**
     * Reads a file within the {@linkplain Limits#standard() standard limits}, for the rules of
     * {@link OkrReviewer#standard()}.
     *
     * @param file a file of YAML or JSON, in UTF-8
     * @return the policy, or what is wrong; a file that cannot be opened is a problem as well
     */
    public static FileResult<Policy> read(Path file) {
        return read(file, OkrReviewer.standard().known());
    }

    /**
     * Reads a file within the {@linkplain Limits#standard() standard limits}.
     *
     * @param file a file of YAML or JSON, in UTF-8
     * @param rules the rules that there are, such as {@link OkrReviewer#known()} gives them
     * @return the policy, or what is wrong; a file that cannot be opened is a problem as well
     */
    public static FileResult<Policy> read(Path file, Collection<RuleDescription> rules) {
        return read(TextSource.of(file, Limits.standard()), rules);
    }

    /**
     * Reads a text within the {@linkplain Limits#standard() standard limits}, for the rules of
     * {@link OkrReviewer#standard()}.
     *
     * @param text YAML or JSON
     * @return the policy, or what is wrong
     */
    public static FileResult<Policy> read(String text) {
        return read(text, OkrReviewer.standard().known());
    }

    /**
     * Reads a text within the {@linkplain Limits#standard() standard limits}.
     *
     * @param text YAML or JSON
     * @param rules the rules that there are, such as {@link OkrReviewer#known()} gives them
     * @return the policy, or what is wrong
     */
    public static FileResult<Policy> read(String text, Collection<RuleDescription> rules) {
        return read(TextSource.of(text, Limits.standard()), rules);
    }

    private static FileResult<Policy> read(TextSource source, Collection<RuleDescription> rules) {
        return source.read("policy", PolicyCodecs.FORMAT, (tree, faults) -> PolicyCodecs.read(tree, faults, rules));
    }

    /**
     * Writes a policy as YAML.
     *
     * @param policy the policy
     * @return the text, with a line end at its end
     */
    public static String toYaml(Policy policy) {
        return YamlWriter.write(PolicyCodecs.write(policy));
    }

    /**
     * Writes a policy as JSON.
     *
     * @param policy the policy
     * @return the text, indented, with a line end at its end
     */
    public static String toJson(Policy policy) {
        return JsonWriter.write(PolicyCodecs.write(policy));
    }

    /**
     * {@return the JSON Schema (draft 2020-12) of the format, which editors use to help while writing; it is in this
     * library as {@code io/okr4j/format/okr4j-policy-v1.schema.json} as well}
     */
    public static String schema() {
        return JsonWriter.write(PolicyCodecs.schema(SCHEMA_ID));
    }
}
