package io.okr4j.core.statement;

import io.okr4j.core.statement.Tokens.Kind;
import java.math.BigDecimal;

/** Finds amounts in Chinese characters. */
final class HanAmounts {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String OTHER_DIGITS = "〇壹贰叁肆伍陆柒捌玖";
    private static final String MAGNITUDES = "十百千万萬亿億";
    private static final String MEASURE_WORDS =
            "个個家名位次条條场場份篇件台臺套款单單笔筆门門张張级級座所项項人倍成种種例起轮輪期支部本班组組层層间間区區" + "天周週日月年秒分小时時城省国國户戶";
    private static final String[] NO_ZERO = {"零售", "零件", "零食", "零散", "零碎", "零工", "零钱", "零錢", "零部"};
    private static final String[] DOUBLED = {"翻倍", "翻一番", "翻番", "加倍", "翻一倍"};
    private static final String[] HALVED = {"减半", "減半"};
    private static final int LONGEST = 12;

    private HanAmounts() {}

    /** Adds the amount that begins at that character, if one does. */
    static void at(Amounts amounts, int token) {
        Tokens tokens = amounts.tokens();
        char c = Han.charAt(tokens, token);
        if (c == '翻' || c == '加' || c == '减' || c == '減') {
            factor(amounts, token);
        } else if (c == '百' && Han.at(tokens, token, "百分之")) {
            percent(amounts, token);
        } else if (c == '半' || isNumeral(c)) {
            numeral(amounts, token);
        }
    }

    private static boolean isNumeral(char c) {
        return c != '\0' && (digit(c) >= 0 || c == '十' || c == '百' || c == '千');
    }

    private static int digit(char c) {
        if (c == '两' || c == '兩') {
            return 2;
        }
        int digit = DIGITS.indexOf(c);
        return digit >= 0 ? digit : OTHER_DIGITS.indexOf(c);
    }

    private static long magnitude(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万', '萬' -> 10_000;
            case '亿', '億' -> 100_000_000;
            default -> 1;
        };
    }

    /** {@return what the Han magnitudes at that token multiply a number before them by; 1 if there are none} */
    static BigDecimal magnitudes(Tokens tokens, int token) {
        BigDecimal product = BigDecimal.ONE;
        for (int i = 0; i < magnitudeLength(tokens, token); i++) {
            product = product.multiply(BigDecimal.valueOf(magnitude(Han.charAt(tokens, token + i))));
        }
        return product;
    }

    static int magnitudeLength(Tokens tokens, int token) {
        int length = 0;
        while (length < 3 && Han.in(tokens, token + length, MAGNITUDES)) {
            length++;
        }
        // 3 百分点 are percentage points
        return length > 0 && Han.is(tokens, token + length, '分') && Han.is(tokens, token + length - 1, '百')
                ? length - 1
                : length;
    }

    private static Amount add(Amounts amounts, int first, int last, BigDecimal value) {
        Amount amount = new Amount(amounts, first, last);
        amount.wordValue = value;
        amount.worded = true;
        amounts.list().add(amount);
        return amount;
    }

    private static void factor(Amounts amounts, int token) {
        Tokens tokens = amounts.tokens();
        int doubled = Han.longest(tokens, token, DOUBLED);
        int halved = Han.longest(tokens, token, HALVED);
        boolean four = Han.at(tokens, token, "翻两番") || Han.at(tokens, token, "翻兩番");
        String factor = four ? "4" : doubled > 0 ? "2" : "0.5";
        int length = four ? 3 : Math.max(doubled, halved);
        if (length > 0) {
            Amount amount = add(amounts, token, token + length - 1, new BigDecimal(factor));
            amount.kind = AmountKind.MULTIPLE;
            amount.role = AmountRole.BY;
        }
    }

    // 百分之九十五, 百分之95
    private static void percent(Amounts amounts, int token) {
        Tokens tokens = amounts.tokens();
        int at = token + 3;
        if (tokens.is(at, Kind.NUMBER)) {
            Amount amount = new Amount(amounts, token, at);
            amount.numberFirst = at;
            amount.numberLast = at;
            amount.kind = AmountKind.PERCENT;
            amounts.list().add(amount);
            return;
        }
        int length = run(tokens, at);
        BigDecimal value = compose(tokens, at, length);
        if (length > 0 && value.signum() >= 0) {
            add(amounts, token, at + length - 1, value).kind = AmountKind.PERCENT;
        }
    }

    private static int run(Tokens tokens, int token) {
        int length = 0;
        while (length < LONGEST) {
            char c = Han.charAt(tokens, token + length);
            boolean numeral = isNumeral(c) || (length > 0 && magnitude(c) > 1);
            if (!numeral) {
                return length;
            }
            length++;
        }
        return length;
    }

    private static void numeral(Amounts amounts, int token) {
        Tokens tokens = amounts.tokens();
        if (Han.is(tokens, token, '半')) {
            half(amounts, token);
            return;
        }
        if (Han.at(tokens, token, "一半")) {
            add(amounts, token, token + 1, BigDecimal.valueOf(50)).kind = AmountKind.PERCENT;
            return;
        }
        int length = run(tokens, token);
        int after = token + length;
        if (Han.at(tokens, after, "分之")) {
            part(amounts, token, length);
            return;
        }
        if (Han.is(tokens, after - 1, '百') && Han.in(tokens, after, "分度")) {
            return;
        }
        BigDecimal value = compose(tokens, token, length);
        boolean ordinal = Han.is(tokens, token - 1, '第');
        if (value.signum() < 0 || (!ordinal && !isAmount(tokens, token, length))) {
            return;
        }
        Amount amount = add(amounts, token, after - 1, value);
        if (ordinal) {
            amount.role = AmountRole.NAME;
        } else if (length == 4 && Han.is(tokens, after, '年')) {
            amount.role = AmountRole.DATE;
            amount.last++;
        } else {
            AmountUnits.read(amount, amounts);
        }
    }

    private static boolean isAmount(Tokens tokens, int token, int length) {
        if (Han.is(tokens, token, '零')) {
            return length == 1
                    && tokens.is(token + 1, Kind.HAN)
                    && !Han.any(tokens, token, NO_ZERO)
                    && !Han.in(tokens, token - 1, "从從归歸清十百千万");
        }
        if (length > 1) {
            return true;
        }
        int after = token + 1;
        if (Han.is(tokens, token, '一')) {
            return (Han.in(tokens, after, "天周週年成倍") && !Han.is(tokens, after + 1, '起'))
                    || Han.at(tokens, after, "个月")
                    || Han.at(tokens, after, "小时")
                    || Han.at(tokens, after, "個月")
                    || Han.at(tokens, after, "小時");
        }
        if (digit(Han.charAt(tokens, token)) < 0 && !Han.is(tokens, token, '十')) {
            return false;
        }
        boolean minutes = Han.at(tokens, after, "分钟") || Han.at(tokens, after, "分鐘");
        boolean entirely = Han.is(tokens, after, '分') && !minutes;
        return Han.in(tokens, after, MEASURE_WORDS) && !entirely;
    }

    // 半天, 半小时; 半年 may be the name of a half-year, so it is left alone
    private static void half(Amounts amounts, int token) {
        Tokens tokens = amounts.tokens();
        if (Han.is(tokens, token + 1, '天') || Han.at(tokens, token + 1, "小时") || Han.at(tokens, token + 1, "小時")) {
            AmountUnits.read(add(amounts, token, token, new BigDecimal("0.5")), amounts);
        }
    }

    // 三分之二
    private static void part(Amounts amounts, int token, int length) {
        Tokens tokens = amounts.tokens();
        int at = token + length + 2;
        int top = run(tokens, at);
        BigDecimal of = compose(tokens, token, length);
        BigDecimal number = compose(tokens, at, top);
        if (top > 0 && of.signum() > 0 && number.signum() > 0) {
            add(amounts, token, at + top - 1, WordAmounts.share(number, of)).kind = AmountKind.PERCENT;
        }
    }

    /** {@return the number that the characters spell; -1 if they spell none} */
    private static BigDecimal compose(Tokens tokens, int token, int length) {
        BigDecimal none = BigDecimal.ONE.negate();
        if (length == 0 || length >= LONGEST) {
            return none;
        }
        boolean plain = true;
        for (int i = 0; i < length; i++) {
            plain &= magnitude(Han.charAt(tokens, token + i)) == 1;
        }
        if (plain) {
            return spelt(tokens, token, length);
        }
        long total = 0;
        long section = 0;
        long digit = -1;
        for (int i = 0; i < length; i++) {
            char c = Han.charAt(tokens, token + i);
            long magnitude = magnitude(c);
            if (magnitude == 1) {
                if (digit > 0) {
                    return none;
                }
                digit = digit(c);
            } else if (magnitude < 10_000) {
                if (digit < 0 && magnitude > 10) {
                    return none;
                }
                section += (digit < 0 ? 1 : digit) * magnitude;
                digit = -1;
            } else {
                total = (total + section + Math.max(digit, 0)) * magnitude;
                section = 0;
                digit = -1;
            }
            if (total > 1_000_000_000_000_000L) {
                return none;
            }
        }
        return BigDecimal.valueOf(total + section + Math.max(digit, 0));
    }

    // 二〇二六; 三四 means three or four
    private static BigDecimal spelt(Tokens tokens, int token, int length) {
        if (length != 1 && length != 4) {
            return BigDecimal.ONE.negate();
        }
        long value = 0;
        for (int i = 0; i < length; i++) {
            value = value * 10 + digit(Han.charAt(tokens, token + i));
        }
        return BigDecimal.valueOf(value);
    }
}
