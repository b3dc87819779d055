package io.okr4j.cli;

import io.okr4j.core.review.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How severe rules are to be, by the rows that the coverage page says they carry. */
final class PublishedSeverities {

    private static final Pattern LISTED = Pattern.compile("(?m)^\\| (error|advice) \\| (.+) \\|$");
    private static final Pattern EXCEPTION =
            Pattern.compile("(?m)^\\| `(okr\\.[a-z.-]+)` \\| [^|]+ \\| (warning|advice) \\| [^|]+ \\|$");
    // nobody publishes how severe the rows of the articles are, nor those of alignment
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ((?:AL|O|K|SET|T|C|GR)-\\d+) \\|[^|]+\\|(.+)\\|$");
    private static final Pattern CODE = Pattern.compile("`(okr\\.[a-z.-]+)`");

    private final Map<String, Severity> ofRows = new HashMap<>();
    private final Map<String, Severity> exceptions = new HashMap<>();
    private final Map<String, Set<String>> rowsOf = new HashMap<>();

    private PublishedSeverities(String page) {
        for (MatchResult listed : LISTED.matcher(page).results().toList()) {
            List.of(listed.group(2).split(", ")).forEach(row -> ofRows.put(row, severity(listed.group(1))));
        }
        for (MatchResult exception : EXCEPTION.matcher(page).results().toList()) {
            exceptions.put(exception.group(1), severity(exception.group(2)));
        }
        for (MatchResult row : ROW.matcher(page).results().toList()) {
            CODE.matcher(row.group(2))
                    .results()
                    .forEach(code -> rowsOf.computeIfAbsent(code.group(1), any -> new HashSet<>())
                            .add(row.group(1)));
        }
    }

    static PublishedSeverities read(Path page) throws IOException {
        return new PublishedSeverities(Files.readString(page));
    }

    /** How severe a rule is to be; nothing if none of its rows says so. */
    Optional<Severity> of(String code) {
        Set<String> rows = rowsOf.getOrDefault(code, Set.of());
        if (rows.stream().anyMatch(row -> row.startsWith("AL-"))) {
            return Optional.empty();
        }
        return Optional.ofNullable(exceptions.get(code))
                .or(() -> rows.stream()
                        .map(row -> ofRows.getOrDefault(row, Severity.WARNING))
                        .max(Comparator.naturalOrder()));
    }

    /** The rules of which the page says why they differ from their rows. */
    Set<String> exceptions() {
        return Set.copyOf(exceptions.keySet());
    }

    private static Severity severity(String word) {
        return Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
