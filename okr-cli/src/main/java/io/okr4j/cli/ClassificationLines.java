package io.okr4j.cli;

import io.okr4j.core.statement.Classification;
import io.okr4j.core.statement.Evidence;
import io.okr4j.core.statement.Label;
import io.okr4j.core.statement.StatementLanguage;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a classification; docs/cli.md says what the parts mean. */
@FunctionalInterface
interface ClassificationLines {

    /** How much of a statement people are shown. */
    int SHOWN = 400;

    /** {@return what is written for a classification, with the line feed at its end} */
    String of(Classification classification);

    /** {@return label, probability, language and evidence on one line, parted by tabs} */
    static String tsv(Classification classification) {
        return String.join(
                        "\t",
                        word(classification.getLabel()),
                        classification.probability().toPlainString(),
                        code(classification.getLanguage()),
                        classification.getEvidence().stream()
                                .map(ClassificationLines::reason)
                                .collect(Collectors.joining("; ")))
                + "\n";
    }

    private static String reason(Evidence evidence) {
        return Stream.of(
                        oneLine(evidence.getText()),
                        word(evidence.getKind()),
                        evidence.getWeight().toPlainString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        return out.toString();
    }

    /** {@return all that is known as one object on one line} */
    static String json(Classification classification, Language language) {
        Map<String, Object> fields = Json.fields(
                "text", classification.getText(),
                "language", code(classification.getLanguage()),
                "label", word(classification.getLabel()),
                "probability", classification.probability(),
                "likeliest", word(classification.getLikeliest()));
        classification.getTaskKind().ifPresent(kind -> fields.put("taskKind", word(kind)));
        fields.put("outcome", classification.getOutcome());
        fields.put("task", classification.getTask());
        fields.put("vague", classification.getVague());
        fields.put(
                "evidence",
                classification.getEvidence().stream()
                        .map(evidence -> Json.fields(
                                "text", evidence.getText(),
                                "kind", word(evidence.getKind()),
                                "says", evidence.says(language.locale()),
                                "weight", evidence.getWeight()))
                        .toList());
        return Json.line(fields);
    }

    /** {@return a writer of paragraphs for people} */
    static ClassificationLines text(int width, boolean coloured, Language language) {
        CliTexts texts = language.texts();
        int column = 2
                + Stream.of(Label.values())
                        .mapToInt(label -> Columns.of(texts.get("label." + word(label))))
                        .max()
                        .orElse(0);
        return classification -> {
            Page page = new Page(width, coloured);
            Label label = classification.getLabel();
            page.labelled(
                    0,
                    new Page.Words(Style.of(label), texts.get("label." + word(label))),
                    column,
                    Page.strong(shown(classification.getText(), texts)));
            page.paragraph(column, Page.faint(about(classification, texts)));
            for (Evidence evidence : classification.getEvidence()) {
                String piece = evidence.getText().isBlank() ? texts.get("classify.whole") : evidence.getText();
                page.labelled(
                        column,
                        Page.plain(signed(evidence.getWeight())),
                        column + 7,
                        Page.plain(texts.get("classify.says", piece, evidence.says(language.locale()))));
            }
            return page.line(0).toString();
        };
    }

    private static String shown(String text, CliTexts texts) {
        if (text.isBlank()) {
            return texts.get("classify.blank");
        }
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static String about(Classification classification, CliTexts texts) {
        Stream<String> likeliest = classification.getLabel() == Label.UNDECIDED
                ? Stream.of(texts.get("classify.likeliest", texts.get("label." + word(classification.getLikeliest()))))
                : Stream.empty();
        Stream<String> kind = classification.getTaskKind().stream().map(k -> texts.get("kind." + word(k)));
        return Stream.of(
                        Stream.of(texts.get(
                                "classify.probability",
                                classification.probability().toPlainString())),
                        likeliest,
                        kind,
                        Stream.of(code(classification.getLanguage())))
                .flatMap(part -> part)
                .collect(Collectors.joining(texts.get("separator")));
    }

    private static String signed(BigDecimal weight) {
        return (weight.signum() < 0 ? "" : "+") + weight.setScale(2).toPlainString();
    }

    /** {@return the name of a constant as it stands in files: in lower case, with hyphens} */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the code of a language: {@code en}, {@code zh}, {@code de}} */
    static String code(StatementLanguage language) {
        return switch (language) {
            case ENGLISH -> "en";
            case CHINESE -> "zh";
            case GERMAN -> "de";
        };
    }
}
