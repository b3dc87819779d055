package io.okr4j.format.codec;

import io.okr4j.core.Reference;
import io.okr4j.core.time.FiscalCalendar;
import io.okr4j.core.time.Period;
import io.okr4j.format.tree.Node;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts, numbers, dates, periods and references. */
final class Scalars {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?(0|[1-9][0-9]{0,39})(\\.[0-9]{1,40})?");
    private static final Pattern DIGITS = Pattern.compile("[+-]?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern PLAIN_INTEGER = Pattern.compile("[+-]?(0|[1-9][0-9]{0,9})");
    private static final Pattern PLAIN_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INTERVAL =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})/([0-9]{4}-[0-9]{2}-[0-9]{2})");
    private static final Pattern NAMED_PERIOD =
            Pattern.compile("([0-9]{4})(-(?:Q([1-4])|H([12])|T([1-3])|([0-9]{2})))?");
    private static final Pattern SEPARATED = Pattern.compile("[+-]?[0-9]{1,3}([_' ][0-9]{3})+(\\.[0-9]+)?");

    private Scalars() {}

    /** Any scalar as it is written: {@code no} is the text no. */
    static final Codec<String> TEXT = scalar(
            "okr.format.type",
            "a text",
            (scalar, session) -> Optional.of(scalar.text()),
            given -> "",
            Node::text,
            Definitions.fields(Node.entry("type", Definitions.texts(List.of("string", "number", "boolean")))));

    static final Codec<BigDecimal> NUMBER = scalar(
            "okr.format.number",
            "a plain decimal number such as 25.5",
            (scalar, session) -> PLAIN_NUMBER.matcher(scalar.text()).matches()
                    ? Optional.of(new BigDecimal(scalar.text()))
                    : Optional.empty(),
            given -> tooLong(given, "it may have 30 digits, 15 of them behind the point"),
            number -> Node.literal(number.toPlainString()),
            Definitions.fields(
                    Node.entry("type", Definitions.texts(List.of("number", "string"))),
                    Node.entry("pattern", Node.text("^[+-]?(0|[1-9][0-9]*)(\\.[0-9]+)?$"))));

    static final Codec<Integer> INTEGER = scalar(
            "okr.format.number",
            "a whole number",
            (scalar, session) -> integer(scalar.text()),
            given -> tooLong(given, "it may be up to " + Integer.MAX_VALUE),
            number -> Node.literal(number.toString()),
            Definitions.fields(
                    Node.entry("type", Definitions.texts(List.of("integer", "string"))),
                    Node.entry("pattern", Node.text("^[+-]?(0|[1-9][0-9]*)$"))));

    static final Codec<Boolean> BOOLEAN = scalar(
            "okr.format.type",
            "true or false",
            (scalar, session) -> switch (scalar.style() == Node.Style.PLAIN ? scalar.text() : "") {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> Optional.empty();
            },
            given -> given.equals("true") || given.equals("false") ? ", in quotes: leave them out" : "",
            value -> Node.literal(value.toString()),
            Definitions.fields(Node.entry("type", Node.text("boolean"))));

    static final Codec<LocalDate> DATE = scalar(
            "okr.format.date",
            "a date such as 2026-08-14",
            (scalar, session) -> date(scalar.text()),
            given -> PLAIN_DATE.matcher(given).matches() ? ", a day that the calendar does not have" : "",
            day -> Node.word(day.toString()),
            Definitions.fields(
                    Node.entry("type", Node.text("string")),
                    Node.entry("format", Node.text("date")),
                    Node.entry("pattern", Node.text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))));

    static final Codec<Period> PERIOD = scalar(
            "okr.format.period",
            "a period such as 2026-07-01/2026-09-30, 2026-Q3, 2026-H2, 2026-08 or 2026",
            (scalar, session) -> period(scalar.text(), session.calendar()),
            given -> "",
            period -> Node.word(period.toString()),
            Definitions.anyOf(
                    Definitions.fields(
                            Node.entry("type", Node.text("string")),
                            Node.entry(
                                    "pattern",
                                    Node.text("^[0-9]{4}(-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2}"
                                            + "|-Q[1-4]|-H[12]|-T[1-3]|-[0-9]{2})?$"))),
                    Definitions.fields(
                            Node.entry("type", Node.text("integer")),
                            Node.entry("minimum", Node.literal("1000")),
                            Node.entry("maximum", Node.literal("9999")))));

    static final Codec<Reference> REFERENCE = TEXT.as(Reference::parse, Reference::toString);

    private static <T> Codec<T> scalar(
            String code,
            String expected,
            java.util.function.BiFunction<Node.Scalar, Session, Optional<T>> parse,
            Function<String, String> hint,
            Function<T, Node.Scalar> show,
            Node.Fields schema) {
        return new ScalarCodec<>(code, expected, parse, hint, show, schema, Map.of());
    }

    private static Optional<Integer> integer(String text) {
        if (!PLAIN_INTEGER.matcher(text).matches()) {
            return Optional.empty();
        }
        long value = Long.parseLong(text);
        return value == (int) value ? Optional.of((int) value) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        if (!PLAIN_DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Period> period(String text, FiscalCalendar calendar) {
        Matcher interval = INTERVAL.matcher(text);
        if (interval.matches()) {
            Optional<LocalDate> end = date(interval.group(2));
            return date(interval.group(1)).flatMap(start -> end.map(e -> Period.of(start, e)));
        }
        Matcher named = NAMED_PERIOD.matcher(text);
        if (!named.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(named.group(1));
        if (named.group(2) == null) {
            return Optional.of(calendar.year(year));
        } else if (named.group(3) != null) {
            return Optional.of(calendar.quarter(year, Integer.parseInt(named.group(3))));
        } else if (named.group(4) != null) {
            return Optional.of(calendar.half(year, Integer.parseInt(named.group(4))));
        } else if (named.group(5) != null) {
            return Optional.of(calendar.trimester(year, Integer.parseInt(named.group(5))));
        }
        return Optional.of(Period.ofMonth(year, Integer.parseInt(named.group(6))));
    }

    private static String tooLong(String given, String limit) {
        return given.length() > 10 && DIGITS.matcher(given).matches() ? "; " + limit : numberHint(given);
    }

    private static String numberHint(String given) {
        if (given.length() <= 50 && SEPARATED.matcher(given).matches()) {
            return "; write it as " + given.replaceAll("[_' ]", "");
        }
        return given.contains(",") ? "; write a point before decimals and nothing between thousands" : "";
    }
}
