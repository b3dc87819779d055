package io.okr4j.core.statement;

import io.okr4j.core.measure.RelativeTarget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes parts of statements in one line, for tables of examples. */
final class Written {

    private final List<String> words = new ArrayList<>();

    private Written() {}

    static String parts(StatementParts parts) {
        Written written = new Written();
        written.words.add(lower(parts.getLanguage()));
        written.number("baseline", parts.getBaseline());
        written.number("target", parts.getTarget());
        parts.getChange().map(Written::change).ifPresent(written.words::add);
        written.number("low", parts.getLow());
        written.number("high", parts.getHigh());
        written.number("of", parts.getOutOf());
        parts.getComparison()
                .ifPresent(side ->
                        written.words.add(lower(side).replace('_', '-') + (parts.isStrict() ? " strictly" : "")));
        parts.getUnit().ifPresent(unit -> written.words.add(lower(unit.getKind()) + " " + unit));
        parts.getDirection().ifPresent(direction -> written.words.add(lower(direction)));
        parts.getRecurrence().ifPresent(often -> written.words.add("every " + lower(often)));
        parts.getScope()
                .ifPresent(scope -> written.words.add("per " + scope.getOf().orElse("")));
        parts.getDeadline()
                .ifPresent(due -> written.words.add("due '" + due.getText() + "'"
                        + due.getDate().map(date -> " = " + date).orElse("")));
        return String.join("; ", written.words);
    }

    private void number(String name, Optional<BigDecimal> value) {
        value.ifPresent(number -> words.add(name + " " + number.toPlainString()));
    }

    private static String change(RelativeTarget change) {
        return "change " + change.getRate().toPlainString() + " " + lower(change.getSense());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
