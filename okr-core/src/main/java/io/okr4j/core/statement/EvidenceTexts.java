package io.okr4j.core.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The words for what evidence says, in three languages. */
final class EvidenceTexts {

    private static final Map<String, Properties> TEXTS = Map.of("en", load("en"), "zh", load("zh"), "de", load("de"));

    private EvidenceTexts() {}

    static String of(EvidenceKind kind, Locale locale) {
        Properties english = TEXTS.getOrDefault("en", new Properties());
        return TEXTS.getOrDefault(locale.getLanguage(), english).getProperty(kind.name(), kind.name());
    }

    private static Properties load(String language) {
        String resource = "evidence." + language + ".properties";
        try (InputStream in = EvidenceTexts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the jar");
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
