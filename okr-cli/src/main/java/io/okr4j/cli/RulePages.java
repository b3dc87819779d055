package io.okr4j.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of docs/rules, which the build packs into the jar. */
final class RulePages {

    private RulePages() {}

    /** {@return the page of a rule in Markdown; none if the rule has none, such as that of an extension} */
    static Optional<String> find(String code) {
        try (@Nullable InputStream in = RulePages.class.getResourceAsStream("rules/" + code + ".md")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return why a rule is there, as its page says it, on one line} */
    static String why(String page) {
        String mark = "**Why**: ";
        int start = page.indexOf(mark) + mark.length();
        return page.substring(start, page.indexOf("\n\n", start)).replace('\n', ' ');
    }
}
