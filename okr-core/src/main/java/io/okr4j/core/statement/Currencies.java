package io.okr4j.core.statement;

/** The signs and Chinese names of currencies. */
final class Currencies {

    /** Names and codes; a longer name stands before one that it contains. */
    static final String[][] HAN = {
        {"人民币", "CNY"}, {"人民幣", "CNY"}, {"美元", "USD"}, {"美金", "USD"}, {"欧元", "EUR"}, {"歐元", "EUR"},
        {"英镑", "GBP"}, {"英鎊", "GBP"}, {"日元", "JPY"}, {"日圓", "JPY"}, {"港元", "HKD"}, {"港币", "HKD"},
        {"港幣", "HKD"}, {"新台币", "TWD"}, {"新台幣", "TWD"}, {"台币", "TWD"}, {"台幣", "TWD"}, {"瑞士法郎", "CHF"},
        {"元", ""}, {"块钱", "CNY"}, {"塊錢", ""}
    };

    private Currencies() {}

    /**
     * Tells the currency of a sign: {@code $} is the US dollar unless letters before it say otherwise; {@code ¥} is the
     * yuan in Chinese, and open elsewhere, where it may be the yen.
     *
     * @param sign the sign
     * @param language the language of the statement
     * @return the code; empty if it is open
     */
    static String of(String sign, StatementLanguage language) {
        return switch (sign) {
            case "€" -> "EUR";
            case "$" -> "USD";
            case "£" -> "GBP";
            case "¥" -> language == StatementLanguage.CHINESE ? "CNY" : "";
            default -> "";
        };
    }

    /** {@return the currency that letters before a dollar sign name; empty if they name none} */
    static String dollar(String letters) {
        return switch (letters) {
            case "us" -> "USD";
            case "a", "au" -> "AUD";
            case "c", "ca" -> "CAD";
            case "hk" -> "HKD";
            case "nt" -> "TWD";
            case "s", "sg" -> "SGD";
            case "nz" -> "NZD";
            default -> "";
        };
    }
}
