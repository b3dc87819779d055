package io.okr4j.cli;

import io.okr4j.core.review.AcceptedFinding;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A review in the Static Analysis Results Interchange Format 2.1.0, which code hosts and editors read. */
final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Reviewed reviewed;
    private final Locale locale;
    private final List<String> codes;

    private SarifReport(Reviewed reviewed) {
        this.reviewed = reviewed;
        this.locale = reviewed.language().locale();
        this.codes = reviewed.rules().stream().map(RuleDescription::getCode).toList();
    }

    static String of(Reviewed reviewed) {
        return Json.text(new SarifReport(reviewed).log());
    }

    private Map<String, Object> log() {
        Map<String, Object> driver = Json.fields(
                "name", "okr4j",
                "version", Version.get(),
                "rules", reviewed.rules().stream().map(this::rule).toList());
        Map<String, Object> run = Json.fields(
                "tool", Json.fields("driver", driver),
                "language", reviewed.language() == Language.ZH ? "zh-CN" : "en-US",
                "columnKind", "unicodeCodePoints",
                "results",
                        Stream.concat(
                                        reviewed.review().getFindings().stream().map(this::result),
                                        reviewed.gone().stream().map(this::absent))
                                .toList(),
                "properties",
                        Json.fields(
                                "asOf", reviewed.review().getAsOf(),
                                "policy", reviewed.review().getPolicy()));
        return Json.fields("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run));
    }

    private Map<String, Object> rule(RuleDescription rule) {
        Optional<String> page = RulePages.find(rule.getCode());
        // code hosts want all three texts of a rule; one of an extension has no page
        Map<String, Object> fields = Json.fields(
                "id", rule.getCode(),
                "shortDescription", Json.fields("text", rule.summary(locale)),
                "fullDescription",
                        Json.fields(
                                "text",
                                page.map(RulePages::why)
                                        .map(MarkdownPage::plain)
                                        .map(String::strip)
                                        .orElseGet(() -> rule.summary(locale))),
                "help",
                        page.map(text -> Json.fields("text", MarkdownPage.plain(text), "markdown", text))
                                .orElseGet(() -> Json.fields("text", rule.getSource())));
        fields.put("defaultConfiguration", Json.fields("level", level(rule.getSeverity())));
        fields.put("properties", Json.fields("source", rule.getSource()));
        return fields;
    }

    private Map<String, Object> result(Finding finding) {
        Map<String, Object> fields = ofRule(finding.getCode());
        String advice = finding.advice(locale);
        fields.put("level", level(finding.getSeverity()));
        reviewed.baselineState(finding).ifPresent(state -> fields.put("baselineState", state));
        fields.put("message", Json.fields("text", finding.message(locale) + (advice.isEmpty() ? "" : "\n→ " + advice)));
        fields.put("locations", List.of(location(finding.getPlan(), finding.getPath())));
        fields.put("partialFingerprints", Json.fields("okr4jFinding/v1", hash(finding.fingerprint())));
        fields.put("properties", Json.fields("plan", finding.getPlan(), "facts", finding.getFacts()));
        return fields;
    }

    /** What was accepted and is gone: the format has a result for it, so that whoever tracks results can close it. */
    private Map<String, Object> absent(AcceptedFinding accepted) {
        Map<String, Object> fields = ofRule(accepted.getCode());
        Optional<RuleDescription> rule = reviewed.rules().stream()
                .filter(any -> any.getCode().equals(accepted.getCode()))
                .findFirst();
        rule.ifPresent(known -> fields.put("level", level(known.getSeverity())));
        fields.put("baselineState", "absent");
        String what = rule.map(known -> known.summary(locale)).orElse(accepted.getCode());
        fields.put("message", Json.fields("text", reviewed.language().texts().get("absent", what)));
        fields.put("locations", List.of(location(accepted.getPlan(), accepted.getPath())));
        fields.put("partialFingerprints", Json.fields("okr4jFinding/v1", hash(accepted.fingerprint())));
        fields.put("properties", Json.fields("plan", accepted.getPlan(), "facts", accepted.getFacts()));
        return fields;
    }

    private Map<String, Object> ofRule(String code) {
        Map<String, Object> fields = Json.fields("ruleId", code);
        int index = codes.indexOf(code);
        if (index >= 0) {
            fields.put("ruleIndex", index);
        }
        return fields;
    }

    private Map<String, Object> location(String plan, String path) {
        LoadedPlan loaded = reviewed.plan(plan);
        LoadedPlan.Spot spot = loaded.spot(path);
        Map<String, Object> physical = Json.fields(
                "artifactLocation", Json.fields("uri", uri(loaded.file())),
                "region", Json.fields("startLine", spot.line(), "startColumn", spot.column()));
        return Json.fields(
                "physicalLocation", physical, "logicalLocations", List.of(Json.fields("fullyQualifiedName", path)));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }

    static String uri(String file) {
        if (file.equals(PlanFiles.STANDARD_INPUT)) {
            return "stdin";
        }
        try {
            Path path = Path.of(file);
            return path.isAbsolute()
                    ? path.toUri().toASCIIString()
                    : new URI(null, null, "./" + path.toString().replace('\\', '/'), null)
                            .normalize()
                            .toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    // a fingerprint is compared and never read, and in clear text it may be as long as a title
    private static String hash(String fingerprint) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(fingerprint.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
