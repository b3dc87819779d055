package io.okr4j.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The texts of the command in one language. */
final class CliTexts {

    private final Properties texts;

    private CliTexts(Properties texts) {
        this.texts = texts;
    }

    static CliTexts read(String bundle) {
        return new CliTexts(properties(bundle));
    }

    /** {@return the properties that are packed beside this class under a name} */
    static Properties properties(String name) {
        Properties properties = new Properties();
        try (@Nullable InputStream in = CliTexts.class.getResourceAsStream(name + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("the jar holds no " + name + ".properties");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** {@return a text with its parameters filled in; what they contain is not looked at} */
    String get(String key, Object... parameters) {
        @Nullable String template = texts.getProperty(key);
        if (template == null) {
            throw new IllegalArgumentException("there is no text '" + key + "'");
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            out.append(template, from, open).append(parameters[Integer.parseInt(template.substring(open + 1, close))]);
            from = close + 1;
        }
        return out.append(template, from, template.length()).toString();
    }

    /** {@return a text for a number of things, in the singular or plural that fits} */
    String count(String key, long count) {
        String[] forms = get(key, count).split("\\|", -1);
        return count == 1 ? forms[0] : forms[forms.length - 1];
    }
}
