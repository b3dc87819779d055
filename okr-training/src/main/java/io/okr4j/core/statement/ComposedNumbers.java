package io.okr4j.core.statement;

import java.util.List;
import java.util.SplittableRandom;

/** Amounts, months and the like for composed statements, written in the ways in which people write them. */
final class ComposedNumbers {

    private static final List<String> MONTHS =
            List.of("January", "March", "May", "June", "September", "December", "Q1", "Q2", "Q3", "Q4", "year end");
    private static final List<String> MONTHS_DE =
            List.of("Januar", "März", "Mai", "Juni", "September", "Dezember", "Q1", "Q2", "Jahresende");
    private static final List<String> TIMES = List.of("days", "hours", "minutes", "weeks", "ms", "s", "seconds");
    private static final List<String> TIMES_DE = List.of("Tage", "Stunden", "Minuten", "Wochen", "ms", "Tagen");
    private static final List<String> TIMES_ZH = List.of("天", "小时", "分钟", "周", "ms", "秒", "小時");

    private final StatementLanguage language;
    private final SplittableRandom random;

    ComposedNumbers(StatementLanguage language, SplittableRandom random) {
        this.language = language;
        this.random = random;
    }

    String slot(String name) {
        return switch (name) {
            case "percent" -> (1 + random.nextInt(99)) + pick("%", "%", "%", " %", ".5%");
            case "count" -> count();
            case "small" -> random.nextInt(4) == 0 ? word() : String.valueOf(2 + random.nextInt(30));
            case "score" -> random.nextBoolean() ? "4." + random.nextInt(10) : String.valueOf(20 + random.nextInt(70));
            case "money" -> money();
            case "time" ->
                (1 + random.nextInt(60)) + pick(" ", language == StatementLanguage.CHINESE ? "" : " ") + time();
            case "month" -> month();
            default -> throw new IllegalArgumentException("a frame has the unknown slot {" + name + "}");
        };
    }

    private String count() {
        int n = 1 + random.nextInt(99);
        return switch (random.nextInt(6)) {
            case 0 -> n + "k";
            case 1 -> n + ",000";
            case 2 -> String.valueOf(n * 10);
            case 3 -> String.valueOf(n * 100);
            default -> String.valueOf(n);
        };
    }

    private String money() {
        int n = 1 + random.nextInt(90);
        return switch (language) {
            case GERMAN -> pick(n + " Mio. €", n + "'000 CHF", n + " T€", n + ".000 €");
            case CHINESE -> pick(n + "万元", n + "萬元", n + "万", n + "0万元");
            case ENGLISH -> pick("$" + n + "M", "$" + n + "k", "€" + n + ",000", "$" + n + "0K", "£" + n + "m");
        };
    }

    private String word() {
        return switch (language) {
            case GERMAN -> pick("zwei", "drei", "vier", "fünf", "zehn");
            case CHINESE -> pick("两", "三", "五", "十");
            case ENGLISH -> pick("two", "three", "five", "ten", "a dozen");
        };
    }

    private String time() {
        List<String> units = switch (language) {
            case GERMAN -> TIMES_DE;
            case CHINESE -> TIMES_ZH;
            case ENGLISH -> TIMES;
        };
        return units.get(random.nextInt(units.size()));
    }

    private String month() {
        return switch (language) {
            case GERMAN -> MONTHS_DE.get(random.nextInt(MONTHS_DE.size()));
            case CHINESE -> (1 + random.nextInt(12)) + "月";
            case ENGLISH -> MONTHS.get(random.nextInt(MONTHS.size()));
        };
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
