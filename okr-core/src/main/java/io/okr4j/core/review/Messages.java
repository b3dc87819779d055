package io.okr4j.core.review;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The texts of rules, from the bundles that Bean Validation reads as well, so that one text serves both, and from
 * bundles of rules that are no constraints.
 *
 * <p>They are read here and not through {@link java.util.ResourceBundle}, which would fall back to the default locale
 * of the machine.
 */
final class Messages {

    // what is no constraint stands in a bundle of its own: on the module path, Bean Validation reads but one bundle of
    // a
    // name, whichever module it finds first
    private static final List<String> BUNDLES =
            List.of("ContributorValidationMessages", "OkrRuleMessages", "ValidationMessages");

    private static final Map<String, Map<String, String>> LOADED = new ConcurrentHashMap<>();

    private Messages() {}

    /**
     * Renders a text.
     *
     * @param key the key of the text
     * @param facts the values for its {@code {name}} parameters; what they contain is never expanded again
     * @param locale the language; English where there is no other
     * @return the text, if there is one
     */
    static Optional<String> text(String key, Map<String, String> facts, Locale locale) {
        return Stream.of("_" + locale.getLanguage() + "_" + locale.getCountry(), "_" + locale.getLanguage(), "")
                .map(suffix -> LOADED.computeIfAbsent(suffix, Messages::load).get(key))
                .filter(template -> template != null)
                .findFirst()
                .map(template -> fill(template, facts));
    }

    private static String fill(String template, Map<String, String> facts) {
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = template.substring(open + 1, close);
            out.append(template, from, open).append(facts.getOrDefault(name, template.substring(open, close + 1)));
            from = close + 1;
        }
        return out.append(template, from, template.length()).toString();
    }

    private static Map<String, String> load(String suffix) {
        Map<String, String> texts = new HashMap<>();
        for (String bundle : BUNDLES) {
            for (URL url : resources(bundle + suffix + ".properties")) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot read " + url, e);
                }
                properties.forEach((key, value) -> texts.putIfAbsent((String) key, (String) value));
            }
        }
        return texts;
    }

    private static List<URL> resources(String name) {
        ClassLoader loader = Messages.class.getClassLoader();
        try {
            return Collections.list(loader == null ? ClassLoader.getSystemResources(name) : loader.getResources(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look up " + name, e);
        }
    }
}
