package io.okr4j.testkit;

import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Unit;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Something that key results are about: what it is called in three languages, what it counts, and between which numbers
 * it ordinarily lies.
 */
record Topic(String english, String german, String chinese, Unit unit, long low, long high, Direction better) {

    private static final int STEPS = 100;

    static final List<Topic> ALL = List.of(
            down("customer churn", "Kundenabwanderung", "客户流失率", Unit.percentOf("customers"), 0, 20),
            up("paying customers", "zahlende Kunden", "付费客户数", Unit.count("customers"), 0, 20_000),
            down("time to first answer", "Zeit bis zur ersten Antwort", "首次响应时间", Unit.HOURS, 0, 72),
            up(
                    "orders delivered on time",
                    "pünktlich gelieferte Bestellungen",
                    "准时交付的订单",
                    Unit.percentOf("orders"),
                    40,
                    100),
            up(
                    "monthly recurring revenue",
                    "monatlich wiederkehrender Umsatz",
                    "月度经常性收入",
                    Unit.currency("EUR"),
                    10_000,
                    5_000_000),
            up("recommendation score", "Empfehlungswert", "净推荐值", Unit.score("points", -100, 100), -20, 100),
            down(
                    "failed deployments",
                    "fehlgeschlagene Auslieferungen",
                    "部署失败次数",
                    Unit.rate("deployments", "month"),
                    0,
                    60),
            down("time to fill a position", "Zeit bis zur Besetzung einer Stelle", "招聘周期", Unit.DAYS, 5, 120),
            up("growth over last year", "Wachstum zum Vorjahr", "同比增长率", Unit.PERCENT, -20, 200),
            down("page load time", "Ladezeit der Seiten", "页面加载时间", Unit.SECONDS, 0, 12),
            up("demos that lead to an offer", "Vorführungen mit Angebot", "转化为报价的演示", Unit.count("demos"), 0, 300),
            down("cost per order", "Kosten je Bestellung", "每单成本", Unit.currency("CNY"), 1, 90));

    private static Topic up(String english, String german, String chinese, Unit unit, long low, long high) {
        return new Topic(english, german, chinese, unit, low, high, Direction.INCREASE);
    }

    private static Topic down(String english, String german, String chinese, Unit unit, long low, long high) {
        return new Topic(english, german, chinese, unit, low, high, Direction.DECREASE);
    }

    static Arbitrary<Topic> topics() {
        return Arbitraries.of(ALL);
    }

    String name(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case GERMAN -> german;
            case CHINESE -> chinese;
        };
    }

    /** Where a topic stands on the way from its worst to its best number, from 0 to 100. */
    BigDecimal at(int step) {
        int fromBelow = better == Direction.INCREASE ? step : STEPS - step;
        return BigDecimal.valueOf(low)
                .add(BigDecimal.valueOf((high - low) * fromBelow).movePointLeft(2));
    }
}
