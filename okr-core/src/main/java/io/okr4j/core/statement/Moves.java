package io.okr4j.core.statement;

import io.okr4j.core.statement.Lexicon.Entry;
import io.okr4j.core.statement.Tokens.Kind;

/** Words of change, and which way they go. */
final class Moves {

    static final int NONE = 0;
    static final int UP = 1;
    static final int DOWN = -1;

    /** A change, but the word does not say which way. */
    static final int OPEN = 2;

    private static final String[] HAN_UP = {
        "提升", "提高", "增加", "增长", "增長", "上升", "增至", "升至", "升到", "扩大", "擴大", "增到", "涨到", "延长", "延長", "多", "翻"
    };
    private static final String[] HAN_DOWN = {
        "降低", "减少", "減少", "下降", "缩短", "縮短", "降至", "降到", "减至", "減至", "压缩", "壓縮", "缩减", "减到", "下调", "降", "少", "减", "減"
    };
    private static final String[] HAN_OPEN = {"达到", "達到", "改善", "变为", "變為", "优化到", "控制在"};

    /** The first characters of all these words, since nearly every character is none of them. */
    private static final String HAN_FIRST = "提增上升扩擴涨延多翻降减減下缩縮压壓少达達改变變优控";

    private Moves() {}

    /** {@return which way the word at that place goes; {@link #NONE} if it is no word of change} */
    static int at(Tokens tokens, int token, Entry entry) {
        if (tokens.is(token, Kind.HAN)) {
            return han(tokens, token);
        }
        if (!entry.has(Cue.UP) && !entry.has(Cue.DOWN) && !entry.has(Cue.MOVE)) {
            return NONE;
        }
        boolean particle = tokens.is(token, "up") || tokens.is(token, "down");
        if (particle && !led(tokens, token + 1)) {
            return NONE;
        }
        if (entry.has(Cue.UP)) {
            return UP;
        }
        if (entry.has(Cue.DOWN)) {
            return DOWN;
        }
        return OPEN;
    }

    private static boolean led(Tokens tokens, int next) {
        return tokens.is(next, Kind.NUMBER)
                || tokens.is(next, "from")
                || tokens.is(next, "by")
                || tokens.is(next, "to");
    }

    private static int han(Tokens tokens, int token) {
        if (!Han.in(tokens, token, HAN_FIRST)) {
            return NONE;
        }
        if (Han.any(tokens, token, HAN_UP)) {
            // 多少, 至少 and 最多 are bounds or questions
            return Han.at(tokens, token - 1, "至多") || Han.at(tokens, token - 1, "最多") ? NONE : UP;
        }
        if (Han.any(tokens, token, HAN_DOWN)) {
            return Han.at(tokens, token - 1, "至少") || Han.at(tokens, token - 1, "不少") ? NONE : DOWN;
        }
        return Han.any(tokens, token, HAN_OPEN) ? OPEN : NONE;
    }
}
