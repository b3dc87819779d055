package io.okr4j.format.codec;

import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.measure.UnitKind;
import io.okr4j.format.tree.Node;
import io.okr4j.format.tree.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Units: a word, a currency, or fields that begin with what is counted. */
final class UnitCodec implements Codec<Unit> {
    static final Codec<Unit> UNIT = new UnitCodec();

    private static final Map<String, Unit> WORDS = words(
            Unit.PERCENT,
            Unit.PERCENTAGE_POINTS,
            Unit.SECONDS,
            Unit.MINUTES,
            Unit.HOURS,
            Unit.DAYS,
            Unit.WEEKS,
            Unit.MONTHS);

    static final ObjectCodec<Unit, Unit.Builder> FIELDS = Definition.of(
                    "unit", "What is counted.", Unit::builder, Unit.Builder::build)
            .optional("count", Scalars.TEXT, named(UnitKind.COUNT), naming(UnitKind.COUNT), "things that are counted")
            .standingFor("kind", "name")
            .optional(
                    "percent-of",
                    Scalars.TEXT,
                    unit -> unit.getOf().filter(whole -> percentOf(unit)),
                    (builder, whole) -> builder.kind(UnitKind.PERCENT).of(whole),
                    "the whole of which it is a share, so that it is from 0 to 100")
            .standingFor("kind", "of")
            .optional(
                    "rate",
                    Scalars.TEXT,
                    named(UnitKind.RATE),
                    naming(UnitKind.RATE),
                    "things that are counted per something else")
            .standingFor("kind", "name")
            .optional(
                    "score",
                    Scalars.TEXT,
                    named(UnitKind.SCORE),
                    naming(UnitKind.SCORE),
                    "the name of a score such as NPS")
            .standingFor("kind", "name")
            .optional(
                    "kind",
                    Words.of(UnitKind.class),
                    unit -> Optional.of(unit.getKind()).filter(kind -> !shortened(unit)),
                    Unit.Builder::kind,
                    "the kind of unit, where none of the fields above says it")
            .optional(
                    "name",
                    Scalars.TEXT,
                    unit -> Optional.of(unit.getName()).filter(name -> !shortened(unit) && !name.isEmpty()),
                    Unit.Builder::name,
                    "its name, where none of the fields above says it")
            .optional(
                    "of",
                    Scalars.TEXT,
                    unit -> unit.getOf().filter(whole -> !percentOf(unit)),
                    Unit.Builder::of,
                    "the whole of which it is a part")
            .optional("per", Scalars.TEXT, Unit::getPer, Unit.Builder::per, "what a rate refers to")
            .optional("least", Scalars.NUMBER, Unit::getLeast, Unit.Builder::least, "the lowest value there can be")
            .optional("most", Scalars.NUMBER, Unit::getMost, Unit.Builder::most, "the highest value there can be")
            .exactlyOne("count", "percent-of", "rate", "score", "kind")
            .atMostOne("count", "percent-of", "rate", "score", "name")
            .atMostOne("percent-of", "of")
            .inline();

    private UnitCodec() {}

    private static Map<String, Unit> words(Unit... units) {
        Map<String, Unit> words = new LinkedHashMap<>();
        for (Unit unit : units) {
            words.put(unit.getName().isEmpty() ? Words.word(unit.getKind()) : unit.getName(), unit);
        }
        return words;
    }

    private static Function<Unit, Optional<String>> named(UnitKind kind) {
        return unit -> Optional.of(unit.getName()).filter(name -> unit.getKind() == kind);
    }

    private static java.util.function.BiConsumer<Unit.Builder, String> naming(UnitKind kind) {
        return (builder, name) -> builder.kind(kind).name(name);
    }

    private static boolean percentOf(Unit unit) {
        return unit.getKind() == UnitKind.PERCENT
                && unit.getOf().isPresent()
                && unit.getName().isEmpty();
    }

    private static boolean shortened(Unit unit) {
        return percentOf(unit)
                || switch (unit.getKind()) {
                    case COUNT, RATE, SCORE -> true;
                    case PERCENT, PERCENTAGE_POINTS, CURRENCY, DURATION -> false;
                };
    }

    @Override
    public Optional<Unit> read(Node node, Spot spot) {
        if (!(node instanceof Node.Scalar scalar)) {
            return FIELDS.read(node, spot);
        }
        Optional<Unit> unit = Optional.ofNullable(WORDS.get(scalar.text())).or(() -> currency(scalar.text()));
        if (unit.isEmpty()) {
            spot.problem(
                    "okr.format.word",
                    node,
                    () -> "unknown unit " + Shown.quoted(scalar.text()) + ": it must be one of "
                            + String.join(", ", WORDS.keySet())
                            + ", a currency of ISO 4217 such as EUR, or fields such as {count: "
                            + (plainWord(scalar.text()) ? scalar.text() : "customers") + "}"
                            + suggestion(scalar.text()));
        }
        return unit;
    }

    private static boolean plainWord(String text) {
        return text.length() <= 30 && text.codePoints().allMatch(c -> Character.isLetter(c) || c == ' ');
    }

    private static String suggestion(String given) {
        String code = given.toUpperCase(Locale.ROOT);
        return !code.equals(given) && currency(code).isPresent()
                ? "; did you mean '" + code + "'?"
                : Suggestions.didYouMean(given, WORDS.keySet());
    }

    private static Optional<Unit> currency(String code) {
        if (code.length() != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(Unit.currency(code));
        } catch (InvalidOkrException e) {
            return Optional.empty();
        }
    }

    @Override
    public Node write(Unit value) {
        Optional<String> word = WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> currency(value.getName()).filter(value::equals).map(Unit::getName));
        return word.<Node>map(Node::word).orElseGet(() -> FIELDS.write(value));
    }

    @Override
    public Node.Fields schema(Definitions definitions) {
        return Definitions.anyOf(
                Definitions.fields(Node.entry("enum", Definitions.texts(List.copyOf(WORDS.keySet())))),
                Definitions.fields(
                        Node.entry("type", Node.text("string")),
                        Node.entry("pattern", Node.text("^[A-Z]{3}$")),
                        Node.entry("description", Node.text("a currency of ISO 4217"))),
                FIELDS.schema(definitions));
    }
}
