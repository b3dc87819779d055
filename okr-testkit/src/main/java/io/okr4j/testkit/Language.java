package io.okr4j.testkit;

import java.math.BigDecimal;
import java.util.List;

/** The languages of generated titles, each with its patterns: a name comes first, then one number or two. */
enum Language {
    ENGLISH,
    GERMAN,
    CHINESE;

    List<String> moves() {
        return switch (this) {
            case ENGLISH -> List.of("%1$s from %2$s to %3$s", "Bring %1$s from %2$s to %3$s", "%1$s: %2$s → %3$s");
            case GERMAN -> List.of("%1$s von %2$s auf %3$s", "%1$s: von %2$s zu %3$s");
            case CHINESE -> List.of("%1$s从 %2$s 变为 %3$s", "让%1$s由 %2$s 达到 %3$s");
        };
    }

    List<String> atLeast() {
        return switch (this) {
            case ENGLISH -> List.of("%1$s at least %2$s", "Never less than %2$s: %1$s");
            case GERMAN -> List.of("%1$s mindestens %2$s");
            case CHINESE -> List.of("%1$s不低于 %2$s");
        };
    }

    List<String> atMost() {
        return switch (this) {
            case ENGLISH -> List.of("%1$s at most %2$s", "Keep %1$s at %2$s or below");
            case GERMAN -> List.of("%1$s höchstens %2$s");
            case CHINESE -> List.of("%1$s不超过 %2$s");
        };
    }

    List<String> between() {
        return switch (this) {
            case ENGLISH -> List.of("%1$s stays between %2$s and %3$s");
            case GERMAN -> List.of("%1$s bleibt zwischen %2$s und %3$s");
            case CHINESE -> List.of("%1$s保持在 %2$s 到 %3$s 之间");
        };
    }

    List<String> withoutNumbers() {
        return switch (this) {
            case ENGLISH -> List.of("We know our %1$s", "%1$s gets better");
            case GERMAN -> List.of("Wir kennen: %1$s", "%1$s wird besser");
            case CHINESE -> List.of("摸清%1$s", "改善%1$s");
        };
    }

    String number(BigDecimal value) {
        String text = value.stripTrailingZeros().toPlainString();
        return this == GERMAN ? text.replace('.', ',') : text;
    }
}
